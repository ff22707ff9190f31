package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Stance;

/**
 * A table that gives positions on recommendations, as many addenda have it. Immutable.
 *
 * @param span where it stands in the document's text
 * @param rows from top to bottom
 */
record PositionTable(Span span, List<Row> rows) {
  PositionTable {
    rows = List.copyOf(rows);
  }

  /**
   * What one row of a table says of recommendations. Immutable.
   *
   * @param numbers the numbers as printed, e.g. {@code 122.17-18}; empty string if it has none
   * @param references the same, read
   * @param recommendation the text without its number; empty if the row gives numbers only
   * @param stance the position that it gives; {@link Stance#NONE} if it says nothing of one
   * @param words the words that state the position, or the heading above a mark; empty string
   *     without
   * @param span their place in the document's text, or that of the row if there are none
   * @param comment what the State says of the recommendation beside its position
   * @param headings the rows that span the table above it, outermost first
   */
  record Row(
      String numbers,
      List<Reference> references,
      Optional<String> recommendation,
      Stance stance,
      String words,
      Span span,
      Optional<String> comment,
      List<String> headings) {
    Row {
      references = List.copyOf(references);
      headings = List.copyOf(headings);
    }
  }
}
