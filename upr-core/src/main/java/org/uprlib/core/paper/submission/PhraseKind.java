package org.uprlib.core.paper.submission;

/** What a phrase in a submission is for. */
enum PhraseKind {
  CONTENTS,
  KEYWORDS,
  SUMMARY,

  /** Opens a paragraph on those who submit, as {@code About us}. */
  ABOUT_SUBMITTER,
  ANNEX,

  /** Leads from an annex or its number to whose it is: {@code Annex II of the Agreement}. */
  LINK,
  NOTES,

  /** Heads notes or a section of the text. */
  SOURCES,
  /** Heads a list of those who submit together, as {@code Members of the Coalition}. */
  MEMBER_LIST,

  /** Heads the list of those who sign or endorse a paper, whom it may be of. */
  SIGNATORIES,
  /** Leads to them in a sentence, as {@code the coalition comprises}. */
  MEMBERS_NAMED,
  RECOMMENDATIONS,
  PROPOSAL,
  /** Asks for something in a letter or note; a submission says so of much else. */
  APPEAL,
  /** Opens an appeal, behind which its addressee is: {@code We urge Sylvania to …}. */
  ADDRESS,
  ASKS,
  /** Government, parliament and the like, which a submission asks for something. */
  AUTHORITY,
  /** Ministry and the like, of which the text may say what the law asks of it. */
  OFFICE,
  SHOULD,
  MUST,
  /** Prepositions, conjunctions and the like, which open no order. */
  FUNCTION,
  REVIEW,
  FOUNDED,
  CONSULTATIVE,

  /** A donor's, on a cover: the paper does not reflect its views. */
  DISCLAIMER,
  SESSION,

  /** May be between the number and the word for a session or cycle. */
  BEFORE_SESSION,
  CYCLE,

  /** Leads to an earlier session or cycle, as {@code following up}. */
  LOOKS_BACK,
  AGENDA,

  /** A committee that has sessions of its own. */
  TREATY_BODY,
  AND,
  REVIEW_INITIALS,
  NUMBER_SIGN,
  DATE_LINK
}
