package org.uprlib.extract.structure;

import java.util.Optional;
import org.uprlib.core.document.Paragraph;

/** Reads the number at the start of a paragraph, typed or printed by list numbering. */
public final class LabelReader {
  private static final int LONGEST_NUMBER = 3;

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
      if (sub > end + 1 && sub - end - 1 <= LONGEST_NUMBER) {
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

  private static Label plain(Label.Form form, int number, int textStart) {
    return new Label(form, number, 0, Integer.toString(number), textStart);
  }

  private static Optional<Label> dotted(String text, int number, int subStart, int subEnd) {
    int end = subEnd;
    while (end < text.length() && ".)".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean closed = end > subEnd;
    boolean free = end == text.length() || isBlank(text, end) || word(text, end);
    if (!free && !(closed && !Character.isDigit(text.charAt(end)))) {
      return Optional.empty();
    }
    int words = blanks(text, end);
    if (words + 1 < text.length() && text.charAt(words) == '-' && isBlank(text, words + 1)) {
      words = blanks(text, words + 1);
    }
    int sub = value(text, subStart, subEnd);
    return Optional.of(new Label(Label.Form.DOTTED, number, sub, number + "." + sub, words));
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
