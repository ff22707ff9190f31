package org.uprlib.core.text;

/** How a text ends, in the marks of all scripts of the review; blanks behind it do not count. */
public final class Endings {
  private static final String STOPS = ".。．";
  private static final String COLONS = ":：";
  private static final String CLOSING = STOPS + ";,؛،；，、";

  private Endings() {}

  /** True for {@code … the following recommendations:}. */
  public static boolean isColon(String text) {
    return endsWith(text, COLONS);
  }

  /** True for a full stop. */
  public static boolean isStop(String text) {
    return endsWith(text, STOPS);
  }

  /** True for the marks with which sentences and items of lists end, and headings do not. */
  public static boolean isClosed(String text) {
    return endsWith(text, CLOSING);
  }

  private static boolean endsWith(String text, String marks) {
    String stripped = text.stripTrailing();
    return !stripped.isEmpty() && marks.indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }
}
