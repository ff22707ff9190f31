package org.uprlib.extract.match.reviews;

import org.uprlib.core.vocabulary.Worded;

/** What can be said of a recommendation that was followed. */
public enum ChainStatus implements Worded {
  /** Made in two reviews or more. */
  REPEATED,
  /** Made in the last review, and nothing on the same matter was found in an earlier one. */
  NEW,
  /** Made before, and nothing on the same matter was found in the last review. */
  DROPPED,
  /** Made in one review, while others have something on the same matter that is not quite alike. */
  RELATED,
  /** Noted in two reviews or more, and supported in none. */
  REFUSED_TWICE,
  /** Supported in a review, and made again in a later one. */
  SUPPORTED_BEFORE,
  /** Neither supported nor noted in any review, though the papers with the answers were read. */
  NEVER_ANSWERED,
  /** Not answered in the papers that were read; of a review, no paper with the answers was. */
  NO_ANSWER_HERE,
  /** The State said something of it that is neither support nor refusal for sure. */
  UNCLEAR_ANSWER,
  /**
   * Not known whether it is new or was dropped: other reviews are in a language with which it
   * cannot be compared.
   */
  NOT_COMPARED;

  /** Whether sums leave it out where it is nothing. */
  boolean isOnlyIfAny() {
    return this == RELATED
        || this == NEVER_ANSWERED
        || this == NO_ANSWER_HERE
        || this == UNCLEAR_ANSWER
        || this == NOT_COMPARED;
  }
}
