package org.uprlib.core.text;

import java.util.regex.Pattern;

/** How a text ends, in the marks of all scripts of the review; blanks behind it do not count. */
public final class Endings {
  private static final String STOPS = ".。．";
  private static final String COLONS = ":：";
  private static final String PARENTHESES = ")）";
  private static final String CLOSING = STOPS + ";,؛،；，、";

  /** What may be behind the parenthesis: a note's mark, or "and" of the next item. */
  private static final Pattern PARENTHESIS =
      Pattern.compile(
          "[)）]B*+(?:[;,؛،；，]B*+\\p{L}{1,3}|[.。;,؛،；，]?+B*+(?:[*∗†‡]{1,3}|\\[\\d{1,2}\\]|\\p{No}{1,3}))B*+\\z"
              .replace("B", "[" + Blank.CHARACTERS + "]"));

  private static final int LONGEST_TAIL = 12;

  private Endings() {}

  /** True for {@code … the following recommendations:}. */
  public static boolean isColon(CharSequence text) {
    return endsWith(text, COLONS);
  }

  /** True for a full stop. */
  public static boolean isStop(CharSequence text) {
    return endsWith(text, STOPS);
  }

  /** True for the marks with which sentences and items of lists end, and headings do not. */
  public static boolean isClosed(CharSequence text) {
    return endsWith(text, CLOSING);
  }

  /** True for a stop, a semicolon or a colon, behind which another paragraph or item begins. */
  public static boolean isBreak(CharSequence text) {
    return endsWith(text, STOPS + ";؛；" + COLONS);
  }

  /** True where nothing is to come: for such a mark, a colon or a closing bracket. */
  public static boolean isEnded(CharSequence text) {
    return endsWith(text, CLOSING + COLONS + PARENTHESES + "]");
  }

  /**
   * True for a closing parenthesis; marks behind it, and a word that joins the next item of a list
   * to this one, disregarded: {@code … (Norway); and}.
   */
  public static boolean isParenthesis(CharSequence text) {
    return endsWith(text.subSequence(0, end(text, CLOSING + COLONS)), PARENTHESES)
        || PARENTHESIS
            .matcher(text.subSequence(Math.max(0, text.length() - LONGEST_TAIL), text.length()))
            .find();
  }

  private static boolean endsWith(CharSequence text, String marks) {
    int end = end(text, "");
    return end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Where {@code text} ends before blanks and these marks. */
  private static int end(CharSequence text, String marks) {
    int end = text.length();
    while (end > 0
        && (Blank.is(text.charAt(end - 1)) || marks.indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    return end;
  }
}
