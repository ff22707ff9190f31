package org.uprlib.extract.read.table;

import java.util.List;
import java.util.Set;
import org.uprlib.core.document.Span;

/**
 * A table whose rows are about recommendations. Immutable.
 *
 * @param span where it stands in the document's text
 * @param columns what its columns hold
 * @param headed true if its own head names the columns
 * @param themed true if rows that span it name themes
 * @param rows from top to bottom, heads and headings left out
 */
public record RecommendationTable(
    Span span, Set<ColumnKind> columns, boolean headed, boolean themed, List<TableRow> rows) {
  public RecommendationTable {
    columns = Set.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** True if one of its columns gives positions. */
  public boolean givesPositions() {
    return columns.contains(ColumnKind.POSITION) || columns.contains(ColumnKind.MARK);
  }
}
