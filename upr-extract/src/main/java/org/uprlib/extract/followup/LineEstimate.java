package org.uprlib.extract.followup;

import java.util.Map;

/**
 * Estimates how many lines a text takes, rather too many than too few: word processors differ, and
 * the letters of a file that was sent are not those at hand. Immutable.
 *
 * @param size of the letters, in points
 */
record LineEstimate(double size) {
  /** Letters by their widths in Times, as shares of the size, rounded up. */
  private static final Map<String, Double> WIDTHS =
      Map.of(
          " ", 0.25,
          "ijlt.,;:'’!", 0.28,
          "frI()[]-/", 0.34,
          "acezs", 0.45,
          "mMW", 0.95);

  private static final double SMALL = 0.5;
  private static final double CAPITAL = 0.74;
  private static final double WIDE = 1.05;

  /** Height of a line as a share of the size. */
  private static final double HEIGHT = 1.16;

  /** From here on, scripts whose characters are as wide as they are high. */
  private static final int FIRST_WIDE = 0x2E80;

  /** Height of {@code text} in a column of this width, both in points. */
  double height(String text, double width) {
    return lines(text, width) * size * HEIGHT;
  }

  /** How many lines {@code text} takes in a column of {@code width} points. */
  int lines(String text, double width) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += paragraphLines(paragraph, width);
    }
    return lines;
  }

  private int paragraphLines(String text, double width) {
    int lines = 1;
    double used = 0;
    for (String word : text.split(" ", -1)) {
      double length = width(word + " ");
      if (used > 0 && used + length > width) {
        lines++;
        used = 0;
      }
      // A word that is longer than a line is broken.
      lines += (int) ((used + length) / (width + size));
      used = (used + length) % (width + size);
    }
    return lines;
  }

  private double width(String word) {
    return word.codePoints().mapToDouble(this::width).sum();
  }

  private double width(int c) {
    if (c >= FIRST_WIDE) {
      return WIDE * size;
    }
    for (Map.Entry<String, Double> each : WIDTHS.entrySet()) {
      if (each.getKey().indexOf(c) >= 0) {
        return each.getValue() * size;
      }
    }
    return (Character.isUpperCase(c) || c == 'w' ? CAPITAL : SMALL) * size;
  }
}
