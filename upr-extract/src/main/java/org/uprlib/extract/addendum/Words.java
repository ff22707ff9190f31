package org.uprlib.extract.addendum;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Measures what is said beside a position, and shortens what a message quotes. */
public final class Words {
  /** Words beside a position that make no comment: {@code Sylvania accepts the recommendation}. */
  static final int FEW = 3;

  private static final int LONGEST = 160;

  private static final int LONGEST_ARTICLE = 2;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern STOP = Pattern.compile("[.;](?=\\s|$)");

  private Words() {}

  /** Number of words in {@code text} that are not as short as articles and prepositions. */
  static int weight(String text) {
    int weight = 0;
    for (String word : NO_LETTER.split(text, -1)) {
      weight += word.length() > LONGEST_ARTICLE ? 1 : 0;
    }
    return weight;
  }

  /** True if {@code text} has words before a stop. */
  static boolean closes(String text) {
    String[] parts = STOP.split(text, -1);
    return Arrays.stream(parts).limit(parts.length - 1L).anyMatch(Words::hasWords);
  }

  /** True if {@code text} has words beyond a stop. */
  static boolean goesOn(String text) {
    return Arrays.stream(STOP.split(text, -1)).skip(1).anyMatch(Words::hasWords);
  }

  private static boolean hasWords(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** The beginning of {@code text}. */
  public static String shortened(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + " …";
  }
}
