package org.uprlib.extract.rows.stats;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.translation.Terminology;

/**
 * Counts recommendations. Immutable and thread-safe.
 *
 * <pre>{@code
 * CountTable byIssue = Statistics.load().count(rows, Dimension.ISSUE, CountTable.Grain.RECOMMENDATIONS);
 * }</pre>
 */
final class Statistics {
  private static final Comparator<CountTable.Count> ORDER =
      Comparator.comparingInt((CountTable.Count count) -> count.category().order())
          .thenComparing(CountTable.Count::number, Comparator.reverseOrder())
          .thenComparing(count -> count.category().label());

  private final Labels labels;

  private Statistics(Labels labels) {
    this.labels = labels;
  }

  /** Counting with the labels that ship with the library. */
  static Statistics load() {
    return new Statistics(new Labels(Terminology.english()));
  }

  /** How much there is. */
  Findings.Totals totals(List<ResultRow> rows) {
    return Findings.Totals.of(rows);
  }

  /** The grain that a count by these dimensions has when {@code wanted} is asked for. */
  static CountTable.Grain grain(CountTable.Grain wanted, Dimension... dimensions) {
    for (Dimension dimension : dimensions) {
      if (dimension.isByState()) {
        return CountTable.Grain.STATE_ROWS;
      }
    }
    return wanted;
  }

  /**
   * Counts by one dimension.
   *
   * @param wanted what to count; a dimension of the recommending States is always counted by State
   */
  CountTable count(List<ResultRow> rows, Dimension dimension, CountTable.Grain wanted) {
    CountTable.Grain grain = grain(wanted, dimension);
    Map<Dimension.Category, Integer> counts = new HashMap<>();
    int units = 0;
    int notEnriched = 0;
    for (ResultRow row : rows) {
      for (Recommendation.StateRow unit : grain.units(row)) {
        units++;
        Optional<List<Dimension.Category>> found = labels.categories(dimension, row, unit);
        notEnriched += found.isEmpty() ? 1 : 0;
        found.orElse(List.of()).forEach(category -> counts.merge(category, 1, Integer::sum));
      }
    }
    return new CountTable(dimension, grain, units, notEnriched, sorted(counts));
  }

  /** Counts by two dimensions. */
  CrossTable cross(
      List<ResultRow> rows, Dimension first, Dimension second, CountTable.Grain wanted) {
    CountTable.Grain grain = grain(wanted, first, second);
    Map<Dimension.Category, Map<Dimension.Category, Integer>> cells = new HashMap<>();
    Map<Dimension.Category, Integer> firsts = new HashMap<>();
    Map<Dimension.Category, Integer> seconds = new HashMap<>();
    int enriched = 0;
    int notEnriched = 0;
    for (ResultRow row : rows) {
      for (Recommendation.StateRow unit : grain.units(row)) {
        Optional<List<Dimension.Category>> across = labels.categories(first, row, unit);
        Optional<List<Dimension.Category>> down = labels.categories(second, row, unit);
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
        new CountTable(first, grain, enriched, 0, sorted(firsts)),
        new CountTable(second, grain, enriched, 0, sorted(seconds)),
        cells);
  }

  static List<CountTable.Count> sorted(Map<Dimension.Category, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new CountTable.Count(entry.getKey(), entry.getValue()))
        .sorted(ORDER)
        .toList();
  }
}
