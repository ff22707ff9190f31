package org.uprlib.extract.rows.result;

import java.util.List;
import org.uprlib.core.vocabulary.State;

/**
 * What some States of a recommendation asked for. Immutable.
 *
 * @param states who asked
 * @param text what they asked for
 * @param content what {@code text} asks and what it is about
 */
public record ResultRequest(List<State> states, String text, FoundTerms content) {
  public ResultRequest {
    states = List.copyOf(states);
  }
}
