package org.uprlib.extract.read.addendum;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.Doubt;
import org.uprlib.extract.text.statement.Stance;

/**
 * What an addendum says of some recommendations in one place. Immutable.
 *
 * @param target the recommendations
 * @param form how it says so
 * @param position the position and the comment; {@link PositionStatus#UNKNOWN} where the place
 *     gives no position
 * @param see recommendations whose answer it points at: "See recommendation 71"; mostly empty
 * @param paragraph label of the paragraph or item that it is in; empty string if it has none
 * @param span place of that paragraph or item in the addendum's text
 * @param exception recommendations on a subject that it takes out; mostly empty
 */
public record Answer(
    Target target,
    Form form,
    Position position,
    List<Reference> see,
    String paragraph,
    Span span,
    Optional<SubjectException> exception) {
  public Answer {
    see = List.copyOf(see);
  }

  /** An answer that points at no other and takes no subject out. */
  Answer(Target target, Form form, Position position, String paragraph, Span span) {
    this(target, form, position, List.of(), paragraph, span, Optional.empty());
  }

  /** True if the numbers that it names may be those of whole paragraphs. */
  public boolean namesParagraphs() {
    return target instanceof Target.Named named && named.paragraphs();
  }

  /** True if it answers all that is under a paragraph, and no recommendation by its number. */
  public boolean isOnParagraph() {
    return namesParagraphs() && target.references().stream().allMatch(Reference::isWholeParagraph);
  }

  /** How many recommendations it names by number. */
  public int named() {
    return target instanceof Target.Named named ? Reference.count(named.references()) : 1;
  }

  /** The same answer to the same recommendations, saying this of them. */
  public Answer saying(Form how, Position said) {
    return new Answer(target, how, said, see, paragraph, span, exception);
  }

  /** The same said of {@code others}. */
  public Answer on(Target others) {
    return new Answer(others, form, position, see, paragraph, span, exception);
  }

  /** This answer on recommendations that it names "(in part)": what it supports, it does partly. */
  public Answer inPart() {
    if (position.status() != PositionStatus.SUPPORTED) {
      return this;
    }
    return saying(form, position.withStatus(PositionStatus.PARTIAL));
  }

  /** The same words, which settle nothing for {@code reason}. */
  public Answer unsettled(String reason) {
    return saying(Form.UNSETTLED, position.withStatus(PositionStatus.UNKNOWN).withReason(reason));
  }

  /** How an answer is given; the first ones weigh more. */
  public enum Form {
    /** By a list, a heading or a column that names the position. */
    LIST,
    /** By taking recommendations out of a list: "with the exception of". */
    EXCEPTION,
    /** By a range of numbers before a comment, which may reach over others between its ends. */
    RANGE,
    /** By naming all others under a paragraph; what is said of one alone weighs more. */
    REST,
    /** By naming all but some that are listed elsewhere; what is said of those weighs more. */
    ALL_BUT,
    /** At the opening of the words on this recommendation. */
    OWN,
    /** Further on in these words, or by taking note; a list's word weighs more. */
    ASIDE,
    /** By naming all, or all others. */
    SWEEP,
    /** By counting: "of the twelve, nine are accepted"; which ones, what is left of all tells. */
    COUNTED,
    /** By words that speak of a position without settling it. */
    UNSETTLED,
    /** By a line that corrects numbers given elsewhere, which then no longer count. */
    CORRECTED,
    /** By words that take support back, in whole or in part; they count where it is supported. */
    RESERVATION,
    /** Not at all: these are comments. */
    COMMENT;

    /** The form of words whose {@code stance} gives no position. */
    static Form withoutPosition(Stance stance) {
      return stance.isSilent() ? COMMENT : UNSETTLED;
    }
  }

  /** True if it is more than a comment: it gives a position, or speaks of one. */
  public boolean answers() {
    return form != Form.RESERVATION && form != Form.COMMENT;
  }

  /** True if the place gives a position. */
  public boolean givesPosition() {
    return form != Form.RESERVATION && position.status() != PositionStatus.UNKNOWN;
  }

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

    /** {@code answer}, as it applies to a recommendation of which so much is on the subject. */
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
}
