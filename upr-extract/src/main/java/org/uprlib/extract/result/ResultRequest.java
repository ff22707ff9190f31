package org.uprlib.extract.result;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.vocabulary.State;

/**
 * One share of a recommendation: what some of its States asked for. Immutable.
 *
 * @param states who asked
 * @param text what they asked for
 * @param themes empty if it was not enriched
 */
public record ResultRequest(List<State> states, String text, Optional<Themes> themes) {
  public ResultRequest {
    states = List.copyOf(states);
  }
}
