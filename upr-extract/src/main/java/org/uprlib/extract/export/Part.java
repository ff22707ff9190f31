package org.uprlib.extract.export;

import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PaperInfo;

/**
 * A part of what was pulled out of a paper, with the whole.
 *
 * @param extraction the whole
 * @param item the part
 */
record Part<T>(Extraction extraction, T item) {
  PaperInfo paper() {
    return extraction.paper();
  }

  Optional<String> stateUnderReview() {
    return PaperNames.stateUnderReview(paper());
  }

  OptionalInt session() {
    return paper().session();
  }

  String source() {
    return extraction.source();
  }
}
