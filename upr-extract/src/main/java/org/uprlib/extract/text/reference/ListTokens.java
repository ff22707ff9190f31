package org.uprlib.extract.text.reference;

import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.phrase.Token;

/** The tokens of a sentence as parts of a list of numbers. Immutable. */
final class ListTokens {
  /** Higher numbers without a paragraph are years and the like. */
  private static final int HIGHEST = 999;

  /** Longer lists under one paragraph exist; what begins with 19 or 20 is a year even there. */
  private static final int HIGHEST_UNDER_PARAGRAPH = 1_899;

  private static final int LONGEST_NUMERAL = 4;

  /** Lower numbers before a hyphen begin a range: {@code 1-5}. */
  private static final int LOWEST_JOINED = 6;

  /** Lower numbers count paragraphs: {@code 5. 3 May}. */
  private static final int LOWEST_APART = 50;

  /** Digits of {@code 300} in {@code 4,300}. */
  private static final int GROUP = 3;

  /** Paragraphs have no more items. */
  private static final char LAST_LETTER = 'n';

  private final Sentence sentence;

  ListTokens(Sentence sentence) {
    this.sentence = sentence;
  }

  Sentence sentence() {
    return sentence;
  }

  boolean has(int index) {
    return sentence.has(index);
  }

  Token get(int index) {
    return sentence.token(index);
  }

  int value(int index) {
    return get(index).value();
  }

  boolean isWord(String words, int index) {
    return sentence.isWord(words, index);
  }

  boolean isMark(int index, String mark) {
    return sentence.isMark(index, mark);
  }

  /**
   * {@code 122.5}, and {@code 122. 5} where the first number is too high to be counted so; where
   * the language writes labels with another mark, as Arabic does with {@code 122-5}, that too.
   */
  boolean isLabel(int index) {
    if (isJoined(index)) {
      return true;
    }
    if (!isFigure(index, HIGHEST)
        || !isMark(index + 1, ".")
        || !touching(index, index + 1)
        || !isFigure(index + 2, HIGHEST_UNDER_PARAGRAPH)) {
      return false;
    }
    boolean apart = value(index) >= LOWEST_APART && value(index + 2) < value(index);
    return touching(index + 1, index + 2) || (apart && isValue(index + 2, HIGHEST));
  }

  private boolean isJoined(int index) {
    return isFigure(index, HIGHEST)
        && value(index) >= LOWEST_JOINED
        && isWord("label-joint", index + 1)
        && touching(index, index + 1)
        && isFigure(index + 2, HIGHEST_UNDER_PARAGRAPH)
        && touching(index + 1, index + 2);
  }

  boolean isNumber(int index) {
    return isNumber(index, HIGHEST);
  }

  /** A number that goes on with those under a paragraph: {@code 1024} in {@code 115.998-1024}. */
  boolean isNumberUnderParagraph(int index) {
    return isNumber(index, HIGHEST_UNDER_PARAGRAPH);
  }

  private boolean isNumber(int index, int highest) {
    boolean fraction = isMark(index + 1, "/") && touching(index, index + 1);
    return isValue(index, highest) && !fraction;
  }

  /** A number that does not count what follows, as {@code 5 States} and {@code 4,300 men} do. */
  private boolean isValue(int index, int highest) {
    return isFigure(index, highest) && !isWord("counted", index + 1) && !isThousands(index);
  }

  /** The {@code 4} of {@code 4,300 men} and {@code 4 300 men}; lists go on with a mark. */
  private boolean isThousands(int index) {
    int next = isMark(index + 1, ",") && touching(index, index + 1) ? index + 2 : index + 1;
    boolean behind = next == index + 1 || (has(next) && touching(next - 1, next));
    return behind
        && has(next)
        && get(next).text().length() == GROUP
        && get(next).number()
        && has(next + 1)
        && get(next + 1).word()
        && !isListedOn(next + 1);
  }

  private boolean isFigure(int index, int highest) {
    return has(index) && get(index).number() && value(index) >= 1 && value(index) <= highest;
  }

  /** The {@code a} or {@code iv} of an item. */
  boolean isNumeral(int index) {
    if (!has(index) || !get(index).word()) {
      return false;
    }
    String text = get(index).text();
    return text.length() == 1
        || (text.length() <= LONGEST_NUMERAL && text.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
  }

  boolean isSeparator(int index) {
    return isMark(index, ",")
        || isMark(index, "&")
        || (isMark(index, "/") && isLabel(index + 1))
        || isMark(index, ";")
        || isMark(index, ".")
        || isWord("and", index)
        || (isJoint(index) && (isJoint(index - 1) || isJoint(index + 1)));
  }

  /** One of the words of {@code as well as}, of which several stand together. */
  private boolean isJoint(int index) {
    return isWord("as-well-as", index);
  }

  /** {@code 33 a, b and 35 c}: a letter without a bracket, behind which a list goes on or ends. */
  boolean isLoneLetter(int index) {
    if (!has(index) || !get(index).word() || get(index).text().length() != 1) {
      return false;
    }
    boolean letter = get(index).text().charAt(0) <= LAST_LETTER;
    boolean and = isWord("and", index + 1);
    return letter
        && (!has(index + 1)
            || isMark(index + 1, ",")
            || isMark(index + 1, ";")
            || isMark(index + 1, ".")
            || (and && (isNumber(index + 2) || isLoneLetter(index + 2)))
            || isWord("list-end", index + 1));
  }

  /** True where a list can go on or end behind a number. */
  boolean isListedOn(int index) {
    return !has(index)
        || isSeparator(index)
        || isThrough(index)
        || isMark(index, "(")
        || isLoneLetter(index)
        || (isNumeral(index) && isMark(index + 1, ")"))
        || isWord("list-end", index);
  }

  /** A number between marks of a list, as in {@code , 63 (b)} or {@code and 64 above}. */
  boolean looksListed(int index) {
    boolean lettered =
        isMark(index + 1, "(") && isNumeral(index + 2) && !isWord("provision", index - 1);
    boolean enclosed = isListedOn(index + 1) && (isSeparator(index - 1) || isMark(index - 1, ")"));
    return isNumber(index) && (lettered || enclosed) && !isMark(index - 1, "/");
  }

  /** {@code 1, 2 and from 4 to 7}: whether a number and the word for "to" stand here. */
  boolean opensRange(int index) {
    int end = isLabel(index) ? index + 3 : index + 1;
    return isNumber(index) && isThrough(end) && isNumber(end + 1);
  }

  /** {@code 121.1 – 121.2 – 121.5}: dashes part the entries of a list, as no range has two. */
  boolean isDashed(int index) {
    int first = behindNumber(index);
    int second = behindNumber(first + 1);
    return isMark(first, "-")
        && isMark(second, "-")
        && second > first + 1
        && behindNumber(second + 1) > second + 1;
  }

  private int behindNumber(int index) {
    if (isLabel(index)) {
      return index + 3;
    }
    return isNumber(index) ? index + 1 : index;
  }

  boolean isThrough(int index) {
    return isMark(index, "-") || isMark(index, "~") || isWord("through", index);
  }

  /** A stop that ends a number: {@code 5.}. */
  boolean isStop(int index) {
    return isMark(index, ".") && touching(index - 1, index);
  }

  private boolean touching(int left, int right) {
    return get(left).touches(get(right));
  }
}
