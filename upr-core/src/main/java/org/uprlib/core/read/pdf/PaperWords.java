package org.uprlib.core.read.pdf;

import java.util.List;
import java.util.Locale;

/** The words that a paper has within its lines, in lower case. Immutable. */
final class PaperWords {
  private final String text;

  PaperWords(List<Line> lines) {
    StringBuilder words = new StringBuilder();
    for (Line line : lines) {
      words.append(line.text().toLowerCase(Locale.ROOT)).append('\n');
    }
    text = words.toString();
  }

  /** True if {@code word} occurs, also as part of another. */
  boolean has(String word) {
    return text.contains(word);
  }

  /** True if {@code word} occurs as a whole word, not as part of a word or compound. */
  boolean hasWord(String word) {
    int at = text.indexOf(word);
    while (at >= 0) {
      if (!joins(before(at))
          && !joins(at + word.length() < text.length() ? text.charAt(at + word.length()) : ' ')) {
        return true;
      }
      at = text.indexOf(word, at + 1);
    }
    return false;
  }

  /**
   * The character before {@code at}, line ends skipped; a blank for a letter at the end of a line.
   */
  private char before(int at) {
    int last = at - 1;
    while (last >= 0 && text.charAt(last) == '\n') {
      last--;
    }
    boolean lineStart = last < at - 1;
    char before = last < 0 ? ' ' : text.charAt(last);
    return lineStart && Character.isLetter(before) ? ' ' : before;
  }

  private static boolean joins(char c) {
    return Character.isLetter(c) || c == '-' || c == '\u2010' || c == '\u00AD';
  }
}
