package org.uprlib.extract.followup;

import java.util.List;
import java.util.Map;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.TranslatedException;

/** A follow-up table says something of recommendations that the matrix does not have. */
public final class UnknownLabelException extends TranslatedException {
  private static final long serialVersionUID = 1L;
  private static final int MOST_LISTED = 10;

  private final List<String> labels;

  UnknownLabelException(String table, String matrix, List<FollowUpRow> rows) {
    super(
        table,
        rows.get(0).line(),
        because(
            "not-in-matrix", Map.of("labels", listed(places(rows), MOST_LISTED), "matrix", matrix)),
        null);
    labels = rows.stream().map(FollowUpRow::paragraph).toList();
  }

  private static List<Term> places(List<FollowUpRow> rows) {
    return rows.stream()
        .map(
            row ->
                row.line() > 0
                    ? because("label-in-row", Map.of("label", row.paragraph(), "row", row.line()))
                    : because("quoted", Map.of("text", row.paragraph())))
        .toList();
  }

  /** The labels that the matrix does not have. */
  public List<String> labels() {
    return labels;
  }
}
