package org.uprlib.extract.export;

import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PositionStatus;

/**
 * How much a paper holds, beside what its extraction tells.
 *
 * @param rows its recommendations' rows by State
 * @param notices its notices, those about the workbook included
 */
record PaperCounts(int rows, int notices) {
  /** How many recommendations have this position. */
  static int of(Extraction extraction, PositionStatus status) {
    return (int)
        extraction.recommendations().stream().filter(r -> r.position().status() == status).count();
  }
}
