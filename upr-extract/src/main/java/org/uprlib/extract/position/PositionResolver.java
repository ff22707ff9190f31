package org.uprlib.extract.position;

import java.util.List;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.phrase.PhraseBook;

/**
 * Gives every numbered recommendation of a Working Group report the position that section II
 * states. Immutable and thread-safe.
 *
 * <p>A lead-in governs the recommendations after it until the next lead-in; theme headings, notes
 * and remarks between them change nothing. A statement that names recommendations by number
 * overrides what their lead-in says.
 */
public final class PositionResolver {
  private final PhraseBook book;

  /** A resolver with the wordings of {@code book}. */
  public PositionResolver(PhraseBook book) {
    this.book = book;
  }

  /**
   * Resolves the positions of one report.
   *
   * @param items the paragraphs of section II in document order
   * @param document symbol of the report, or its file name, for the evidence
   * @param language language of the report
   */
  public Resolution resolve(List<ConclusionItem> items, String document, Language language) {
    return new Resolving(book.phrases(language), document, items).resolution();
  }
}
