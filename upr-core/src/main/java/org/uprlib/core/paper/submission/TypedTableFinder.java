package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds tables that are typed, of which one column is headed as those who submit: what stands in
 * the others leads to the next name. The cells of a row stand side by side, parted by bars, tabs or
 * blanks, or one on each line. For one page.
 */
final class TypedTableFinder {
  /** Of so many cells, one that is headed as those who submit tells a table from a form. */
  private static final int SURELY_COLUMNS = 3;

  /** What ends a table. */
  private static final Set<Role> BEHIND =
      EnumSet.of(Role.PROSE, Role.HEADING, Role.SUPPORT, Role.PARTNER, Role.ADDRESSEE);

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
      List<Integer> heads = cells(line);
      if (heads.size() > 1) {
        rows(line, column(heads, heads.size() >= SURELY_COLUMNS));
      } else {
        line = cellsBelow(line);
      }
    }
  }

  /** The column headed as those who submit; -1 if there is none, or heads are to be sure. */
  private int column(List<Integer> heads, boolean sure) {
    boolean table = sure || heads.stream().allMatch(i -> block.is(Construction.COLUMN_BESIDE, i));
    return IntStream.range(0, table ? heads.size() : 0)
        .filter(c -> block.is(Construction.COLUMN, heads.get(c)))
        .findFirst()
        .orElse(-1);
  }

  private void rows(int head, int column) {
    if (column < 0) {
      return;
    }
    mark(page.lineStart(head), page.lineStart(head + 1));
    for (int line = head + 1; cells(line).size() > Math.max(1, column); line++) {
      List<Integer> cells = cells(line);
      int end = page.lineStart(line + 1);
      mark(page.lineStart(line), cells.get(column));
      mark(column + 1 < cells.size() ? cells.get(column + 1) : end, end);
    }
  }

  /** Reads a table with a cell on each line, its heads first; the last line that belongs to it. */
  private int cellsBelow(int line) {
    int below = line;
    boolean cells = page.inTable(page.lineStart(line));
    while (block.is(Construction.COLUMN_BESIDE, page.lineStart(below))
        && page.inTable(page.lineStart(below)) == cells) {
      below++;
    }
    List<Integer> heads = IntStream.range(line, below).mapToObj(page::lineStart).toList();
    int column = heads.size() > 1 ? column(heads, false) : -1;
    if (column < 0) {
      return line;
    }
    mark(page.lineStart(line), page.lineStart(below));
    for (int cell = 0; !ends(below, cell % heads.size() == column); below++) {
      boolean counter = counter(below);
      if (counter || cell % heads.size() != column) {
        mark(page.lineStart(below), page.lineStart(below + 1));
      }
      cell += counter ? 0 : 1;
    }
    return below - 1;
  }

  private boolean ends(int line, boolean name) {
    Role role = block.role(page.lineStart(line));
    return name ? role != Role.FREE : BEHIND.contains(role);
  }

  /** A line with the number of a row and nothing else. */
  private boolean counter(int line) {
    int i = page.lineStart(line);
    return page.word(i).number() && page.lineStart(line + 1) == i + 1;
  }

  private void mark(int from, int to) {
    block.mark(from, to, Role.LABEL);
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
