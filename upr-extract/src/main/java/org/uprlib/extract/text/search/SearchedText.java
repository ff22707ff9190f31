package org.uprlib.extract.text.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.uprlib.core.vocabulary.Language;

/**
 * The words of a text. Apostrophes do not part them; Chinese characters are words of their own.
 * Immutable.
 *
 * @param words in text order
 * @param language whose forms they have
 */
public record SearchedText(List<SearchedWord> words, Language language) {
  public SearchedText {
    words = List.copyOf(words);
  }

  /** The words of {@code text}. */
  public static SearchedText of(String text, Language language) {
    List<SearchedWord> words = new ArrayList<>();
    int start = -1;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      boolean alone = isHan(c);
      if (alone || !isInWord(c)) {
        add(words, text, start, at);
        start = -1;
      } else if (start < 0 && Character.isLetterOrDigit(c)) {
        start = at;
      }
      if (alone) {
        add(words, text, at, next);
      }
      at = next;
    }
    add(words, text, start, text.length());
    return new SearchedText(words, language);
  }

  private static void add(List<SearchedWord> words, String text, int start, int end) {
    if (start >= 0 && start < end) {
      words.add(SearchedWord.of(text, start, end));
    }
  }

  private static boolean isHan(int c) {
    return c >= 0x2E80 && Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean isInWord(int c) {
    return Character.isLetterOrDigit(c) || SearchedWord.isApostrophe(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Its words in the form to compare, parted by single blanks. */
  public String folded() {
    return words.stream().map(SearchedWord::whole).collect(Collectors.joining(" "));
  }
}
