package org.uprlib.extract.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.uprlib.core.vocabulary.State;

/**
 * A recommendation as one State made it, the grain that UPR Info counts in. Immutable.
 *
 * @param <R> a request
 * @param state who made it; empty if no State is known to have made it
 * @param request what this State asked for
 */
public record StateRow<R>(Optional<State> state, R request) {
  /**
   * One row for each State of each request, then one for each State without a request of its own; a
   * recommendation without any State has one row.
   *
   * @param states who made the recommendation
   * @param requests what some of them asked for
   * @param by the States of a request
   * @param whole the recommendation as a whole
   */
  public static <R> List<StateRow<R>> of(
      List<State> states, List<R> requests, Function<R, List<State>> by, R whole) {
    List<StateRow<R>> rows = new ArrayList<>();
    Set<State> left = new LinkedHashSet<>(states);
    for (R request : requests) {
      for (State state : by.apply(request)) {
        rows.add(new StateRow<>(Optional.of(state), request));
        left.remove(state);
      }
    }
    left.forEach(state -> rows.add(new StateRow<>(Optional.of(state), whole)));
    return rows.isEmpty() ? List.of(new StateRow<>(Optional.empty(), whole)) : List.copyOf(rows);
  }
}
