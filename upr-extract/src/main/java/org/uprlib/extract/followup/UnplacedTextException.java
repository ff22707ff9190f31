package org.uprlib.extract.followup;

import java.util.List;
import java.util.Map;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.TranslatedException;

/** A matrix has no cell for what a person wrote of recommendations. */
public final class UnplacedTextException extends TranslatedException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_LISTED = 10;

  private final List<String> labels;

  /**
   * A row without a cell for its text.
   *
   * @param label number of its recommendation
   * @param table number of its table; 0 if its row was not found again
   * @param row number of its row there
   */
  record Unplaced(String label, int table, int row) {
    private Term described() {
      return because(
          table > 0 ? "label-in-table" : "label-without-row",
          Map.of("label", label, "table", table, "row", row));
    }
  }

  UnplacedTextException(String matrix, List<Unplaced> rows) {
    super(
        matrix,
        0,
        because(
            "no-cell",
            Map.of("labels", listed(rows.stream().map(Unplaced::described).toList(), MOST_LISTED))),
        null);
    labels = rows.stream().map(Unplaced::label).distinct().toList();
  }

  /** Numbers of these recommendations. */
  public List<String> labels() {
    return labels;
  }
}
