package org.uprlib.extract.read.documentation;

import org.uprlib.core.vocabulary.Worded;

/** The papers that report what became of recommendations. */
public enum ReviewDocumentKind implements Worded {
  /** The State's own report for its next review (/1). */
  NATIONAL_REPORT,
  /** What United Nations bodies say, put together by OHCHR (/2). */
  COMPILATION,
  /** What stakeholders say, summarised by OHCHR (/3). */
  STAKEHOLDERS_SUMMARY,
  /** A report between two reviews, by the State or by others. */
  MID_TERM_REPORT,
  /** What a stakeholder submits for the next review. */
  SUBMISSION;

  /** The kind in running text, e.g. {@code national report}. */
  public String words() {
    return word().replace('-', ' ');
  }
}
