package org.uprlib.extract.position;

import java.util.Optional;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.statement.Stance;

/**
 * A stance with its place.
 *
 * @param evidence the words; empty if there are none
 * @param reason why the stance gives no position, if it gives none
 */
record PlacedStance(Stance stance, Optional<Evidence> evidence, Optional<String> reason) {
  /** No position, and why. */
  static PlacedStance none(String reason) {
    return new PlacedStance(Stance.NONE, Optional.empty(), Optional.of(reason));
  }

  /** The stance of a statement in {@code passage}. */
  static PlacedStance of(Stance stance, LeadInPassage passage, String document) {
    Optional<Evidence> evidence = stance.words().map(words -> passage.evidence(words, document));
    Optional<String> reason =
        stance.doubt().isPresent() || stance.isKnown()
            ? stance.doubt()
            : Optional.of("The report speaks of its implementation only, not of support.");
    return new PlacedStance(stance, evidence, reason);
  }
}
