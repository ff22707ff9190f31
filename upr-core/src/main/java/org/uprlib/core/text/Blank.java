package org.uprlib.core.text;

/** White space of every kind, with no-break and ideographic spaces. */
public final class Blank {
  /** Its characters, for between the brackets of a regular expression. */
  public static final String CHARACTERS = "\\s\\p{Z}\\x1C-\\x1F";

  private Blank() {}

  public static boolean is(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Where the blanks of {@code text} that begin at {@code from} end. */
  public static int end(String text, int from) {
    int at = from;
    while (at < text.length() && is(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
