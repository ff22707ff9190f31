package org.uprlib.extract.phrase;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.uprlib.core.vocabulary.Language;

/**
 * The wordings by which States answer recommendations, in the six official languages. They are
 * data: {@code phrases-en.txt} and its siblings beside this class. Immutable and thread-safe; load
 * one and share it.
 */
public final class PhraseBook {
  private final Map<Language, Phrases> byLanguage;

  private PhraseBook(Map<Language, Phrases> byLanguage) {
    this.byLanguage = byLanguage;
  }

  /**
   * Reads the phrase files that ship with the library.
   *
   * @throws IllegalStateException if one is malformed; the message names file and line
   */
  public static PhraseBook load() {
    Map<Language, Phrases> byLanguage = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      String name = "phrases-" + language.code().toLowerCase(Locale.ROOT) + ".txt";
      byLanguage.put(language, PhraseFile.resource(name));
    }
    return new PhraseBook(byLanguage);
  }

  public Phrases phrases(Language language) {
    return byLanguage.get(language);
  }
}
