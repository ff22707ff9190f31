package org.uprlib.extract.text.attribution;

import java.util.function.IntPredicate;
import org.uprlib.core.text.Blank;

/**
 * The punctuation by which shares and lists of States are set off, in all scripts of the review.
 */
final class Punctuation {
  /** The longest lists of States take half of it. */
  private static final int MAX_PARENTHESIS = 2000;

  private static final int MAX_MARKS = 3;

  private static final String OPENING = "(（[";
  static final String CLOSING = ")）]";
  private static final String SEPARATORS = ",;/،؛，、；";
  private static final String SEMICOLONS = ";؛；。";
  private static final String STOPS_AND_COLONS = ".。:：";
  private static final String DASHES = "-\u2013\u2014\uff0d";

  /** What stands between the names of a list. */
  private static final String BETWEEN_NAMES = SEPARATORS + "&";

  private static final String BEHIND_NAME = OPENING + CLOSING + BETWEEN_NAMES;

  /** What {@link #at} gives behind the end of a text. */
  private static final String END = "\0";

  private Punctuation() {}

  static boolean isOpening(int c) {
    return OPENING.indexOf(c) >= 0;
  }

  static boolean isClosing(int c) {
    return CLOSING.indexOf(c) >= 0;
  }

  static boolean isParenthesis(int c) {
    return (OPENING + CLOSING).indexOf(c) >= 0;
  }

  /** The character at {@code index}; the character 0, which is none of these, behind the end. */
  static char at(String text, int index) {
    return index < text.length() ? text.charAt(index) : 0;
  }

  /** The first offset from {@code from} on where a character stands of another kind, or the end. */
  static int skip(String text, int from, IntPredicate kind) {
    int at = from;
    while (at < text.length() && kind.test(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the characters of a kind begin that end at {@code to}. */
  static int skipBack(CharSequence text, int to, IntPredicate kind) {
    int at = to;
    while (at > 0 && kind.test(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Whether {@code c} separates the names of a list. */
  static boolean isListSeparator(int c) {
    return BETWEEN_NAMES.indexOf(c) >= 0;
  }

  /** Whether names may be listed behind {@code c}: a separator, a colon or a parenthesis. */
  static boolean opensNames(int c) {
    return isListSeparator(c) || isOpening(c) || ":：".indexOf(c) >= 0;
  }

  /** Whether {@code c} may be the first letter of a name; small ones are of words before it. */
  static boolean opensName(int c) {
    return Character.isLetter(c) && !Character.isLowerCase(c);
  }

  /** Whether a name in a list ends before {@code c}. */
  static boolean endsName(int c) {
    return BEHIND_NAME.indexOf(c) >= 0;
  }

  /** Whether {@code c} ends a clause: a stop or a semicolon. */
  static boolean isStrong(int c) {
    return (SEMICOLONS + ".").indexOf(c) >= 0;
  }

  static boolean isPunctuation(int c) {
    return (BETWEEN_NAMES + STOPS_AND_COLONS).indexOf(c) >= 0;
  }

  /** Whether {@code c} may join a fragment to the one before. */
  static boolean isJunction(int c) {
    return (SEPARATORS + STOPS_AND_COLONS + DASHES).indexOf(c) >= 0;
  }

  static boolean isDash(int c) {
    return DASHES.indexOf(c) >= 0;
  }

  static boolean isLoose(int c) {
    return Blank.is(c) || isPunctuation(c);
  }

  /**
   * Skips a number that stands alone at {@code from}, where a list of States goes on or closes: a
   * footnote's, or one that counts what the State recommended.
   */
  static int skipNumber(String text, int from) {
    int at = Math.min(from + MAX_MARKS, skip(text, from, Character::isDigit));
    int next = Blank.end(text, at);
    return (BETWEEN_NAMES + CLOSING + END).indexOf(at(text, next)) >= 0 ? at : from;
  }

  /** Skips a footnote mark that is attached to the character before {@code from}. */
  static int skipMarks(String text, int from) {
    int at = Math.min(from + MAX_MARKS, skip(text, from, Punctuation::isMark));
    return Character.isLetterOrDigit(at(text, at)) ? from : at;
  }

  /** Whether {@code c} may be a footnote mark or part of one. */
  static boolean isMark(int c) {
    return "*\u22170123456789".indexOf(c) >= 0 || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /**
   * Offset of the parenthesis that closes the one open at {@code from}; -1 if none does within the
   * length that a parenthesis may have.
   */
  static int closing(String text, int from) {
    int depth = 1;
    int limit = Math.min(text.length(), from + MAX_PARENTHESIS);
    for (int at = from; at < limit; at++) {
      char c = text.charAt(at);
      if (isOpening(c)) {
        depth++;
      } else if (isClosing(c) && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  /** Whether nothing but punctuation follows, or a semicolon does. */
  static boolean endsClause(String text, int end) {
    int at = Blank.end(text, skipMarks(text, end));
    return SEMICOLONS.indexOf(at(text, at)) >= 0
        || skip(text, at, Punctuation::isLoose) == text.length();
  }

  /** Whether nothing but punctuation follows, or punctuation that ends a share does. */
  static boolean endsShare(String text, int end) {
    int at = Blank.end(text, skipMarks(text, end));
    return (BEHIND_NAME + SEMICOLONS + "." + END).indexOf(at(text, at)) >= 0;
  }
}
