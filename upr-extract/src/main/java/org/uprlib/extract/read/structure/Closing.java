package org.uprlib.extract.read.structure;

/** How a paragraph ends. */
public final class Closing {
  private static final String STOPS = ".;:,؛،。；，：";

  private Closing() {}

  /** True if {@code text} ends with a stop or with a closing parenthesis. */
  public static boolean closed(CharSequence text) {
    int end = visibleEnd(text);
    return end > 0 && (STOPS + ")）]").indexOf(text.charAt(end - 1)) >= 0;
  }

  /** True if {@code text} ends with a parenthesis, stops behind it disregarded. */
  public static boolean parenthesis(CharSequence text) {
    int end = visibleEnd(text);
    while (end > 0 && (STOPS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
      end--;
    }
    return end > 0 && ")）".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** True if {@code text} ends with a colon. */
  public static boolean colon(CharSequence text) {
    int end = visibleEnd(text);
    return end > 0 && text.charAt(end - 1) == ':';
  }

  private static int visibleEnd(CharSequence text) {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }
}
