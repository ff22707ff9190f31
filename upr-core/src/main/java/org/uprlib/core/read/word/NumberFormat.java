package org.uprlib.core.read.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * How a list level or a note mark prints its number: the formats of Word's that the review's
 * languages use. Names as in ECMA-376 part 1, 17.18.59 (ST_NumberFormat); codes as in MS-OSHARED
 * 2.2.1.3 (MSONFC).
 */
@SuppressWarnings("ImmutableEnumChecker") // The functions have no state.
public enum NumberFormat {
  DECIMAL("decimal", 0, Integer::toString),
  UPPER_ROMAN("upperRoman", 1, n -> roman(n).toUpperCase(Locale.ROOT)),
  LOWER_ROMAN("lowerRoman", 2, NumberFormat::roman),
  UPPER_LETTER("upperLetter", 3, n -> repeated("ABCDEFGHIJKLMNOPQRSTUVWXYZ", n)),
  LOWER_LETTER("lowerLetter", 4, n -> repeated("abcdefghijklmnopqrstuvwxyz", n)),
  ORDINAL("ordinal", 5, NumberFormat::ordinal),
  SYMBOLS("chicago", 9, n -> repeated("*†‡§", n)),
  FULL_WIDTH("decimalFullWidth", 14, n -> shifted(n, '０')),
  CIRCLED("decimalEnclosedCircle", 18, n -> enclosed(n, '①')),
  ZERO_PADDED("decimalZero", 22, n -> n < 10 ? "0" + n : Integer.toString(n)),
  /** Prints the level's own text and no number. */
  BULLET("bullet", 23, n -> ""),
  FULL_STOP("decimalEnclosedFullstop", 26, n -> enclosed(n, '⒈')),
  PARENTHESES("decimalEnclosedParen", 27, n -> enclosed(n, '⑴')),
  CHINESE("chineseCounting", 37, NumberFormat::chinese),
  CHINESE_THOUSANDS("chineseCountingThousand", 39, NumberFormat::chinese),
  ARABIC_ALPHABET("arabicAlpha", 46, n -> repeated("أبتثجحخدذرزسشصضطظعغفقكلمنهوي", n)),
  ARABIC_ABJAD("arabicAbjad", 48, n -> repeated("أبجدهوزحطيكلمنسعفصقرشتثخذضظغ", n)),
  DASHES("numberInDash", 57, n -> "- " + n + " -"),
  LOWER_RUSSIAN("russianLower", 58, n -> repeated("абвгдежзиклмнопрстуфхцчшщыэюя", n)),
  UPPER_RUSSIAN("russianUpper", 59, n -> repeated("АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ", n)),
  /** Prints no number. */
  NONE("none", 255, n -> "");

  private static final int LONGEST_REPEAT = 30;

  private final String name;
  private final int code;
  private final IntFunction<String> format;

  NumberFormat(String name, int code, IntFunction<String> format) {
    this.name = name;
    this.code = code;
    this.format = format;
  }

  /** The format with this name in DOCX; {@link #DECIMAL}, Word's own choice, for any other. */
  public static NumberFormat named(String name) {
    return Arrays.stream(values()).filter(f -> f.name.equals(name)).findFirst().orElse(DECIMAL);
  }

  /** The format with this code in DOC; {@link #DECIMAL} for any other. */
  public static NumberFormat coded(int code) {
    return Arrays.stream(values()).filter(f -> f.code == code).findFirst().orElse(DECIMAL);
  }

  /** {@code number} as printed; as plain digits where the format has no sign for it. */
  public String format(int number) {
    if (this == NONE || this == BULLET) {
      return "";
    }
    return number < 1 ? Integer.toString(number) : format.apply(number);
  }

  private static String roman(int number) {
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    if (number > 9_999) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < values.length; i++) {
      for (; rest >= values[i]; rest -= values[i]) {
        roman.append(signs[i]);
      }
    }
    return roman.toString();
  }

  /** a … z, then aa, bb … zz, aaa: Word repeats the letter. */
  private static String repeated(String signs, int number) {
    int index = (number - 1) % signs.length();
    int times = (number - 1) / signs.length() + 1;
    return times > LONGEST_REPEAT
        ? Integer.toString(number)
        : signs.substring(index, index + 1).repeat(times);
  }

  private static String ordinal(int number) {
    int last = number % 10;
    boolean teen = number % 100 / 10 == 1;
    if (teen || last == 0 || last > 3) {
      return number + "th";
    }
    return number + (last == 1 ? "st" : last == 2 ? "nd" : "rd");
  }

  private static String shifted(int number, char zero) {
    StringBuilder digits = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> digits.append((char) (c - '0' + zero)));
    return digits.toString();
  }

  private static String enclosed(int number, char one) {
    return number > 20 ? Integer.toString(number) : String.valueOf((char) (one + number - 1));
  }

  private static String chinese(int number) {
    String digits = "零一二三四五六七八九";
    if (number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    return (tens > 1 ? digits.substring(tens, tens + 1) : "")
        + (tens > 0 ? "十" : "")
        + (ones > 0 ? digits.substring(ones, ones + 1) : "");
  }
}
