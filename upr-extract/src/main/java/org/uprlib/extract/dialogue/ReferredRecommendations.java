package org.uprlib.extract.dialogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;

/**
 * Recommendations of the dialogue, each place once: of two lists that name one place, the first
 * answer counts, unless it is open and the other is not.
 */
final class ReferredRecommendations {
  private final Map<Span, Recommendation> byPlace = new LinkedHashMap<>();
  private final List<Notice> contradictions = new ArrayList<>();

  void add(Recommendation recommendation) {
    byPlace.merge(recommendation.location().span(), recommendation, this::together);
  }

  /** All, in the order in which they were first named. */
  List<Recommendation> all(List<Notice> notices) {
    notices.addAll(contradictions);
    return List.copyOf(byPlace.values());
  }

  private Recommendation together(Recommendation first, Recommendation second) {
    PositionStatus answer = first.position().status();
    PositionStatus other = second.position().status();
    if (isOpen(answer) && !isOpen(other)) {
      return second;
    }
    if (answer != other && !isOpen(other)) {
      String message =
          first.paragraph()
              + ": called "
              + other.word()
              + " here and otherwise before; the earlier one counts.";
      second
          .position()
          .evidence()
          .map(Evidence::span)
          .ifPresent(
              span -> contradictions.add(Notice.at(span, "contradictory-positions", message)));
    }
    return first;
  }

  private static boolean isOpen(PositionStatus status) {
    return status == PositionStatus.UNKNOWN || status == PositionStatus.PENDING;
  }
}
