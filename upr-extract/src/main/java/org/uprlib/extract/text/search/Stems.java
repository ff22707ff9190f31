package org.uprlib.extract.text.search;

import java.util.Arrays;
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
  /** So many words of a language are remembered; their stems are then computed again. */
  private static final int MOST_KNOWN = 50_000;

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
    return Arrays.stream(ALGORITHM.values())
        .filter(algorithm -> algorithm.name().equals(language.name()))
        .findFirst()
        .map(algorithm -> new SnowballStemmer(algorithm).stem(word).toString())
        .orElse(word);
  }
}
