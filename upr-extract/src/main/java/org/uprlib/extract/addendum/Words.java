package org.uprlib.extract.addendum;

/** Words for messages. */
final class Words {
  private static final int LONGEST = 160;

  private Words() {}

  /** The beginning of {@code text}. */
  static String shortened(String text) {
    String line = text.replace('\n', ' ').strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).stripTrailing() + " …";
  }
}
