package org.uprlib.extract.read.dialogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a reference says, in parentheses behind it, of the recommendations that it means:
 * "paragraphs 10 and 15 (the ratification of the Convention …)". Immutable.
 */
final class Topic {
  private static final int SHORTEST = 20;

  /** A recommendation is on the topic if it has this share of the topic's words. */
  private static final double ENOUGH = 0.5;

  /** Shorter words say little. */
  private static final int SHORT_WORD = 4;

  /** So much of the topic's end leads to the acronym that the document gives for it. */
  private static final int ENDING = 25;

  private static final Topic NONE = new Topic(Set.of(), "");

  private final Set<String> words;
  private final String acronym;

  private Topic(Set<String> words, String acronym) {
    this.words = words;
    this.acronym = acronym;
  }

  /**
   * The topic behind a list of numbers that ends at {@code from}; none if the list has none.
   *
   * @param document the whole text, where the topic's acronym may be introduced
   * @param conjunction the words that the list may contain
   */
  static Topic behind(String statement, int from, String document, Pattern conjunction) {
    int open = from;
    while (open < statement.length()) {
      char c = statement.charAt(open);
      int close = statement.indexOf(')', open);
      if (c == '(' && close - open > SHORTEST) {
        String topic = statement.substring(open + 1, close);
        return new Topic(words(topic), acronym(topic, document));
      }
      boolean list = !Character.isLetter(c) || listWord(statement, open, conjunction);
      if (!list) {
        return NONE;
      }
      open++;
    }
    return NONE;
  }

  /** True for every wording if there is no topic. */
  boolean covers(String wording) {
    if (words.isEmpty()) {
      return true;
    }
    if (!acronym.isEmpty() && wording.contains(acronym)) {
      return true;
    }
    Set<String> found = words(wording);
    found.retainAll(words);
    return found.size() >= words.size() * ENOUGH;
  }

  /** {@code ICRMW} if the document has "… and Members of Their Families (ICRMW)" somewhere. */
  private static String acronym(String topic, String document) {
    String ending = topic.substring(Math.max(0, topic.length() - ENDING)) + " (";
    int found = document.indexOf(ending);
    int open = found + ending.length();
    int close = found < 0 ? -1 : document.indexOf(')', open);
    boolean capitals =
        close > open && document.substring(open, close).chars().allMatch(Character::isUpperCase);
    return capitals ? document.substring(open, close) : "";
  }

  /** Letters in parentheses and a conjunction belong to the list of numbers. */
  private static boolean listWord(String text, int at, Pattern conjunction) {
    boolean single = at > 0 && text.charAt(at - 1) == '(';
    int start = at;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return single || conjunction.matcher(text).region(start, text.length()).lookingAt();
  }

  private static Set<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+", -1))
        .filter(word -> word.length() >= SHORT_WORD)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
