package org.uprlib.extract.search;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.uprlib.core.vocabulary.Language;

/**
 * What the forms of a word have in common, by the Snowball rules of its language: discriminate and
 * discriminating. Thread-safe.
 */
final class Stems {
  /** So many words of a language are remembered; their stems are then told again. */
  private static final int MOST_KNOWN = 50_000;

  private static final Map<Language, ALGORITHM> ALGORITHMS =
      Map.of(
          Language.ARABIC, ALGORITHM.ARABIC,
          Language.ENGLISH, ALGORITHM.ENGLISH,
          Language.FRENCH, ALGORITHM.FRENCH,
          Language.RUSSIAN, ALGORITHM.RUSSIAN,
          Language.SPANISH, ALGORITHM.SPANISH);

  private final Map<Language, Map<String, String>> known = new ConcurrentHashMap<>();

  /** The stem of {@code word} without its accents; the word where a language has no stems. */
  String of(String word, Language language) {
    Map<String, String> stems = known.computeIfAbsent(language, key -> new ConcurrentHashMap<>());
    String stem = stems.get(word);
    if (stem == null) {
      stem = SearchedWord.folded(stemmed(SearchedWord.lowerCase(word), language));
      if (stems.size() < MOST_KNOWN) {
        stems.put(word, stem);
      }
    }
    return stem;
  }

  private static String stemmed(String word, Language language) {
    ALGORITHM algorithm = ALGORITHMS.get(language);
    return algorithm == null ? word : new SnowballStemmer(algorithm).stem(word).toString();
  }
}
