package org.uprlib.core.paper.submission;

import java.util.Set;

/** Finds where names end that begin at a word of the title block. Immutable. */
final class NameEnd {
  private static final Set<WordKind> OF_PAPERS =
      Set.of(WordKind.SESSION, WordKind.CYCLE, WordKind.PAPER);

  private final TitleBlock block;
  private final FirstPage page;
  private final KnownNames known;
  private final NameList names;

  NameEnd(TitleBlock block, KnownNames known, NameList names) {
    this.block = block;
    this.page = block.page();
    this.known = known;
    this.names = names;
  }

  /** Where the names that begin at word {@code from} end, at the latest at {@code limit}. */
  int of(int from, int limit) {
    int i = from;
    while (i < limit) {
      int whole = known.endAt(page.is(WordKind.ARTICLE, i) ? i + 1 : i, page.size());
      if (whole > i && block.role(i) != Role.PROSE) {
        i = whole;
        while (known.shortNames().bracketed(i)) {
          i++;
        }
        limit = Math.max(limit, page.lineStart(page.lineOf(Math.max(from, i - 1)) + 1));
        continue;
      }
      boolean free = block.role(i) == Role.FREE;
      boolean sentence = i > from && block.sentenceEnds(i) && !listNumber(i);
      boolean ended = i > from && block.find(Construction.NAME_BREAK, i) != null;
      boolean title = block.role(i) == Role.TITLE && partOfName(i, from);
      if (sentence || ended || (!free && !title)) {
        return i;
      }
      i++;
    }
    return i;
  }

  private boolean listNumber(int i) {
    return block.itemLabel(i - 1)
        || (page.word(i - 1).number() && page.word(i - 1).folded().length() <= 2);
  }

  /** As {@code NGO Coalition on the UPR}: words of titles inside a name. */
  private boolean partOfName(int i, int from) {
    int start = i;
    while (start > from && block.role(start - 1) == Role.TITLE) {
      start--;
    }
    if (page.any(start, i + 1, k -> page.is(OF_PAPERS, k) || page.word(k).number())) {
      return false;
    }
    int word = page.is(WordKind.ARTICLE, start) && start == from ? start + 1 : start;
    if (page.is(WordKind.NOUN, word) || page.is(WordKind.TO, start)) {
      return page.is(WordKind.NOUN, word);
    }
    if (page.is(WordKind.FUNCTION, start) && start > from) {
      int noun = page.is(WordKind.ARTICLE, from) ? from + 1 : from;
      return page.is(WordKind.ORGANISATION, noun) && !page.any(WordKind.FUNCTION, noun, start);
    }
    return page.is(WordKind.TITLE_WORD, word) && page.word(word).capital();
  }

  /** A State's name on a line of its own that ends the name above, as the text elsewhere shows. */
  boolean stateOfName(int lineStart) {
    int end = page.lineStart(page.lineOf(lineStart) + 1);
    return block.stateEnd(lineStart) == end && known.sideBySide(lineStart);
  }

  boolean joined(int lineStart) {
    return page.before(lineStart).line()
        && (names.continued(lineStart)
            || page.is(WordKind.AND, lineStart)
            || page.is(WordKind.AND, lineStart - 1));
  }
}
