package org.uprlib.extract.match.reviews;

import java.util.List;
import java.util.OptionalDouble;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * How recommendations were answered. Immutable.
 *
 * @param number of recommendations
 * @param supported of them
 * @param noted of them
 * @param partial of them
 */
public record AnswerCount(int number, int supported, int noted, int partial) {
  static AnswerCount of(List<ResultRow> rows) {
    return new AnswerCount(
        rows.size(),
        count(rows, PositionStatus.SUPPORTED),
        count(rows, PositionStatus.NOTED),
        count(rows, PositionStatus.PARTIAL));
  }

  private static int count(List<ResultRow> rows, PositionStatus status) {
    return (int) rows.stream().filter(row -> row.position().status() == status).count();
  }

  /** How many have an answer that is known. */
  public int answered() {
    return supported + noted + partial;
  }

  /** The share of those answered that were supported, 0 to 1; empty if none was answered. */
  public OptionalDouble supportedShare() {
    return answered() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) supported / answered());
  }
}
