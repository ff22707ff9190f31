package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.Set;

/**
 * What on the page speaks for words being the name of an organisation: a noun for organisations, a
 * short name in brackets, a sentence about them, how they are written. Immutable.
 */
final class NameEvidence {
  /** Words of a name that has no noun for organisations, at most. */
  private static final int LONG = 6;

  private static final Set<WordKind> HEADS = Set.of(WordKind.ORGANISATION, WordKind.RELATIVES);
  private static final Set<WordKind> PLACES = Set.of(WordKind.PLACE, WordKind.FUNCTION);
  private static final Set<WordKind> STARTERS = Set.of(WordKind.STARTER, WordKind.THIS);
  private static final Set<WordKind> LINKS = Set.of(WordKind.FUNCTION, WordKind.AND);

  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;
  private final ShortNames shortNames;
  private final Gazetteer gazetteer;
  private final ContactEvidence contacts;

  NameEvidence(TitleBlock block, KnownNames known, Gazetteer gazetteer, ContactEvidence contacts) {
    this.block = block;
    this.page = block.page();
    this.known = known;
    this.shortNames = known.shortNames();
    this.gazetteer = gazetteer;
    this.contacts = contacts;
  }

  /** What speaks for and against a name by its words. */
  EnumSet<Sign> signs(Name name) {
    int from = name.from();
    int to = name.to();
    int bracket = shortNames.bracketIn(from, to);
    String printed = page.words(from, bracket).replaceAll("\\s+", " ");
    boolean topicOnly = topicOnly(from, to);
    boolean topicOf = block.is(Construction.TOPIC_OF, from, to);
    boolean noun = !topicOf && block.any(Construction.NOUN, from, to);
    boolean ends =
        !page.word(to - 1).capital() && name.words() > 2 && page.markBehind(to - 1) == '.';
    boolean cased = page.hasCase(from);
    EnumSet<Sign> signs = EnumSet.noneOf(Sign.class);
    boolean headed = block.is(Construction.HEADED, from, to);
    add(signs, Sign.HEADED, headed);
    add(signs, Sign.BARE, !cased && !headed);
    add(signs, Sign.NOUN, noun);
    add(signs, Sign.BRACKET, bracket < to || known.whole(from, to));
    add(signs, Sign.SUBJECT, known.subject(from, to));
    add(signs, Sign.GAZETTEER, gazetteer.knows(printed));
    add(signs, Sign.ADDRESS, contacts.inAddress(printed) || acronymInAddress(bracket));
    add(signs, Sign.RUNNING_HEAD, contacts.inRunningHead(printed));
    add(signs, Sign.RECURS, !topicOnly && known.recurs(from, to));
    add(
        signs,
        Sign.CAPITALS,
        cased && page.all(from, to, i -> page.word(i).capital() || page.is(LINKS, i)));
    add(signs, Sign.SHORT_NAME, cased && name.words() == 1 && shout(from, to));
    add(signs, Sign.ONE_WORD, cased && name.words() == 1);
    add(signs, Sign.LONG, !noun && name.words() > LONG);
    add(signs, Sign.TOPIC, topicOnly);
    add(signs, Sign.TOPIC_FIRST, !noun && page.is(WordKind.TOPIC, from));
    add(signs, Sign.ABOUT_STATE, !noun && block.is(Construction.ABOUT_STATE, from, to));
    add(signs, Sign.SMALL, page.capitals() && page.any(from, to, this::small));
    add(signs, Sign.SENTENCE, ends);
    add(signs, Sign.PLACE, place(from, to));
    add(signs, Sign.STATE, block.holdsState(from, to));
    add(
        signs,
        Sign.NOBODY,
        !gazetteer.isUnEntity(printed) && block.is(Construction.NOBODY, from, to));
    add(signs, Sign.TOPIC_OF, topicOf);
    boolean articleAlone = page.is(WordKind.ARTICLE, from) && !page.word(from + 1).capital();
    add(signs, Sign.STARTER, articleAlone || page.is(STARTERS, from));
    add(
        signs,
        Sign.PERSON,
        page.is(WordKind.PERSON, from) || (!noun && page.is(WordKind.PERSON, to)));
    add(signs, Sign.NUMBER, page.any(from, to, i -> page.word(i).number()));
    return signs;
  }

  private boolean small(int i) {
    return !page.word(i).capital() && !page.is(WordKind.SMALL, i) && !page.before(i).joined();
  }

  private static void add(EnumSet<Sign> signs, Sign sign, boolean holds) {
    if (holds) {
      signs.add(sign);
    }
  }

  /** Whether the words hold what only names of organisations hold. */
  boolean evident(int from, int to) {
    return page.any(WordKind.NOUN, from, to)
        || shortNames.bracketIn(from, to) < to
        || known.subject(from, to)
        || known.whole(from, to);
  }

  /** The same, but not what organisations are about alone. */
  boolean strong(int from, int to) {
    return evident(from, to) && (!topicOnly(from, to) || known.whole(from, to));
  }

  /** What an organisation's name is not: topics, or those of a State. */
  boolean topic(Name name) {
    EnumSet<Sign> signs = signs(name);
    return !signs.contains(Sign.HEADED) && signs.stream().anyMatch(Sign.OF_TOPICS::contains);
  }

  /** One word in capitals, or two, in a line that is not. */
  boolean shout(int from, int to) {
    FirstPage.Word word = page.word(from);
    boolean capitals = word.shouted() && !word.number() && word.folded().length() > 1;
    int line = page.lineStart(page.lineOf(from));
    int end = page.lineEnd(from);
    boolean whole = line == from && end == to;
    boolean around = page.any(line, end, i -> !page.word(i).shouted() && !page.is(WordKind.AND, i));
    int words = to - from;
    return capitals && ((words == 1 && whole) || (words <= 2 && around));
  }

  boolean topicOnly(int from, int to) {
    return !page.is(HEADS, from) && page.only(WordKind.ABOUT_TOPICS, from, to);
  }

  /** The word behind the article at word {@code i}, if there is one. */
  int bare(int i) {
    Separator behind = page.before(i + 1);
    return page.is(WordKind.ARTICLE, i) && (behind.plain() || behind.joined()) ? i + 1 : i;
  }

  /** As {@code Geneva} and {@code High Street 4}. */
  boolean place(int from, int to) {
    boolean address = block.is(Construction.ADDRESS, from, to);
    return block.is(Construction.PLACE, from, to)
        || (address && !page.any(WordKind.ORGANISATION, from, to));
  }

  private boolean acronymInAddress(int bracket) {
    int end = bracket;
    while (end + 1 < page.size() && !page.before(end + 1).close()) {
      end++;
    }
    return shortNames.bracketed(bracket) && contacts.inAddress(page.words(bracket, end + 1));
  }
}
