package org.uprlib.extract.text.attribution;

/**
 * The punctuation by which shares and lists of States are set off, in all scripts of the review.
 */
final class Punctuation {
  /** The longest lists of States take half of it. */
  private static final int MAX_PARENTHESIS = 2000;

  private static final int MAX_MARKS = 3;

  private Punctuation() {}

  static boolean isOpening(char c) {
    return c == '(' || c == '（' || c == '[';
  }

  static boolean isClosing(char c) {
    return c == ')' || c == '）' || c == ']';
  }

  /** Where the first parenthesis from {@code from} on opens or closes; the text's end if none. */
  static int nextParenthesis(String text, int from) {
    int at = from;
    while (at < text.length() && !isOpening(text.charAt(at)) && !isClosing(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Whether {@code c} separates the names of a list. */
  static boolean isListSeparator(char c) {
    return switch (c) {
      case ',', ';', '/', '&', '،', '؛', '，', '、', '；' -> true;
      default -> false;
    };
  }

  /** Whether a name in a list ends before {@code c}. */
  static boolean endsName(char c) {
    return isOpening(c) || isClosing(c) || isListSeparator(c);
  }

  /** Whether {@code c} ends a clause: a stop or a semicolon. */
  static boolean isStrong(char c) {
    return switch (c) {
      case '.', ';', '؛', '；', '。' -> true;
      default -> false;
    };
  }

  /** Whether {@code c} separates clauses or phrases. */
  static boolean isPunctuation(char c) {
    return isListSeparator(c) || isStrong(c) || c == ':' || c == '：';
  }

  static boolean isBlank(char c) {
    if (c > ' ' && c < 0x80) {
      return false;
    }
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the first blank from {@code from} on stands; the text's end if none does. */
  static int nextBlank(String text, int from) {
    int at = from;
    while (at < text.length() && !isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the blanks begin that end at {@code to}. */
  static int beforeBlanks(String text, int to) {
    int at = to;
    while (at > 0 && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /**
   * Skips a number that stands alone at {@code from}, where a list of States goes on or closes: a
   * footnote's, or one that counts what the State recommended.
   */
  static int skipNumber(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < MAX_MARKS && Character.isDigit(text.charAt(at))) {
      at++;
    }
    int next = skipBlanks(text, at);
    boolean alone =
        next == text.length() || isListSeparator(text.charAt(next)) || isClosing(text.charAt(next));
    return alone ? at : from;
  }

  /** Skips a footnote mark that is attached to the character before {@code from}. */
  static int skipMarks(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < MAX_MARKS && isMark(text.charAt(at))) {
      at++;
    }
    boolean word = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    return word ? from : at;
  }

  /** Whether {@code c} may be a footnote mark or part of one. */
  static boolean isMark(char c) {
    return c == '*'
        || c == '\u2217'
        || Character.getType(c) == Character.OTHER_NUMBER
        || (c >= '0' && c <= '9');
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
    int at = skipBlanks(text, skipMarks(text, end));
    boolean semicolon = at < text.length() && isStrong(text.charAt(at)) && text.charAt(at) != '.';
    while (at < text.length() && (isBlank(text.charAt(at)) || isPunctuation(text.charAt(at)))) {
      at++;
    }
    return semicolon || at == text.length();
  }

  /** Whether nothing but punctuation follows, or punctuation that ends a share does. */
  static boolean endsShare(String text, int end) {
    int at = skipBlanks(text, skipMarks(text, end));
    if (at == text.length()) {
      return true;
    }
    char c = text.charAt(at);
    return isListSeparator(c) || isStrong(c) || isOpening(c) || isClosing(c);
  }
}
