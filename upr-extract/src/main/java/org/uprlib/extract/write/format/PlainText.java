package org.uprlib.extract.write.format;

/** Removes from a text what an output format cannot represent. */
public final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /** {@code text} with every unpaired surrogate replaced by U+FFFD. */
  public static String wellFormed(String text) {
    return filtered(text, false);
  }

  /** Like {@link #wellFormed}, and without control characters other than tab and line feed. */
  public static String printable(String text) {
    return filtered(text, true);
  }

  private static String filtered(String text, boolean printable) {
    int good = 0;
    while (good < text.length() && isGood(text.charAt(good))) {
      good++;
    }
    if (good == text.length()) {
      return text;
    }
    StringBuilder changed = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !printable || !isControl(c))
        .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
        .forEach(changed::appendCodePoint);
    return changed.toString();
  }

  /** Whether it can stay as it is in any context. */
  private static boolean isGood(char c) {
    boolean ascii = c >= ' ' && c < 0x7F;
    return ascii || (!Character.isSurrogate(c) && !isControl(c));
  }

  private static boolean isControl(int c) {
    boolean isoControl = Character.isISOControl(c) && c != '\t' && c != '\n';
    return isoControl || c == 0xFFFE || c == 0xFFFF;
  }
}
