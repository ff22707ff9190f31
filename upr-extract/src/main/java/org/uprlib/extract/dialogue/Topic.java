package org.uprlib.extract.dialogue;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a reference says, in parentheses behind it, of the recommendations that it means: "paragraphs
 * 10 and 15 (the ratification of the Convention …)". Immutable.
 */
final class Topic {
  private static final int SHORTEST = 20;

  /** A recommendation is on the topic if it has this share of the topic's words. */
  private static final double ENOUGH = 0.5;

  /** Shorter words say little. */
  private static final int SHORT_WORD = 4;

  private final Set<String> words;

  private Topic(Set<String> words) {
    this.words = words;
  }

  /** The topic behind a list of numbers that ends at {@code from}; none if the list has none. */
  static Topic behind(String statement, int from) {
    int open = from;
    while (open < statement.length()) {
      char c = statement.charAt(open);
      int close = statement.indexOf(')', open);
      if (c == '(' && close - open > SHORTEST) {
        return new Topic(words(statement.substring(open + 1, close)));
      }
      boolean list = !Character.isLetter(c) || listWord(statement, open);
      if (!list) {
        return new Topic(Set.of());
      }
      open++;
    }
    return new Topic(Set.of());
  }

  /** True for every wording if there is no topic. */
  boolean covers(String wording) {
    if (words.isEmpty()) {
      return true;
    }
    Set<String> found = words(wording);
    found.retainAll(words);
    return found.size() >= words.size() * ENOUGH;
  }

  /** Letters in parentheses and the word "and" belong to the list of numbers. */
  private static boolean listWord(String text, int at) {
    boolean single = at > 0 && text.charAt(at - 1) == '(';
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return single || text.startsWith("and ", start);
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() >= SHORT_WORD) {
        words.add(word);
      }
    }
    return words;
  }
}
