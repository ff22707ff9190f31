package org.uprlib.extract.phrase;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings comparable: lower case, without accents, vowel signs and invisible characters,
 * full-width forms as ordinary ones.
 */
final class Folding {
  private Folding() {}

  static String fold(String word) {
    if (isAscii(word)) {
      return word.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(word, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed
        .codePoints()
        .filter(Folding::counts)
        .map(Folding::letter)
        .forEach(folded::appendCodePoint);
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean counts(int c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK && type != Character.FORMAT && c != '\u0640';
  }

  /** Arabic writes a final yeh with or without its dots. */
  private static int letter(int c) {
    return c == '\u0649' ? '\u064A' : c;
  }
}
