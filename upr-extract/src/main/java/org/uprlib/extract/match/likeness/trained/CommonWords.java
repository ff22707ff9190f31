package org.uprlib.extract.match.likeness.trained;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.uprlib.core.vocabulary.Language;

/** Finds the words that two texts have in common and that are specific. Thread-safe. */
final class CommonWords {
  /** A stem that a larger share of texts has is not specific. */
  private static final double TOO_COMMON = 0.06;

  /** Of fewer texts, shares say too little; then words of some length count. */
  private static final int FEW_TEXTS = 50;

  private static final int LONG = 4;

  /** Of a text in another language less of the words are known; names leave more. */
  private static final double KNOWN = 0.5;

  private final StemReader stems;
  private final Predicate<String> specific;
  private final Predicate<String> known;

  private CommonWords(Language language, Predicate<String> specific, Predicate<String> known) {
    this.stems = new StemReader(language);
    this.specific = specific;
    this.known = known;
  }

  /** For English, by the recommendations that the vectors were made from. */
  static CommonWords english(WordVectors vectors) {
    double least = -Math.log(TOO_COMMON);
    return new CommonWords(
        Language.ENGLISH,
        stem -> vectors.place(stem) < 0 || vectors.weight(vectors.place(stem)) >= least,
        stem -> vectors.place(stem) >= 0);
  }

  /** For {@code language}, by {@code texts} in it. */
  static CommonWords of(Language language, Collection<String> texts) {
    StemReader stems = new StemReader(language);
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(text -> stems.stems(text).forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    Predicate<String> specific =
        texts.size() < FEW_TEXTS
            ? stem -> stem.length() >= LONG
            : stem -> counts.getOrDefault(stem, 1) <= TOO_COMMON * texts.size();
    return new CommonWords(language, specific, counts::containsKey);
  }

  /** Whether enough words of {@code text} are known to say that it is in the language. */
  boolean areKnownOf(String text) {
    return stems.words(text).size() < 2 || knownShare(text) >= KNOWN;
  }

  /** The share of the words of {@code text} that are known in the language; 0 if it has none. */
  double knownShare(String text) {
    List<StemReader.StemmedWord> words = stems.words(text);
    long familiar =
        words.stream().filter(word -> !word.content() || known.test(word.stem())).count();
    return words.isEmpty() ? 0 : (double) familiar / words.size();
  }

  /** The words of {@code text} whose stems {@code other} has too, each stem once, in text order. */
  List<String> in(String text, String other) {
    Set<String> wanted = stems.stems(other);
    Map<String, String> found = new LinkedHashMap<>();
    for (StemReader.StemmedWord word : stems.words(text)) {
      String stem = word.stem();
      if (word.content() && wanted.contains(stem) && specific.test(stem)) {
        found.putIfAbsent(stem, word.word().word());
      }
    }
    return new ArrayList<>(found.values());
  }
}
