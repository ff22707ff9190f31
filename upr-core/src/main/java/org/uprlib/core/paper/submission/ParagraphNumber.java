package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;

/** Reads the number before a paragraph. Stateless. */
final class ParagraphNumber {
  static final String BULLETS = "•-–—*\u00B7";

  /**
   * "3.5 per cent" has none, "3." and "3)" are one; a tab makes one of "3" too, and a capital
   * behind it one of "3.5".
   */
  private static final Pattern TYPED =
      Pattern.compile(
          "\\p{Nd}[\\p{Nd}.]{0,11}+(?=\\t|\\)\\p{javaWhitespace}|(?<=\\.)\\p{javaWhitespace}"
              + "|(?<=\\.\\p{Nd}{1,3})\\p{javaWhitespace}\\p{Lu})"
              + "|§\\h?\\p{Nd}{1,3}(?=\\p{javaWhitespace})|\\[\\p{Nd}{1,3}\\](?=\\p{javaWhitespace})");

  /**
   * A number, an item as in {@code (a) Ratify …}, {@code a) Ratify …} and {@code (iv) …}, or a
   * bullet.
   */
  private static final Pattern BEFORE =
      Pattern.compile(
          ("(?:" + TYPED + "|\\((?:\\p{L}|[ivx]{1,5}|\\d{1,2})\\)\\s|(?:\\p{Ll}|[ivx]{2,5})\\)\\s")
              + ("|[" + BULLETS.replace("-", "\\-") + "])\\)*"));

  /** What is a number if those of the paragraphs around it go on: {@code 3 Legal aid}, (3). */
  private static final Pattern UNSURE =
      Pattern.compile("(\\(?)(\\p{Nd}{1,3})([):]?)\\p{javaWhitespace}+(?=[\\p{Lu}\\p{Lo}\"“«‘(])");

  /** Two that follow on each other may do so by chance. */
  private static final int SHORTEST_SEQUENCE = 3;

  private ParagraphNumber() {}

  /** The numbers, counted from 1, that only count as such since they follow on each other. */
  static Map<Span, String> inSequence(List<Paragraph> paragraphs) {
    Map<Span, String> found = new HashMap<>();
    Map<String, List<Span>> open = new HashMap<>();
    for (Paragraph paragraph : paragraphs) {
      Matcher unsure = UNSURE.matcher(paragraph.text());
      if (unsure.lookingAt()) {
        int number = Integer.parseInt(unsure.group(2));
        List<Span> before =
            open.computeIfAbsent(unsure.group(1) + unsure.group(3), marks -> new ArrayList<>());
        if (number == 1) {
          before.clear();
        }
        if (number == before.size() + 1) {
          before.add(paragraph.span());
          int borneOut = number == SHORTEST_SEQUENCE ? 0 : number - 1;
          for (int i = borneOut; number >= SHORTEST_SEQUENCE && i < number; i++) {
            found.put(before.get(i), Integer.toString(i + 1));
          }
        }
      }
    }
    return found;
  }

  /** The number, e.g. {@code 12}, {@code 3.1}, {@code 4(a)}, without point; empty for none. */
  static Optional<String> of(Paragraph paragraph) {
    return paragraph
        .printedNumber()
        .map(ParagraphNumber::bare)
        .filter(label -> !label.isEmpty())
        .or(() -> typed(paragraph.text()).map(ParagraphNumber::bare));
  }

  private static Optional<String> typed(String text) {
    Matcher typed = TYPED.matcher(text);
    return typed.lookingAt() ? Optional.of(typed.group()) : Optional.empty();
  }

  /** {@code text} without the number or bullet typed before it. */
  static String without(String text) {
    Matcher before = BEFORE.matcher(text);
    return (before.lookingAt() ? text.substring(before.end()) : text).strip();
  }

  private static String bare(String label) {
    String number = label.strip().replaceFirst("^(?:§\\h?|\\[)", "").replaceFirst("\\]$", "");
    return number.indexOf('(') < 0 ? number.replaceFirst("[.)]+$", "") : number;
  }
}
