package org.uprlib.extract.enrich.classify;

import java.util.List;
import org.uprlib.core.document.Span;

/**
 * Determines which of UPR Info's five action categories a request is of. Thread-safe.
 *
 * @param model whose labels are 1 to 5, in that order
 */
public record ActionClassifier(LinearModel model) {
  /** The category of {@code request}; at least one word is needed. */
  public ScoredAction decide(Features.Request request) {
    Reading reading = new Reading(FeatureList.of(Features.ACTION, request), model);
    double[] probabilities = reading.probabilities();
    double sum = 0;
    int best = 0;
    for (int k = 0; k < probabilities.length; k++) {
      sum += probabilities[k];
      if (probabilities[k] > probabilities[best]) {
        best = k;
      }
    }
    return new ScoredAction(best + 1, probabilities[best] / sum, reading.decidingWords(best));
  }

  /**
   * A category.
   *
   * @param category 1 to 5
   * @param confidence its probability
   * @param words that spoke most for it, in text order
   */
  public record ScoredAction(int category, double confidence, List<Span> words) {}
}
