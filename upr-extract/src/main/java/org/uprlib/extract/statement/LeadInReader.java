package org.uprlib.extract.statement;

import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.phrase.PhraseBook;
import org.uprlib.extract.phrase.Phrases;

/**
 * Reads a paragraph of section II that is no recommendation: what it says of the State's position,
 * and on which recommendations. Immutable and thread-safe.
 *
 * <p>{@code 92. The recommendations listed below have been examined by Sylvania and enjoy its
 * support, except 92.7, which will be examined:} yields two statements: supported for the list that
 * follows, pending for 92.7.
 */
public final class LeadInReader {
  private final Phrases phrases;

  /** A reader of paragraphs in {@code language}. */
  public LeadInReader(PhraseBook book, Language language) {
    this.phrases = book.phrases(language);
  }

  /**
   * Reads a paragraph.
   *
   * @param paragraph its text without its number, lines joined
   */
  public LeadIn read(String paragraph) {
    return new ParagraphReading(phrases, paragraph).leadIn();
  }
}
