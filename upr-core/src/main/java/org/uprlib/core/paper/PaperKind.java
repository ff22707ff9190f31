package org.uprlib.core.paper;

import org.uprlib.core.vocabulary.Worded;

/** The papers of a review. */
public enum PaperKind implements Worded {
  WORKING_GROUP_REPORT,
  ADDENDUM,
  CORRIGENDUM,
  NATIONAL_REPORT,
  COMPILATION,
  STAKEHOLDERS_SUMMARY,
  DECISION,
  MATRIX,
  SUBMISSION,
  /** A file of recommendations alone, which is not a paper of the UN's. */
  RECOMMENDATION_LIST,
  UNKNOWN
}
