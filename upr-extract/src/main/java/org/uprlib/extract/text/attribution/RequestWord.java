package org.uprlib.extract.text.attribution;

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
record RequestWord(String lower, int start, int end, int capitals) {
  /** The words of {@code text} between two offsets. */
  static List<RequestWord> of(String text, int from, int to) {
    List<RequestWord> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int start = at++;
      int capitals = 0;
      if (Character.isLetterOrDigit(c)) {
        capitals += isCapital(c) ? 1 : 0;
        while (at < to && continues(text, at, to)) {
          capitals += isCapital(text.charAt(at++)) ? 1 : 0;
        }
      } else if (Punctuation.isBlank(c)) {
        continue;
      }
      words.add(
          new RequestWord(text.substring(start, at).toLowerCase(Locale.ROOT), start, at, capitals));
    }
    return words;
  }

  /** Whether the word is {@code lowerCase}. */
  boolean is(String lowerCase) {
    return lower.equals(lowerCase);
  }

  /** "and", "or", a comma or a slash. */
  boolean isConjunction() {
    return is("and") || is("or") || is(",") || is("/");
  }

  boolean isPunctuation() {
    return !Character.isLetterOrDigit(lower.charAt(0));
  }

  /** A name, a number or initials. */
  boolean isTitle() {
    return capitals > 0;
  }

  /** Initials such as those of an instrument, or a number. */
  boolean isInitials() {
    return capitals > 1 || (capitals == 1 && isNumber());
  }

  /** Whether only its first letter is a capital, as at the start of a sentence. */
  boolean isCapitalised() {
    return capitals == 1 && !isNumber();
  }

  /** Whether it may be a noun in the plural. */
  boolean isPlural() {
    return lower.endsWith("s");
  }

  /** Whether it is the mark behind an owner in the plural. */
  boolean isApostrophe() {
    return is("'") || is("\u2019");
  }

  /** Whether it opens with a figure. */
  boolean isNumber() {
    return Character.isDigit(lower.charAt(0));
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  private static boolean continues(String text, int at, int to) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    boolean joint = c == '-' || c == '\u2011' || c == '\'' || c == '\u2019';
    return joint && at + 1 < to && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
