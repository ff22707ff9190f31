package org.uprlib.core.vocabulary;

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
      folded = NameFolding.fold(text.charAt(position));
      if (folded.isEmpty()) {
        position++;
        blank |= skipBlanks();
      }
    }
    if (folded.isEmpty()) {
      return false;
    }
    if (blank && NameFolding.isWord(symbol) && NameFolding.isWord(folded.charAt(0))) {
      return take(' ');
    }
    position++;
    end = position;
    queue = folded;
    queued = folded.charAt(0) == ' ' && !NameFolding.isWord(symbol) ? 1 : 0;
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
    wordLength = NameFolding.isWord(c) ? wordLength + 1 : 0;
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
        blank |=
            wordLength > 1 && position + 1 < limit && NameFolding.isWord(text.charAt(position + 1));
        wordLength = 0;
      } else if (NameFolding.isSpace(c)) {
        blank = true;
        broken |= hyphen;
      } else if (NameFolding.isHyphen(c)) {
        blank = true;
      } else {
        break;
      }
      hyphen = NameFolding.isHyphen(c);
      position++;
    }
    return blank;
  }
}
