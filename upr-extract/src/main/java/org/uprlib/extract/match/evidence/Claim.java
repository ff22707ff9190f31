package org.uprlib.extract.match.evidence;

import java.util.Locale;

/** What a passage says of progress. */
public enum Claim {
  /** Something was done, or is being done. */
  PROGRESS,
  /** Something was not done, or has got worse. */
  DENIAL,
  /** How things are, with no word on progress. */
  DESCRIPTION,
  /** It says one thing and the other, or its words are not known. */
  UNKNOWN;

  /** The word used in every output, e.g. {@code progress}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
