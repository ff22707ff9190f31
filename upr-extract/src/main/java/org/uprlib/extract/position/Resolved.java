package org.uprlib.extract.position;

import java.util.List;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.model.Recommendation;

/**
 * A report's recommendations with their final positions. Immutable.
 *
 * @param recommendations the same ones, in the same order
 * @param notices contradictions, numbers that lead nowhere, totals that do not match; each names
 *     the paper, none has a place
 */
public record Resolved(List<Recommendation> recommendations, List<Notice> notices) {
  public Resolved {
    recommendations = List.copyOf(recommendations);
    notices = List.copyOf(notices);
  }
}
