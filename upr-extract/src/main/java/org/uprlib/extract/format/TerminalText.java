package org.uprlib.extract.format;

/** Brings texts to the form that people read on a terminal. */
public final class TerminalText {
  private static final int WIDTH = 80;

  private TerminalText() {}

  /** {@code text} on one line, without what would steer a terminal. */
  public static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
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
}
