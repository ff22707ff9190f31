package org.uprlib.core.read.flow;

import java.util.List;

/**
 * A table before assembly. Immutable.
 *
 * @param rows from top to bottom, each a list of cells from left to right
 */
public record FlowTable(List<List<Cell>> rows) implements Flow {
  public FlowTable {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * One cell.
   *
   * @param content what it holds
   * @param columns how many columns it covers, 1 or more
   * @param continued true where the cell above reaches into it; such a cell is empty
   */
  public record Cell(List<Flow> content, int columns, boolean continued) {
    public Cell {
      content = List.copyOf(content);
    }

    /** A cell of one row. */
    public Cell(List<Flow> content, int columns) {
      this(content, columns, false);
    }
  }
}
