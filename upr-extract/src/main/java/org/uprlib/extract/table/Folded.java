package org.uprlib.extract.table;

import java.text.Normalizer;
import java.util.Locale;

/** Texts made alike for comparison: without accents, marks and case. */
final class Folded {
  private Folded() {}

  /** Lower-case words parted by one blank each, e.g. {@code recommending state s}. */
  static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean blank = false;
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (blank && words.length() > 0) {
          words.append(' ');
        }
        blank = false;
        words.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        blank = true;
      }
    }
    return words.toString();
  }

  /** As {@link #words}, but without blanks: lines may break words. */
  static String letters(String text) {
    return words(text).replace(" ", "");
  }
}
