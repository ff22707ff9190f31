package org.uprlib.core.paper.submission;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Paragraph;

/** Reads the number before a paragraph. Stateless. */
final class ParagraphNumber {
  static final String BULLETS = "•-–—*\u00B7";

  private static final int LONGEST = 12;

  /** As in {@code (a) Ratify …} and {@code (iv) Ratify …}. */
  private static final Pattern ITEM = Pattern.compile("\\((?:\\p{L}|[ivx]{1,5}|\\d{1,2})\\)\\s");

  private ParagraphNumber() {}

  /** The number, e.g. {@code 12}, {@code 3.1}, {@code 4(a)}, without point; empty for none. */
  static Optional<String> of(Paragraph paragraph) {
    Optional<String> label =
        paragraph
            .label()
            .filter(l -> !l.bullet())
            .map(l -> bare(l.text()))
            .filter(s -> !s.isEmpty());
    String text = paragraph.text();
    return label.isPresent()
        ? label
        : Optional.of(typedEnd(text))
            .filter(end -> end > 0)
            .map(end -> bare(text.substring(0, end)));
  }

  /** {@code text} without the number or bullet typed before it. */
  static String without(String text) {
    int end = typedEnd(text);
    if (end == 0) {
      Matcher letter = ITEM.matcher(text);
      end = letter.lookingAt() ? letter.end() : 0;
    }
    if (end == 0 && !text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0) {
      end = 1;
    }
    while (end > 0 && end < text.length() && text.charAt(end) == ')') {
      end++;
    }
    return text.substring(end).strip();
  }

  /** Where the number typed before {@code text} ends; 0 if there is none. */
  private static int typedEnd(String text) {
    int end = 0;
    while (end < text.length()
        && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    if (end == 0 || end > LONGEST || end == text.length() || !Character.isDigit(text.charAt(0))) {
      return 0;
    }
    boolean closed = text.charAt(end - 1) == '.' || text.charAt(end) == ')';
    char behind =
        text.charAt(closed && text.charAt(end) == ')' ? Math.min(end + 1, text.length() - 1) : end);
    // "3.5 per cent" is no number of a paragraph, "3." and "3)" are; a tab makes one of "3" too.
    boolean parted = behind == '\t' || (closed && Character.isWhitespace(behind));
    return parted ? end : 0;
  }

  private static String bare(String label) {
    String number = label.strip();
    while (!number.isEmpty()
        && ".)".indexOf(number.charAt(number.length() - 1)) >= 0
        && number.indexOf('(') < 0) {
      number = number.substring(0, number.length() - 1);
    }
    return number;
  }
}
