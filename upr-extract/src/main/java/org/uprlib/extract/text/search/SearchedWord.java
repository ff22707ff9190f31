package org.uprlib.extract.text.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/**
 * A word of a text as searches compare it: without capitals, accents and apostrophes. Immutable.
 *
 * @param written as in the text, without what an apostrophe cuts off: the elided word before it, as
 *     {@code égalité} of {@code l'égalité}, and the ending of a possessive, as {@code women} of
 *     {@code women's}
 * @param whole the form to compare, as {@code legalite} or {@code womens}
 * @param folded the form to compare of {@code written}, as {@code egalite} or {@code women}
 * @param start offset of its first character
 * @param end offset after its last
 */
record SearchedWord(String written, String whole, String folded, int start, int end) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final String APOSTROPHES = "'’`´ʼ";
  private static final String APOSTROPHE = "[" + APOSTROPHES + "]";

  /** A letter or two, or one of {@code qu} and its like: {@code lorsqu'elle}. */
  private static final Pattern ELIDED =
      Pattern.compile("^(?:\\p{L}{1,2}|\\p{L}*[qQ][uU])" + APOSTROPHE + "(?=\\p{L})");

  private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})" + APOSTROPHE + "[sS]$");

  static SearchedWord of(String text, Span word) {
    String all = word.in(text);
    String written = all.chars().anyMatch(SearchedWord::isApostrophe) ? plain(all) : all;
    String folded = folded(lowerCase(written));
    String whole = written.length() == all.length() ? folded : folded(lowerCase(all));
    return new SearchedWord(written, whole, folded, word.start(), word.end());
  }

  private static String plain(String word) {
    String owner = POSSESSIVE.matcher(word).replaceFirst("");
    return ELIDED.matcher(owner).replaceFirst("");
  }

  static boolean isApostrophe(int c) {
    return APOSTROPHES.indexOf(c) >= 0;
  }

  static String lowerCase(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** A word in lower case without accents and apostrophes. */
  static String folded(String lower) {
    int plain = 0;
    while (plain < lower.length() && isPlain(lower.charAt(plain))) {
      plain++;
    }
    if (plain == lower.length()) {
      return lower;
    }
    String decomposed = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    return Folding.bare(
        MARKS.matcher(decomposed).replaceAll("").replace('ı', 'i').replace("ʼ", ""));
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
