package org.uprlib.extract.write.format;

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
    int good = firstBad(text, printable);
    if (good == text.length()) {
      return text;
    }
    StringBuilder changed = new StringBuilder(text.length()).append(text, 0, good);
    for (int i = good; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPair(text, i)) {
        changed.append(text, i, i + 2);
        i++;
      } else if (Character.isSurrogate(c)) {
        changed.append(REPLACEMENT);
      } else if (!printable || !isControl(c)) {
        changed.append(c);
      }
    }
    return changed.toString();
  }

  /** Where the first character stands that cannot stay as it is; the text's end if all can. */
  private static int firstBad(String text, boolean printable) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) ? !isPair(text, i) : printable && isControl(c)) {
        return i;
      }
      i += Character.isSurrogate(c) ? 1 : 0;
    }
    return text.length();
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private static boolean isControl(char c) {
    boolean isoControl = Character.isISOControl(c) && c != '\t' && c != '\n';
    return isoControl || c == 0xFFFE || c == 0xFFFF;
  }
}
