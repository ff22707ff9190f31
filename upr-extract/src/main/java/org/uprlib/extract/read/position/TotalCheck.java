package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.statement.LeadIn.Total;

/**
 * Checks the numbers of recommendations that a paper states. A number is right if it counts the
 * recommendations with its status, or if all numbers stated for that status come to that together
 * ({@code 58 were supported at once, 124 are now supported}).
 *
 * <p>An addendum's number may count in the whole report, or among what was open before, or what the
 * report itself had settled so; one of noted recommendations may count those supported in part.
 */
final class TotalCheck {
  private final List<Total> totals;
  private final Optional<List<Position>> before;
  private final List<Position> after;

  private TotalCheck(List<Total> totals, Optional<List<Position>> before, List<Position> after) {
    this.totals = totals;
    this.before = before;
    this.after = after;
  }

  /** A check of what a report states of its own positions. */
  static TotalCheck ofReport(List<Total> totals, List<Position> positions) {
    return new TotalCheck(totals, Optional.empty(), positions);
  }

  /** A check of what an addendum states, given the positions before it and with it. */
  static TotalCheck ofAddendum(List<Total> totals, List<Position> before, List<Position> after) {
    return new TotalCheck(totals, Optional.of(before), after);
  }

  /**
   * A number that is wrong.
   *
   * @param found how many recommendations have the status that it counts
   */
  record Mismatch(Total total, int found) {
    /** The status counted, as a word. */
    private String counted() {
      return total.status().map(PositionStatus::word).orElse("numbered");
    }

    /** The facts of a notice of it; {@code symbol} is the paper's that states the number. */
    Map<String, Object> facts(String symbol) {
      return Map.of(
          "symbol", symbol, "counted", counted(), "stated", total.count(), "found", found);
    }
  }

  List<Mismatch> mismatches() {
    List<Mismatch> mismatches = new ArrayList<>();
    for (Total total : totals) {
      boolean right =
          isRight(total) || (total.status().isEmpty() && before.isPresent() && isAnswered(total));
      if (!right) {
        mismatches.add(new Mismatch(total, count(total.status(), false, false)));
      }
    }
    return mismatches;
  }

  /** True if totals are stated for supported or noted ones, and all of these are right. */
  boolean bearsOut() {
    List<Total> settled =
        totals.stream()
            .filter(each -> each.status().filter(TotalCheck::isFinal).isPresent())
            .toList();
    return !settled.isEmpty() && settled.stream().allMatch(this::isRight);
  }

  private static boolean isFinal(PositionStatus status) {
    return status == PositionStatus.SUPPORTED || status == PositionStatus.NOTED;
  }

  private boolean isRight(Total total) {
    List<Integer> counts = counts(total.status());
    return counts.contains(total.count()) || counts.contains(sum(total.status()));
  }

  private int sum(Optional<PositionStatus> status) {
    return totals.stream()
        .filter(each -> each.status().equals(status))
        .mapToInt(Total::count)
        .sum();
  }

  /** What a number stated for {@code status} may come to. */
  private List<Integer> counts(Optional<PositionStatus> status) {
    if (before.isEmpty()) {
      return List.of(count(status, false, false));
    }
    if (status.filter(PositionStatus.PENDING::equals).isPresent()) {
      return List.of((int) before.get().stream().filter(Position::isOpen).count());
    }
    int inReport =
        (int)
            before.get().stream()
                .filter(each -> status.filter(each.status()::equals).isPresent())
                .count();
    return List.of(
        inReport,
        count(status, false, false),
        count(status, true, false),
        count(status, false, true),
        count(status, true, true));
  }

  /**
   * How many recommendations have a status.
   *
   * @param openBefore true for those only that were open before
   * @param inPart true if those supported in part count as noted
   */
  private int count(Optional<PositionStatus> status, boolean openBefore, boolean inPart) {
    boolean noted = status.filter(PositionStatus.NOTED::equals).isPresent();
    return (int)
        IntStream.range(0, after.size())
            .filter(i -> !openBefore || before.get().get(i).isOpen())
            .mapToObj(i -> after.get(i).status())
            .filter(
                now ->
                    status.isEmpty()
                        || status.get() == now
                        || (inPart && noted && now == PositionStatus.PARTIAL))
            .count();
  }

  /** True if it counts all those that the addendum answers. */
  private boolean isAnswered(Total total) {
    List<Position> earlier = before.orElseThrow();
    return total.count()
        == IntStream.range(0, after.size())
            .filter(i -> earlier.get(i).isOpen() && !earlier.get(i).equals(after.get(i)))
            .count();
  }
}
