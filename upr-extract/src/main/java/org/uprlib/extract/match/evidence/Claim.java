package org.uprlib.extract.match.evidence;

import org.uprlib.core.vocabulary.Worded;

/** What a passage says of progress. */
public enum Claim implements Worded {
  /** Something was done, or is being done. */
  PROGRESS,
  /** Something was not done, or has got worse. */
  DENIAL,
  /** How things are, with no word on progress. */
  DESCRIPTION,
  /** It says one thing and the other, or its words are not known. */
  UNKNOWN;
}
