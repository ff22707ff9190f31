package org.uprlib.core.read.pdf;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Decides what stands between the last word of a line and the first word of the next. */
final class LineJoin {
  private final Set<String> joining;
  private final Predicate<String> known;

  /**
   * @param words of which the joining ones stand before the second half of "pre- and post-natal"
   * @param known tells whether the document has this word, in lower case, within a line
   */
  LineJoin(LineWords words, Predicate<String> known) {
    this.joining = words.joining();
    this.known = known;
  }

  /** What joining two lines asks for. */
  enum Kind {
    /** A blank between them. */
    BLANK,
    /** Nothing between them: a compound with its hyphen, or a script without blanks. */
    NOTHING,
    /** Nothing, and the hyphen at the end goes: the typesetter broke the word. */
    DROP_HYPHEN
  }

  /** How {@code next} follows on {@code above}. */
  Kind between(String above, String next) {
    int end = trimmedEnd(above);
    int start = firstVisible(next);
    if (end == 0 || start == next.length()) {
      return Kind.BLANK;
    }
    char last = above.charAt(end - 1);
    char first = next.charAt(start);
    if (ideograph(last) && ideograph(first)) {
      return Kind.NOTHING;
    }
    if (end < 2 || !Character.isLetterOrDigit(above.charAt(end - 2))) {
      return Kind.BLANK;
    }
    if (last == '/' && Character.isLetter(first)) {
      return Kind.NOTHING;
    }
    if (last == '–' && Character.isDigit(above.charAt(end - 2)) && Character.isDigit(first)) {
      return Kind.NOTHING;
    }
    if ((last != '-' && last != '\u2010') || !Character.isLetterOrDigit(first)) {
      return Kind.BLANK;
    }
    if (joining.contains(word(next, start, wordEnd(next, start)))) {
      return Kind.BLANK;
    }
    return brokenWord(above, end, next, start) ? Kind.DROP_HYPHEN : Kind.NOTHING;
  }

  private boolean brokenWord(String above, int end, String next, int start) {
    String head = word(above, wordStart(above, end - 1), end - 1);
    String tail = word(next, start, wordEnd(next, start));
    if (head.isEmpty() || tail.isEmpty() || !Character.isLowerCase(next.charAt(start))) {
      return false;
    }
    return known.test(head + tail) && !known.test(head + "-" + tail);
  }

  private static String word(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private static int wordStart(String text, int end) {
    int at = end;
    while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length() && Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int trimmedEnd(String text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int firstVisible(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean ideograph(char c) {
    return Character.isIdeographic(c) || (c >= '\u3000' && c <= '\u303F') || c >= '\uFF00';
  }
}
