package org.uprlib.extract.rows.result;

import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;

/**
 * The paper that a recommendation was pulled out of. Immutable.
 *
 * @param source name of its file
 * @param symbol its symbol
 * @param stateUnderReview empty for a State that the vocabulary does not know
 * @param stateName the State under review by name
 * @param session number of the Working Group's session
 * @param cycle number of the review's cycle
 * @param date as in ISO 8601
 * @param language it is written in
 */
public record ResultPaper(
    String source,
    Optional<String> symbol,
    Optional<State> stateUnderReview,
    Optional<String> stateName,
    OptionalInt session,
    OptionalInt cycle,
    Optional<String> date,
    Optional<Language> language) {
  /** The same with a symbol. */
  public ResultPaper withSymbol(String given) {
    return new ResultPaper(
        source, Optional.of(given), stateUnderReview, stateName, session, cycle, date, language);
  }

  /** The State under review by name; the paper's own word for one that is not known. */
  public Optional<String> stateUnderReviewName() {
    return stateUnderReview.map(State::name).or(() -> stateName);
  }

  /** The State under review; the paper's own word for one that is not known. */
  public Optional<Object> stateUnderReviewCell() {
    return stateUnderReview.<Object>map(state -> state).or(() -> stateName);
  }
}
