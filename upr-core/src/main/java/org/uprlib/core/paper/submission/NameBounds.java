package org.uprlib.core.paper.submission;

import java.util.Optional;
import java.util.Set;

/**
 * Finds where a name of a list begins and ends, without labels, articles, conjunctions and numbers
 * of notes around it, and whether it is a name at all. Immutable.
 */
final class NameBounds {
  private static final int LONGEST = 170;

  /** A longer name begins with a capital. */
  private static final int MOST_SMALL_WORDS = 3;

  /** What there are many of, as {@code civil society organisations}, is no name. */
  private static final Set<WordKind> GENERIC =
      Set.of(
          WordKind.TITLE_WORD,
          WordKind.MEMBERS,
          WordKind.MEMBER,
          WordKind.OTHERS,
          WordKind.FUNCTION,
          WordKind.PAPER,
          WordKind.PAPER_WORD,
          WordKind.THIS,
          WordKind.SUBMITTER,
          WordKind.MONTH,
          WordKind.SESSION,
          WordKind.REVIEW,
          WordKind.AND,
          WordKind.SUFFIX);

  private static final Set<WordKind> ENDS = Set.of(WordKind.AND, WordKind.BREAK);

  private static final Set<WordKind> LEADS = Set.of(WordKind.AND, WordKind.INTRODUCES);

  private static final Set<WordKind> MEMBERS = Set.of(WordKind.MEMBERS, WordKind.MEMBER);

  private static final Set<WordKind> COMMON =
      Set.of(WordKind.ORGANISATION, WordKind.ORGANISATION_WORD, WordKind.TOPIC);

  private final TitleBlock block;
  private final FirstPage page;

  NameBounds(TitleBlock block) {
    this.block = block;
    this.page = block.page();
  }

  /** The name among the words from {@code from} to {@code to}; empty if they hold none. */
  Optional<Name> name(int from, int to) {
    int first = from;
    for (int next = skip(from, from); next > first; next = skip(first, from)) {
      first = next;
    }
    if (first >= to) {
      return Optional.empty();
    }
    int last = described(first, to);
    while (last > first && ends(last - 1, first)) {
      last--;
    }
    return first < last && valid(first, last)
        ? Optional.of(new Name(first, last))
        : Optional.empty();
  }

  /**
   * Where a name ends that a dash parts from what is said of it: {@code Rights Watch – a charity}.
   */
  private int described(int first, int to) {
    int i = first + 1;
    while (i < to && !(page.before(i).dash() && page.all(i, to, k -> !page.word(k).capital()))) {
      i++;
    }
    return Math.min(i, to);
  }

  /** The word behind what leads a name at word {@code i}; that word itself if nothing does. */
  private int skip(int i, int from) {
    boolean listed = i > from || page.before(i).comma();
    int of = listed && !page.word(i).capital() ? page.end(WordKind.OF, i) : -1;
    int led = Math.max(of, page.end(LEADS, i));
    if (led > 0) {
      return led;
    }
    boolean next = page.word(i + 1).capital();
    boolean article = page.is(WordKind.ARTICLE, i) && (next || !page.word(i).capital());
    boolean kind = page.end(MEMBERS, i) == i + 1 && next && !page.is(COMMON, i + 1);
    return article || kind || numbers(i) ? i + 1 : i;
  }

  /** The number or letter of an item, of a note as in {@code CCHR,1 ADHOC}, of a paragraph. */
  private boolean numbers(int i) {
    FirstPage.Word word = page.word(i);
    Separator behind = page.before(i + 1);
    boolean label = block.itemLabel(i) || word.folded().length() == 1;
    label |= word.number() && word.folded().length() == 2;
    boolean note = page.before(i).comma() && page.before(i).joined();
    note |= page.before(i).line() && page.word(i + 1).number();
    boolean parted = behind.stop() || behind.close() || block.behindHyphen(i + 1);
    return (label && parted) || (note && word.number());
  }

  private boolean ends(int i, int first) {
    Separator before = page.before(i);
    boolean note = before.joined() && (before.close() || before.open());
    boolean small = page.is(WordKind.FUNCTION, i) && !page.word(i).capital();
    boolean behindName = (note && page.word(i).number()) || small || numbersHeading(i);
    return (behindName && i > first) || page.is(ENDS, i) || block.role(i) == Role.STATUS;
  }

  /** The number in {@code Rights Watch 1. Introduction}, where a page has lost its lines. */
  private boolean numbersHeading(int i) {
    return page.is(WordKind.HEADING, i + 1) && page.before(i).plain() && page.before(i + 1).stop();
  }

  private boolean valid(int from, int to) {
    int length = page.words(from, to).length();
    boolean noun = page.is(WordKind.ORGANISATION, from) && !page.word(from + 1).capital();
    boolean person = page.is(WordKind.PERSON, from) && !noun;
    person |= page.is(WordKind.PERSON, to - 1);
    boolean common = to - from == 1 && page.is(COMMON, from);
    boolean nothing = person || common || generic(from, to) || state(from, to);
    boolean small = !page.word(from).capital() && to - from > MOST_SMALL_WORDS;
    return length >= 2 && length <= LONGEST && !small && !nothing;
  }

  private boolean state(int from, int to) {
    boolean article = page.is(WordKind.ARTICLE, from - 1);
    return block.stateUpTo(from, to) || (article && block.stateUpTo(from - 1, to));
  }

  private boolean generic(int from, int to) {
    int i = from;
    int end = from;
    while (i < to && end >= i) {
      i = end;
      int state = i > from && page.is(WordKind.FUNCTION, i - 1) ? block.stateEnd(i) : -1;
      int number = page.word(i).number() ? i + 1 : -1;
      end = Math.max(page.end(GENERIC, i), Math.max(state, number));
    }
    return i >= to;
  }
}
