package org.uprlib.extract.followup;

import java.util.Comparator;
import java.util.List;
import org.uprlib.extract.model.PositionStatus;

/** Which recommendations come first on a page that does not hold all. Stateless. */
final class Importance {
  /**
   * With an ask; with anything written; supported; by most States; and as the reports have them.
   */
  private static final Comparator<FollowUpRow> ORDER =
      Comparator.<FollowUpRow, Boolean>comparing(row -> row.assessment().ask().isEmpty())
          .thenComparing(row -> !row.isWritten())
          .thenComparing(row -> row.position() != PositionStatus.SUPPORTED)
          .thenComparing(row -> -row.recommendingStates().size())
          .thenComparing(new RowOrder());

  private Importance() {}

  /** {@code rows}, the most important first. */
  static List<FollowUpRow> sorted(List<FollowUpRow> rows) {
    return rows.stream().sorted(ORDER).toList();
  }
}
