package org.uprlib.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word or a punctuation mark of a text.
 *
 * @param lower in lower case
 * @param start offset of its first character
 * @param end offset after its last
 * @param capitals number of capital letters and digits in it
 */
record Word(String lower, int start, int end, int capitals) {
  /** The words of {@code text} between two offsets. */
  static List<Word> of(String text, int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int start = at;
      if (isLetter(c)) {
        int capitals = 0;
        while (at < to && (isLetter(text.charAt(at)) || isJoint(text, at, to))) {
          char letter = text.charAt(at++);
          capitals += Character.isUpperCase(letter) || Character.isDigit(letter) ? 1 : 0;
        }
        String lower = text.substring(start, at).toLowerCase(Locale.ROOT);
        words.add(new Word(lower, start, at, capitals));
      } else {
        at++;
        if (!Characters.isBlank(c)) {
          words.add(new Word(String.valueOf(c), start, at, 0));
        }
      }
    }
    return words;
  }

  boolean isPunctuation() {
    return !isLetter(lower.charAt(0));
  }

  /** A name, a number or initials. */
  boolean isTitle() {
    return capitals > 0;
  }

  boolean isNumber() {
    return Character.isDigit(lower.charAt(0));
  }

  /** Initials such as those of an instrument, or a number. */
  boolean isInitials() {
    return capitals > 1 || capitals == 1 && isNumber();
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c);
  }

  private static boolean isJoint(String text, int at, int to) {
    char c = text.charAt(at);
    boolean joint = c == '-' || c == '\u2011' || c == '\'' || c == '\u2019';
    return joint && at + 1 < to && isLetter(text.charAt(at + 1));
  }
}
