package org.uprlib.extract.text.search;

import java.util.List;
import org.uprlib.core.text.WordCutter;
import org.uprlib.core.vocabulary.Language;

/**
 * The words of a text. Apostrophes do not part them; Chinese characters are words of their own.
 * Immutable.
 *
 * @param words in text order
 * @param language whose forms they have
 */
public record SearchedText(List<SearchedWord> words, Language language) {
  private static final WordCutter WORDS =
      WordCutter.LETTERS
          .continuedBy(c -> SearchedWord.isApostrophe(c) || isMark(c))
          .parting(SearchedText::isHan);

  public SearchedText {
    words = List.copyOf(words);
  }

  /** The words of {@code text}. */
  public static SearchedText of(String text, Language language) {
    return new SearchedText(
        WORDS.words(text).stream().map(word -> SearchedWord.of(text, word)).toList(), language);
  }

  private static boolean isHan(int c) {
    return c >= 0x2E80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
