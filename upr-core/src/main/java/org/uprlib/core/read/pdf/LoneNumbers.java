package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.uprlib.core.read.pdf.PageWords.Strip;

/**
 * Finds numbers one below the other, some with words beside them and some without, as in a table
 * that no rules divide and one of whose cells stands beside several rows. Stateless.
 */
final class LoneNumbers {
  /** Of fewer numbers nothing shows that they are a column. */
  private static final int FEWEST = 3;

  /** Words beside numbers that have more characters are prose. */
  private static final int LONGEST = 40;

  private LoneNumbers() {}

  /** True if {@code chunks} may have such numbers; to know, the page's words are needed. */
  static boolean possible(List<Chunk> chunks, NumberLists lists) {
    return chunks.stream().anyMatch(chunk -> isNumber(chunk.text(), lists));
  }

  /** True if {@code lines} of a page, top down, have such numbers. */
  static boolean areOn(List<Strip> lines, NumberLists lists) {
    List<Strip> numbers =
        lines.stream()
            .flatMap(line -> line.cells().stream())
            .filter(cell -> isNumber(cell.text(), lists))
            .sorted(Comparator.comparingDouble(Strip::left))
            .toList();
    if (numbers.size() < FEWEST) {
      return false;
    }
    Strip column = numbers.get(numbers.size() / 2);
    int rows = 0;
    int alone = 0;
    int beside = 0;
    int across = 0;
    int acrossSoFar = 0;
    for (Strip line : lines) {
      List<Strip> others = new ArrayList<>(line.cells());
      boolean numbered =
          others.removeIf(cell -> overlap(cell, column) && isNumber(cell.text(), lists));
      boolean clear = others.stream().noneMatch(cell -> overlap(cell, column));
      boolean words = !others.isEmpty() && clear && line.text().length() <= LONGEST;
      across = numbered ? acrossSoFar : across;
      rows += numbered ? 1 : 0;
      acrossSoFar += rows > 0 && !clear ? 1 : 0;
      alone += numbered && others.isEmpty() ? 1 : 0;
      beside += words ? 1 : 0;
    }
    // Text below its number goes on at the margin, under the number.
    return rows >= FEWEST && alone > 0 && beside > 0 && beside < rows && 2 * across < rows;
  }

  private static boolean isNumber(String cell, NumberLists lists) {
    String text = cell.strip();
    return (!text.isEmpty() && LineStart.pair(text) == text.length()) || lists.isWhole(text);
  }

  private static boolean overlap(Strip one, Strip other) {
    return one.left() < other.right() && other.left() < one.right();
  }
}
