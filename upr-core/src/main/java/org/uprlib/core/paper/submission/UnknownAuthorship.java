package org.uprlib.core.paper.submission;

/** Why the first page does not tell whether one stakeholder submits or several. */
public enum UnknownAuthorship {
  /** No line of it names the review, so that there is no title block to read. */
  NO_TITLE_BLOCK,
  /** It names nobody as submitting, and calls the paper neither joint nor individual. */
  NOBODY_NAMED
}
