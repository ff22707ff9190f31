package org.uprlib.core.document;

import java.util.List;

/**
 * Rows of cells. Immutable.
 *
 * @param span where it stands in {@link Document#text()}
 * @param rows from top to bottom
 */
public record Table(Span span, List<Row> rows) implements Block {
  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param cells from left to right
   */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One cell.
   *
   * @param span where it stands in {@link Document#text()}
   * @param blocks what it holds, in order; empty for an empty cell
   * @param columns how many columns it covers, 1 or more
   * @param continued true where the cell above, which spans rows, reaches in; such a cell is empty
   */
  public record Cell(Span span, List<Block> blocks, int columns, boolean continued) {
    public Cell {
      blocks = List.copyOf(blocks);
    }
  }
}
