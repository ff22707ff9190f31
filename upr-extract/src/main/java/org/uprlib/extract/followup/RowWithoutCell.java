package org.uprlib.extract.followup;

import static org.uprlib.extract.write.translation.TranslatedException.because;

import java.util.Map;
import org.uprlib.extract.write.translation.Term;

/**
 * A row of a matrix without a cell for its text. Immutable.
 *
 * @param label number of its recommendation
 * @param table number of its table; 0 if its row was not found again
 * @param row number of its row there
 */
record RowWithoutCell(String label, int table, int row) {
  Term described() {
    return because(
        table > 0 ? "label-in-table" : "label-without-row",
        Map.of("label", label, "table", table, "row", row));
  }
}
