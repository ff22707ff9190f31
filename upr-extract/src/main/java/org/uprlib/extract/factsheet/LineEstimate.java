package org.uprlib.extract.factsheet;

/**
 * Tells how many lines a text takes, rather too many than too few: word processors differ, and the
 * letters of a file that was sent are not those at hand. Immutable.
 *
 * @param size of the letters, in points
 */
record LineEstimate(double size) {
  /** Widths as shares of the size, for letters such as those of Times, which are rounded up. */
  private static final double SMALL = 0.5;

  private static final double NARROW = 0.33;
  private static final String NARROW_LETTERS = " iljtfrI.,;:'’!()[]-/";
  private static final double CAPITAL = 0.78;
  private static final double WIDE = 1.05;

  /** Height of a line as a share of the size. */
  private static final double HEIGHT = 1.18;

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
    if (NARROW_LETTERS.indexOf(c) >= 0) {
      return NARROW * size;
    }
    return (Character.isUpperCase(c) || c == 'm' || c == 'w' ? CAPITAL : SMALL) * size;
  }
}
