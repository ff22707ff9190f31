package org.uprlib.extract.match.trace;

import org.uprlib.core.vocabulary.Worded;

/** Whether what was asked could be compared with the recommendations at all, and counts. */
public enum Comparability implements Worded {
  /** Yes. */
  FULL,
  /** It was asked of another State than the recommendations are addressed to. */
  OTHER_STATE,
  /** Most recommendations have no text in its language. */
  OTHER_LANGUAGE,
  /**
   * It was asked before, in the same words, as a submission does that lists its asks at its end.
   */
  REPEATED;
}
