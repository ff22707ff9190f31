package org.uprlib.core.paper;

import java.util.OptionalInt;

/**
 * Reads numbers of up to two figures that count something: {@code 20th}, {@code 3}, {@code 2.º}.
 */
public final class OrdinalNumber {
  /** Letters and marks of an ordinal's ending, at most. */
  private static final int ENDING = 4;

  private OrdinalNumber() {}

  /** The number right before {@code end}, blanks and its ending passed over. */
  public static OptionalInt endingAt(String text, int end) {
    int at = end;
    while (at > 0 && blank(text.charAt(at - 1))) {
      at--;
    }
    int ending = at;
    while (at > 0 && ending - at < ENDING && !digit(text.charAt(at - 1))) {
      if (blank(text.charAt(at - 1)) || "()/-–".indexOf(text.charAt(at - 1)) >= 0) {
        return OptionalInt.empty();
      }
      at--;
    }
    int start = at;
    while (start > 0 && digit(text.charAt(start - 1))) {
      start--;
    }
    return value(text, start, at);
  }

  /** The number right behind {@code start}, blanks passed over. */
  public static OptionalInt startingAt(String text, int start) {
    int at = start;
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    int end = at;
    while (end < text.length() && digit(text.charAt(end))) {
      end++;
    }
    return value(text, at, end);
  }

  private static OptionalInt value(String text, int start, int end) {
    boolean number = end > start && end - start <= 2;
    return number
        ? OptionalInt.of(Integer.parseInt(text.substring(start, end)))
        : OptionalInt.empty();
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
