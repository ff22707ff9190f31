package org.uprlib.extract.rows.stats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.rows.result.ResultRow;

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

  static CrossTable of(
      List<ResultRow> all, Dimension first, Dimension second, CountTable.Grain wanted) {
    CountTable.Grain grain = wanted.by(first, second);
    Map<Dimension.Category, Map<Dimension.Category, Integer>> cells = new HashMap<>();
    Map<Dimension.Category, Integer> firsts = new HashMap<>();
    Map<Dimension.Category, Integer> seconds = new HashMap<>();
    int enriched = 0;
    int notEnriched = 0;
    for (ResultRow row : all) {
      for (Recommendation.StateRow unit : grain.units(row)) {
        Optional<List<Dimension.Category>> across = Labels.ENGLISH.categories(first, row, unit);
        Optional<List<Dimension.Category>> down = Labels.ENGLISH.categories(second, row, unit);
        if (across.isEmpty() || down.isEmpty()) {
          notEnriched++;
          continue;
        }
        enriched++;
        down.get().forEach(category -> seconds.merge(category, 1, Integer::sum));
        for (Dimension.Category category : across.get()) {
          firsts.merge(category, 1, Integer::sum);
          Map<Dimension.Category, Integer> cell =
              cells.computeIfAbsent(category, c -> new HashMap<>());
          down.get().forEach(other -> cell.merge(other, 1, Integer::sum));
        }
      }
    }
    return new CrossTable(
        first,
        second,
        grain,
        notEnriched,
        new CountTable(first, grain, enriched, 0, CountTable.sorted(firsts)),
        new CountTable(second, grain, enriched, 0, CountTable.sorted(seconds)),
        cells);
  }

  /**
   * How many have two values.
   *
   * @param share of those that have the first
   */
  record Cell(Dimension.Category first, Dimension.Category second, int number, double share) {}

  /** The cells of the {@code most} most frequent first values that are not 0, in order. */
  List<Cell> counts(int most) {
    List<Cell> counts = new ArrayList<>();
    for (CountTable.Count row : rowCounts.top(most)) {
      for (CountTable.Count column : columnCounts.counts()) {
        int count = count(row.category(), column.category());
        if (count > 0) {
          double share = (double) count / row.number();
          counts.add(new Cell(row.category(), column.category(), count, share));
        }
      }
    }
    return counts;
  }

  /** How many have both values. */
  public int count(Dimension.Category row, Dimension.Category column) {
    return cells.getOrDefault(row, Map.of()).getOrDefault(column, 0);
  }
}
