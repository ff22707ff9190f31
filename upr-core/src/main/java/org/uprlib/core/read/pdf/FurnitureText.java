package org.uprlib.core.read.pdf;

import java.util.regex.Pattern;

/** Knows the words that the UN's typesetters print around the text of a page. */
final class FurnitureText {
  private static final int LONGEST = 80;

  private static final String SYMBOL =
      "[AE]\\s?(?:/\\s?[A-Za-z0-9][\\w.\\-]*(?<!\\.)\\s?)++\\*{0,3}";
  private static final String PAGE =
      "(?:[Pp]age|PAGE|[Pp]ágina|Стр\\.|стр\\.|Page:|صفحة|第)\\s*[\\dxvi]+\\s*页?";
  private static final String NUMBER =
      "(?:[\\-–—] ?)?(?<!\\d)\\d{1,3}(?!\\d)(?: ?[\\-–—])?|[ivx]{1,5}|/…|/\\.\\.\\.";
  private static final String CODE = "\\*?GE\\.\\s?\\d{2}-\\s?\\d+\\s*(?:\\([A-Z]\\))?[\\d ]*\\*?";
  private static final String BARCODE = "\\*\\s?\\d{6,}\\s?\\*";
  private static final String RECYCLE =
      "Please recycle.*|Merci de recycler.*|Se ruega reciclar.*|Просьба.*переработ.*";

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?:(?:"
              + String.join("|", SYMBOL, PAGE, NUMBER, CODE, BARCODE, RECYCLE)
              + ")[\\s\\uE000-\\uF8FF]*)++");

  private FurnitureText() {}

  /** True if {@code line} holds nothing but symbols, page numbers and printer's codes. */
  static boolean matches(String line) {
    String text = line.strip();
    return !text.isEmpty() && text.length() <= LONGEST && FURNITURE.matcher(text).matches();
  }

  /** True if {@code line} holds no letter and no digit that a reader could read. */
  static boolean unreadable(String line) {
    return line.chars().noneMatch(c -> Character.isLetterOrDigit(c) || c == '*' || c == '∗')
        && line.strip().length() <= 3;
  }
}
