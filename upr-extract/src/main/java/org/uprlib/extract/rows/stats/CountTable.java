package org.uprlib.extract.rows.stats;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * How many have each value of a dimension. Immutable.
 *
 * @param dimension what is counted by
 * @param grain what is counted
 * @param units how many there are
 * @param notEnriched how many of them were not looked into, because they are not enriched
 * @param counts a count a value: in the values' own order where they have one, else the most
 *     frequent first; those without a value last
 */
public record CountTable(
    Dimension dimension, Grain grain, int units, int notEnriched, List<Count> counts) {
  public CountTable {
    counts = List.copyOf(counts);
  }

  /**
   * Counts rows by what an enriched recommendation says of {@code dimension}.
   *
   * @param wanted what is counted; by recommending State and region it is always rows by State
   */
  public static CountTable of(List<ResultRow> rows, Dimension dimension, Grain wanted) {
    return Statistics.load().count(rows, dimension, wanted);
  }

  /**
   * How many have one value.
   *
   * @param category the value
   * @param number how many have it
   */
  public record Count(Dimension.Category category, int number) {}

  /** How many were looked into, which shares refer to. */
  public int basis() {
    return units - notEnriched;
  }

  /** The {@code most} most frequent values, in the table's order. */
  public List<Count> top(int most) {
    if (counts.size() <= most) {
      return counts;
    }
    Set<Count> frequent =
        counts.stream()
            .sorted(Comparator.comparing(Count::number, Comparator.reverseOrder()))
            .limit(most)
            .collect(Collectors.toSet());
    return counts.stream().filter(frequent::contains).toList();
  }

  /** Share of those looked into, 0 to 1. */
  public double share(Count count) {
    return basis() == 0 ? 0 : (double) count.number() / basis();
  }

  /** What is counted. */
  public enum Grain implements Worded {
    /** Each recommendation once. */
    RECOMMENDATIONS("recommendation"),
    /** Each recommendation once for each State that made it, as UPR Info counts. */
    STATE_ROWS("row by State");

    private final String unit;

    Grain(String unit) {
      this.unit = unit;
    }

    /** What is counted of {@code row}. */
    List<Recommendation.StateRow> units(ResultRow row) {
      return this == STATE_ROWS
          ? row.recommendation().stateRows()
          : List.of(row.recommendation().unparted());
    }

    /** {@code count} of them as text, e.g. {@code 12 rows by State}. */
    String counted(int count) {
      String noun = this == RECOMMENDATIONS ? unit + "s" : unit.replace("row", "rows");
      return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? unit : noun);
    }
  }
}
