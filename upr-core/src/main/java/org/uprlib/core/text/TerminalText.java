package org.uprlib.core.text;

import java.util.Locale;
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
    StringBuilder lines = new StringBuilder();
    StringBuilder line = new StringBuilder(indent);
    for (String word : oneLine(text).split("\\s+", -1)) {
      boolean begun = line.length() > indent.length();
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        lines.append(line).append('\n');
        line.setLength(indent.length());
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
    }
    return line.length() > indent.length() ? lines.append(line).append('\n').toString() : "";
  }

  /** {@code count} things in English: {@code 1,200 asks}. */
  public static String counted(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
