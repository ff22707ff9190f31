package org.uprlib.extract.read.position;

import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;

/**
 * A stance with its place.
 *
 * @param evidence the words; empty if there are none
 * @param reason why the stance gives no position, if it gives none
 */
record PlacedStance(Stance stance, Optional<Evidence> evidence, Optional<String> reason) {
  private static final String ANSWERS_LATER = "The State will answer later.";
  private static final String IMPLEMENTATION_ONLY =
      "The report speaks of its implementation only, not of support.";

  /** No position, and why. */
  static PlacedStance none(String reason) {
    return new PlacedStance(Stance.NONE, Optional.empty(), Optional.of(reason));
  }

  /** The stance of a statement in {@code passage}. */
  static PlacedStance of(Stance stance, LeadInPassage passage, String document) {
    Optional<Evidence> evidence = stance.words().map(words -> passage.evidence(words, document));
    Optional<String> reason =
        stance
            .reason()
            .or(() -> stance.isKnown() ? Optional.empty() : Optional.of(IMPLEMENTATION_ONLY));
    return new PlacedStance(stance, evidence, reason);
  }

  /** The stance that the State takes in {@code remark}, of whose text its words are a part. */
  static PlacedStance of(Stance stance, Remark remark) {
    Position.CommentSource source = remark.source();
    Span whole = source.location().span();
    boolean aligned = whole.length() == remark.text().length();
    Optional<Evidence> evidence =
        stance
            .words()
            .map(
                words ->
                    new Evidence(
                        words.in(remark.text()),
                        source.document(),
                        source.paragraph(),
                        aligned ? words.shift(whole.start()) : whole));
    return new PlacedStance(stance, evidence, stance.doubt().map(Doubt::reason));
  }

  /** The position that it gives to a recommendation of which nothing else is said. */
  Position position() {
    Optional<String> why =
        switch (stance.status()) {
          case PENDING -> Optional.of(ANSWERS_LATER);
          case UNKNOWN -> reason;
          default -> stance.doubt().map(Doubt::reason);
        };
    return new Position(stance.status(), stance.qualification(), evidence, Optional.empty(), why);
  }

  /** Takes the place of {@code earlier}, whose comment stays. */
  Position position(Position earlier) {
    return position().withCommentOf(earlier);
  }
}
