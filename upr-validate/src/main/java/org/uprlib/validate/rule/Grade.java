package org.uprlib.validate.rule;

/** How well a rule is known. */
public enum Grade {
  /** Read word for word in a text of OHCHR's, or a mirror of it. */
  VERBATIM,
  /** As a third party puts it. */
  PARAPHRASED,
  /** It stood in an earlier cycle, and nothing seen says that it was dropped. */
  CARRIED_OVER,
  /** From practice; never an error. */
  RECALLED,
  /** The file itself shows that it is not finished; no text needs to say so. */
  EVIDENT,
  /** A user's own. */
  OWN
}
