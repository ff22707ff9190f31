package org.uprlib.extract.attribution;

import java.util.Locale;

/** Makes a text that States were taken out of, or that was put together, read as if written so. */
final class TextCleaner {
  private TextCleaner() {}

  /**
   * The text with one blank between words and none before punctuation, without doubled punctuation,
   * without separators at either end and with a capital letter first.
   */
  static String clean(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean blank = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Characters.isBlank(c)) {
        blank = true;
        continue;
      }
      if (isSeparator(c) && blank && endsWithSeparator(out)) {
        out.setLength(out.length() - 1);
      }
      if (blank && out.length() > 0 && !isSeparator(c)) {
        out.append(' ');
      }
      blank = false;
      out.append(c);
    }
    trimEnd(out);
    trimStart(out);
    return capitalised(out);
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case ',', ';', '.', '،', '؛', '，', '；', '。' -> true;
      default -> false;
    };
  }

  private static boolean endsWithSeparator(StringBuilder out) {
    return out.length() > 0 && isSeparator(out.charAt(out.length() - 1));
  }

  private static void trimEnd(StringBuilder out) {
    boolean trimmed = true;
    while (trimmed) {
      int length = out.length();
      while (out.length() > 0 && isLoose(out.charAt(out.length() - 1))) {
        out.setLength(out.length() - 1);
      }
      for (String word : new String[] {" and", " or"}) {
        int start = out.length() - word.length();
        if (start > 0 && out.substring(start).equals(word)) {
          out.setLength(start);
        }
      }
      trimmed = out.length() < length;
    }
    if (out.length() > 3 && out.substring(out.length() - 4).equals(" etc")) {
      out.append('.');
    }
  }

  private static void trimStart(StringBuilder out) {
    int start = 0;
    while (start < out.length() && isLoose(out.charAt(start))) {
      start++;
    }
    out.delete(0, start);
  }

  private static boolean isLoose(char c) {
    return Characters.isBlank(c) || isSeparator(c) || c == ':' || c == '：' || c == '/';
  }

  private static String capitalised(StringBuilder out) {
    if (out.length() == 0) {
      return "";
    }
    int first = out.charAt(0) == '"' || out.charAt(0) == '“' ? 1 : 0;
    if (first < out.length() && Character.isLowerCase(out.charAt(first))) {
      String upper = out.substring(first, first + 1).toUpperCase(Locale.ROOT);
      out.replace(first, first + 1, upper);
    }
    return out.toString();
  }
}
