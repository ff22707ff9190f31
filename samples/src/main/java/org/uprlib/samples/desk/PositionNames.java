package org.uprlib.samples.desk;

import java.util.List;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PositionStatus;

/**
 * What the desk calls positions: where bare lists hold no answer at all, they are to be answered.
 * Immutable.
 */
record PositionNames(boolean unanswered, Wording wording) {
  static PositionNames of(List<Extraction> extractions, Wording wording) {
    return new PositionNames(areUnanswered(extractions), wording);
  }

  /** Whether these are bare lists that hold no answer at all. */
  static boolean areUnanswered(List<Extraction> extractions) {
    return extractions.stream().allMatch(PositionNames::isUnanswered);
  }

  private static boolean isUnanswered(Extraction extraction) {
    return extraction.paper().kind() == PaperKind.RECOMMENDATION_LIST
        && extraction.recommendations().stream()
            .allMatch(each -> each.position().status() == PositionStatus.UNKNOWN);
  }

  /** {@code status} of so many recommendations. */
  String of(PositionStatus status, int count) {
    boolean due = unanswered && status == PositionStatus.UNKNOWN;
    return wording.counted("position." + (due ? "due" : status.word()), count);
  }
}
