package org.uprlib.extract.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;

/**
 * A recommendation as one State made it, the grain that UPR Info counts in. Immutable.
 *
 * @param recommendation the whole recommendation
 * @param state who made it; empty if nobody is known to have
 * @param request what this State asked for
 */
public record StateRow(Recommendation recommendation, Optional<State> state, Request request) {
  /**
   * One row for each State of each request, then one for each State without a request of its own; a
   * recommendation without any State has one row.
   */
  public static List<StateRow> of(Recommendation recommendation) {
    List<StateRow> rows = new ArrayList<>();
    Set<State> left = new LinkedHashSet<>(recommendation.recommendingStates());
    for (Request request : recommendation.requests()) {
      for (State state : request.states()) {
        rows.add(new StateRow(recommendation, Optional.of(state), request));
        left.remove(state);
      }
    }
    Request whole = whole(recommendation);
    for (State state : left) {
      rows.add(new StateRow(recommendation, Optional.of(state), whole));
    }
    if (rows.isEmpty()) {
      rows.add(new StateRow(recommendation, Optional.empty(), whole));
    }
    return rows;
  }

  private static Request whole(Recommendation recommendation) {
    return new Request(
        recommendation.recommendingStates(), recommendation.text(), recommendation.enrichment());
  }
}
