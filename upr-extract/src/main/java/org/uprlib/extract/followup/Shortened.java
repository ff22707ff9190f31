package org.uprlib.extract.followup;

/** Cuts texts that are too long for a page. Stateless. */
final class Shortened {
  private static final String CUT = "…";

  private Shortened() {}

  /**
   * {@code text} in one line, at most {@code most} characters long: whole sentences if more than
   * half of that is left by them, otherwise whole words and an ellipsis.
   */
  static String text(String text, int most) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= most) {
      return line;
    }
    String part = line.substring(0, most - CUT.length());
    int sentence = Math.max(part.lastIndexOf(". "), part.lastIndexOf("; "));
    if (sentence > most / 2) {
      return part.substring(0, sentence + 1) + " " + CUT;
    }
    int word = part.lastIndexOf(' ');
    int end = word > 0 ? word : part.length();
    if (Character.isHighSurrogate(part.charAt(end - 1))) {
      end--;
    }
    return part.substring(0, end) + CUT;
  }
}
