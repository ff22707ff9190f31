package org.uprlib.validate;

/** Whether a submission can be sent as it is. */
public enum Readiness {
  /** Nothing was found against it. */
  READY,
  /** No error was found; there are warnings or advice. */
  READY_BUT,
  /** An error stands in the way. */
  NOT_READY,
  /** It was not judged. */
  NOT_CHECKED
}
