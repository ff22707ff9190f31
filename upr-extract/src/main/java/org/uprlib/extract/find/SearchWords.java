package org.uprlib.extract.find;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings texts to a form in which capitals, accents and punctuation do not matter. */
final class SearchWords {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("['’`]");
  private static final Pattern HAN = Pattern.compile("(\\p{IsHan})");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private SearchWords() {}

  /**
   * The words of {@code text}, parted by single blanks. Apostrophes do not part words; Chinese
   * characters are words of their own.
   */
  static String of(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    String plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
    String joined = APOSTROPHES.matcher(plain.replace('ı', 'i')).replaceAll("");
    String apart = HAN.matcher(joined).replaceAll(" $1 ");
    return BETWEEN_WORDS.matcher(apart).replaceAll(" ").strip();
  }
}
