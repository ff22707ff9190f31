package org.uprlib.extract.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.State;

/**
 * The Human Rights Council's decision on one review. A part that it does not state is empty.
 * Immutable.
 *
 * @param symbol e.g. {@code A/HRC/DEC/28/111}
 * @param stateUnderReview whose review it is about
 * @param adoption the words by which the outcome is adopted; empty if it is not
 * @param date date of the adoption
 * @param meeting number of the meeting
 * @param documents symbols of the papers that make up the outcome, in the order named: the report,
 *     the addendum, the Council's own report
 */
public record Decision(
    Optional<String> symbol,
    Optional<State> stateUnderReview,
    Optional<Evidence> adoption,
    Optional<LocalDate> date,
    OptionalInt meeting,
    List<String> documents) {
  public Decision {
    documents = List.copyOf(documents);
  }

  /** True if the decision adopts the outcome of the review. */
  public boolean outcomeAdopted() {
    return adoption.isPresent();
  }
}
