package org.uprlib.core.read.pdf;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Blank;

/** Recognises the numbers with which paragraphs begin. */
final class LineStart {
  private static final String BLANK = "[" + Blank.CHARACTERS + "]";

  /** A letter that runs from right to left, or a stop among such. */
  private static final String FROM_RIGHT =
      "(?!\\p{Nd})[\\p{IsArabic}\\p{IsHebrew}\\u200F" + Glyph.STOPS + "]";

  /** A number that goes on with a list: {@code 115.3和115.4}. */
  private static final String NO_LIST = "(?!.\\p{Nd})";

  private static final Pattern DOTTED =
      Pattern.compile(
          "\\p{Nd}{1,3}\\.\\p{Nd}{1,3}(?:\\z|[.\\p{IsUppercase}]|"
              + (BLANK + "|" + NO_LIST + "\\p{Lo}|")
              + ("-?(?:bis|ter|quater|[a-h])[.)]?" + BLANK + "+[“\"«(]?\\p{Lu})"));
  private static final Pattern FIELD =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2}[ \u00A0]?[:：][ \u00A0]");
  private static final Pattern WHOLE = Pattern.compile("\\p{Nd}{1,3}\\.\\p{Nd}{1,3}");
  private static final Pattern HYPHENATED =
      Pattern.compile(
          "\\p{Nd}{1,3}-\\p{Nd}{1,3}(?:\\.|" + BLANK + "|(?:-" + BLANK + "*)?" + FROM_RIGHT + ")");
  private static final Pattern AMOUNT =
      Pattern.compile("[\\p{Nd}.]*\\p{Nd}" + BLANK + "+\\p{IsLowercase}");
  private static final Pattern NUMBER =
      Pattern.compile(
          ("\\p{Nd}{1,3}(?:\\.(?:" + BLANK + "|" + NO_LIST + "\\p{IsIdeographic})")
              + ("|-" + BLANK + "*" + FROM_RIGHT + "|" + FROM_RIGHT + "(?s:.))"));
  private static final Pattern BARE = Pattern.compile("\\p{Nd}{1,3}" + BLANK + "+\\p{IsUppercase}");
  private static final Pattern LETTER = Pattern.compile("\\(\\p{L}\\)" + BLANK);
  private static final Pattern BULLET = Pattern.compile(BLANK + "*[-–—•·●▪\uF0B7o]" + BLANK);
  private static final String SECTION_NUMBER = "[A-HIVX]{1,5}\\.";
  private static final Pattern SECTION = Pattern.compile(SECTION_NUMBER + BLANK);
  private static final Pattern CLOSE_SECTION =
      Pattern.compile(BLANK + "*" + SECTION_NUMBER + "(?=\\p{IsUppercase}\\p{IsLowercase})");
  private static final Pattern OPENS_TEXT =
      Pattern.compile("\\s*\\d{1,3}(?:\\.\\d{1,4})?[.)]?[\\s\\p{Z}]+[“\"‘«(]?\\p{Lu}\\p{Ll}");

  /** {@code (115.4)}, {@code 115.4*}, {@code Recommendation 115.4:} before a word. */
  private static final Pattern FRAMED =
      Pattern.compile(
          "\\s*(?:[(\\[（]\\d{1,3}[.-]\\d{1,3}\\.?[)\\]）]|\\d{1,3}[.-]\\d{1,3}\\.?[*†‡#]{1,3}"
              + "|\\p{Lu}\\p{L}{2,14}\\.?[\\s\\p{Z}]+(?:[Nn][o°º]\\.?[\\s\\p{Z}]*)?"
              + "\\d{1,3}[.-]\\d{1,3}\\.?[:)])[\\s\\p{Z}.:]*[“\"‘«(]?[\\p{Lu}\\p{Lo}]");

  private static final Pattern IN_PARENTHESIS = Pattern.compile("\\s*[\\d.]+[\\s\\p{Z}]*[(\\[（]");

  private static final int MOST_DIGITS = 4;

  /**
   * A label before a word in a script without capitals; in Chinese, a figure alone is not a label.
   */
  private static final Pattern CLOSE_LABEL =
      Pattern.compile(
          "\\d{1,3}(?:[.-]\\d{1,3})?[.)-]?(?=[\\p{IsArabic}\\p{IsHebrew}])"
              + "|\\d{1,3}\\.(?:\\d{1,3}\\.?)?(?=\\p{IsHan})");

  /** The number of a recommendation, alone or before its text; from the right, its parts turned. */
  private static final Pattern PAIR =
      Pattern.compile("\\p{Nd}{1,3}[.-]\\p{Nd}{1,3}[.)]?(?:\\z|" + BLANK + "|(?=\\p{L}))");

  private LineStart() {}

  /** Where the text begins that follows {@code 115.3} or {@code 115-3}; 0 for all else. */
  static int pair(String text) {
    return isDigit(text, 0) ? end(PAIR, text) : 0;
  }

  /** {@code 115.3.} or {@code 115.3}, followed by a blank or a word. */
  static boolean dottedLabel(String text) {
    return numbered(DOTTED, text);
  }

  /** {@code 132-90}, followed by a blank; a range of numbers is written alike. */
  static boolean hyphenLabel(String text) {
    return numbered(HYPHENATED, text);
  }

  /** {@code 3.5 million}: figures that read like a label, and a word in small letters. */
  static boolean amount(String text) {
    return marked(AMOUNT, text);
  }

  /** {@code 12.} followed by a blank; {@code 12-} before a word that runs from right to left. */
  static boolean numberLabel(String text) {
    return numbered(NUMBER, text);
  }

  /** {@code 4 Encourage}: a number without its dot, several blanks and a capital letter. */
  static boolean bareNumber(String text) {
    return numbered(BARE, text);
  }

  /** Whether {@code text} begins so. */
  private static boolean numbered(Pattern label, String text) {
    int at = Blank.end(text, 0);
    return isDigit(text, at) && begins(label, text, at);
  }

  /** Few lines begin with a figure; the others need no matcher. */
  private static boolean isDigit(String text, int at) {
    return at < text.length() && Character.isDigit(text.charAt(at));
  }

  /** The same of what is not a number; most lines begin with a small letter and need no matcher. */
  private static boolean marked(Pattern label, String text) {
    int at = Blank.end(text, 0);
    return at < text.length() && !Character.isLowerCase(text.charAt(at)) && begins(label, text, at);
  }

  private static boolean begins(Pattern label, String text, int at) {
    return label.matcher(text).region(at, text.length()).lookingAt();
  }

  /** Where {@code start} ends, if {@code text} begins so; 0 if not. */
  private static int end(Pattern start, String text) {
    Matcher matcher = start.matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  /** {@code (a)} followed by a blank. */
  static boolean letterLabel(String text) {
    return marked(LETTER, text);
  }

  /** A dash or a bullet, followed by a blank. */
  static boolean bullet(String text) {
    return BULLET.matcher(text).lookingAt();
  }

  /** {@code 121.1} and {@code 0} below, in a narrow cell. */
  static boolean breaksNumber(String above, String next) {
    return next.strip().chars().allMatch(Character::isDigit)
        && WHOLE.matcher(above.strip()).matches();
  }

  /** Any of these, or a Roman number or a capital letter with a stop. */
  static boolean label(String text) {
    return dottedLabel(text) || numberLabel(text) || bareNumber(text) || section(text);
  }

  /** {@code II.} or {@code B.} followed by a blank. */
  static boolean section(String text) {
    return marked(SECTION, text);
  }

  /**
   * Where the text begins that follows its label without a blank, since only a tab stop separates
   * them: {@code B.Noted recommendations} in bold, or a number before a word in a script without
   * capitals; 0 for all else.
   */
  static int closeLabel(String text, boolean bold) {
    if (isDigit(text, 0)) {
      return end(CLOSE_LABEL, text);
    }
    return bold ? end(CLOSE_SECTION, text) : 0;
  }

  /** {@code 115.4. Protect}: a number, and a word with a capital letter. */
  static boolean opensText(String text) {
    return isDigit(text, Blank.end(text, 0)) && begins(OPENS_TEXT, text, 0);
  }

  /** {@code (115.4) Protect}: a number with more about it than a stop, and a word. */
  static boolean framedLabel(String text) {
    return FRAMED.matcher(text).lookingAt();
  }

  /** {@code 115.4 (Chad)}: a number, and something in parentheses. */
  static boolean opensParenthesis(String text) {
    return IN_PARENTHESIS.matcher(text).lookingAt();
  }

  /** The number that {@code text} begins with, of a paragraph or of the one that it is under. */
  static OptionalInt number(String text) {
    int start = Blank.end(text, 0);
    int end = start;
    while (end < text.length()
        && end - start < MOST_DIGITS
        && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end == start
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(text.substring(start, end)));
  }

  /** True if its first letter, behind {@code II.}, is of a script that has no capitals. */
  static boolean withoutCase(String text) {
    int at = firstLetter(text, 0);
    if (at < text.length() && Character.isUpperCase(text.charAt(at))) {
      at = firstLetter(text, end(SECTION, text));
    }
    return at < text.length() && Character.getType(text.charAt(at)) == Character.OTHER_LETTER;
  }

  private static int firstLetter(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isLetter(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** True if the first letter is a capital. */
  static boolean capital(String text) {
    int at = Blank.end(text, 0);
    return at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  /** {@code Contact: }, {@code Key words: }: an entry of a title block. */
  static boolean field(String text) {
    return FIELD.matcher(text).lookingAt();
  }

  /** True if the first character is a letter and no capital, as within a sentence. */
  static boolean goesOn(String text) {
    int at = Blank.end(text, 0);
    return at < text.length() && Character.isLetter(text.charAt(at)) && !capital(text);
  }

  /**
   * Number of characters of the first word, blanks before it included; lines may end between any
   * two ideographs.
   */
  static int firstWord(String text) {
    int end = Blank.end(text, 0);
    if (end < text.length() && Character.isIdeographic(text.charAt(end))) {
      return end + 1;
    }
    while (end < text.length() && !Blank.is(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
