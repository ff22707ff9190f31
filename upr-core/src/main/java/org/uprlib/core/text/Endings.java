package org.uprlib.core.text;

import java.util.regex.Pattern;

/** How a text ends, in the marks of all scripts of the review; blanks behind it do not count. */
public final class Endings {
  private static final String STOPS = ".。．";
  private static final String COLONS = ":：";
  private static final String CLOSING = STOPS + ";,؛،；，、";

  private static final String BLANKS = "[" + Blank.CHARACTERS + "]";
  private static final String MARKS = "[" + Blank.CHARACTERS + CLOSING + COLONS + "–—-]*+";
  private static final String NOTED =
      "M(?:[*∗†‡]{1,3}|[(\\[](?:[*∗†‡]{1,3}|\\d{1,2})[)\\]]|\\p{Nd}{1,3}|\\p{No}{1,3})?M";

  /** Marks of punctuation, a dash, a note's mark. */
  private static final Pattern BARE = Pattern.compile(NOTED.replace("M", MARKS));

  /** The same, or a word that joins the next item of a list to this one. */
  private static final Pattern TAIL =
      Pattern.compile(
          (NOTED + "|M(?<=[;,؛،；，]B{0,2})\\p{L}{1,3}B*+").replace("M", MARKS).replace("B", BLANKS));

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
    return endsWith(text, CLOSING + COLONS + ")）]");
  }

  /** True for the parenthesis that closes an item of a list: {@code … (Norway); and}. */
  public static boolean isParenthesis(CharSequence text) {
    return closes(text.toString(), TAIL);
  }

  /** The same, unless there is a word behind it. */
  public static boolean isBareParenthesis(String text) {
    return closes(text, BARE);
  }

  /** True for what may be behind that parenthesis. */
  public static boolean isTail(String text) {
    return TAIL.matcher(text).matches();
  }

  private static boolean closes(String text, Pattern tail) {
    int close = Math.max(text.lastIndexOf(')'), text.lastIndexOf('）'));
    return close >= 0 && tail.matcher(text).region(close + 1, text.length()).matches();
  }

  private static boolean endsWith(CharSequence text, String marks) {
    int end = text.length();
    while (end > 0 && Blank.is(text.charAt(end - 1))) {
      end--;
    }
    return end > 0 && marks.indexOf(text.charAt(end - 1)) >= 0;
  }
}
