package org.uprlib.extract.model;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.vocabulary.State;

/**
 * One share of a recommendation: what some of its States asked for. Immutable.
 *
 * @param states who asked, in the order printed
 * @param text what they asked for, readable on its own, e.g. {@code Ratify the Convention against
 *     Torture}
 * @param enrichment what {@code text} asks; empty if it was not enriched
 * @param coding what coders recorded of it; only UPR Info's export has it
 */
public record Request(
    List<State> states, String text, Optional<Enrichment> enrichment, Optional<Coding> coding) {
  public Request {
    states = List.copyOf(states);
  }

  /** A request that was not enriched. */
  public Request(List<State> states, String text) {
    this(states, text, Optional.empty(), Optional.empty());
  }

  /** The same request, enriched. */
  public Request enriched(Enrichment what) {
    return new Request(states, text, Optional.of(what), coding);
  }

  /** The same request, recorded so. */
  public Request coded(Coding as) {
    return new Request(states, text, enrichment, Optional.of(as));
  }
}
