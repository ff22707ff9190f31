package org.uprlib.samples.paper;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is to come out of a whole review for one recommendation: an {@link ExpectedRow} with the
 * final position and the thematic list's index. Immutable.
 */
public record ExpectedReviewRow(
    String paragraph,
    String text,
    List<String> recommendingStates,
    List<SharedRequest> requests,
    FinalPosition position,
    Index indexing) {
  public ExpectedReviewRow {
    recommendingStates = List.copyOf(recommendingStates);
    requests = List.copyOf(requests);
  }

  /**
   * The final answer.
   *
   * @param qualification null if there is none
   * @param comment what the State says of the recommendation; null if nothing
   */
  public record FinalPosition(
      String status, @Nullable String qualification, Source source, @Nullable String comment) {}

  /**
   * Where the final answer stands.
   *
   * @param symbol the report's or the addendum's
   */
  public record Source(String symbol, String paragraph) {}

  /** The same with another answer. */
  public ExpectedReviewRow with(FinalPosition other) {
    return new ExpectedReviewRow(paragraph, text, recommendingStates, requests, other, indexing);
  }

  static ExpectedReviewRow of(
      ExpectedRow row, Source source, Optional<String> comment, Index index) {
    return new ExpectedReviewRow(
        row.paragraph(),
        row.text(),
        row.recommendingStates(),
        row.requests(),
        new FinalPosition(
            row.position().status(), row.position().qualification(), source, comment.orElse(null)),
        index);
  }
}
