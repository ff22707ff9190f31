package org.uprlib.extract.table;

import java.util.List;
import org.uprlib.core.document.Span;

/**
 * A table that gives positions on recommendations, as many addenda have it. Immutable.
 *
 * @param span where it stands in the document's text
 * @param rows from top to bottom
 */
public record PositionTable(Span span, List<PositionRow> rows) {
  public PositionTable {
    rows = List.copyOf(rows);
  }
}
