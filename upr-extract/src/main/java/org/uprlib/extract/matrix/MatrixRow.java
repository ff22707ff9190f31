package org.uprlib.extract.matrix;

import java.util.Optional;
import org.uprlib.extract.structure.Entry;
import org.uprlib.extract.table.PositionCell;

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
}
