package org.uprlib.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.statement.Total;

/**
 * Checks the numbers of recommendations that a text states against the list. A number holds if it
 * equals the count of the recommendations with its status, or does so together with the other
 * numbers stated for that status ({@code 58 were supported at once, 124 are now supported}).
 */
final class Totals {
  private record Stated(Total total, Span where) {}

  private final List<Stated> stated = new ArrayList<>();

  void add(Total total, Span where) {
    stated.add(new Stated(total, where));
  }

  void check(List<Entry> entries, Remarks remarks) {
    for (Stated one : stated) {
      Optional<PositionStatus> status = one.total().status();
      int found = count(entries, status);
      if (one.total().count() != found && sum(status) != found) {
        String wanted = status.map(PositionStatus::word).orElse("numbered");
        remarks.totalMismatch(one.where(), one.total(), wanted, found);
      }
    }
  }

  private static int count(List<Entry> entries, Optional<PositionStatus> status) {
    return (int)
        entries.stream()
            .filter(entry -> status.isEmpty() || entry.status() == status.get())
            .count();
  }

  private int sum(Optional<PositionStatus> status) {
    return stated.stream()
        .map(Stated::total)
        .filter(total -> total.status().equals(status))
        .mapToInt(Total::count)
        .sum();
  }
}
