package org.uprlib.core.paper.submission;

/**
 * What stands between two words. Immutable.
 *
 * @param line a break of lines
 * @param stop the end of a sentence
 * @param comma a comma
 * @param semicolon a semicolon, a bullet, a vertical bar, a slash between blanks, or the blank
 *     between columns
 * @param colon a colon
 * @param dash a dash with blanks around it
 * @param open an opening bracket
 * @param close a closing bracket
 * @param joined nothing that parts words: no blank
 */
record Separator(
    boolean line,
    boolean stop,
    boolean comma,
    boolean semicolon,
    boolean colon,
    boolean dash,
    boolean open,
    boolean close,
    boolean joined) {
  static final Separator END =
      new Separator(true, true, false, false, false, false, false, false, false);

  private static final Separator BLANK =
      new Separator(false, false, false, false, false, false, false, false, false);

  static Separator of(String text, int from, int to, boolean first) {
    if (!first && to == from + 1 && text.charAt(from) == ' ') {
      return BLANK;
    }
    String between = text.substring(from, to);
    boolean line = first || between.indexOf('\n') >= 0;
    boolean blank = first || holdsBlank(between);
    return new Separator(
        line,
        blank && (has(between, "!?。") || between.indexOf('.') >= 0),
        has(between, ",،、"),
        has(between, ";；؛•●▪◦‣⁃|■·*") || between.contains(" / ") || column(between),
        has(between, ":："),
        has(between, "–—") || (blank && has(between, "-")),
        has(between, "([«"),
        has(between, ")]»"),
        (!blank && !between.isEmpty()) || (between.isEmpty() && !first));
  }

  private static boolean column(String text) {
    return text.contains("   ") || text.indexOf('\t') >= 0;
  }

  private static boolean holdsBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == 0xA0) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(String text, String any) {
    for (int i = 0; i < text.length(); i++) {
      if (any.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a phrase cannot go on over it. */
  boolean parts() {
    return stop || semicolon || colon || open || close;
  }

  /** Blank space only. */
  boolean plain() {
    return !line && !stop && !comma && !semicolon && !colon && !dash && !open && !close;
  }

  /** Nothing but the end of a bracket and blank space. */
  boolean plainBehindBracket() {
    return close && !line && !stop && !comma && !semicolon && !colon && !dash && !open;
  }
}
