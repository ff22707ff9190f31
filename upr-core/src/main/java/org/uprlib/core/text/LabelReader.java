package org.uprlib.core.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Paragraph;

/** Reads the number at the start of a paragraph, typed or printed by list numbering. */
public final class LabelReader {
  private static final int LONGEST_NUMBER = 3;

  /** Numbers below a paragraph with a figure more than that begin here, and end before years do. */
  private static final int FIRST_LONG = 1000;

  private static final int FIRST_YEAR = 1900;

  /**
   * A number, a stop and a number, of which a blank parts two figures or a figure and a stop, or
   * with a comma for the first stop or a colon for the last.
   */
  private static final Pattern PARTED =
      Pattern.compile(
          "[\\s\\p{Z}]*(\\d{1,3})(?:[\\s\\p{Z}]+[.,][\\s\\p{Z}]*|[.,][\\s\\p{Z}]+|,(?=[1-9])"
              + "|[.](?=\\d{1,2}[\\s\\p{Z}]\\d|\\d{1,3}[\\s\\p{Z}]*:))"
              + "(\\d{1,3}|\\d{1,2}[\\s\\p{Z}]\\d{1,2})"
              + "(?:[.):]+[\\s\\p{Z}]*|[\\s\\p{Z}]+(?:[.):]+[\\s\\p{Z}]*)?)(?=\\p{Lu}|\\p{Lo}|[“\"«‘])");

  private LabelReader() {}

  /** The label of {@code paragraph}; empty if it has none. */
  public static Optional<Label> read(Paragraph paragraph) {
    if (paragraph.label().isPresent()) {
      if (paragraph.label().get().bullet()) {
        return Optional.of(new Label(Label.Form.BULLET, 0, 0, "•", 0));
      }
      Optional<Label> printed = read(paragraph.label().get().text().strip() + " ");
      if (printed.isPresent()) {
        Label label = printed.get();
        return Optional.of(new Label(label.form(), label.number(), label.sub(), label.text(), 0));
      }
    }
    return read(paragraph.text());
  }

  /** The label at the start of {@code text}; empty if there is none. */
  public static Optional<Label> read(String text) {
    int start = blanks(text, 0);
    if (start == text.length()) {
      return Optional.empty();
    }
    char first = text.charAt(start);
    if (Character.isDigit(first)) {
      return number(text, start);
    }
    if ("•·●▪\uF0B7–-".indexOf(first) >= 0 && isBlank(text, start + 1)) {
      return Optional.of(
          new Label(Label.Form.BULLET, 0, 0, String.valueOf(first), blanks(text, start + 1)));
    }
    return letter(text, start);
  }

  private static Optional<Label> number(String text, int start) {
    int end = digits(text, start);
    if (end - start > LONGEST_NUMBER) {
      return Optional.empty();
    }
    int number = value(text, start, end);
    if (end < text.length() && ".-‑–".indexOf(text.charAt(end)) >= 0) {
      int sub = digits(text, end + 1);
      if (sub > end + 1 && isSub(text, end + 1, sub)) {
        return dotted(text, number, end + 1, sub);
      }
    }
    if (end < text.length() && ".)".indexOf(text.charAt(end)) >= 0) {
      boolean free = isBlank(text, end + 1) || end + 1 == text.length() || word(text, end + 1);
      return free
          ? Optional.of(plain(Label.Form.PLAIN, number, blanks(text, end + 1)))
          : Optional.empty();
    }
    int word = blanks(text, end);
    boolean bare = word > end && word < text.length() && Character.isUpperCase(text.charAt(word));
    return bare ? Optional.of(plain(Label.Form.BARE, number, word)) : Optional.empty();
  }

  /** {@code 115.29}, {@code 115.1024}, but not {@code 12.2014}. */
  private static boolean isSub(String text, int start, int end) {
    int length = end - start;
    if (length != LONGEST_NUMBER + 1) {
      return length <= LONGEST_NUMBER;
    }
    int sub = value(text, start, end);
    return sub >= FIRST_LONG && sub < FIRST_YEAR;
  }

  /**
   * The label at the start of {@code text} that a blank parts, which its list has to confirm:
   * {@code 115. 29}, {@code 115 .29}, {@code 115.2 9}; empty if there is none.
   */
  public static Optional<Label> parted(String text) {
    Matcher parted = PARTED.matcher(text);
    if (!parted.lookingAt()) {
      return Optional.empty();
    }
    String whole = parted.group(1) + "." + parted.group(2).replaceAll("[\\s\\p{Z}]+", "") + ". ";
    return read(whole)
        .map(
            label ->
                new Label(label.form(), label.number(), label.sub(), label.text(), parted.end()));
  }

  private static Label plain(Label.Form form, int number, int textStart) {
    return new Label(form, number, 0, Integer.toString(number), textStart);
  }

  private static Optional<Label> dotted(String text, int number, int subStart, int subEnd) {
    int end = subEnd;
    while (end < text.length() && ".)".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean closed = end > subEnd;
    boolean dashed = dash(text, end);
    boolean free = end == text.length() || isBlank(text, end) || word(text, end) || dashed;
    if (!free && !(closed && !Character.isDigit(text.charAt(end)))) {
      return Optional.empty();
    }
    int words = blanks(text, end);
    if (dash(text, words)) {
      words = blanks(text, words + 1);
    }
    int sub = value(text, subStart, subEnd);
    return Optional.of(new Label(Label.Form.DOTTED, number, sub, number + "." + sub, words));
  }

  /** A dash that parts a number from its words: {@code 144.12- }, {@code 144.12. – }. */
  private static boolean dash(String text, int at) {
    return at + 1 < text.length() && "-–".indexOf(text.charAt(at)) >= 0 && isBlank(text, at + 1);
  }

  private static Optional<Label> letter(String text, int start) {
    boolean open = text.charAt(start) == '(';
    int at = open ? start + 1 : start;
    int end = at;
    while (end < text.length() && end - at < 4 && lowerLatin(text.charAt(end))) {
      end++;
    }
    int length = end - at;
    boolean roman =
        length > 1 && text.substring(at, end).chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    boolean closed = end < text.length() && text.charAt(end) == ')';
    if (!closed || (length != 1 && !roman)) {
      return Optional.empty();
    }
    String label = "(" + text.substring(at, end) + ")";
    return Optional.of(new Label(Label.Form.LETTER, 0, 0, label, blanks(text, end + 1)));
  }

  private static boolean lowerLatin(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean word(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return Character.isUpperCase(c) || "“\"«(‘".indexOf(c) >= 0 || Character.isIdeographic(c);
  }

  private static int value(String text, int start, int end) {
    int value = 0;
    for (int i = start; i < end; i++) {
      value = value * 10 + Character.digit(text.charAt(i), 10);
    }
    return value;
  }

  private static int digits(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int blanks(String text, int at) {
    int end = at;
    while (isBlank(text, end)) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(String text, int at) {
    return at < text.length()
        && (Character.isWhitespace(text.charAt(at)) || Character.isSpaceChar(text.charAt(at)));
  }
}
