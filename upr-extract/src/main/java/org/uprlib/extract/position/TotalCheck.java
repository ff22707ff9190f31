package org.uprlib.extract.position;

import java.util.List;
import java.util.Optional;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.statement.Total;

/**
 * Checks the numbers of recommendations that an addendum states. A number holds if it counts the
 * recommendations with its status in the whole report, or among those that were open before, or
 * those that the report itself had settled so, or if all numbers stated for that status come to it
 * together. Numbers for noted ones may count those supported in part.
 */
final class TotalCheck {
  private final List<Total> totals;
  private final List<Position> before;
  private final List<Position> after;

  TotalCheck(List<Total> totals, List<Position> before, List<Position> after) {
    this.totals = totals;
    this.before = before;
    this.after = after;
  }

  /** True if totals are stated for supported or noted ones, and all of these hold. */
  boolean bearsOut() {
    List<Total> told =
        totals.stream()
            .filter(each -> each.status().filter(TotalCheck::isFinal).isPresent())
            .toList();
    return !told.isEmpty()
        && told.stream()
            .allMatch(
                each ->
                    holds(each.count(), each.status()) || holds(sum(each.status()), each.status()));
  }

  private static boolean isFinal(PositionStatus status) {
    return status == PositionStatus.SUPPORTED || status == PositionStatus.NOTED;
  }

  void check(ResolutionNotices notices) {
    for (Total total : totals) {
      Optional<PositionStatus> status = total.status();
      int found = count(status, false, false);
      boolean holds =
          holds(total.count(), status)
              || holds(sum(status), status)
              || status.isEmpty() && total.count() == answered();
      if (!holds) {
        notices.total(status.map(PositionStatus::word).orElse("numbered"), total.count(), found);
      }
    }
  }

  private boolean holds(int stated, Optional<PositionStatus> status) {
    if (status.filter(PositionStatus.PENDING::equals).isPresent()) {
      return stated == before.stream().filter(VerdictMaker::isOpen).count();
    }
    return stated == inReport(status)
        || stated == count(status, false, false)
        || stated == count(status, true, false)
        || stated == count(status, false, true)
        || stated == count(status, true, true);
  }

  /** {@code of which 96 were accepted instantly}: what the report has settled. */
  private int inReport(Optional<PositionStatus> status) {
    return (int)
        before.stream().filter(each -> status.filter(each.status()::equals).isPresent()).count();
  }

  private int count(Optional<PositionStatus> status, boolean openBefore, boolean inPart) {
    int count = 0;
    for (int i = 0; i < after.size(); i++) {
      PositionStatus now = after.get(i).status();
      boolean partly =
          inPart
              && now == PositionStatus.PARTIAL
              && status.filter(PositionStatus.NOTED::equals).isPresent();
      boolean counts = status.isEmpty() || status.get() == now || partly;
      count += counts && (!openBefore || VerdictMaker.isOpen(before.get(i))) ? 1 : 0;
    }
    return count;
  }

  private int answered() {
    int count = 0;
    for (int i = 0; i < after.size(); i++) {
      count += VerdictMaker.isOpen(before.get(i)) && !before.get(i).equals(after.get(i)) ? 1 : 0;
    }
    return count;
  }

  private int sum(Optional<PositionStatus> status) {
    return totals.stream()
        .filter(each -> each.status().equals(status))
        .mapToInt(Total::count)
        .sum();
  }
}
