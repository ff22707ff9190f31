package org.uprlib.extract.addendum;

/** Words for messages. */
final class Words {
  /** Words beside a position that make no comment: {@code Sylvania accepts the recommendation}. */
  static final int FEW = 3;

  private static final int LONGEST = 160;

  private Words() {}

  /** Number of words in {@code text}. */
  static int count(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean starts = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      count += starts && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** The beginning of {@code text}. */
  static String shortened(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + " …";
  }
}
