package org.uprlib.extract.read.matrix;

import java.util.Optional;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.read.table.PositionCell;

/**
 * What one row of a matrix says.
 *
 * @param entry the recommendation, recommending States included
 * @param said its position; empty if the matrix has no column for it
 * @param source where the position was taken from
 */
record MatrixRow(
    Entry entry, Optional<PositionCell.Said> said, PositionSource source, MatrixIndex index) {

  /** By what the rows of one recommendation are known: its number, or its words if it has none. */
  String key() {
    return entry.label().isEmpty() ? entry.text() : entry.label();
  }

  /**
   * The paper in which the State took its position, as a matrix names it: {@code A/HRC/43/15/Add.1
   * - Para.3}. Immutable.
   *
   * @param symbol symbol of the paper; empty if none is named
   * @param paragraph number of the paragraph; empty string if none is named
   */
  record PositionSource(Optional<UnSymbol> symbol, String paragraph) {
    static final PositionSource NONE = new PositionSource(Optional.empty(), "");

    /** Reads what follows {@code Source of position:}. */
    static PositionSource of(String text, MatrixWords words) {
      Optional<UnSymbol> symbol =
          UnSymbol.find(text).stream().findFirst().map(UnSymbol.Match::symbol);
      return new PositionSource(symbol, words.paragraph(text));
    }
  }
}
