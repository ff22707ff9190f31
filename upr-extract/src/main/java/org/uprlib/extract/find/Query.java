package org.uprlib.extract.find;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.format.Aspect;
import org.uprlib.extract.result.ResultRow;

/**
 * What to look for: a recommendation fits if it fits each of the criteria, and it fits a criterion
 * if it has any of its values. Immutable and thread-safe.
 *
 * <pre>{@code
 * Query query = Query.with(States.load()).issues(List.of("torture")).by(List.of("NOR")).build();
 * }</pre>
 */
public final class Query {
  private final List<Condition> conditions;

  private Query(List<Condition> conditions) {
    this.conditions = List.copyOf(conditions);
  }

  /** A query that everything fits, to add criteria to. */
  public static Builder with(States states) {
    return new Builder(new QueryNames(states));
  }

  /**
   * The values that can be asked for, as results have them.
   *
   * @param kind {@code issue}, {@code action}, {@code position}, {@code sogiesc}, {@code group},
   *     {@code goal}, {@code instrument} or {@code state}
   * @throws UnknownNameException if {@code kind} is none of these
   */
  public static List<String> values(String kind, States states) throws UnknownNameException {
    return new QueryNames(states).values(kind);
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
   * Adds criteria; one without values is none. Names are found whatever their capitals and accents.
   */
  public static final class Builder {
    private final QueryNames names;
    private final List<Condition> conditions = new ArrayList<>();

    private Builder(QueryNames names) {
      this.names = names;
    }

    /**
     * Words of the recommendation, see {@code upr-extract find --help}.
     *
     * @throws UnknownNameException if a text holds no word
     */
    public Builder texts(List<String> texts) throws UnknownNameException {
      List<TextSearch> searches = List.copyOf(resolved(texts, TextSearch::of));
      return add(texts, row -> Fit.of(searches.stream().anyMatch(s -> s.isIn(row.text()))));
    }

    /**
     * UPR Info's issues.
     *
     * @throws UnknownNameException if one is not known
     */
    public Builder issues(List<String> issues) throws UnknownNameException {
      return add(issues, Condition.anyTerm(Aspect.ISSUES, resolved(issues, names::issue)));
    }

    /**
     * UPR Info's action categories by number or word.
     *
     * @throws UnknownNameException if one is not known
     */
    public Builder actions(List<String> actions) throws UnknownNameException {
      return add(actions, Condition.anyTerm(Aspect.ACTION, resolved(actions, names::action)));
    }

    /**
     * States under review by code or name.
     *
     * @throws UnknownNameException if one is not known
     */
    public Builder states(List<String> states) throws UnknownNameException {
      Set<State> wanted = resolved(states, names::state);
      return add(
          states, Condition.any(wanted, row -> row.paper().stateUnderReview().stream().toList()));
    }

    /**
     * Recommending States by code or name.
     *
     * @throws UnknownNameException if one is not known
     */
    public Builder by(List<String> states) throws UnknownNameException {
      return add(
          states, Condition.any(resolved(states, names::state), ResultRow::recommendingStates));
    }

    /**
     * Positions of the State under review.
     *
     * @throws UnknownNameException if one is not known
     */
    public Builder positions(List<String> positions) throws UnknownNameException {
      Set<String> wanted = resolved(positions, names::position);
      return add(positions, Condition.any(wanted, row -> List.of(row.position().word())));
    }

    /**
     * Topics of the SOGIESC theme; an empty text stands for any of them.
     *
     * @throws UnknownNameException if one is not known
     */
    public Builder sogiesc(List<String> topics) throws UnknownNameException {
      if (topics.contains("")) {
        return add(
            topics,
            row ->
                row.content()
                    .of(Aspect.SOGIESC)
                    .map(found -> Fit.of(!found.isEmpty()))
                    .orElse(Fit.NOT_KNOWN));
      }
      return add(topics, Condition.anyTerm(Aspect.SOGIESC, resolved(topics, names::topic)));
    }

    /**
     * Groups of persons.
     *
     * @throws UnknownNameException if one is not known
     */
    public Builder groups(List<String> groups) throws UnknownNameException {
      return add(groups, Condition.anyTerm(Aspect.GROUPS, resolved(groups, names::group)));
    }

    /**
     * Treaties, mechanisms and standards by short or full name.
     *
     * @throws UnknownNameException if one is not known
     */
    public Builder instruments(List<String> instruments) throws UnknownNameException {
      return add(
          instruments,
          Condition.anyTerm(Aspect.INSTRUMENTS, resolved(instruments, names::instrument)));
    }

    /**
     * Sustainable Development Goals by number.
     *
     * @throws UnknownNameException if one is not from 1 to 17
     */
    public Builder goals(List<Integer> goals) throws UnknownNameException {
      Set<String> wanted = new HashSet<>();
      for (int goal : goals) {
        wanted.add(Integer.toString(names.goal(goal)));
      }
      return add(goals, Condition.anyTerm(Aspect.GOALS, wanted));
    }

    /** Sessions of the Working Group by number. */
    public Builder sessions(List<Integer> sessions) {
      return add(sessions, Condition.any(Set.copyOf(sessions), row -> list(row.paper().session())));
    }

    /** Cycles of the review by number. */
    public Builder cycles(List<Integer> cycles) {
      return add(cycles, Condition.any(Set.copyOf(cycles), row -> list(row.paper().cycle())));
    }

    /** The query. */
    public Query build() {
      return new Query(conditions);
    }

    private Builder add(List<?> values, Condition condition) {
      if (!values.isEmpty()) {
        conditions.add(condition);
      }
      return this;
    }

    private static List<Integer> list(OptionalInt number) {
      return number.isPresent() ? List.of(number.getAsInt()) : List.of();
    }

    /** Turns a name into what it stands for. */
    private interface Resolver<T> {
      T of(String name) throws UnknownNameException;
    }

    private static <T> Set<T> resolved(List<String> given, Resolver<T> resolver)
        throws UnknownNameException {
      Set<T> found = new HashSet<>();
      for (String name : given) {
        found.add(resolver.of(name));
      }
      return found;
    }
  }
}
