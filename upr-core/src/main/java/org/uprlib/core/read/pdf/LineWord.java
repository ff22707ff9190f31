package org.uprlib.core.read.pdf;

import org.uprlib.core.text.PhraseTable;

/**
 * What a word shows of how one line goes on in the next, or that it is furniture: data in {@code
 * line-words.tsv} beside this class.
 */
enum LineWord {
  /** A number behind it goes on with a list of numbers. */
  IN_LIST,
  /** A hyphen before it is kept: {@code pre- and post-natal}. */
  JOINING,
  /** First half of a compound, which no broken word begins with. */
  COMPOUND_HEAD,
  /** Second half of a compound, which no broken word ends in. */
  COMPOUND_TAIL,
  /** The number of a page is behind it. */
  PAGE,
  /** The number of a page is before it. */
  BEHIND_PAGE,
  /** A line begins with it that asks to recycle the paper; {@code …} for further words. */
  RECYCLE;

  /**
   * Reads the words that ship with the library.
   *
   * @throws IllegalStateException if their file is malformed; the message gives file and line
   */
  static PhraseTable<LineWord> load() {
    return PhraseTable.load(LineWord.class::getResourceAsStream, "line-words.tsv", LineWord.class);
  }
}
