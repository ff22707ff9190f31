package org.uprlib.core.text;

import java.lang.Character.UnicodeScript;

/**
 * Counts words as Microsoft Word does: anything between blanks is a word, even a lone dash, but not
 * the lone box of a form; in Chinese and Japanese, each character is one. Word's method is not
 * published; this is what its counts show. Stateless.
 */
public final class WordCounter {
  private WordCounter() {}

  /** Number of words in {@code text}; list labels and note marks are not part of a text here. */
  public static int count(CharSequence text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (eastAsian(c)) {
        words++;
        inWord = false;
      } else if (Blank.is(c)) {
        inWord = false;
      } else if (!inWord && Character.getType(c) != Character.FORMAT) {
        words += isLoneBox(c, text, i) ? 0 : 1;
        inWord = true;
      }
    }
    return words;
  }

  /** Number of letters and figures in {@code text}. */
  public static int letters(CharSequence text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static boolean isLoneBox(int c, CharSequence text, int behind) {
    return (c == '☐' || c == '☒') && (behind == text.length() || Blank.is(text.charAt(behind)));
  }

  /** Ideographs, kana and the full-width punctuation between them. */
  private static boolean eastAsian(int c) {
    if (c < 0x2E80) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || (c >= 0x3001 && c <= 0x303F)
        || (c >= 0xFF01 && c <= 0xFF60);
  }
}
