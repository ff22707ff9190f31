package org.uprlib.extract.enrich;

import java.util.List;
import org.uprlib.extract.model.Recommendation;

/**
 * A recommendation with what it asks. Immutable.
 *
 * @param recommendation as extracted
 * @param whole of {@link Recommendation#text()}
 * @param requests of each of {@link Recommendation#requests()}, in that order
 */
public record EnrichedRecommendation(
    Recommendation recommendation, Enrichment whole, List<Enrichment> requests) {
  public EnrichedRecommendation {
    requests = List.copyOf(requests);
  }
}
