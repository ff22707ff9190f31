package org.uprlib.extract.reference;

import java.util.List;
import org.uprlib.core.document.Span;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.phrase.Sentence;
import org.uprlib.extract.phrase.Token;

/** The tokens of a sentence as parts of a list of numbers. Immutable. */
final class ListTokens {
  private static final int HIGHEST = 999;
  private static final int LONGEST_NUMERAL = 4;
  private static final int HIGHEST_ORDINAL = 6;

  /** Lower numbers count paragraphs: {@code 5. 3 May}. */
  private static final int LOWEST_APART = 50;

  private final Phrases phrases;
  private final List<Token> tokens;
  private final Sentence sentence;

  ListTokens(Phrases phrases, List<Token> tokens, Sentence sentence) {
    this.phrases = phrases;
    this.tokens = tokens;
    this.sentence = sentence;
  }

  boolean has(int index) {
    return sentence.has(index);
  }

  Token get(int index) {
    return tokens.get(index);
  }

  int value(int index) {
    return tokens.get(index).value();
  }

  /** Place of the tokens from {@code first} up to, not including, {@code end}. */
  Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** {@code 122.5}, and {@code 122. 5} where the first number is too high to be counted so. */
  boolean isLabel(int index) {
    if (!isFigure(index)
        || !isMark(index + 1, ".")
        || !touching(index, index + 1)
        || !isFigure(index + 2)) {
      return false;
    }
    boolean apart = value(index) >= LOWEST_APART && value(index + 2) < value(index);
    return touching(index + 1, index + 2) || apart && isValue(index + 2);
  }

  boolean isNumber(int index) {
    boolean fraction = isMark(index + 1, "/") && touching(index, index + 1);
    return isValue(index) && !fraction;
  }

  /** A number that does not count what follows, as {@code 5 States} does. */
  private boolean isValue(int index) {
    return isFigure(index) && !isWord("counted", index + 1);
  }

  private boolean isFigure(int index) {
    return has(index) && tokens.get(index).number() && value(index) >= 1 && value(index) <= HIGHEST;
  }

  /** The {@code a} or {@code iv} of an item. */
  boolean isNumeral(int index) {
    if (!has(index) || !tokens.get(index).word()) {
      return false;
    }
    String text = tokens.get(index).text();
    return text.length() == 1
        || (text.length() <= LONGEST_NUMERAL && text.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
  }

  boolean isSeparator(int index) {
    return isMark(index, ",")
        || isMark(index, "&")
        || isMark(index, "/") && isLabel(index + 1)
        || isMark(index, ";")
        || isMark(index, ".")
        || isWord("and", index);
  }

  /** True where a list can go on or end behind a number. */
  boolean isListedOn(int index) {
    return !has(index)
        || isSeparator(index)
        || isThrough(index)
        || isMark(index, "(")
        || isNumeral(index) && isMark(index + 1, ")")
        || isWord("list-end", index);
  }

  /** 2 for <em>second</em>, -1 for <em>last</em>; 0 for a word that is no ordinal. */
  int ordinal(int index) {
    for (int ordinal = 1; ordinal <= HIGHEST_ORDINAL; ordinal++) {
      if (isWord("ordinal-" + ordinal, index)) {
        return ordinal;
      }
    }
    return isWord("ordinal-last", index) ? -1 : 0;
  }

  boolean isThrough(int index) {
    return isMark(index, "-") || isMark(index, "~") || isWord("through", index);
  }

  /** A stop that ends a number: {@code 5.}. */
  boolean isStop(int index) {
    return isMark(index, ".") && touching(index - 1, index);
  }

  boolean isWord(String words, int index) {
    return has(index) && phrases.words(words).has(tokens.get(index));
  }

  boolean isMark(int index, String mark) {
    return has(index) && tokens.get(index).is(mark);
  }

  private boolean touching(int left, int right) {
    return tokens.get(left).touches(tokens.get(right));
  }
}
