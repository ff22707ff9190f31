package org.uprlib.core.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings comparable, or alike. Each method says what it ignores; only {@link #sameLength}
 * keeps offsets.
 */
public final class Folding {
  private Folding() {}

  /**
   * Lower case, without accents, vowel signs and invisible characters; full-width forms and figures
   * as ordinary ones, an Arabic final yeh with its dots. Blanks and punctuation stay.
   */
  public static String fold(String text) {
    if (isAscii(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); ) {
      int c = decomposed.codePointAt(i);
      i += Character.charCount(c);
      if (counts(c)) {
        folded.appendCodePoint(c == '\u0649' ? '\u064A' : c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  /** The folded words, with one blank between them and nothing else: {@code recommending state}. */
  public static String words(String text) {
    StringBuilder words = new StringBuilder(text.length());
    boolean blank = false;
    String plain = fold(text);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        blank = true;
        continue;
      }
      if (blank && words.length() > 0) {
        words.append(' ');
      }
      blank = false;
      words.append(c);
    }
    return words.toString();
  }

  /** As {@link #words}, without blanks, for text whose lines may break words. */
  public static String letters(String text) {
    return words(text).replace(" ", "");
  }

  /** The letters and digits alone, as they are written. */
  public static String bare(CharSequence text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /**
   * Lower case, apostrophes and blanks of all kinds as {@code '} and an ordinary blank, character
   * by character: offsets in the result are those of {@code text}. Accents stay.
   */
  public static String sameLength(String text) {
    char[] folded = text.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      char c = folded[i];
      if (c == ' ' || (c >= 'a' && c <= 'z')) {
        continue;
      }
      if (c >= 'A' && c <= 'Z') {
        folded[i] = (char) (c + 'a' - 'A');
      } else if (c == '\u2019' || c == '\u2018') {
        folded[i] = '\'';
      } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
        folded[i] = ' ';
      } else {
        // The dotted capital I alone would come out as two characters.
        folded[i] = c == '\u0130' ? 'i' : Character.toLowerCase(c);
      }
    }
    return new String(folded);
  }

  /** {@code text} with a capital first. */
  public static String capital(String text) {
    int end = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static boolean counts(int c) {
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK && type != Character.FORMAT && c != '\u0640';
  }
}
