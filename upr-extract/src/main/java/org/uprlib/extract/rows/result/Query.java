package org.uprlib.extract.rows.result;

import java.util.ArrayList;
import java.util.List;
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

  private Query(List<Condition> conditions) {
    this.conditions = List.copyOf(conditions);
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

  /** Whether {@code row} fits. */
  public Fit test(ResultRow row) {
    Fit fit = Fit.YES;
    for (Condition condition : conditions) {
      Fit one = condition.test(row);
      if (one == Fit.NO) {
        return Fit.NO;
      }
      fit = one == Fit.NOT_KNOWN ? one : fit;
    }
    return fit;
  }

  /**
   * Adds criteria; one without values has no effect. Capitals and accents of names do not matter.
   */
  public static final class Builder {
    private final QueryNames names;
    private final List<Condition> conditions = new ArrayList<>();

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
        conditions.add(criterion.condition(values, names));
      }
      return this;
    }

    /** The query. */
    public Query build() {
      return new Query(conditions);
    }
  }

  /** Whether a recommendation is what a query asks for. */
  public enum Fit {
    YES,
    NO,
    /** Its results are not enriched, so that it is not known. */
    NOT_KNOWN;

    static Fit of(boolean fits) {
      return fits ? YES : NO;
    }
  }
}
