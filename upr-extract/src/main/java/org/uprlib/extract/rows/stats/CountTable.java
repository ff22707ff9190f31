package org.uprlib.extract.rows.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.Worded;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.FoundTerms;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
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
  private static final Comparator<Count> ORDER =
      Comparator.comparingInt((Count count) -> count.category().order())
          .thenComparing(Count::number, Comparator.reverseOrder())
          .thenComparing(count -> count.category().label());

  public CountTable {
    counts = List.copyOf(counts);
  }

  /**
   * Counts rows by what an enriched recommendation says of {@code dimension}.
   *
   * @param wanted what is counted; by recommending State and region it is always rows by State
   */
  public static CountTable of(List<ResultRow> rows, Dimension dimension, Grain wanted) {
    Grain grain = wanted.by(dimension);
    Map<Dimension.Category, Integer> counts = new HashMap<>();
    int units = 0;
    int notEnriched = 0;
    for (ResultRow row : rows) {
      for (Recommendation.StateRow unit : grain.units(row)) {
        units++;
        Optional<List<Dimension.Category>> found = Labels.ENGLISH.categories(dimension, row, unit);
        notEnriched += found.isEmpty() ? 1 : 0;
        found.orElse(List.of()).forEach(category -> counts.merge(category, 1, Integer::sum));
      }
    }
    return new CountTable(dimension, grain, units, notEnriched, sorted(counts));
  }

  static List<Count> sorted(Map<Dimension.Category, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(ORDER)
        .toList();
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
    /**
     * Each recommendation once for each State that made it, as UPR Info counts, with what this
     * State asked for.
     */
    STATE_ROWS("row by State");

    private final String unit;

    Grain(String unit) {
      this.unit = unit;
    }

    /** What is counted by these dimensions if this is asked for. */
    Grain by(Dimension... dimensions) {
      return Arrays.stream(dimensions).anyMatch(Dimension::isByState) ? STATE_ROWS : this;
    }

    List<Recommendation.StateRow> units(ResultRow row) {
      Recommendation.StateRow whole = row.recommendation().unparted();
      if (this == RECOMMENDATIONS) {
        return List.of(whole);
      }
      Map<Optional<State>, Recommendation.StateRow> units = new LinkedHashMap<>();
      for (Recommendation.StateRow share : row.recommendation().stateRows()) {
        units.merge(
            share.state(),
            share,
            (one, other) ->
                new Recommendation.StateRow(
                    row.recommendation(), share.state(), joined(one.request(), other.request())));
      }
      return List.copyOf(units.values());
    }

    private static Request joined(Request one, Request other) {
      FoundTerms terms = FoundTerms.NONE;
      for (Aspect aspect : Aspect.ALL) {
        List<Aspect.Term> either =
            Stream.of(one, other)
                .flatMap(each -> each.terms(aspect).stream().flatMap(List::stream))
                .distinct()
                .toList();
        boolean lookedInto = one.knows(aspect) || other.knows(aspect);
        terms = lookedInto ? terms.with(aspect, either) : terms;
      }
      return new Request(one.states(), one.text()).recorded(terms);
    }

    /** {@code count} of them as text, e.g. {@code 12 rows by State}. */
    String counted(int count) {
      String noun = this == RECOMMENDATIONS ? unit + "s" : unit.replace("row", "rows");
      return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? unit : noun);
    }
  }
}
