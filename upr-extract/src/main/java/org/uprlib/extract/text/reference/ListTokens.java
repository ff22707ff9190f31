package org.uprlib.extract.text.reference;

import java.util.regex.Pattern;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.phrase.Token;

/** The tokens of a sentence as parts of a list of numbers. Immutable. */
final class ListTokens {
  /** Higher numbers without a paragraph are years and the like. */
  private static final int HIGHEST = 999;

  /** Longer lists under one paragraph exist; what begins with 19 or 20 is a year even there. */
  private static final int HIGHEST_UNDER_PARAGRAPH = 1_899;

  /** The {@code a} or {@code iv} of an item. */
  private static final Pattern NUMERAL = Pattern.compile(".|[ivx]{2,4}");

  /** A letter without a bracket; paragraphs have no more items. */
  private static final Pattern LONE_LETTER = Pattern.compile("[a-n]");

  /** Lower numbers before a hyphen begin a range: {@code 1-5}. */
  private static final int LOWEST_JOINED = 6;

  /** Lower numbers count paragraphs: {@code 5. 3 May}. */
  private static final int LOWEST_APART = 50;

  /** {@code 300} in {@code 4,300}. */
  private static final Pattern THOUSANDS = Pattern.compile("\\d{3}");

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
    return sentence.value(index);
  }

  boolean isWord(int index, String... classes) {
    return sentence.isWord(index, classes);
  }

  boolean isMark(int index, String... marks) {
    return sentence.isMark(index, marks);
  }

  private boolean isText(int index, Pattern form) {
    return has(index) && form.matcher(get(index).text()).matches();
  }

  private boolean isFigure(int index, int least, int most) {
    return least <= value(index) && value(index) <= most;
  }

  /**
   * {@code 122.5}, and {@code 122. 5} where the first number is too high to be counted so; where
   * the language writes labels with another mark, as Arabic does with {@code 122-5}, that too.
   */
  boolean isLabel(int index) {
    return isTightLabel(index, isMark(index + 1, ".") ? 1 : LOWEST_JOINED)
        || (isFigure(index, LOWEST_APART, HIGHEST)
            && isStop(index + 1)
            && isValue(index + 2, value(index) - 1));
  }

  /** A label of a paragraph from {@code least} on, without blanks in it. */
  boolean isTightLabel(int index, int least) {
    return isFigure(index, least, HIGHEST)
        && (isMark(index + 1, ".") || isWord(index + 1, "label-joint"))
        && isFigure(index + 2, 1, HIGHEST_UNDER_PARAGRAPH)
        && sentence.isTight(index, index + 2);
  }

  boolean isNumber(int index) {
    return isNumber(index, HIGHEST);
  }

  /** A number that goes on with those under a paragraph: {@code 1024} in {@code 115.998-1024}. */
  boolean isNumberUnderParagraph(int index) {
    return isNumber(index, HIGHEST_UNDER_PARAGRAPH);
  }

  private boolean isNumber(int index, int highest) {
    return isValue(index, highest) && !sentence.isAttached(index + 1, "/");
  }

  /** A number that does not count what follows, as {@code 5 States} and {@code 4,300 men} do. */
  private boolean isValue(int index, int highest) {
    return isFigure(index, 1, highest) && !isWord(index + 1, "counted") && !isThousands(index);
  }

  /** The {@code 4} of {@code 4,300 men} and {@code 4 300 men}; lists go on with a mark. */
  private boolean isThousands(int index) {
    boolean comma = sentence.isAttached(index + 1, ",");
    int group = comma ? index + 2 : index + 1;
    return isText(group, THOUSANDS)
        && sentence.isAnyWord(group + 1)
        && (!comma || sentence.isTight(index + 1, group))
        && !isListedOn(group + 1);
  }

  /** The {@code a} or {@code iv} of an item. */
  boolean isNumeral(int index) {
    return sentence.isAnyWord(index) && isText(index, NUMERAL);
  }

  boolean isSeparator(int index) {
    return isMark(index, ",", "&", ";", ".")
        || isWord(index, "and")
        || (isMark(index, "/") && isLabel(index + 1))
        || (isJoint(index) && (isJoint(index - 1) || isJoint(index + 1)));
  }

  /** One of the words of {@code as well as}, of which several stand together. */
  private boolean isJoint(int index) {
    return isWord(index, "as-well-as");
  }

  /** {@code 33 a, b and 35 c}: a letter without a bracket, behind which a list goes on or ends. */
  boolean isLoneLetter(int index) {
    int next = index + 1;
    return isText(index, LONE_LETTER)
        && (isWord(next, "and")
            ? isNumber(next + 1) || isLoneLetter(next + 1)
            : !has(next) || isMark(next, ",", ";", ".") || isWord(next, "list-end"));
  }

  /** True where a list can go on or end behind a number. */
  boolean isListedOn(int index) {
    return !has(index)
        || isSeparator(index)
        || isThrough(index)
        || isMark(index, "(")
        || isWord(index, "list-end")
        || isLoneLetter(index)
        || (isNumeral(index) && isMark(index + 1, ")"));
  }

  /** A number between marks of a list, as in {@code , 63 (b)} or {@code and 64 above}. */
  boolean looksListed(int index) {
    boolean lettered =
        isMark(index + 1, "(") && isNumeral(index + 2) && !isWord(index - 1, "provision");
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
    return isMark(index, "-", "~") || isWord(index, "through");
  }

  /** A stop that ends a number: {@code 5.}. */
  boolean isStop(int index) {
    return sentence.isAttached(index, ".");
  }
}
