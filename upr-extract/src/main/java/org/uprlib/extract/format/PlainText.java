package org.uprlib.extract.format;

/** Takes out of a text what an output format cannot hold. */
public final class PlainText {
  private static final char REPLACEMENT = '\uFFFD';

  private PlainText() {}

  /** {@code text} with every half of a surrogate pair that stands alone replaced by U+FFFD. */
  public static String wellFormed(String text) {
    return filtered(text, false);
  }

  /** Like {@link #wellFormed}, and without control characters other than tab and line feed. */
  public static String printable(String text) {
    return filtered(text, true);
  }

  private static String filtered(String text, boolean printable) {
    int length = text.length();
    StringBuilder changed = null;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < length
              && Character.isLowSurrogate(text.charAt(i + 1));
      boolean broken = !pair && Character.isSurrogate(c);
      boolean dropped = printable && isControl(c);
      if ((broken || dropped) && changed == null) {
        changed = new StringBuilder(length).append(text, 0, i);
      }
      if (changed != null && !dropped) {
        changed.append(broken ? REPLACEMENT : c);
      }
      if (pair) {
        i++;
        if (changed != null) {
          changed.append(text.charAt(i));
        }
      }
    }
    return changed == null ? text : changed.toString();
  }

  private static boolean isControl(char c) {
    boolean isoControl = Character.isISOControl(c) && c != '\t' && c != '\n';
    return isoControl || c == 0xFFFE || c == 0xFFFF;
  }
}
