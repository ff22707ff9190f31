package org.uprlib.extract.text.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.WordCutter;

/**
 * A word or a punctuation mark of a text.
 *
 * @param lower in lower case
 * @param start offset of its first character
 * @param end offset after its last
 * @param capitals number of capital letters and digits in it
 */
record RequestWord(String lower, int start, int end, int capitals) {
  private static final WordCutter WORDS =
      WordCutter.LETTERS.joinedBy("-\u2011'\u2019", Character::isLetterOrDigit);

  /** The words of {@code text} between two offsets. */
  static List<RequestWord> of(String text, int from, int to) {
    return WORDS.wordsAndMarks(text, from, to).stream().map(span -> of(text, span)).toList();
  }

  private static RequestWord of(String text, Span span) {
    String word = span.in(text);
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      capitals += isCapital(word.charAt(i)) ? 1 : 0;
    }
    return new RequestWord(word.toLowerCase(Locale.ROOT), span.start(), span.end(), capitals);
  }

  /** Whether it is one of {@code words}, in lower case. */
  boolean is(String... words) {
    return Arrays.asList(words).contains(lower);
  }

  /** "and", "or", a comma or a slash. */
  boolean isConjunction() {
    return is("and", "or", ",", "/");
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

  /** Whether it opens with a figure. */
  boolean isNumber() {
    return Character.isDigit(lower.charAt(0));
  }

  private static boolean isCapital(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }
}
