package org.uprlib.extract.rows.stats;

import java.util.Map;

/**
 * How many have each pair of values of two dimensions. Immutable.
 *
 * @param rows first dimension
 * @param columns second dimension
 * @param grain what is counted
 * @param notEnriched how many were not looked into, because they are not enriched
 * @param rowCounts of those looked into, by the first dimension
 * @param columnCounts of those looked into, by the second
 * @param cells for each row's category, how many by column's category; none is absent
 */
public record CrossTable(
    Dimension rows,
    Dimension columns,
    CountTable.Grain grain,
    int notEnriched,
    CountTable rowCounts,
    CountTable columnCounts,
    Map<Dimension.Category, Map<Dimension.Category, Integer>> cells) {
  public CrossTable {
    cells = Map.copyOf(cells);
  }

  /** How many have both values. */
  public int count(Dimension.Category row, Dimension.Category column) {
    return cells.getOrDefault(row, Map.of()).getOrDefault(column, 0);
  }
}
