package org.uprlib.core.vocabulary;

import java.text.Normalizer;

/**
 * Walks over a text and yields the symbols by which names are compared: letters and digits without
 * case and accents, one blank for any blanks and hyphens between words, commas and parentheses.
 * Apostrophes, accents, stops and invisible characters yield nothing.
 */
final class NameCursor {
  private final CharSequence text;
  private final int limit;
  private int position;
  private int end;
  private char symbol = ' ';
  private String queue = "";
  private int queued;
  private int wordLength;
  private boolean broken;

  NameCursor(CharSequence text, int start) {
    this.text = text;
    this.position = start;
    this.end = start;
    this.limit = text.length();
  }

  static String key(CharSequence text) {
    StringBuilder key = new StringBuilder(text.length());
    NameCursor cursor = new NameCursor(text, 0);
    while (cursor.next()) {
      key.append(cursor.symbol);
    }
    return key.toString();
  }

  /** Moves to the next symbol; false at the end of the text. */
  boolean next() {
    if (queued < queue.length()) {
      return take(queue.charAt(queued++));
    }
    boolean blank = skipBlanks();
    String folded = "";
    while (position < limit && folded.isEmpty()) {
      folded = fold(text.charAt(position));
      if (folded.isEmpty()) {
        position++;
        blank |= skipBlanks();
      }
    }
    if (folded.isEmpty()) {
      return false;
    }
    if (blank && isWord(symbol) && isWord(folded.charAt(0))) {
      return take(' ');
    }
    position++;
    end = position;
    queue = folded;
    queued = folded.charAt(0) == ' ' && !isWord(symbol) ? 1 : 0;
    return take(queue.charAt(queued++));
  }

  char symbol() {
    return symbol;
  }

  /** Offset in the text after the last character that yielded a symbol other than a blank. */
  int end() {
    return end;
  }

  /** Whether the cursor is at a blank that may be a word broken at a hyphen. */
  boolean isBrokenWord() {
    return broken && symbol == ' ';
  }

  private boolean take(char c) {
    symbol = c;
    wordLength = isWord(c) ? wordLength + 1 : 0;
    return true;
  }

  /** Moves past blanks, hyphens and stops; whether they part words. */
  private boolean skipBlanks() {
    boolean blank = false;
    boolean hyphen = false;
    broken = false;
    while (position < limit) {
      char c = text.charAt(position);
      if (c == '.') {
        blank |= wordLength > 1 && position + 1 < limit && isWord(text.charAt(position + 1));
        wordLength = 0;
      } else if (isSpace(c)) {
        blank = true;
        broken |= hyphen;
      } else if (isHyphen(c)) {
        blank = true;
      } else {
        break;
      }
      hyphen = isHyphen(c);
      position++;
    }
    return blank;
  }

  /** What the characters of Latin, Greek, Cyrillic and Arabic letters come to. */
  private static final String[] COMMON = common();

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
