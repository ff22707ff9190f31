package org.uprlib.extract.export;

import java.util.Optional;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.PaperInfo;

/** What a paper's parts are called in every export. */
final class PaperNames {
  private PaperNames() {}

  /**
   * The State under review by the UN's short name, so that a State is called the same in all its
   * papers; by the paper's own word for it if the vocabulary does not know it.
   */
  static Optional<String> stateUnderReview(PaperInfo paper) {
    return paper.stateUnderReview().map(State::name).or(paper::stateName);
  }
}
