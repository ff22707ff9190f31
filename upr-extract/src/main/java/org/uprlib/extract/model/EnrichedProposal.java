package org.uprlib.extract.model;

import java.util.Optional;
import org.uprlib.core.paper.Proposal;

/**
 * What a submission proposes to recommend, with what enrichment finds in it. Immutable.
 *
 * @param proposal the proposal
 * @param enrichment what its text asks, how strongly, and about what; empty if it was not enriched
 */
public record EnrichedProposal(Proposal proposal, Optional<Enrichment> enrichment)
    implements Described {
  /** A proposal that is not enriched. */
  public EnrichedProposal(Proposal proposal) {
    this(proposal, Optional.empty());
  }

  /** The same proposal, enriched. */
  public EnrichedProposal enriched(Enrichment what) {
    return new EnrichedProposal(proposal, Optional.of(what));
  }
}
