package org.uprlib.validate.rule;

import java.util.Optional;

/**
 * What a paper was taken for. Immutable.
 *
 * @param kind what it is
 * @param evidence the words that show it, as printed; empty string if none do
 */
public record Recognition(Kind kind, String evidence) {
  /** A paper that the caller said is to be judged. */
  public static final Recognition GIVEN = new Recognition(Kind.SUBMISSION, "");

  /** What a paper can be. */
  public enum Kind {
    /** A stakeholder's paper; the only kind, with the next three, that is judged. */
    SUBMISSION,
    /** It is not certain, as where its title is another paper's; judged as a submission. */
    UNCERTAIN,
    /** A statement read out when the Council adopts a review's outcome; judged as one. */
    ORAL_STATEMENT,
    /** A written statement to the Council; judged as one. */
    WRITTEN_STATEMENT,
    WORKING_GROUP_REPORT,
    ADDENDUM,
    CORRIGENDUM,
    NATIONAL_REPORT,
    COMPILATION,
    STAKEHOLDERS_SUMMARY,
    DECISION,
    /** OHCHR's thematic list of recommendations. */
    MATRIX,
    /** Questions that States send before the review. */
    ADVANCE_QUESTIONS,
    /** A letter, as the High Commissioner writes after a review. */
    LETTER,
    /** A picture of figures about a review. */
    INFOGRAPHIC,
    /** A bare list of the recommendations made. */
    RECOMMENDATIONS,
    /** A form or guide of OHCHR's for stakeholders. */
    FORM,
    /** Any other document with the masthead of the United Nations. */
    UN_DOCUMENT,
    /** Its text has nothing to do with the review or human rights. */
    UNRELATED
  }

  /** True if there are rules that are applied to it. */
  public boolean judged() {
    return paper().isPresent();
  }

  /** The type of paper as which it is judged; empty if it is not. */
  public Optional<PaperType> paper() {
    return switch (kind) {
      case SUBMISSION, UNCERTAIN -> Optional.of(PaperType.SUBMISSION);
      case ORAL_STATEMENT -> Optional.of(PaperType.ORAL_STATEMENT);
      case WRITTEN_STATEMENT -> Optional.of(PaperType.WRITTEN_STATEMENT);
      default -> Optional.empty();
    };
  }
}
