package org.uprlib.core.paper.submission;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.StateMatch;
import org.uprlib.core.vocabulary.States;

/**
 * The first page with a role for each word: title, date, label of those who submit, contact,
 * running text. What has none of them is free, and may be a name. Immutable once made.
 */
final class TitleBlock {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\d._%+-])[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d.-]{1,80}|\\[email["
              + " \\u00A0]protected\\]|(?:https?://|www\\.)[^\\s,;()<>\"”]{3,200}"
              + "|(?<![\\p{L}\\d@])[a-z\\d-]{2,40}\\.(?:org|net|com|int|info|ngo)(?:\\.[a-z]{2})?(?![\\p{L}\\d])");

  /** As OHCHR numbers joint submissions: {@code JS3}. */
  private static final Pattern JOINT_SUBMISSION_NUMBER = Pattern.compile("js\\d{1,2}");

  /** A letter, or a Roman number. */
  private static final Pattern ITEM = Pattern.compile("[a-z]|x?(?:ix|iv|v?i{1,3})");

  private final FirstPage page;
  private final Role[] roles;
  private final Map<Integer, StateAt> states = new HashMap<>();
  private final TitleFinder titles;
  private int body;

  /**
   * A State's name on the page.
   *
   * @param state the State; empty if a title names one that the library does not know
   * @param end the word after it
   */
  record StateAt(Optional<State> state, int end) {}

  private TitleBlock(FirstPage page, Ordinals ordinals) {
    this.page = page;
    this.roles = new Role[page.size()];
    Arrays.fill(roles, Role.FREE);
    this.titles = new TitleFinder(this, ordinals);
  }

  static TitleBlock of(FirstPage page, States states, Ordinals ordinals) {
    TitleBlock block = new TitleBlock(page, ordinals);
    block.findStates(states);
    block.findContacts();
    block.titles.find();
    block.findStateLabels();
    block.findLabels();
    block.findDates();
    ProseFinder prose = new ProseFinder(block);
    prose.findHeadings();
    prose.findProse();
    new LetterFinder(block).find();
    block.body = prose.body();
    return block;
  }

  FirstPage page() {
    return page;
  }

  Role role(int i) {
    return i >= 0 && i < roles.length ? roles[i] : Role.PROSE;
  }

  /** The State whose name begins at word {@code i}. */
  Optional<StateAt> state(int i) {
    return Optional.ofNullable(states.get(i));
  }

  /** Whether the name of a State that begins at word {@code i} ends at {@code end} or behind it. */
  boolean stateUpTo(int i, int end) {
    return states.containsKey(i) && states.get(i).end() >= end;
  }

  /** The word after the State's name that begins at word {@code i}; -1 if none does. */
  int stateEnd(int i) {
    return states.containsKey(i) ? states.get(i).end() : -1;
  }

  boolean numbersJointSubmission(int i) {
    return JOINT_SUBMISSION_NUMBER.matcher(page.word(i).folded()).matches();
  }

  /** Whether one of words {@code from} to {@code to} begins the name of a State. */
  boolean holdsState(int from, int to) {
    for (int i = from; i < to; i++) {
      if (states.containsKey(i)) {
        return true;
      }
    }
    return false;
  }

  /** Papers of the United Nations name bodies in their heads that submit nothing. */
  boolean ofUnitedNations() {
    return page.any(WordKind.UNITED_NATIONS_PAPER, 0, Math.min(body, page.size()));
  }

  /** Notes that words {@code from} to {@code to} name a State that the library does not know. */
  void unknownState(int from, int to) {
    states.put(from, new StateAt(Optional.empty(), to));
  }

  /** Whether word {@code i} stands in the title block, not in running text. */
  boolean head(int i) {
    return i < body && role(i) != Role.PROSE;
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
      if (!word.capital() || word.number()) {
        continue;
      }
      Optional<StateMatch> match = stateIn(known, word);
      if (match.isPresent()) {
        int end = i + 1;
        while (end < page.size() && page.word(end).start() < match.get().end()) {
          end++;
        }
        states.put(i, new StateAt(Optional.of(match.get().state()), end));
        i = end - 1;
      }
    }
  }

  /** In Chinese, words are not parted: a name may begin anywhere. */
  private Optional<StateMatch> stateIn(States known, FirstPage.Word word) {
    Optional<StateMatch> match = known.longestAt(page.text(), word.start());
    boolean han = word.folded().codePoints().anyMatch(Character::isIdeographic);
    for (int at = word.start() + 1; han && match.isEmpty() && at < word.end(); at++) {
      match = known.longestAt(page.text(), at);
    }
    return match;
  }

  private void findContacts() {
    if (page.size() == 0) {
      return;
    }
    int from = page.word(0).start();
    Matcher address = ADDRESS.matcher(page.text());
    address.region(from, page.word(page.size() - 1).end());
    int at = 0;
    while (address.find()) {
      while (at < page.size() && page.word(at).start() < address.start()) {
        at++;
      }
      for (; at < page.size() && page.word(at).start() < address.end(); at++) {
        roles[at] = Role.CONTACT;
      }
    }
    for (int i = 0; i < page.size(); i++) {
      int end = page.end(WordKind.CONTACT, i);
      boolean certain =
          end > i + 1
              || page.before(end < 0 ? i : end).colon()
              || (page.is(WordKind.CONTACT_WORD, i) && page.word(i).capital())
              || role(end) == Role.CONTACT
              || (end > 0 && end < page.size() && page.word(end).number());
      if (end > 0 && certain) {
        mark(i, end, Role.CONTACT);
      }
      if (page.word(i).number() && page.word(i).folded().length() >= 5) {
        roles[i] = Role.CONTACT;
      }
    }
  }

  /** As in {@code State under review: Sylvania}. */
  private void findStateLabels() {
    for (int line = 0; line < page.lines(); line++) {
      int start = page.lineStart(line);
      int end = page.end(WordKind.STATE, start);
      int lineEnd = page.lineStart(line + 1);
      int type = page.end(WordKind.PAPER_TYPE, start);
      if (type > 0 && type < lineEnd && page.before(type).colon()) {
        mark(start, lineEnd, Role.TITLE);
      }
      if (end < 0 || end >= lineEnd || !page.before(end).colon()) {
        continue;
      }
      int name = page.is(WordKind.ARTICLE, end) ? end + 1 : end;
      int last = name;
      while (last < lineEnd
          && (page.word(last).capital() || (last > name && ofRepublic(last)))
          && page.before(last + 1).plain()) {
        last++;
      }
      last = last < lineEnd && page.word(last).capital() ? last + 1 : last;
      if (last > name && !states.containsKey(end) && !states.containsKey(name)) {
        states.put(name, new StateAt(Optional.empty(), last));
      }
      mark(start, lineEnd, Role.TITLE);
    }
  }

  /** The "of" in a State's long name, as in {@code Republic of Sylvania}. */
  boolean ofRepublic(int i) {
    return page.is(WordKind.OF, i)
        && page.is(WordKind.NOBODY, i - 1)
        && titles.anchor(i - 1) < 0
        && page.before(i).plain()
        && page.word(i + 1).capital();
  }

  private void findLabels() {
    for (int i = 0; i < page.size(); i++) {
      if (numbersJointSubmission(i)) {
        mark(i, i + 1, Role.TITLE);
      }
      boolean begins = lineBegins(i);
      int support = page.end(WordKind.SUPPORT, i);
      int partner = page.end(WordKind.PARTNER, i);
      int addressee = page.end(WordKind.ADDRESSEE, i);
      int by = page.end(WordKind.SUBMITTED_BY, i);
      int noun = withPlural(page.end(WordKind.SUBMITTER, i));
      if (support > 0 && (support > i + 1 || (begins && ends(support)))) {
        mark(i, support, Role.SUPPORT);
      } else if (partner > 0 && (partner > i + 1 || (begins && ends(partner)))) {
        mark(i, partner, Role.PARTNER);
      } else if (by > 0 && (by > i + 1 || (ends(by) && begins)) && by >= noun) {
        mark(i, by, Role.LABEL);
      } else if (noun > 0 && noun(i, noun, begins)) {
        mark(i, noun, Role.LABEL);
      } else if (addressee > 0
          && (addressee > i + 1 || (begins && page.before(addressee).colon()))) {
        mark(i, addressee, Role.ADDRESSEE);
      } else if (page.end(WordKind.STATUS, i) > 0) {
        mark(i, page.end(WordKind.STATUS, i), Role.STATUS);
      } else if (byBehindTitle(i) || ofBehindPaper(i)) {
        int end = Math.max(page.end(WordKind.BY, i), page.end(WordKind.OF, i));
        mark(i, end, Role.LABEL);
      }
    }
  }

  /** As in {@code Stakeholder(s):}. */
  private int withPlural(int end) {
    boolean plural =
        end > 0
            && page.before(end).open()
            && page.before(end).joined()
            && page.word(end).folded().length() <= 2
            && page.before(end + 1).close();
    return plural ? end + 1 : end;
  }

  private boolean noun(int i, int end, boolean begins) {
    boolean dashed = page.before(i).dash();
    if (end > i + 1) {
      return (begins || dashed) && (ends(end) || (end < page.size() && page.word(end).capital()));
    }
    return begins && ends(end);
  }

  /** Behind a number and blanks at most. */
  boolean lineBegins(int i) {
    int first = i;
    while (first > 0
        && !page.before(first).line()
        && page.word(first - 1).folded().length() <= 3
        && (page.word(first - 1).number()
            || (page.before(first).stop() && page.word(first - 1).folded().length() <= 2))) {
      first--;
    }
    return page.before(first).line() || page.before(i).semicolon();
  }

  /** The number or letter of an item begins its line, as in {@code 3.}, {@code b)}, {@code IV.} */
  boolean itemLabel(int i) {
    FirstPage.Word word = page.word(i);
    boolean label =
        word.number() ? word.folded().length() <= 2 : ITEM.matcher(word.folded()).matches();
    return label
        && page.before(i).line()
        && (page.before(i + 1).stop() || page.before(i + 1).close())
        && !page.before(i + 1).line();
  }

  /** A colon, or the end of the line, stands before word {@code i}. */
  boolean ends(int i) {
    return page.before(i).line() || page.before(i).colon() || page.before(i).dash();
  }

  private boolean byBehindTitle(int i) {
    int end = page.end(WordKind.BY, i);
    if (end < 0
        || end >= page.size()
        || !page.word(end).capital()
        || (titles.titleOnly(end) > 0
            && !page.is(WordKind.ARTICLE, end)
            && !page.is(WordKind.ORGANISATION, end))) {
      if (end < 0 || end >= page.size() || !page.is(WordKind.ARTICLE, end)) {
        return false;
      }
    }
    boolean title = i > 0 && roles[i - 1] == Role.TITLE && !page.before(i).stop();
    return title || (page.before(i).line() && page.word(i).capital() && page.before(end).plain());
  }

  /** As in {@code Contribution of the Bar Association to the review}. */
  private boolean ofBehindPaper(int i) {
    int end = page.end(WordKind.OF, i);
    if (end < 0 || !behindPaper(i)) {
      return false;
    }
    int name = page.is(WordKind.ARTICLE, end) ? end + 1 : end;
    if (name >= page.size()
        || !page.word(name).capital()
        || page.is(WordKind.NOBODY, name)
        || states.containsKey(name)
        || titles.anchor(name) > 0
        || page.before(name).line()) {
      return false;
    }
    return true;
  }

  /** With what the paper is called between, as in {@code Contribution écrite de}. */
  private boolean behindPaper(int i) {
    int paper = i - 1;
    while (paper > i - 3 && !page.is(WordKind.PAPER, paper) && called(paper)) {
      paper--;
    }
    boolean below = page.before(i).line() && roles[Math.max(0, i - 1)] == Role.TITLE;
    return page.is(WordKind.PAPER, paper) && (page.before(i).plain() || below);
  }

  private boolean called(int i) {
    boolean small = !page.word(i).capital() && !page.is(WordKind.SMALL, i);
    return page.is(WordKind.PAPER_WORD, i) || (small && page.before(i).plain());
  }

  private void findDates() {
    for (int i = 0; i < page.size(); i++) {
      if (!page.is(WordKind.MONTH, i) || roles[i] != Role.FREE) {
        continue;
      }
      int from = i;
      int to = i + 1;
      while (from > 0
          && roles[from - 1] == Role.FREE
          && !page.before(from).line()
          && datePart(from - 1)) {
        from--;
      }
      while (to < page.size()
          && roles[to] == Role.FREE
          && !page.before(to).line()
          && datePart(to)) {
        to++;
      }
      boolean number = false;
      for (int k = from; k < to; k++) {
        number |= page.word(k).number();
      }
      if (number) {
        mark(from, to, Role.DATE);
      }
    }
  }

  private boolean datePart(int i) {
    return (page.word(i).number() && page.word(i).folded().length() <= 4)
        || page.is(WordKind.MONTH, i)
        || page.is(WordKind.DATE_WORD, i);
  }

  /** A full stop that ends a sentence, not an abbreviation, stands before word {@code i}. */
  boolean sentenceEnds(int i) {
    return i < page.size()
        && i > 0
        && page.before(i).stop()
        && page.word(i).capital()
        && page.word(i - 1).folded().length() > 1
        && !page.is(WordKind.ABBREVIATION, i - 1);
  }
}
