package org.uprlib.core.vocabulary;

import java.text.Normalizer;

/** What single characters come to when names are compared: no case, no accents, no apostrophes. */
final class NameFolding {
  /** What the characters of Latin, Greek, Cyrillic and Arabic letters come to. */
  private static final String[] COMMON = common();

  private NameFolding() {}

  /** The symbols that {@code c} yields, mostly one, none for a mark; blanks yield themselves. */
  static String fold(char c) {
    if (c < COMMON.length) {
      return COMMON[c];
    }
    return Character.isIdeographic(c) ? String.valueOf(c) : compute(c);
  }

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static boolean isHyphen(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '_';
  }

  static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'', '`', '\u00b4', '\u02b9', '\u02bc' -> true;
      case '\u2018', '\u2019', '\u201b', '\u201f', '\u2032' -> true;
      default -> false;
    };
  }

  /** Accents, and characters that only steer how others are shown. */
  static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == '\u0640';
  }

  private static String compute(char c) {
    if (isApostrophe(c) || isMark(c)) {
      return "";
    }
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char part = apart.charAt(i);
      if (!isMark(part)) {
        folded.append(Character.toLowerCase(plain(part)));
      }
    }
    return folded.toString();
  }

  private static char plain(char c) {
    return switch (c) {
      case '\u0131' -> 'i';
      case '\u3001', '\u060c' -> ',';
      default -> c;
    };
  }

  private static String[] common() {
    String[] table = new String[0x700];
    for (char c = 0; c < table.length; c++) {
      table[c] = c < 128 ? ascii(c) : compute(c);
    }
    table['&'] = " and ";
    return table;
  }

  private static String ascii(char c) {
    return isApostrophe(c) ? "" : String.valueOf(Character.toLowerCase(c));
  }
}
