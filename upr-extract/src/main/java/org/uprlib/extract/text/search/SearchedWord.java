package org.uprlib.extract.text.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Folding;

/**
 * A word of a text as searches compare it: without capitals, accents and apostrophes. Immutable.
 *
 * @param written as it stands, without a letter or two that an apostrophe cuts off, as {@code
 *     égalité} of {@code l'égalité}
 * @param whole the form to compare, as {@code legalite}
 * @param folded the form to compare of {@code written}, as {@code egalite}
 * @param start offset of its first character
 * @param end offset after its last
 */
record SearchedWord(String written, String whole, String folded, int start, int end) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** The letters that an apostrophe cuts off from the next word are so few. */
  private static final int LONGEST_ELISION = 2;

  static SearchedWord of(String text, Span word) {
    String all = word.in(text);
    String written = all.substring(elided(all));
    String folded = folded(lowerCase(written));
    String whole = written.length() == all.length() ? folded : folded(lowerCase(all));
    return new SearchedWord(written, whole, folded, word.start(), word.end());
  }

  /** How many characters an apostrophe cuts off, with it. */
  private static int elided(String word) {
    int most = Math.min(LONGEST_ELISION, word.length() - 2);
    for (int i = 1; i <= most; i++) {
      if (isApostrophe(word.charAt(i)) && Character.isLetter(word.charAt(i + 1))) {
        return i + 1;
      }
    }
    return 0;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == '`';
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
    return Folding.bare(MARKS.matcher(decomposed).replaceAll("").replace('ı', 'i'));
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
