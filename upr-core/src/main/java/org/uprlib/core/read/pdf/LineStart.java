package org.uprlib.core.read.pdf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the numbers with which paragraphs begin. */
final class LineStart {
  private static final Pattern OPENS_TEXT =
      Pattern.compile("\\s*\\d{1,3}(?:\\.\\d{1,4})?[.)]?[\\s\\p{Z}]+[“\"‘«(]?\\p{Lu}\\p{Ll}");

  /** A label before a word in a script without capitals; in Chinese, a figure alone is none. */
  private static final Pattern CLOSE_LABEL =
      Pattern.compile(
          "\\d{1,3}(?:[.-]\\d{1,3})?[.)-]?(?=[\\p{IsArabic}\\p{IsHebrew}])"
              + "|\\d{1,3}\\.(?:\\d{1,3}\\.?)?(?=\\p{IsHan})");

  private LineStart() {}

  /** {@code 115.3.} or {@code 115.3}, followed by a blank or a word. */
  static boolean dottedLabel(String text) {
    int at = skipBlanks(text, 0);
    int first = digits(text, at);
    if (first == at || first - at > 3 || first >= text.length()) {
      return false;
    }
    if (text.charAt(first) != '.') {
      return false;
    }
    int second = digits(text, first + 1);
    if (second == first + 1 || second - first - 1 > 3) {
      return false;
    }
    if (second == text.length()) {
      return true;
    }
    char after = text.charAt(second);
    boolean joined = Character.getType(after) == Character.OTHER_LETTER && !listed(text, second);
    return after == '.' || blank(after) || Character.isUpperCase(after) || joined;
  }

  /** {@code 115.3和115.4}, which goes on with a list. */
  private static boolean listed(String text, int at) {
    return at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
  }

  /** {@code 132-90}, followed by a blank; a range of numbers is written alike. */
  static boolean hyphenLabel(String text) {
    int at = skipBlanks(text, 0);
    int first = digits(text, at);
    if (first == at || first - at > 3 || first >= text.length() || text.charAt(first) != '-') {
      return false;
    }
    int second = digits(text, first + 1);
    return second > first + 1
        && second - first - 1 <= 3
        && second < text.length()
        && (blank(text.charAt(second)) || text.charAt(second) == '.' || fromRight(text, second));
  }

  /** {@code 3.5 million}: figures that read like a label, and a word in small letters. */
  static boolean amount(String text) {
    int at = skipBlanks(text, 0);
    while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    int word = skipBlanks(text, at);
    return at > 0
        && word > at
        && text.charAt(at - 1) != '.'
        && word < text.length()
        && Character.isLowerCase(text.charAt(word));
  }

  /** {@code 12.} followed by a blank; {@code 12-} before a word that runs from right to left. */
  static boolean numberLabel(String text) {
    int at = skipBlanks(text, 0);
    int end = digits(text, at);
    if (end == at || end - at > 3 || end + 1 >= text.length()) {
      return false;
    }
    return text.charAt(end) == '.'
        ? blank(text.charAt(end + 1))
            || (Character.isIdeographic(text.charAt(end + 1)) && !listed(text, end + 1))
        : fromRight(text, end);
  }

  /** True if a hyphen or nothing stands here, and a word that runs from right to left follows. */
  private static boolean fromRight(String text, int at) {
    int word = text.charAt(at) == '-' ? skipBlanks(text, at + 1) : at;
    return word < text.length() && Glyph.anyFromRight(text.substring(word, word + 1));
  }

  /** {@code 4 Encourage}: a number without its dot, several blanks and a capital letter. */
  static boolean bareNumber(String text) {
    int at = skipBlanks(text, 0);
    int end = digits(text, at);
    int word = skipBlanks(text, end);
    return end > at
        && end - at <= 3
        && word > end
        && word < text.length()
        && Character.isUpperCase(text.charAt(word));
  }

  /** {@code (a)} followed by a blank. */
  static boolean letterLabel(String text) {
    int at = skipBlanks(text, 0);
    return at + 3 < text.length()
        && text.charAt(at) == '('
        && Character.isLetter(text.charAt(at + 1))
        && text.charAt(at + 2) == ')'
        && blank(text.charAt(at + 3));
  }

  /** A dash or a bullet, followed by a blank. */
  static boolean bullet(String text) {
    int at = skipBlanks(text, 0);
    return at + 1 < text.length()
        && "-–—•·●▪\uF0B7o".indexOf(text.charAt(at)) >= 0
        && blank(text.charAt(at + 1));
  }

  /** Any of these, or a Roman number or a capital letter with a stop. */
  static boolean label(String text) {
    return dottedLabel(text) || numberLabel(text) || bareNumber(text) || section(text);
  }

  /** {@code II.} or {@code B.} followed by a blank. */
  static boolean section(String text) {
    int end = sectionEnd(text);
    return end > 0 && blank(text.charAt(end));
  }

  /**
   * Where the text begins that stands close to its label, a tab stop at the end of that: {@code
   * B.Noted recommendations} in bold, or a number before a word in a script without capitals; 0 for
   * all else.
   */
  static int closeLabel(String text, boolean bold) {
    Matcher label = CLOSE_LABEL.matcher(text);
    if (label.lookingAt()) {
      return label.end();
    }
    int end = bold ? sectionEnd(text) : 0;
    boolean word =
        end > 0
            && end + 1 < text.length()
            && Character.isUpperCase(text.charAt(end))
            && Character.isLowerCase(text.charAt(end + 1));
    return word ? end : 0;
  }

  /** Behind the stop of a section's letter or Roman number; 0 if there is none or nothing more. */
  private static int sectionEnd(String text) {
    int at = skipBlanks(text, 0);
    int end = at;
    while (end < text.length() && end - at < 5 && "IVXABCDEFGH".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end > at && end + 1 < text.length() && text.charAt(end) == '.' ? end + 1 : 0;
  }

  /** {@code 115.4. Protect}: a number, and a word with a capital letter. */
  static boolean opensText(String text) {
    return OPENS_TEXT.matcher(text).lookingAt();
  }

  /** True behind the States that made a recommendation, whether or not a stop follows them. */
  static boolean endsRecommendation(String above) {
    String text = above.stripTrailing();
    return text.endsWith(")") || text.endsWith("),");
  }

  /** True if its first letter is of a script that has no capitals. */
  static boolean withoutCase(String text) {
    int at = 0;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at < text.length() && Character.getType(text.charAt(at)) == Character.OTHER_LETTER;
  }

  /** True if the first letter is a capital. */
  static boolean capital(String text) {
    int at = skipBlanks(text, 0);
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  /** True if the first character is a letter and no capital, as within a sentence. */
  static boolean goesOn(String text) {
    int at = skipBlanks(text, 0);
    return at < text.length() && Character.isLetter(text.charAt(at)) && !capital(text);
  }

  /** Number of characters of the first word, blanks before it included. */
  static int firstWord(String text) {
    int end = skipBlanks(text, 0);
    while (end < text.length() && !blank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int digits(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int skipBlanks(String text, int at) {
    int end = at;
    while (end < text.length() && blank(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\t' || c == '\u2003' || c == '\u2002';
  }
}
