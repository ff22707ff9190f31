package org.uprlib.extract.match.evidence;

import java.util.List;
import org.uprlib.core.document.Notice;

/**
 * What later papers say of all recommendations of a review. Immutable.
 *
 * @param likeness the word of the likeness that found what is like, e.g. {@code vectors}
 * @param threshold the lowest score at which a passage is taken to be about a recommendation
 * @param recommendations in the order of the report
 * @param notices what may be wrong or missing
 */
public record ReviewEvidence(
    String likeness,
    double threshold,
    List<RecommendationEvidence> recommendations,
    List<Notice> notices) {
  public ReviewEvidence {
    recommendations = List.copyOf(recommendations);
    notices = List.copyOf(notices);
  }
}
