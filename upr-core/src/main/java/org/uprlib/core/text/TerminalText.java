package org.uprlib.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.uprlib.core.error.MessageText;

/**
 * Brings texts to the form that people read on a terminal, and makes what a stranger wrote, a
 * file's name too, harmless there. Stateless.
 */
public final class TerminalText {
  private static final int WIDTH = 80;

  private TerminalText() {}

  /**
   * {@code text} as part of one line: with a blank for each character that steers a terminal, ends
   * the line or turns the direction of what follows.
   */
  public static String of(String text) {
    return MessageText.oneLine(text);
  }

  /** As {@link #of}, without blanks at the ends. */
  public static String oneLine(String text) {
    return of(text).strip();
  }

  /** {@code text} in lines of at most 80 characters, each after {@code indent}; none if empty. */
  public static String wrapped(String text, String indent) {
    return lines(text, WIDTH - indent.length()).stream()
        .map(line -> indent + line + "\n")
        .collect(Collectors.joining());
  }

  /** {@code text} in lines of at most so many characters, broken at blanks; none if empty. */
  public static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : oneLine(text).split("\\s+", -1)) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** What is known of a thing as one line: each of {@code facts} that is not empty. */
  public static String line(List<String> facts) {
    return facts.stream()
        .map(TerminalText::oneLine)
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** {@code count} things in English: {@code 1,200 asks}. */
  public static String counted(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
