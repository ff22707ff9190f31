package org.uprlib.extract.followup;

import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Paper;

/**
 * The review in which a recommendation was made. Immutable.
 *
 * @param symbol of the report; name of its file where it has none
 * @param state the State under review; empty if the vocabulary does not know it
 * @param stateName the State under review by name; empty string if the paper does not say
 * @param session number of the Working Group's session
 */
public record FollowUpReview(
    String symbol, Optional<State> state, String stateName, OptionalInt session) {
  /** The review of {@code paper}. */
  public static FollowUpReview of(Paper paper) {
    return new FollowUpReview(
        paper.name(),
        paper.info().stateUnderReview(),
        paper.info().stateUnderReviewName().orElse(""),
        paper.info().session());
  }

  /** The State under review in {@code language}. */
  public String stateName(Language language, States states) {
    return state.map(known -> states.shortName(known, language)).orElse(stateName);
  }
}
