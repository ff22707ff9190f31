package org.uprlib.core.document;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Rows of cells. Immutable.
 *
 * @param span its place in {@link Document#text()}
 * @param rows from top to bottom
 */
public record Table(Span span, List<Row> rows) implements Block {
  public Table {
    rows = List.copyOf(rows);
  }

  @Override
  public String text() {
    return "";
  }

  @Override
  public Stream<TextBlock> texts() {
    return rows.stream().flatMap(Row::texts);
  }

  /** The same table, with {@code change} applied to the content of each cell. */
  public Table withCells(UnaryOperator<List<Block>> change) {
    return new Table(
        span,
        rows.stream()
            .map(row -> new Row(row.cells().stream().map(cell -> cell.with(change)).toList()))
            .toList());
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

    /** The headings and paragraphs in its cells, from left to right. */
    public Stream<TextBlock> texts() {
      return cells.stream().flatMap(Cell::texts);
    }
  }

  /**
   * One cell.
   *
   * @param span its place in {@link Document#text()}
   * @param blocks its content, in order; empty for an empty cell
   * @param columns how many columns it covers, 1 or more
   * @param covered true if the cell above reaches over it; it is empty then
   */
  public record Cell(Span span, List<Block> blocks, int columns, boolean covered) {
    public Cell {
      blocks = List.copyOf(blocks);
    }

    /** A cell that is not covered by the cell above. */
    public Cell(Span span, List<Block> blocks, int columns) {
      this(span, blocks, columns, false);
    }

    /** Its headings and paragraphs in reading order. */
    public Stream<TextBlock> texts() {
      return blocks.stream().flatMap(Block::texts);
    }

    private Cell with(UnaryOperator<List<Block>> change) {
      return new Cell(span, change.apply(blocks), columns, covered);
    }
  }
}
