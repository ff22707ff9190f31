package org.uprlib.extract.model;

import java.util.List;
import org.uprlib.core.vocabulary.State;

/**
 * One share of a recommendation: what some of its States asked for. Immutable.
 *
 * @param states who asked, in the order printed
 * @param text what they asked for, readable on its own, e.g. {@code Ratify the Convention against
 *     Torture}
 */
public record Request(List<State> states, String text) {
  public Request {
    states = List.copyOf(states);
  }
}
