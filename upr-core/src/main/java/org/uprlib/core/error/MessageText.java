package org.uprlib.core.error;

/**
 * Makes what a stranger wrote, a file's name above all, harmless in a message, wherever that is
 * shown: on a terminal, in a log, in a page. Stateless.
 */
public final class MessageText {
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private MessageText() {}

  /**
   * {@code text} in one line, with a blank for what steers a terminal or turns the direction, and
   * with typographic marks for those that begin and end markup and its attributes.
   */
  public static String of(String text) {
    return oneLine(text).replace('<', '‹').replace('>', '›').replace('"', '”');
  }

  /**
   * {@code text} as part of one line: with a blank for each character that steers a terminal, ends
   * the line or turns the direction of what follows.
   */
  public static String oneLine(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints().forEach(c -> line.appendCodePoint(steers(c) ? ' ' : c));
    return line.toString();
  }

  private static boolean steers(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      // Persian and the languages of India need the joiners.
      case Character.FORMAT -> c != ZERO_WIDTH_NON_JOINER && c != ZERO_WIDTH_JOINER;
      default -> false;
    };
  }
}
