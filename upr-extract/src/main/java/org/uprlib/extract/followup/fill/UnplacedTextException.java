package org.uprlib.extract.followup.fill;

import java.util.List;
import java.util.stream.Collectors;
import org.uprlib.core.error.TextFileException;

/** A matrix has no cell for what a person wrote of recommendations. */
public final class UnplacedTextException extends TextFileException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_LISTED = 10;

  private final List<String> labels;

  /**
   * A row without a cell for its text.
   *
   * @param label number of its recommendation
   * @param place where it is, e.g. {@code row 4 of table 1}
   */
  record Unplaced(String label, String place) {}

  UnplacedTextException(String matrix, List<Unplaced> rows) {
    super(
        matrix,
        0,
        "has no cell in its column of assessments for what is written of "
            + rows.stream()
                .limit(MOST_LISTED)
                .map(row -> "'" + row.label() + "' (" + row.place() + ")")
                .collect(Collectors.joining(", "))
            + (rows.size() > MOST_LISTED ? " and more" : ""),
        null);
    labels = rows.stream().map(Unplaced::label).distinct().toList();
  }

  /** Numbers of these recommendations. */
  public List<String> labels() {
    return labels;
  }
}
