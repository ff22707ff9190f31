package org.uprlib.extract.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;

/**
 * One row of a table about recommendations; what a page break or an empty row parts is one.
 * Immutable.
 *
 * @param headings the rows that span the table above it, outermost first, labels such as {@code
 *     Theme:} left out
 * @param cells what it holds by column; an empty cell is missing
 * @param marks the columns in which it is marked
 */
public record TableRow(List<String> headings, Map<ColumnKind, CellText> cells, List<Mark> marks) {
  public TableRow {
    headings = List.copyOf(headings);
    cells = Map.copyOf(cells);
    marks = List.copyOf(marks);
  }

  /**
   * A mark in a column that stands for one position.
   *
   * @param heading words that head the column
   * @param span place of the mark in the document's text
   */
  public record Mark(PositionStatus position, String heading, Span span) {}

  /** The cell in the column of this kind; empty if the table has none or the cell is empty. */
  public Optional<CellText> cell(ColumnKind kind) {
    return Optional.ofNullable(cells.get(kind));
  }

  /** Place of its leftmost words in the document's text. */
  public Span span() {
    return cells.values().stream()
        .map(CellText::span)
        .min((one, other) -> Integer.compare(one.start(), other.start()))
        .orElseThrow();
  }

  /** This row, going on with {@code next}. */
  TableRow and(TableRow next) {
    Map<ColumnKind, CellText> joined = new EnumMap<>(ColumnKind.class);
    joined.putAll(cells);
    next.cells.forEach((kind, text) -> joined.merge(kind, text, CellText::and));
    return new TableRow(headings, joined, marks.isEmpty() ? next.marks : marks);
  }

  /** This row with {@code more} cells. */
  TableRow with(Map<ColumnKind, CellText> more) {
    Map<ColumnKind, CellText> all = new EnumMap<>(ColumnKind.class);
    all.putAll(more);
    all.putAll(cells);
    return new TableRow(headings, all, marks);
  }

  /** True if nothing in it tells a position. */
  boolean withoutPosition() {
    return marks.isEmpty()
        && !cells.containsKey(ColumnKind.POSITION)
        && !cells.containsKey(ColumnKind.RESPONSE);
  }
}
