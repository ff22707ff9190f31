package org.uprlib.core.paper.submission;

import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds where names begin and end: in the title block, in a sentence, over a break of lines, and
 * one of a list, without articles, conjunctions and numbers of notes around it. Immutable.
 */
record NameBounds(TitleBlock block, KnownNames known) {
  private static final int LONGEST = 170;

  /** A longer name begins with a capital. */
  private static final int MOST_SMALL_WORDS = 3;

  private FirstPage page() {
    return block.page();
  }

  /** The name among the words from {@code from} to {@code to}; empty if they hold none. */
  Optional<Name> name(int from, int to) {
    int first = from;
    for (Name lead = lead(from, from); lead != null; lead = lead(first, from)) {
      first = lead.to();
    }
    int last = described(first, to);
    while (block.is(Construction.NAME_END, last - 1)) {
      last--;
    }
    return first < last && valid(first, last)
        ? Optional.of(new Name(first, last))
        : Optional.empty();
  }

  private @Nullable Name lead(int i, int from) {
    Name lead = block.find(Construction.NAME_LEAD, i);
    return lead == null && i > from ? block.find(Construction.NEXT_NAME_LEAD, i) : lead;
  }

  /**
   * Where a name ends that a dash parts from what is said of it: {@code Rights Watch – a charity}.
   */
  private int described(int first, int to) {
    return IntStream.range(first + 1, to)
        .filter(i -> block.is(Construction.ASIDE, i, to))
        .findFirst()
        .orElse(to);
  }

  /** Begins without a capital, and is no noun before a quoted name. */
  boolean small(int from) {
    return !page().word(from).capital() && !block.is(Construction.QUOTED_NAME, from);
  }

  private boolean valid(int from, int to) {
    int length = page().words(from, to).length();
    boolean small = small(from) && to - from > MOST_SMALL_WORDS;
    boolean nothing = small || block.is(Construction.NO_NAME, from, to);
    return length >= 2 && length <= LONGEST && !nothing;
  }

  /**
   * Where names in the title block end that begin at word {@code from}, at {@code limit} at last.
   */
  int end(int from, int limit) {
    int i = from;
    while (i < limit) {
      int whole = known.endAt(page().is(WordKind.ARTICLE, i) ? i + 1 : i, page().size());
      if (whole > i && block.role(i) != Role.PROSE) {
        i = whole;
        while (known.shortNames().bracketed(i)) {
          i++;
        }
        limit = Math.max(limit, page().lineEnd(Math.max(from, i - 1)));
        continue;
      }
      boolean goesOn =
          block.role(i) == Role.FREE || (block.role(i) == Role.TITLE && partOfName(i, from));
      if (!goesOn || (i > from && parts(i))) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** Whether a name ends before word {@code i}, or a sentence does. */
  private boolean parts(int i) {
    return block.is(Construction.NAME_BREAK, i)
        || (block.sentenceEnds(i) && !block.is(Construction.COUNTED, i - 1));
  }

  /** As {@code NGO Coalition on the UPR}: words of titles inside a name. */
  private boolean partOfName(int i, int from) {
    int start = i;
    while (start > from && block.role(start - 1) == Role.TITLE) {
      start--;
    }
    if (page().is(WordKind.NOUN, start)) {
      return !page().any(start, i + 1, k -> block.is(Construction.REVIEW_OF_STATE, k));
    }
    if (page().is(WordKind.FUNCTION, start)) {
      int noun = page().is(WordKind.ARTICLE, from) ? from + 1 : from;
      return page().is(WordKind.ORGANISATION, noun) && !page().any(WordKind.FUNCTION, noun, start);
    }
    return page().is(WordKind.TITLE_WORD, start) && page().word(start).capital();
  }

  /** A State's name on a line of its own that ends the name above, as the text elsewhere shows. */
  boolean stateOfName(int lineStart) {
    int end = page().lineEnd(lineStart);
    return block.stateEnd(lineStart) == end && known.sideBySide(lineStart);
  }

  /** Whether a line goes on with the name before it, or with the list of names. */
  boolean joined(int lineStart) {
    boolean goesOn =
        block.is(Construction.BROKEN_LIST, lineStart - 1)
            || block.is(Construction.BROKEN_NAME, lineStart - 1)
            || known.sideBySide(lineStart);
    return goesOn && page().cell(lineStart).equals(page().cell(lineStart - 1));
  }

  /** Where the names in a sentence end. */
  int clauseEnd(int from, int end) {
    boolean described = false;
    for (int i = from + 1; i < end; i++) {
      described = page().before(i).comma() ? page().is(WordKind.WHICH, i) : described;
      boolean breaks = block.is(Construction.CLAUSE_END, i) && page().word(i).common();
      if ((breaks && !described) || page().end(WordKind.SUPPORT, i) > i + 1) {
        return i;
      }
    }
    return end;
  }
}
