package org.uprlib.core.paper.submission;

/** What a word does on the first page. */
enum Role {
  /** None of the others: a name, or a subtitle. */
  FREE,
  /** Names the paper, the review, its session and cycle, the State under review. */
  TITLE,
  DATE,
  /** Those who submit follow. */
  LABEL,
  /** Partners follow, who submit too. */
  PARTNER,
  /** Supporters follow. */
  SUPPORT,
  ADDRESSEE,
  /** Consultative status behind a name. */
  STATUS,
  CONTACT,
  /** Heading of a section. */
  HEADING,
  /** Running text. */
  PROSE
}
