package org.uprlib.core.document;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * The text of the file before cleaning, and the map from the cleaned text back to it. Immutable and
 * thread-safe.
 *
 * <p>For PDF it has every line of every page, running heads and notes included, lines parted by
 * {@code \n} and pages by {@code \f}. For other formats, the running heads, a line each, and then
 * the characters of each paragraph as stored.
 *
 * @param text the original characters
 * @param map from {@link Document#text()} to {@code text}
 * @param pageStarts offset in {@code text} at which each page begins, ascending; empty where the
 *     format has no pages
 */
public record Origin(String text, SourceMap map, List<Integer> pageStarts) {
  public Origin {
    pageStarts = List.copyOf(pageStarts);
  }

  /** Page, counted from 1, of the character at {@code offset} of the cleaned text. */
  public OptionalInt pageAt(int offset) {
    if (pageStarts.isEmpty()) {
      return OptionalInt.empty();
    }
    int found = Collections.binarySearch(pageStarts, map.toOriginal(offset));
    return OptionalInt.of(found >= 0 ? found + 1 : Math.max(1, -found - 1));
  }

  /** True if the blank at {@code offset} of the cleaned text replaces the end of a line. */
  public boolean endsLine(int offset) {
    int from = map.toOriginal(offset - 1) + 1;
    int to = map.toOriginal(offset + 1);
    return from < to && text.substring(from, to).indexOf('\n') >= 0;
  }
}
