package org.uprlib.extract.read.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Notice;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.addendum.AddendumReader.Addendum;
import org.uprlib.extract.write.translation.Notices;

/**
 * A report's recommendations with the final positions that the report and its addenda give.
 * Immutable.
 *
 * <ul>
 *   <li>What the report left open is as the addendum says; a later addendum overrides an earlier
 *       one.
 *   <li>Where the report has settled a position and an addendum names another, the addendum is
 *       followed if it names that recommendation, and either way the contradiction is a notice.
 *   <li>What one addendum answers twice, differently, is unknown, unless the totals that it states
 *       fit one reading only; then that reading counts, and a notice says so.
 *   <li>A recommendation on which the State only comments is noted, as resolution 5/1, annex,
 *       paragraph 32, has it, provided that most other answers were understood.
 *   <li>What no paper answers stays pending, with the reason.
 * </ul>
 *
 * <p>A final position's evidence names the paper and the paragraph that decided it.
 *
 * @param recommendations those of the report, in the same order
 * @param notices contradictions, numbers that lead nowhere, totals that do not match; each names
 *     the paper, none has a place
 */
public record FinalPositions(List<Recommendation> recommendations, List<Notice> notices) {
  private static final String UNANSWERED = "No answer to it was found in the addenda read.";

  public FinalPositions {
    recommendations = List.copyOf(recommendations);
    notices = List.copyOf(notices);
  }

  /**
   * Settles the final positions.
   *
   * @param recommendations of the report, in document order, with the report's positions
   * @param addenda in the order of issue; without any, nothing changes
   * @param deadline by which they must be settled
   * @throws org.uprlib.core.read.limit.DeadlineExceededException if time is up
   */
  public static FinalPositions of(
      List<Recommendation> recommendations, List<Addendum> addenda, Deadline deadline) {
    if (addenda.isEmpty()) {
      return new FinalPositions(recommendations, List.of());
    }
    List<Notice> notices = new ArrayList<>();
    List<Position> positions =
        new ArrayList<>(recommendations.stream().map(Recommendation::position).toList());
    RecommendationIndex index =
        new RecommendationIndex(
            recommendations.stream().map(Recommendation::paragraph).toList(),
            i -> recommendations.get(i).position().isOpen());
    TextMatch texts = new TextMatch(recommendations);
    for (Addendum addendum : addenda) {
      AddendumNotices ofAddendum = new AddendumNotices(addendum.symbol());
      List<Position> before = List.copyOf(positions);
      AnswerMatcher matcher = new AnswerMatcher(recommendations, before, index, texts, ofAddendum);
      matcher.match(addendum, deadline);
      new PositionChanges(recommendations, positions, matcher, addendum.totals(), ofAddendum)
          .apply(deadline);
      TotalCheck.ofAddendum(addendum.totals(), before, positions)
          .mismatches()
          .forEach(ofAddendum::totalMismatch);
      notices.addAll(ofAddendum.all());
    }
    notices.addAll(unanswered(recommendations, positions, addenda));
    cutComments(
            IntStream.range(0, positions.size())
                .filter(i -> !recommendations.get(i).position().isCommentCut())
                .mapToObj(positions::get))
        .ifPresent(notices::add);
    List<Recommendation> answered = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      answered.add(recommendations.get(i).answered(positions.get(i)));
    }
    return new FinalPositions(answered, notices);
  }

  /** That comments of {@code positions}, one for each recommendation, are cut; empty if none is. */
  public static Optional<Notice> cutComments(Stream<Position> positions) {
    int cut = (int) positions.filter(Position::isCommentCut).count();
    return cut == 0
        ? Optional.empty()
        : Optional.of(Notices.general("comment-cut", Map.of("count", cut)));
  }

  private static List<Notice> unanswered(
      List<Recommendation> recommendations, List<Position> positions, List<Addendum> addenda) {
    AddendumNotices notices = new AddendumNotices(addenda.get(addenda.size() - 1).symbol());
    List<Recommendation> open = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      Position position = positions.get(i);
      boolean untouched = position.equals(recommendations.get(i).position());
      if (position.status() == PositionStatus.PENDING && untouched) {
        open.add(recommendations.get(i));
        positions.set(i, position.withReason(UNANSWERED));
      }
    }
    notices.unanswered(open);
    return notices.all();
  }
}
