package org.uprlib.core.paper.submission;

/** What a phrase in a submission tells. */
enum PhraseKind {
  CONTENTS,
  KEYWORDS,
  SUMMARY,
  ANNEX,
  NOTES,
  RECOMMENDATIONS,
  PROPOSAL,
  ASKS,
  DUTY,
  SHOULD,
  REVIEW,
  FOUNDED,
  CONSULTATIVE,
  SESSION,

  /** May stand between the number and the word for a session or cycle. */
  BEFORE_SESSION,
  CYCLE,
  AGENDA,
  AND,
  REVIEW_INITIALS,
  NUMBER_SIGN,
  DATE_LINK
}
