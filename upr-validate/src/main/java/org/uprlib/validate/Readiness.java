package org.uprlib.validate;

/** Whether a submission can be sent as it is. */
public enum Readiness {
  /** Nothing was found against it. */
  READY,
  /** No error was found; there are warnings or advice. */
  READY_BUT,
  /**
   * No error was found, but there may be one: it is over the limit for one organisation, and it is
   * not clear who submits; the rules of its cycle are not known; it may be no submission; or what
   * would be an error cannot be established.
   */
  UNCLEAR,
  /** An error stands in the way. */
  NOT_READY,
  /** It was not judged. */
  NOT_CHECKED
}
