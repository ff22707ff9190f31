package org.uprlib.extract.text.phrase;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.vocabulary.Language;

/**
 * The wordings by which States answer recommendations, in the six official languages. They are
 * data: {@code phrases-en.txt} and its siblings beside this class, each read when a paper in its
 * language comes. Immutable and thread-safe; load one and share it.
 */
public final class PhraseBook {
  private final Map<Language, Lazy<Phrases>> byLanguage = new EnumMap<>(Language.class);

  private PhraseBook() {
    for (Language language : Language.values()) {
      byLanguage.put(
          language, new Lazy<>(() -> PhraseFile.resource("phrases-" + language.code() + ".txt")));
    }
  }

  /** The phrase files that ship with the library. */
  public static PhraseBook load() {
    return new PhraseBook();
  }

  /**
   * The sentences of {@code text}.
   *
   * @throws IllegalStateException if the file of its language is malformed; the message names file
   *     and line
   */
  public List<Sentence> sentences(String text, Language language) {
    return phrases(language).sentences(text);
  }

  /**
   * The whole of {@code text} as if it were one sentence.
   *
   * @throws IllegalStateException if the file of its language is malformed
   */
  public Sentence whole(String text, Language language) {
    return phrases(language).whole(text);
  }

  /** The wordings of {@code language}. */
  Phrases phrases(Language language) {
    return byLanguage.get(language).get();
  }
}
