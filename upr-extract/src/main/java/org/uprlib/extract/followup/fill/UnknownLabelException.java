package org.uprlib.extract.followup.fill;

import java.util.List;
import java.util.stream.Collectors;
import org.uprlib.core.error.TextFileException;
import org.uprlib.extract.followup.table.FollowUpRow;

/** A follow-up table says something of recommendations that the matrix does not have. */
public final class UnknownLabelException extends TextFileException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_LISTED = 10;

  private final List<String> labels;

  UnknownLabelException(String table, String matrix, List<FollowUpRow> rows) {
    super(
        table,
        rows.get(0).line(),
        "says something of "
            + rows.stream()
                .limit(MOST_LISTED)
                .map(row -> "'" + row.paragraph() + "'" + place(row))
                .collect(Collectors.joining(", "))
            + (rows.size() > MOST_LISTED ? " and more" : "")
            + ", which "
            + matrix
            + " does not have",
        null);
    labels = rows.stream().map(FollowUpRow::paragraph).toList();
  }

  private static String place(FollowUpRow row) {
    return row.line() > 0 ? " (row " + row.line() + ")" : "";
  }

  /** The labels that the matrix does not have. */
  public List<String> labels() {
    return labels;
  }
}
