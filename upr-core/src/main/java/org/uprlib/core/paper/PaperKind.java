package org.uprlib.core.paper;

import java.util.Arrays;
import java.util.Locale;

/** The papers of a review. */
public enum PaperKind {
  WORKING_GROUP_REPORT,
  ADDENDUM,
  CORRIGENDUM,
  NATIONAL_REPORT,
  COMPILATION,
  STAKEHOLDERS_SUMMARY,
  DECISION,
  MATRIX,
  SUBMISSION,
  /** A file that holds recommendations and nothing else: no paper of the UN's. */
  RECOMMENDATION_LIST,
  UNKNOWN;

  /** The word used in every export, e.g. {@code working-group-report}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind whose word this is; {@link #UNKNOWN} if it is none. */
  public static PaperKind of(String word) {
    return Arrays.stream(values())
        .filter(kind -> kind.word().equals(word))
        .findAny()
        .orElse(UNKNOWN);
  }

  /** The kind in running text, e.g. {@code working group report}. */
  public String words() {
    return word().replace('-', ' ');
  }
}
