package org.uprlib.core.read;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words and letters of a text, counted. Filled once, then only read. It is built for every document
 * of a batch, mostly before the machine has warmed up, so it does no more than it must.
 */
final class LanguageSample {

  private final String text;
  private final Map<String, Integer> words = new HashMap<>();
  private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
  private int allWords;
  private int allLetters;

  LanguageSample(String text) {
    this.text = text.toLowerCase(Locale.ROOT);
    int start = 0;
    int latin = 0;
    for (int i = 0; i <= this.text.length(); i++) {
      char c = i < this.text.length() ? this.text.charAt(i) : ' ';
      if (c >= 'a' && c <= 'z') {
        latin++;
      } else if (c > 0x7F && Character.isLetter(c)) {
        count(UnicodeScript.of(c));
      } else {
        if (start < i) {
          words.merge(this.text.substring(start, i), 1, Integer::sum);
          allWords++;
        }
        start = i + 1;
      }
    }
    letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
    allLetters += latin;
  }

  /** Number of words: runs of letters. */
  int words() {
    return allWords;
  }

  /** How often any of these words, given in lower case, occurs. */
  int count(Set<String> some) {
    int count = 0;
    for (String word : some) {
      count += words.getOrDefault(word, 0);
    }
    return count;
  }

  /** How many of these words, given in lower case, occur. */
  int different(Set<String> some) {
    int different = 0;
    for (String word : some) {
      different += words.containsKey(word) ? 1 : 0;
    }
    return different;
  }

  /** The sum of what each word that occurs weighs. */
  double weigh(Map<String, Double> weights) {
    return words.entrySet().stream()
        .mapToDouble(word -> word.getValue() * weights.getOrDefault(word.getKey(), 0.0))
        .sum();
  }

  /** Number of letters of all scripts. */
  int letters() {
    return allLetters;
  }

  /**
   * Counts a letter; those that several scripts share, such as the Arabic tatweel, count for none.
   */
  private void count(UnicodeScript script) {
    if (script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED) {
      letters.merge(script, 1, Integer::sum);
      allLetters++;
    }
  }

  /** The share of a script in all letters, 0 to 1. */
  double share(UnicodeScript script) {
    return (double) letters.getOrDefault(script, 0) / Math.max(1, allLetters);
  }

  /** The share of these letters, given in lower case, in all letters, 0 to 1. */
  double share(String some) {
    int count = 0;
    if (!some.isEmpty()) {
      for (int i = 0; i < text.length(); i++) {
        count += some.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
      }
    }
    return (double) count / Math.max(1, allLetters);
  }
}
