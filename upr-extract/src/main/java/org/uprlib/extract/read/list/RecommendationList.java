package org.uprlib.extract.read.list;

import java.util.List;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.model.Recommendation;

/**
 * What a file that contains only recommendations says. Immutable.
 *
 * @param recommendations in document order
 * @param notices what it does not say, and what a person should check in it
 */
public record RecommendationList(List<Recommendation> recommendations, List<Notice> notices) {
  public RecommendationList {
    recommendations = List.copyOf(recommendations);
    notices = List.copyOf(notices);
  }
}
