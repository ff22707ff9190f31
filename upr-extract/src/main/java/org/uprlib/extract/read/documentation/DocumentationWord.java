package org.uprlib.extract.read.documentation;

import org.uprlib.core.text.PhraseTable;

/** What a word does by which parts of papers are known, in the languages they are given in. */
enum DocumentationWord {
  /** The title of the notes at the end. */
  NOTES,
  /** The title of a mid-term report. */
  MID_TERM,
  /** The same; the State that "of" follows need not have written it. */
  MID_TERM_REVIEW,
  /** Who writes a State's papers, with the word that its matter or State follows. */
  STATE_ORGAN,
  /** The State's government. */
  GOVERNMENT,
  /** Stands before a name. */
  ARTICLE,
  /** Stands between a paper and who wrote it. */
  OF,
  /** The same, where it says so. */
  WRITTEN_BY,
  /** The paper in which it stands. */
  THIS_PAPER,
  /** In the title of a paper that is not the State's own. */
  OF_OTHERS,
  /** The review, by its full name or initials. */
  UPR,
  /** What other mid-term reports than those of the review are on. */
  OTHER_PROCESS,
  /** A line of a mid-term report with it says which review it is on. */
  ON_REVIEW,
  /** With an ordinal, which review of a State it is. */
  REVIEW_COUNTED,
  /** The note that lists who contributed. */
  LISTED,
  /** A title in that list. */
  GROUP,
  /** A title in that list, and of the section that gives what it says. */
  INSTITUTION,
  /** The title above joint submissions. */
  JOINT_GROUP,
  /** The title above the papers of one of them. */
  ATTACHED,
  /** A joint submission. */
  JOINT,
  /** Introduces the members of a joint submission. */
  SUBMITTED_BY,
  /** Introduces them too, after their common name. */
  NAMELY,
  /** Occurs between them. */
  WITH,
  /** Introduces further sources. */
  SEE_ALSO,
  /** The previous speaker. */
  SAME,
  /** Reports what somebody says. */
  SAYS;

  static PhraseTable<DocumentationWord> load() {
    return PhraseTable.load(
        DocumentationWord.class::getResourceAsStream,
        "documentation-words.tsv",
        DocumentationWord.class);
  }
}
