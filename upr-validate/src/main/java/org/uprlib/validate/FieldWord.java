package org.uprlib.validate;

import org.uprlib.core.text.PhraseTable;

/** What a word means by which papers of the review are known; they are in field-words.tsv. */
enum FieldWord {
  /** Begins the masthead of a document of the United Nations. */
  MASTHEAD,
  /** Begins the title of a paper with questions of States. */
  ADVANCE_QUESTIONS,
  /** Begins the title of a statement that is read out. */
  ORAL_STATEMENT,
  /** Begins the title of a statement that is handed in. */
  WRITTEN_STATEMENT,
  /** Says that an organisation is in general consultative status. */
  GENERAL_STATUS,
  SPECIAL_STATUS,
  ROSTER_STATUS,
  /** Names the Council's item under which the outcomes of reviews are adopted. */
  ITEM,
  /** Addresses who presides over the Council; begins a paragraph. */
  ADDRESS,
  /** Addresses who gets a letter; begins a paragraph. */
  LETTER,
  /** Occurs in the title of an infographic. */
  INFOGRAPHIC,
  /** Begins the title of a form or guide. */
  FORM,
  /** Names the review. */
  REVIEW,
  /** Belongs to human rights and the State. */
  FIELD,
  /** Joins the last two items of a list. */
  AND;

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static PhraseTable<FieldWord> load() {
    return PhraseTable.load(
        FieldWord.class::getResourceAsStream, "field-words.tsv", FieldWord.class);
  }
}
