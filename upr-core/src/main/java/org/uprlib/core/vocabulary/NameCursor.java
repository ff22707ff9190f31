package org.uprlib.core.vocabulary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Walks over a text and yields the symbols by which names are compared: letters and digits without
 * case and accents, one blank for any blanks and hyphens between words, commas and parentheses.
 * Apostrophes, accents and invisible characters yield nothing.
 */
final class NameCursor {
  private static final int TABLE_SIZE = 0x700;
  private static final String[] TABLE = table();

  private final CharSequence text;
  private final int limit;
  private int position;
  private int end;
  private char symbol;
  private String queue = "";
  private int queued;
  private int wordLength;
  private boolean broken;

  NameCursor(CharSequence text, int start) {
    this.text = text;
    this.position = start;
    this.end = start;
    this.limit = text.length();
    this.symbol = ' ';
  }

  /** The comparable form of a whole text. */
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
      take(queue.charAt(queued++));
      return true;
    }
    boolean blank = false;
    int hyphen = -1;
    broken = false;
    while (position < limit) {
      char c = text.charAt(position);
      if (c == '.') {
        blank |= wordLength > 1 && position + 1 < limit && isWord(text.charAt(position + 1));
        wordLength = 0;
        position++;
        continue;
      }
      if (isSpace(c) || isHyphen(c)) {
        blank = true;
        broken |= hyphen >= 0 && hyphen == position - 1 && isSpace(c);
        hyphen = isHyphen(c) ? position : -1;
        position++;
        continue;
      }
      String folded = c == '&' ? " and " : fold(c);
      if (folded.isEmpty()) {
        position++;
        continue;
      }
      if (blank && isWord(symbol) && isWord(folded.charAt(0))) {
        take(' ');
        return true;
      }
      position++;
      end = position;
      queue = folded;
      queued = 0;
      if (!isWord(symbol)) {
        while (queue.charAt(queued) == ' ') {
          queued++;
        }
      }
      take(queue.charAt(queued++));
      return true;
    }
    return false;
  }

  /** The symbol that the cursor is at. */
  char symbol() {
    return symbol;
  }

  /** Offset in the text after the last character that yielded a symbol other than a blank. */
  int end() {
    return end;
  }

  /** Whether the blank that the cursor is at may be a word broken at a hyphen. */
  boolean isBrokenWord() {
    return broken && symbol == ' ';
  }

  private void take(char c) {
    symbol = c;
    wordLength = isWord(c) ? wordLength + 1 : 0;
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

  /** What a character that is neither blank, hyphen nor stop yields; may be empty. */
  private static String fold(char c) {
    return c < TABLE_SIZE ? TABLE[c] : computeFold(c);
  }

  private static String computeFold(char c) {
    if (isApostrophe(c) || c == '\u0640') {
      return "";
    }
    switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK:
      case Character.FORMAT:
        return "";
      default:
    }
    String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char part = apart.charAt(i);
      if (Character.getType(part) == Character.NON_SPACING_MARK) {
        continue;
      }
      folded.append(
          switch (part) {
            case '\u0131' -> 'i';
            case '\u3001', '\u060c' -> ',';
            default -> part;
          });
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static String[] table() {
    String[] table = new String[TABLE_SIZE];
    for (char c = 0; c < TABLE_SIZE; c++) {
      table[c] = computeFold(c);
    }
    return table;
  }
}
