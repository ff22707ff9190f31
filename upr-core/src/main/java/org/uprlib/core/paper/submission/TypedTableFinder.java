package org.uprlib.core.paper.submission;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds tables that are typed, their columns parted by bars, tabs or blanks, of which one is headed
 * as those who submit: what stands in the others leads to the next name. For one page.
 */
final class TypedTableFinder {
  /** Lines of two cells are labels and what they say. */
  private static final int FEWEST_COLUMNS = 3;

  private final TitleBlock block;
  private final FirstPage page;

  /**
   * @param block takes what stands around the names
   */
  TypedTableFinder(TitleBlock block) {
    this.block = block;
    this.page = block.page();
  }

  void find() {
    for (int line = 0; line < page.lines(); line++) {
      int column = column(line);
      if (column >= 0) {
        block.mark(page.lineStart(line), page.lineStart(line + 1), Role.LABEL);
        while (cells(line + 1).size() > Math.max(1, column)) {
          line++;
          names(line, column);
        }
      }
    }
  }

  /** The column whose head is a label of those who submit; -1 if the line is no head of a table. */
  private int column(int line) {
    List<Integer> cells = cells(line);
    return IntStream.range(0, cells.size() < FEWEST_COLUMNS ? 0 : cells.size())
        .filter(c -> block.find(Construction.COLUMN, cells.get(c)) != null)
        .findFirst()
        .orElse(-1);
  }

  private void names(int line, int column) {
    List<Integer> cells = cells(line);
    int end = page.lineStart(line + 1);
    block.mark(page.lineStart(line), cells.get(column), Role.LABEL);
    block.mark(column + 1 < cells.size() ? cells.get(column + 1) : end, end, Role.LABEL);
  }

  /** The first words of the cells of a line; an empty cell before the first begins with it, too. */
  private List<Integer> cells(int line) {
    int start = page.lineStart(line);
    IntStream empty = page.before(start).semicolon() ? IntStream.of(start) : IntStream.empty();
    IntStream cells =
        IntStream.range(start, page.lineStart(line + 1))
            .filter(i -> page.before(i).line() || page.before(i).semicolon());
    return IntStream.concat(empty, cells).boxed().toList();
  }
}
