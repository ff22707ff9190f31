package org.uprlib.extract.rows.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.vocabulary.UnknownNameException;
import org.uprlib.extract.rows.result.Criterion.Condition;

/**
 * What to look for: a recommendation fits if it fits each of the criteria, and it fits a criterion
 * if it has any of its values. Immutable and thread-safe.
 *
 * <pre>{@code
 * Query query = Query.with(States.load()).any(Criterion.ISSUE, List.of("torture")).build();
 * }</pre>
 */
public final class Query {
  private final List<Condition> conditions;

  /** Who made it. */
  private final List<Condition> by;

  private Query(List<Condition> conditions, List<Condition> by) {
    this.conditions = List.copyOf(conditions);
    this.by = List.copyOf(by);
  }

  /** A query that everything fits, to add criteria to. */
  public static Builder with(States states) {
    return with(states, false, List.of());
  }

  /**
   * The same with choices.
   *
   * @param anyForm whether a word of {@link Criterion#TEXT} matches all its forms
   * @param ownThemes names that {@link Criterion#THEME} may have
   */
  public static Builder with(States states, boolean anyForm, List<String> ownThemes) {
    return new Builder(new QueryNames(states, anyForm, ownThemes));
  }

  /**
   * The values that can be asked for, as results have them.
   *
   * @param kind the word of a {@link Criterion} that has names, e.g. {@code issue}
   * @param ownThemes names of themes of the user's own
   * @throws UnknownNameException if {@code kind} is not the word of such a criterion
   */
  public static List<String> values(String kind, States states, List<String> ownThemes)
      throws UnknownNameException {
    return new QueryNames(states, false, ownThemes).values(kind);
  }

  /**
   * Whether {@code row} fits. Where its States asked for different things and a State is looked
   * for, what that State asked for has to fit.
   */
  public Fit test(ResultRow row) {
    Stream<Fit> fits =
        by.isEmpty() || !row.recommendation().isDivided()
            ? Stream.concat(conditions.stream(), by.stream()).map(each -> each.test(row))
            : by.stream().map(each -> asMadeBy(each, row));
    return fits.reduce(Fit.YES, Fit::and);
  }

  /** Whether the requests of one of the States that {@code wanted} takes fit. */
  private Fit asMadeBy(Condition wanted, ResultRow row) {
    return row.byState().stream()
        .filter(own -> wanted.test(own.get(0)) == Fit.YES)
        .map(own -> fit(own, row))
        .reduce(Fit.NO, Fit::or);
  }

  /** Whether each condition fits one of {@code parts}; what is not known of these, {@code row}. */
  private Fit fit(List<ResultRow> parts, ResultRow row) {
    Fit all = Fit.YES;
    for (Condition condition : conditions) {
      Fit one = parts.stream().map(condition::test).reduce(Fit.NO, Fit::or);
      all = all.and(one == Fit.NOT_KNOWN ? condition.test(row) : one);
    }
    return all;
  }

  /** Who of the States that made {@code row}, which fits, asked for what is looked for. */
  public Askers askers(ResultRow row) {
    return Askers.of(row, row.parts().stream().map(part -> test(part).extent()).toList());
  }

  /**
   * Adds criteria; one without values has no effect. Capitals and accents of names do not matter.
   */
  public static final class Builder {
    private final QueryNames names;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Condition> by = new ArrayList<>();

    private Builder(QueryNames names) {
      this.names = names;
    }

    /**
     * Asks for any of {@code values} of {@code criterion}.
     *
     * @throws IllegalArgumentException if one cannot be understood
     * @throws UnknownNameException if one is not known
     */
    public Builder any(Criterion criterion, List<String> values) throws UnknownNameException {
      if (!values.isEmpty()) {
        (criterion == Criterion.BY ? by : conditions).add(criterion.condition(values, names));
      }
      return this;
    }

    /** The query. */
    public Query build() {
      return new Query(conditions, by);
    }
  }

  /** Whether a recommendation is what a query asks for. */
  public enum Fit {
    YES(Askers.Extent.WHOLLY),
    NO(Askers.Extent.NOT),
    /** Its results are not enriched, so that it is not known. */
    NOT_KNOWN(Askers.Extent.NOT_KNOWN);

    private final Askers.Extent extent;

    Fit(Askers.Extent extent) {
      this.extent = extent;
    }

    /** How far a request that fits so is what was looked for. */
    Askers.Extent extent() {
      return extent;
    }

    static Fit of(boolean fits) {
      return fits ? YES : NO;
    }

    Fit and(Fit other) {
      return this == NO || other == YES ? this : other;
    }

    Fit or(Fit other) {
      return this == YES || other == NO ? this : other;
    }
  }
}
