package org.uprlib.validate.rule;

import org.uprlib.core.vocabulary.Worded;

/** The papers of stakeholders, each under rules of its own. */
public enum PaperType implements Worded {
  /** A submission to the review, under the rules of its cycle. */
  SUBMISSION,
  /** A statement read out when the Council adopts a review's outcome. */
  ORAL_STATEMENT,
  /** A written statement to the Council. */
  WRITTEN_STATEMENT;
}
