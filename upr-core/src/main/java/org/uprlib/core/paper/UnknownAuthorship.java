package org.uprlib.core.paper;

/** Why the first page does not say whether one stakeholder submits or several. */
public enum UnknownAuthorship {
  /** No line of it names the review, so that there is no title block to read. */
  NO_TITLE_BLOCK,
  /** It names nobody as submitting, and calls the paper neither joint nor individual. */
  NOBODY_NAMED,
  /** It contains what may be names of those who submit, and does not say which of them do. */
  CANDIDATES,
  /** It names a coalition, and does not say whether that or its members submit. */
  COALITION
}
