package org.uprlib.extract.read.review;

import java.util.List;
import org.uprlib.core.error.UprException;
import org.uprlib.extract.model.Extraction;

/**
 * What the papers of one review yield together. Immutable.
 *
 * @param extractions one for each report, its recommendations with final positions; and one for
 *     each paper that stands for itself
 * @param unplaced why each of the remaining papers yields nothing
 */
public record Review(List<Extraction> extractions, List<UprException> unplaced) {
  public Review {
    extractions = List.copyOf(extractions);
    unplaced = List.copyOf(unplaced);
  }
}
