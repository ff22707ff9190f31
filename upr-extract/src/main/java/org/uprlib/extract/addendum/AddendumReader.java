package org.uprlib.extract.addendum;

import java.util.EnumMap;
import java.util.Map;
import org.uprlib.core.data.Deferred;
import org.uprlib.core.document.Document;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.phrase.PhraseBook;
import org.uprlib.extract.table.PositionTables;
import org.uprlib.extract.table.RecommendationTables;

/**
 * Reads the answers of the State under review in an addendum (A/HRC/…/Add.1, "Views on conclusions
 * and/or recommendations"). Immutable and thread-safe.
 *
 * <p>Positions are read from sentences with lists of numbers, from headings over lists, from tables
 * and from paragraphs on single recommendations. Numbers stay as they are written; which
 * recommendations of the report they mean is settled later.
 */
public final class AddendumReader {
  private final Map<Language, Deferred<AddendumLanguage>> readers = new EnumMap<>(Language.class);

  /**
   * A reader with these wordings and State names.
   *
   * @param tables finds tables of recommendations
   * @throws IllegalStateException if the data that ships with the library is malformed
   */
  public AddendumReader(PhraseBook book, States states, RecommendationTables tables) {
    Map<Language, Markers> markers = Markers.load();
    Map<Language, SubjectExceptions> subjects = SubjectExceptions.load();
    PositionTables positions = new PositionTables(book, tables);
    for (Language language : Language.values()) {
      readers.put(
          language,
          new Deferred<>(
              () -> AddendumLanguage.of(book, states, positions, markers, subjects, language)));
    }
  }

  /**
   * Reads an addendum. Its language is taken to be English if it is not known.
   *
   * @param symbolOrName its symbol, or its file name where it tells none; for the evidence
   */
  public Addendum read(Document document, String symbolOrName) {
    Language language = document.language().orElse(Language.ENGLISH);
    return new AddendumReading(readers.get(language).get(), document, symbolOrName).read();
  }
}
