package org.uprlib.core.text;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers of up to two figures that count something: {@code 20th}, {@code 3}, {@code 2.º}.
 */
public final class OrdinalNumber {
  private static final String NUMBER = "(?<!\\d)(\\d{1,2})";

  /** Behind the number up to four letters and marks are its ending. */
  private static final Pattern ENDING =
      Pattern.compile(
          NUMBER + "[^\\d()/–" + Blank.CHARACTERS + "-]{0,4}[" + Blank.CHARACTERS + "]*\\z");

  private static final Pattern STARTING =
      Pattern.compile("[" + Blank.CHARACTERS + "]*" + NUMBER + "(?!\\d)");

  private OrdinalNumber() {}

  /** The number right before {@code end}, blanks and its ending passed over. */
  public static OptionalInt endingAt(String text, int end) {
    Matcher number = ENDING.matcher(text).region(0, end);
    return number.find() ? value(number) : OptionalInt.empty();
  }

  /** The number right behind {@code start}, blanks passed over. */
  public static OptionalInt startingAt(String text, int start) {
    Matcher number = STARTING.matcher(text).region(start, text.length());
    return number.lookingAt() ? value(number) : OptionalInt.empty();
  }

  private static OptionalInt value(Matcher number) {
    return OptionalInt.of(Integer.parseInt(number.group(1)));
  }
}
