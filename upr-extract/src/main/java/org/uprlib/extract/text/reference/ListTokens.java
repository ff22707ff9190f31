package org.uprlib.extract.text.reference;

import java.util.List;
import java.util.regex.Pattern;
import org.uprlib.extract.text.phrase.Sentence;

/** The tokens of a sentence as parts of a list of numbers. Immutable. */
final class ListTokens {
  /** Higher numbers without a paragraph are years and the like. */
  private static final int HIGHEST = 999;

  /** Longer lists under one paragraph exist; what begins with 19 or 20 is a year even there. */
  private static final int HIGHEST_UNDER_PARAGRAPH = 1_899;

  private static final int FIRST_YEAR = 1_900;
  private static final int LAST_YEAR = 2_099;

  /** The {@code a} or {@code iv} of an item. */
  private static final Pattern NUMERAL = Pattern.compile(".|[ivx]{2,4}");

  /** Paragraphs have no more items with letters that no bracket closes. */
  private static final int MOST_LONE = 14;

  private static final List<ItemOrder> LONE =
      List.of(ItemOrder.LATIN, ItemOrder.RUSSIAN, ItemOrder.ABJAD);

  /** Lower numbers before a hyphen begin a range: {@code 1-5}. */
  private static final int LOWEST_JOINED = 6;

  /** Lower numbers count paragraphs: {@code 5. 3 May}. */
  private static final int LOWEST_APART = 50;

  /** {@code 300} in {@code 4,300}. */
  private static final Pattern THOUSANDS = Pattern.compile("\\d{3}");

  private static final String[] THROUGH = {"-", "~", "through"};

  /** What a list goes on with or ends with behind a number, but for what parts two numbers. */
  private static final String[] BEHIND_NUMBER = {"-", "~", "through", "(", "list-end"};

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

  String text(int index) {
    return sentence.text(index);
  }

  int value(int index) {
    return sentence.value(index);
  }

  boolean is(int index, String... kinds) {
    return sentence.is(index, kinds);
  }

  private boolean isText(int index, Pattern form) {
    return form.matcher(has(index) ? text(index) : "").matches();
  }

  private boolean isFigure(int index, int least, int most) {
    return least <= value(index) && value(index) <= most;
  }

  /**
   * {@code 122.5}, and {@code 122. 5} where the first number is too high to be counted so; where
   * the language writes labels with another mark, as Arabic does with {@code 122-5}, that too.
   */
  boolean isLabel(int index) {
    return isTightLabel(index, is(index + 1, ".") ? 1 : LOWEST_JOINED)
        || (isFigure(index, LOWEST_APART, HIGHEST)
            && isStop(index + 1)
            && isValue(index + 2, value(index) - 1));
  }

  /** A label of a paragraph from {@code least} on, without blanks in it. */
  boolean isTightLabel(int index, int least) {
    boolean measures = is(index + 3, "measure") && !is(index - 1, "recommendation", "number-sign");
    // The end of "6.5.2019", "6.5/2019".
    boolean dates = isJoined(index + 3, FIRST_YEAR, LAST_YEAR, ".", "/");
    return isFigure(index, least, HIGHEST)
        && isJoined(index + 1, 1, HIGHEST_UNDER_PARAGRAPH, ".", "label-joint")
        && !(measures || dates);
  }

  /** A mark at {@code index} and a figure behind it, without blanks. */
  private boolean isJoined(int index, int least, int most, String... marks) {
    return is(index, marks)
        && isFigure(index + 1, least, most)
        && sentence.isTight(index - 1, index + 1);
  }

  /** The label or number that stands at {@code index}. */
  RecommendationNumber number(int index) {
    return isLabel(index)
        ? RecommendationNumber.of(value(index), value(index + 2))
        : RecommendationNumber.of(value(index));
  }

  boolean isNumber(int index) {
    return isNumber(index, HIGHEST) || isBehindSlash(index);
  }

  /**
   * {@code 121.1/ | 2/3}: what is under the paragraph of the label before the slash; not {@code
   * 12.5/6/2019}.
   */
  boolean isBehindSlash(int index) {
    boolean dates = isJoined(index + 1, FIRST_YEAR, LAST_YEAR, "/");
    return is(index - 1, "/")
        && !dates
        && isValue(index, HIGHEST)
        && value(index - 2) < value(index)
        && (isLabel(index - 4) || isBehindSlash(index - 2));
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
    return isFigure(index, 1, highest) && !is(index + 1, "counted") && !isThousands(index);
  }

  /** The {@code 4} of {@code 4,300 men} and {@code 4 300 men}; lists go on with a mark. */
  private boolean isThousands(int index) {
    int group = sentence.isAttached(index + 1, ",") ? index + 2 : index + 1;
    return isText(group, THOUSANDS)
        && sentence.isTight(index + 1, group)
        && isCountedNoun(group + 1);
  }

  /** The {@code men} of {@code 300 men}: a word with which no list goes on or ends. */
  boolean isCountedNoun(int index) {
    return !isListedOn(index);
  }

  /** The {@code a} or {@code iv} of an item. */
  boolean isNumeral(int index) {
    return sentence.isAnyWord(index) && isText(index, NUMERAL);
  }

  boolean isSeparator(int index) {
    return is(index, ",", "&", ";", ".", "and")
        || (is(index, "/") && (isLabel(index + 1) || isBehindSlash(index + 1)))
        || isJoint(index - 1)
        || isJoint(index);
  }

  /** Two words of {@code as well as}, of which one alone joins nothing. */
  private boolean isJoint(int index) {
    return sentence.isRow(index, "as-well-as", "as-well-as");
  }

  /** {@code 33 a, b and 35 c}: a letter without a bracket, behind which a list goes on or ends. */
  boolean isLoneLetter(int index) {
    int next = index + 1;
    return isLetter(index)
        && (is(next, "and") ? isNumber(next + 1) || isLoneLetter(next + 1) : isEndOfEntry(next));
  }

  private boolean isLetter(int index) {
    return isNumeral(index)
        && !is(index, "and")
        && LONE.stream()
            .map(order -> order.letters().indexOf(text(index)))
            .anyMatch(place -> 0 <= place && place < MOST_LONE);
  }

  private boolean isEndOfEntry(int index) {
    return !has(index) || is(index, ",", ";", ".", "list-end");
  }

  /** True where a list can go on or end behind a number. */
  boolean isListedOn(int index) {
    return !has(index)
        || isSeparator(index)
        || is(index, BEHIND_NUMBER)
        || isLoneLetter(index)
        || (isNumeral(index) && is(index + 1, ")"));
  }

  /** A number between marks of a list, as in {@code , 63 (b)} or {@code and 64 above}. */
  boolean looksListed(int index) {
    int before = index - 1;
    boolean lettered = is(index + 1, "(") && isNumeral(index + 2);
    boolean enclosed = isListedOn(index + 1) && (isSeparator(before) || is(before, ")"));
    return isNumber(index) && !is(before, "provision", "/") && (lettered || enclosed);
  }

  /** Index behind the word that opens {@code from 4 to 7}; {@code index} if none stands there. */
  int behindRangeWord(int index) {
    return is(index, "range-from") && isThrough(behindNumber(index + 1)) ? index + 1 : index;
  }

  /** {@code 121.1 – 121.2 – 121.5}: dashes part the entries of a list, as no range has two. */
  boolean isDashed(int index) {
    int third = behindDash(behindDash(index));
    return behindNumber(third) > third;
  }

  /** Index behind a number and a dash; -1 if they do not stand there. */
  private int behindDash(int index) {
    int dash = behindNumber(index);
    return is(dash, "-") ? dash + 1 : -1;
  }

  /** Index behind a label or a number; {@code index} itself if none stands there. */
  int behindNumber(int index) {
    if (isLabel(index)) {
      return index + 3;
    }
    return isNumber(index) ? index + 1 : index;
  }

  /**
   * Index behind {@code , subparagraphs} or {@code : Nos.}; {@code index} itself if no such word
   * stands there.
   */
  int behindItemName(int index) {
    int name = is(index, ",", ":") ? index + 1 : index;
    int behind = name + 1;
    int stop = is(name, "abbreviation") && isStop(behind) ? behind + 1 : behind;
    return is(name, "letter", "number-sign") ? stop : index;
  }

  boolean isThrough(int index) {
    return is(index, THROUGH);
  }

  /** A stop that ends a number: {@code 5.}. */
  boolean isStop(int index) {
    return sentence.isAttached(index, ".");
  }
}
