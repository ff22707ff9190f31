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
 * @param recorded what coders recorded of it, or what results have of it
 */
public record Request(
    List<State> states, String text, Optional<Enrichment> enrichment, FoundTerms recorded)
    implements Described {
  public Request {
    states = List.copyOf(states);
  }

  /** A request that was not enriched. */
  public Request(List<State> states, String text) {
    this(states, text, Optional.empty(), FoundTerms.NONE);
  }

  /** The same as {@code state} alone made it. */
  public Request of(State state) {
    return new Request(List.of(state), text, enrichment, recorded);
  }

  /** The same request, enriched. */
  public Request enriched(Enrichment what) {
    return new Request(states, text, Optional.of(what), recorded);
  }

  /** The same request, of which this is recorded. */
  public Request recorded(FoundTerms terms) {
    return new Request(states, text, enrichment, terms);
  }
}
