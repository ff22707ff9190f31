package org.uprlib.extract.export;

import java.util.Optional;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Paper;
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

  /**
   * The file of the paper that {@code symbol} names; that of the extraction's own paper if no
   * further paper has that symbol.
   */
  static String file(Extraction extraction, String symbol) {
    return extraction.furtherPapers().stream()
        .filter(paper -> paper.info().symbol().filter(symbol::equals).isPresent())
        .map(Paper::source)
        .findFirst()
        .orElse(extraction.source());
  }
}
