package org.uprlib.extract.text.phrase;

import java.util.HashSet;
import java.util.Set;
import org.uprlib.core.text.Folding;

/**
 * The words of a phrase file, by which a script that joins words is cut: Chinese, which puts no
 * blanks between them, and Arabic, which writes <em>and</em>, <em>to</em> and <em>by</em> as one
 * letter of the word behind. Only a word that the file knows is cut off. Immutable.
 */
final class KnownWords {
  static final KnownWords NONE = new KnownWords(Set.of(), WordSet.NONE);

  private static final String LAM = "ل";
  private static final String ALEF = "ا";

  private final Set<String> words;
  private final WordSet joined;

  /** Characters of the longest word in ideographs; 0 if no word is. */
  private final int longest;

  private KnownWords(Set<String> words, WordSet joined) {
    this.words = Set.copyOf(words);
    this.joined = joined;
    this.longest =
        words.stream()
            .filter(word -> Character.isIdeographic(word.codePointAt(0)))
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  /**
   * @param words as a phrase file writes them
   * @param joined letters that are written as the beginning of the word behind them
   */
  static KnownWords of(Iterable<String> words, WordSet joined) {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(Folding.fold(word)));
    return new KnownWords(folded, joined);
  }

  boolean has(Token token) {
    return words.contains(token.text());
  }

  /** Where the word of ideographs at {@code start} ends; what no word is known of is one word. */
  int endOfIdeographs(String text, int start) {
    int known = longestAt(text, start);
    if (known > 0 || longest == 0) {
      return start + Math.max(known, Character.charCount(text.codePointAt(start)));
    }
    int end = start;
    while (end < text.length()
        && Character.isIdeographic(text.codePointAt(end))
        && longestAt(text, end) == 0) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private int longestAt(String text, int start) {
    for (int length = Math.min(longest, text.length() - start); length > 0; length--) {
      if (words.contains(text.substring(start, start + length))) {
        return length;
      }
    }
    return 0;
  }

  /**
   * Length of what {@code word} has joined to its beginning; 0 if that is nothing.
   *
   * @param behind what was cut off before it; empty if nothing was
   */
  int joinedTo(String word, String behind) {
    String known = behind.equals(LAM) ? form(word) : Folding.fold(word);
    if (this == NONE || word.length() < 2 || words.contains(known)) {
      return 0;
    }
    int letter = 1;
    while (letter < word.length()
        && Character.getType(word.charAt(letter)) == Character.NON_SPACING_MARK) {
      letter++;
    }
    String rest = word.substring(letter);
    boolean cut =
        joined.hasWord(Folding.fold(word.substring(0, letter)))
            && (isNumber(rest)
                || words.contains(form(rest))
                || joinedTo(rest, word.substring(0, 1)) > 0);
    return cut ? letter : 0;
  }

  /** True if {@code word} is a letter behind one that is written as its beginning. */
  boolean joinsLetter(String word) {
    return Folding.fold(word).length() == 2 && joined.hasWord(word.substring(0, 1));
  }

  /** {@code word} as the file has it: the article's first letter is not written behind "to". */
  String form(String word) {
    String folded = Folding.fold(word);
    boolean article = folded.startsWith(LAM) && !words.contains(folded);
    return article && words.contains(ALEF + folded) ? ALEF + folded : folded;
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }
}
