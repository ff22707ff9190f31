package org.uprlib.extract.read.addendum;

import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.statement.Doubt;

/**
 * Recommendations on a subject that an answer takes out of what it says. Immutable.
 *
 * @param subject what they are about
 * @param words the words that take them out
 * @param span the place of these words
 */
public record SubjectException(String subject, String words, Span span) {
  /** How much of a recommendation is about a subject. */
  public enum Extent {
    NONE,
    PART,
    WHOLE
  }

  /** {@code answer}, as it holds for a recommendation of which so much is on the subject. */
  public Answer apply(Answer answer, Extent extent) {
    boolean settled =
        answer.position().status() == PositionStatus.SUPPORTED
            || answer.position().status() == PositionStatus.NOTED;
    return switch (extent) {
      case NONE -> answer;
      case PART ->
          settled
              ? answer.saying(answer.form(), answer.position().withStatus(PositionStatus.PARTIAL))
              : answer;
      case WHOLE -> answer.saying(Answer.Form.EXCEPTION, excepted(answer.position()));
    };
  }

  private Position excepted(Position main) {
    PositionStatus status = AddendumPositions.excepted(main.status(), span).status();
    return new Position(
        status,
        Optional.empty(),
        main.evidence().map(each -> new Evidence(words, each.document(), each.paragraph(), span)),
        main.comment(),
        Optional.of(Doubt.LISTED_AS_EXCEPTED.reason()));
  }
}
