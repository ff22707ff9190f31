package org.uprlib.extract.match.reviews;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.uprlib.extract.match.reviews.Chain.Status;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * What became of like recommendations. To have supported that abolition be considered is not to
 * have supported abolition.
 *
 * @param links in order of time
 * @param takesUp whether the second recommendation asks for all that the first does
 */
record ChainAnswers(List<Chain.Link> links, BiPredicate<ResultRow, ResultRow> takesUp) {
  Set<Status> statuses() {
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    boolean supported = links.stream().anyMatch(link -> link.has(PositionStatus.SUPPORTED));
    if (!supported) {
      if (links.stream().filter(link -> link.has(PositionStatus.NOTED)).count() > 1) {
        statuses.add(Status.REFUSED_TWICE);
      }
      return statuses;
    }
    if (isSupportedBefore()) {
      statuses.add(Status.SUPPORTED_BEFORE);
    }
    List<ResultRow> refused = with(PositionStatus.NOTED).filter(this::isNotSupported).toList();
    if (!refused.isEmpty()) {
      statuses.add(Status.WEAKER_SUPPORTED);
    }
    if (refused.stream().anyMatch(this::isRefusedAgain)) {
      statuses.add(Status.REFUSED_TWICE);
    }
    return statuses;
  }

  private Stream<ResultRow> with(PositionStatus position) {
    return links.stream().flatMap(link -> link.with(position));
  }

  /** Whether one that was supported takes up one of a later review. */
  private boolean isSupportedBefore() {
    for (int i = 0; i < links.size(); i++) {
      List<Chain.Link> later = links.subList(i + 1, links.size());
      if (links.get(i).with(PositionStatus.SUPPORTED).anyMatch(row -> isMadeAgain(row, later))) {
        return true;
      }
    }
    return false;
  }

  private boolean isMadeAgain(ResultRow supported, List<Chain.Link> later) {
    return later.stream()
        .flatMap(link -> link.rows().stream())
        .anyMatch(row -> takesUp.test(row, supported));
  }

  private boolean isNotSupported(ResultRow noted) {
    return with(PositionStatus.SUPPORTED).noneMatch(row -> takesUp.test(noted, row));
  }

  /** Whether another review has the same, noted too. */
  private boolean isRefusedAgain(ResultRow noted) {
    return links.stream()
        .filter(link -> !link.rows().contains(noted))
        .flatMap(link -> link.with(PositionStatus.NOTED))
        .anyMatch(row -> takesUp.test(noted, row) && takesUp.test(row, noted));
  }
}
