package org.uprlib.extract.attribution;

import java.util.List;
import java.util.Locale;
import org.uprlib.extract.attribution.SponsorFinder.Sponsors;

/** Makes a text that States were taken out of, or that was put together, read as if written so. */
final class TextCleaner {
  private TextCleaner() {}

  /** {@code text} without its sponsors, cleaned. */
  static String without(List<Sponsors> sponsors, String text) {
    StringBuilder rest = new StringBuilder(text.length());
    int from = 0;
    for (Sponsors group : sponsors) {
      rest.append(text, from, group.span().start());
      from = group.span().end();
      closeGap(rest, text, from);
    }
    return clean(rest.append(text, from, text.length()).toString());
  }

  /** Leaves one mark of punctuation, or a blank, where sponsors were taken out. */
  private static void closeGap(StringBuilder rest, String text, int from) {
    trimBlanks(rest);
    int next = Punctuation.skipBlanks(text, from);
    char c = next < text.length() ? text.charAt(next) : ' ';
    boolean marked = isSeparator(c) || c == '/';
    if (endsWithSeparator(rest) && (marked || Character.isLowerCase(c))) {
      boolean comma = rest.charAt(rest.length() - 1) == ',';
      if (marked || !comma) {
        rest.setLength(rest.length() - 1);
      }
    }
    if (!marked) {
      rest.append(' ');
    }
  }

  /**
   * The text with one blank between words and none before punctuation, without separators and
   * single parentheses at either end, and with a capital letter first.
   */
  static String clean(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = Punctuation.skipBlanks(text, 0);
    while (at < text.length()) {
      char first = text.charAt(at);
      if (out.length() > 0 && !isSeparator(first) && !Punctuation.isClosing(first)) {
        out.append(' ');
      }
      int end = Punctuation.nextBlank(text, at);
      out.append(text, at, end);
      at = Punctuation.skipBlanks(text, end);
    }
    trimEnd(out);
    trimStart(out);
    return capitalised(out.toString());
  }

  /** The text with a capital letter first. */
  static String capitalised(String text) {
    int first = text.startsWith("\"") || text.startsWith("“") ? 1 : 0;
    if (first < text.length() && Character.isLowerCase(text.charAt(first))) {
      int next = first + 1;
      String upper = text.substring(first, next).toUpperCase(Locale.ROOT);
      return text.substring(0, first) + upper + text.substring(next);
    }
    return text;
  }

  private static void trimEnd(StringBuilder out) {
    int depth = depth(out);
    int length = -1;
    while (length != out.length()) {
      length = out.length();
      while (out.length() > 0 && isLooseAtEnd(out, depth)) {
        depth += Punctuation.isClosing(out.charAt(out.length() - 1)) ? 1 : 0;
        out.setLength(out.length() - 1);
      }
      dropLast(out, " and");
      dropLast(out, " or");
    }
    if (endsWith(out, " etc")) {
      out.append('.');
    }
  }

  private static boolean isLooseAtEnd(StringBuilder out, int depth) {
    char last = out.charAt(out.length() - 1);
    boolean single = Punctuation.isOpening(last) || (Punctuation.isClosing(last) && depth < 0);
    return single || isLoose(last);
  }

  /** How many parentheses more are opened than closed. */
  private static int depth(StringBuilder out) {
    int depth = 0;
    for (int i = 0; i < out.length(); i++) {
      depth += Punctuation.isOpening(out.charAt(i)) ? 1 : 0;
      depth -= Punctuation.isClosing(out.charAt(i)) ? 1 : 0;
    }
    return depth;
  }

  private static void dropLast(StringBuilder out, String word) {
    if (endsWith(out, word)) {
      out.setLength(out.length() - word.length());
    }
  }

  private static boolean endsWith(StringBuilder out, String word) {
    int start = out.length() - word.length();
    return start >= 0 && out.indexOf(word, start) == start;
  }

  private static void trimStart(StringBuilder out) {
    int start = 0;
    while (start < out.length()
        && (isLoose(out.charAt(start)) || Punctuation.isClosing(out.charAt(start)))) {
      start++;
    }
    out.delete(0, start);
  }

  private static void trimBlanks(StringBuilder out) {
    while (out.length() > 0 && Punctuation.isBlank(out.charAt(out.length() - 1))) {
      out.setLength(out.length() - 1);
    }
  }

  private static boolean endsWithSeparator(StringBuilder out) {
    return out.length() > 0 && isSeparator(out.charAt(out.length() - 1));
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case ',', ';', '.', '،', '؛', '，', '；', '。' -> true;
      default -> false;
    };
  }

  private static boolean isLoose(char c) {
    return Punctuation.isBlank(c) || isSeparator(c) || c == ':' || c == '：' || c == '/';
  }
}
