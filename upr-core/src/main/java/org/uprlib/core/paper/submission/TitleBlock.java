package org.uprlib.core.paper.submission;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.paper.submission.Separator.Mark;
import org.uprlib.core.text.Ordinals;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

/**
 * The first page with a role for each word: title, date, label of those who submit, contact,
 * running text. What has none of them is free, and may be a name. Immutable once made.
 */
final class TitleBlock {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d.-]{1,80}|(?<=\\[)email["
              + " \\u00A0]protected\\]|(?:https?:// ?|www\\.)[^\\s,;()<>\"”]{3,200}"
              + "|(?<![\\p{L}\\d@])(?:[a-z\\d-]{2,40}\\.){1,3}(?:org|net|com|int|info|ngo)(?:\\.[a-z]{2})?(?![\\p{L}\\d])");

  /** What leads to names or is behind them. */
  private static final Set<Construction> LABELS =
      EnumSet.of(
          Construction.LABEL,
          Construction.PARTNER,
          Construction.SUPPORT,
          Construction.ADDRESSEE,
          Construction.STATUS);

  /** What lines and items begin behind. */
  private static final Set<Mark> BEFORE_LINES = Set.of(Mark.LINE, Mark.SEMICOLON);

  private static final Set<WordKind> JOINT = Set.of(WordKind.JOINT, WordKind.JOINT_WORD);

  private final FirstPage page;
  private final FirstPagePatterns patterns;
  private final Role[] roles;
  private final NavigableMap<Integer, StateAt> states = new TreeMap<>();
  private final Ordinals ordinals;
  private final BitSet ofOthers = new BitSet();
  private int body;

  /**
   * A State's name on the page.
   *
   * @param from its first word
   * @param state the State; empty if a title names one that the library does not know
   * @param end the word after it
   * @param whole false if it is part of a longer word, as in Chinese
   */
  record StateAt(int from, Optional<State> state, int end, boolean whole) {}

  private TitleBlock(FirstPage page, FirstPagePatterns patterns, Ordinals ordinals) {
    this.page = page;
    this.patterns = patterns.on(page);
    this.roles = new Role[page.size()];
    Arrays.fill(roles, Role.FREE);
    this.ordinals = ordinals;
  }

  static TitleBlock of(
      FirstPage page,
      FirstPagePatterns patterns,
      ProposalWording proposals,
      States states,
      Ordinals ordinals) {
    TitleBlock block = new TitleBlock(page, patterns, ordinals);
    block.findStates(states);
    block.findContacts();
    new TitleFinder(block).find();
    block.nameStates(Construction.LABELLED_STATE);
    block.mark(Construction.STATE_LABEL, Role.TITLE);
    block.mark(Construction.MOTTO, Role.TITLE);
    block.mark(Construction.JOINT_NUMBER, Role.TITLE);
    LABELS.forEach(label -> block.mark(label, Role.valueOf(label.name())));
    block.mark(Construction.ABOUT_SUBMITTER, Role.CONTACT);
    block.mark(Construction.SOURCES, Role.CONTACT);
    block.mark(Construction.DATE, Role.DATE);
    block.findOtherPapers();
    ProseFinder prose = new ProseFinder(block, proposals);
    prose.findAsks();
    block.mark(Construction.HEADING, Role.HEADING);
    block.mark(Construction.LISTED_WORD, Role.FREE);
    prose.findProse();
    block.mark(Construction.LIST_LEAD, Role.LABEL);
    block.mark(Construction.SUPPORT_LEAD, Role.SUPPORT);
    block.body = prose.body();
    return block;
  }

  FirstPage page() {
    return page;
  }

  Role role(int i) {
    return i >= 0 && i < roles.length ? roles[i] : Role.PROSE;
  }

  /** Whether word {@code i} is a number in words. */
  boolean ordinal(int i) {
    return ordinals.knows(page.word(i).folded());
  }

  /** The State whose name begins at word {@code i}. */
  Optional<StateAt> state(int i) {
    return Optional.ofNullable(states.get(i));
  }

  /** The States' names on the page, in order. */
  Stream<StateAt> states() {
    return states.values().stream();
  }

  /** The word after the State's name that begins at word {@code i}; -1 if none does. */
  int stateEnd(int i) {
    @Nullable StateAt state = states.get(i);
    return state != null && state.whole() ? state.end() : -1;
  }

  /** Papers of the United Nations name bodies in their heads that submit nothing. */
  boolean ofUnitedNations() {
    return page.any(WordKind.UNITED_NATIONS_PAPER, 0, Math.min(body, page.size()));
  }

  /** Whether the title block calls the paper joint. */
  boolean jointTitle() {
    return page.any(JOINT, 0, body);
  }

  /** Whether word {@code i} is in the title block, not in running text. */
  boolean head(int i) {
    return i < body && role(i) != Role.PROSE;
  }

  /** Whether word {@code i} is in a sentence that mentions another paper. */
  boolean ofOtherPaper(int i) {
    return ofOthers.get(i);
  }

  /** Where the text below the title block begins in the document's text. */
  int bodyStart() {
    return page.word(Math.min(body, page.size() - 1)).start();
  }

  /** The first word of the text below the title block. */
  int body() {
    return body;
  }

  void mark(int from, int to, Role role) {
    Arrays.fill(roles, from, Math.min(to, roles.length), role);
  }

  private void findStates(States known) {
    for (int i = 0; i < page.size(); i++) {
      FirstPage.Word word = page.word(i);
      if (!word.name()) {
        continue;
      }
      Optional<States.Match> match = known.longestAt(page.plain(), word.start());
      if (match.isPresent()) {
        int end = endAt(i, match.get().end());
        boolean whole = match.get().end() >= page.word(end - 1).end();
        states.put(i, new StateAt(i, Optional.of(match.get().state()), end, whole));
        i = end - 1;
      }
    }
  }

  private void findContacts() {
    Matcher address = ADDRESS.matcher(page.text()).useTransparentBounds(true);
    int last = page.word(page.size() - 1).end();
    for (int i = 0; i < page.size(); i++) {
      if (is(Construction.WEB_ADDRESS, i)
          && address.region(page.word(i).start(), last).lookingAt()) {
        mark(i, endAt(i, address.end()), Role.CONTACT);
      }
    }
    mark(Construction.CONTACT, Role.CONTACT);
  }

  /** The word behind those from word {@code i} on that begin before an offset of the text. */
  private int endAt(int i, int offset) {
    return IntStream.range(i + 1, page.size())
        .filter(end -> page.word(end).start() >= offset)
        .findFirst()
        .orElse(page.size());
  }

  /** Who made another paper need not submit this one. */
  private void findOtherPapers() {
    each(
        Construction.OTHER_PAPER,
        found -> {
          mark(found.from(), found.to(), Role.PROSE);
          ofOthers.set(found.from(), found.to());
        });
  }

  /** Takes the words of a construction for the name of a State that the library does not know. */
  void nameStates(Construction construction) {
    each(
        construction,
        found -> {
          mark(found.from(), found.to(), Role.TITLE);
          states.put(found.from(), new StateAt(found.from(), Optional.empty(), found.to(), true));
        });
  }

  /** Gives the words of a construction a role. */
  private void mark(Construction construction, Role role) {
    each(construction, found -> mark(found.from(), found.to(), role));
  }

  /** Takes what a construction finds, word by word, so that what is taken counts for the next. */
  private void each(Construction construction, Consumer<Name> taken) {
    for (int i = 0; i < page.size(); i++) {
      Name found = find(construction, i);
      if (found != null) {
        taken.accept(found);
      }
    }
  }

  /** What a row finds that only other rows may use. */
  @Nullable Name find(String construction, int i) {
    return patterns.find(construction, this, i);
  }

  /** The words that a row finds that begins at word {@code i}; null if none does. */
  @Nullable Name find(Construction construction, int i) {
    return find(construction.name(), i);
  }

  /** The same, where the row ends within. */
  @Nullable Name find(Construction construction, int from, int to) {
    return patterns.find(construction.name(), this, from, to);
  }

  /** Whether a row begins at word {@code i}. */
  boolean is(Construction construction, int i) {
    return find(construction, i) != null;
  }

  /** Whether the line of word {@code i} begins with a row. */
  boolean onLine(Construction construction, int i) {
    return is(construction, page.lineStart(i));
  }

  /** Whether words {@code from} to {@code to} begin with a row. */
  boolean is(Construction construction, int from, int to) {
    return find(construction, from, to) != null;
  }

  /** Whether a row begins at one of words {@code from} to {@code to}. */
  boolean begins(Construction construction, int from, int to) {
    return page.any(from, to, i -> is(construction, i));
  }

  /** Whether a row that begins up to {@code within} words before finds what begins at word i. */
  boolean finds(Construction construction, int within, int i) {
    return page.any(
        i - within,
        i,
        k -> {
          Name found = find(construction, k);
          return found != null && found.from() == i;
        });
  }

  /** Whether a row is within words {@code from} to {@code to}. */
  boolean any(Construction construction, int from, int to) {
    return page.any(from, to, i -> is(construction, i, to));
  }

  /** A line, an item or a numbered line. */
  boolean lineBegins(int i) {
    return numbered(i) || page.before(i).has(BEFORE_LINES);
  }

  /** Behind the number of a line. */
  private boolean numbered(int i) {
    return page.word(i - 1).number() && page.before(i - 1).line();
  }

  /**
   * Whether the sentence above goes on in the line that begins at word {@code i}: it does not end
   * there, and its line is full or this one begins without a capital.
   */
  boolean goesOn(int i) {
    return i > 0 && is(Construction.TEXT_GOES_ON, i);
  }

  /** A full stop that ends a sentence, not an abbreviation, is before word {@code i}. */
  boolean sentenceEnds(int i) {
    return page.before(i).has(Mark.STOP)
        && page.word(i).capital()
        && !numbered(i)
        && page.word(i - 1).folded().length() > 1
        && !page.is(WordKind.ABBREVIATION, i - 1);
  }

  /** Whether a sentence or a line begins at word {@code i}. */
  boolean sentenceBegins(int i) {
    return page.before(i).line() || sentenceEnds(i);
  }

  /** Where the sentence begins, on its line, in which word {@code i} is. */
  int sentenceStart(int i) {
    int start = i;
    while (start > 0 && !sentenceBegins(start)) {
      start--;
    }
    return start;
  }
}
