package org.uprlib.extract.rows.stats;

import java.util.List;
import java.util.Optional;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * What was counted. Immutable.
 *
 * @param totals how much there is
 * @param tables counts by one dimension each
 * @param cross count by two dimensions
 */
public record Findings(ResultTotals totals, List<CountTable> tables, Optional<CrossTable> cross) {
  public Findings {
    tables = List.copyOf(tables);
  }

  /**
   * Counts {@code rows}.
   *
   * @param by no dimension for all of them one by one, one for a table of it, two for both at once
   * @throws IllegalArgumentException if there are more
   */
  public static Findings of(List<ResultRow> rows, List<Dimension> by, Grain grain) {
    if (by.size() > 2) {
      throw new IllegalArgumentException("at most two dimensions can be counted by");
    }
    Statistics statistics = Statistics.load();
    ResultTotals totals = statistics.totals(rows);
    if (by.size() == 2) {
      CrossTable cross = statistics.cross(rows, by.get(0), by.get(1), grain);
      return new Findings(totals, List.of(), Optional.of(cross));
    }
    List<Dimension> dimensions = by.isEmpty() ? Dimension.values(rows) : by;
    return new Findings(
        totals,
        dimensions.stream().map(dimension -> statistics.count(rows, dimension, grain)).toList(),
        Optional.empty());
  }
}
