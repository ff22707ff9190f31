package org.uprlib.extract.corrigendum;

import org.uprlib.core.document.Document;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.phrase.PhraseBook;
import org.uprlib.extract.phrase.PhraseTable;
import org.uprlib.extract.reference.ReferenceReader;

/**
 * Reads corrigenda to Working Group reports, A/HRC/…/Corr.1: {@code Paragraph 115.12: for Spain
 * read Spain and France}, {@code Paragraph 115.12 should read as follows}, {@code Delete paragraph
 * 115.12}. A correction in other words is not applied but reported. Immutable and thread-safe.
 */
public final class CorrigendumReader {
  private final PhraseBook book;
  private final PhraseTable<Role> words =
      PhraseTable.load(CorrigendumReader.class, "correction-words.tsv", Role.class);

  /** What the words of a corrigendum do. */
  enum Role {
    /** Stand before the words that are wrong. */
    FOR,
    /** Stand between them and the right ones. */
    READ,
    /** Stand before the whole new text. */
    REPLACE,
    /** Take the whole recommendation out. */
    DELETE
  }

  /**
   * A reader with these wordings.
   *
   * @throws IllegalStateException if the data that ships with the library is malformed
   */
  public CorrigendumReader(PhraseBook book) {
    this.book = book;
  }

  /** Reads a corrigendum. Its language is taken to be English if it is not known. */
  public Corrigendum read(Document document) {
    Language language = document.language().orElse(Language.ENGLISH);
    return new CorrigendumReading(words, new ReferenceReader(book, language)).read(document);
  }
}
