package org.uprlib.extract.text.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.WordCutter;
import org.uprlib.core.vocabulary.Language;

/**
 * One word or number. Immutable.
 *
 * @param raw as printed, without a possessive {@code 's}
 * @param word in lower case
 * @param stem without its commonest English endings, so that {@code ratifying} meets {@code ratify}
 * @param start first character in the text
 * @param end one past its last character
 * @param before strongest punctuation between the word before and this one: {@code .}, {@code ;},
 *     {@code :}, {@code (}, {@code )}, {@code ,} or {@code /}; a blank if none
 */
public record TextToken(String raw, String word, String stem, int start, int end, char before) {
  /**
   * A token for a word.
   *
   * @param printed as printed; a closing possessive {@code 's} is dropped
   * @param start where it starts in the text
   * @param before see {@link #before()}
   */
  static TextToken of(String printed, int start, char before) {
    String raw = withoutPossessive(printed);
    String word = raw.toLowerCase(Locale.ROOT).replace('’', '\'');
    return new TextToken(raw, word, stem(word), start, start + raw.length(), before);
  }

  /** True for a word that may be an acronym: two or more characters, none of them lower case. */
  public boolean isCapitals() {
    if (raw.length() < 2 || !Character.isLetter(raw.charAt(0))) {
      return false;
    }
    for (int i = 0; i < raw.length(); i++) {
      if (Character.isLowerCase(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True for capitals that are not a word of a printed heading, which are mostly longer. */
  boolean isAcronym() {
    return raw.length() <= 6 && isCapitals();
  }

  /** True where a sentence or a part set off by a semicolon starts at this word. */
  public boolean opensSentence() {
    return before == '.' || before == ';';
  }

  /** Its place in the text. */
  public Span span() {
    return new Span(start, end);
  }

  /** True if there is a full stop or semicolon between token {@code from} and token {@code to}. */
  public static boolean sentenceEndsBetween(List<TextToken> tokens, int from, int to) {
    for (int i = from + 1; i <= to && i < tokens.size(); i++) {
      if (tokens.get(i).opensSentence()) {
        return true;
      }
    }
    return false;
  }

  private static String withoutPossessive(String word) {
    int n = word.length();
    boolean possessive =
        n > 2
            && (word.charAt(n - 1) == 's' || word.charAt(n - 1) == 'S')
            && (word.charAt(n - 2) == '\'' || word.charAt(n - 2) == '’');
    return possessive ? word.substring(0, n - 2) : word;
  }

  /** {@code word} without the commonest English endings, so that its forms count as one. */
  private static String stem(String word) {
    int n = word.length();
    if (n > 5 && word.endsWith("ies")) {
      return word.substring(0, n - 3).concat("y");
    }
    if (n > 5 && word.endsWith("ing")) {
      return word.substring(0, n - 3);
    }
    if (n > 4 && (word.endsWith("ed") || word.endsWith("es"))) {
      return word.substring(0, n - 2);
    }
    if (n > 3 && word.endsWith("s") && word.charAt(n - 2) != 's') {
      return word.substring(0, n - 1);
    }
    return n > 4 && word.endsWith("e") ? word.substring(0, n - 1) : word;
  }

  /** Divides a request into words. Implementations are thread-safe. */
  public interface Reader {
    /** A reader for English: a word is a run of letters and digits, with apostrophes inside it. */
    static Reader english() {
      return of(Language.ENGLISH);
    }

    /**
     * A reader for {@code language}; except in English, an apostrophe separates two words:
     * "l'enfant".
     */
    static Reader of(Language language) {
      return new PlainTokenReader(language);
    }

    /** The words of {@code text}, in order; an empty list if it has none. */
    List<TextToken> read(String text);
  }

  /**
   * The library's own reader: a word is a run of letters and digits, with apostrophes inside it.
   * Hyphens divide, so that {@code OP-CAT} and {@code OP- CAT} read alike; in French apostrophes
   * do, too. A Chinese character is a word of its own. Immutable and thread-safe.
   */
  private static final class PlainTokenReader implements TextToken.Reader {
    private static final String RANKED = " /,)(:;.";

    private static final WordCutter PARTED = WordCutter.LETTERS.parting(Character::isIdeographic);

    private final WordCutter words;

    PlainTokenReader(Language language) {
      this.words =
          language == Language.ENGLISH ? PARTED.joinedBy("'’", Character::isLetter) : PARTED;
    }

    @Override
    public List<TextToken> read(String text) {
      List<TextToken> tokens = new ArrayList<>(text.length() / 6 + 1);
      int at = 0;
      for (Span word : words.words(text)) {
        char before = ' ';
        for (; at < word.start(); at++) {
          char c = text.charAt(at);
          before = stronger(before, isStop(text, at) ? '.' : c == '.' ? ' ' : c);
        }
        tokens.add(TextToken.of(word.in(text), at, before));
        at = word.end();
      }
      return tokens;
    }

    static char stronger(char before, char c) {
      int rank = RANKED.indexOf(c);
      return rank > RANKED.indexOf(before) ? c : before;
    }

    /**
     * A full stop ends a sentence only where a capital follows it, and no abbreviation precedes.
     */
    private static boolean isStop(String text, int at) {
      if (text.charAt(at) != '.' || at < 3 || at + 2 >= text.length()) {
        return false;
      }
      boolean abbreviation = text.startsWith("No", at - 2) || text.startsWith("Nos", at - 3);
      return !abbreviation
          && Character.isWhitespace(text.charAt(at + 1))
          && Character.isUpperCase(text.charAt(at + 2))
          && Character.isLetterOrDigit(text.charAt(at - 2));
    }
  }
}
