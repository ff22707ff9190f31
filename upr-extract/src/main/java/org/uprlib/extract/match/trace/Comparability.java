package org.uprlib.extract.match.trace;

import java.util.Locale;

/** Whether what was asked could be compared with the recommendations at all. */
public enum Comparability {
  /** Yes. */
  FULL,
  /** It was asked of another State than the recommendations are addressed to. */
  OTHER_STATE,
  /** Most recommendations have no text in its language. */
  OTHER_LANGUAGE;

  /** The word used in every output, e.g. {@code other-state}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
