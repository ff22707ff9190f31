package org.uprlib.core.paper.submission;

/**
 * Recognizes a line that announces proposals and is none itself: {@code Recommendations}, {@code
 * What we ask}, {@code We call on the State to:}. Immutable and thread-safe.
 */
public final class ProposalHeading {
  private final SubmissionPhrases phrases;

  private ProposalHeading(SubmissionPhrases phrases) {
    this.phrases = phrases;
  }

  /** One with the headings that ship with the library, in six languages. */
  public static ProposalHeading create() {
    return new ProposalHeading(SubmissionPhrases.load());
  }

  /** Whether {@code line} is such a heading; its number and colon may be there. */
  public boolean matches(String line) {
    return isIntroduction(line) || isTitle(phrases, line);
  }

  /** {@code Our recommendations to the State are:}. */
  static boolean isIntroduction(String line) {
    return line.endsWith(":") || line.endsWith("：");
  }

  /** Nothing but words such as {@code Recommendations} or {@code Our demands}. */
  static boolean isTitle(SubmissionPhrases phrases, String line) {
    return phrases.isTitle(PhraseKind.RECOMMENDATIONS, line)
        || phrases.isTitle(PhraseKind.ASKS, line);
  }
}
