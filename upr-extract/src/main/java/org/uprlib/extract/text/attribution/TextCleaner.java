package org.uprlib.extract.text.attribution;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import org.uprlib.core.text.Blank;
import org.uprlib.core.text.Endings;
import org.uprlib.extract.text.attribution.SponsorFinder.Sponsors;

/** Makes a text that States were taken out of, or that was put together, read as if written so. */
final class TextCleaner {
  private static final String SEPARATORS = ",;.،؛，；。";

  /** What a text does not begin with, but its label may end. */
  private static final String ENDING = Punctuation.CLOSING + "*∗†‡";

  private TextCleaner() {}

  static String without(List<Sponsors> sponsors, String text) {
    if (sponsors.isEmpty()) {
      return clean(text);
    }
    StringBuilder rest = new StringBuilder(text.length());
    int from = 0;
    for (Sponsors group : sponsors) {
      rest.append(text, from, group.span().start());
      from = group.span().end();
      closeGap(rest, text, from);
    }
    String behind = text.substring(from);
    return clean(rest.append(Endings.isTail(behind) ? "" : behind).toString());
  }

  /** Leaves one mark of punctuation, or a blank, where sponsors were taken out. */
  private static void closeGap(StringBuilder rest, String text, int from) {
    rest.setLength(Punctuation.skipBack(rest, rest.length(), Blank::is));
    int next = Blank.end(text, from);
    char c = Punctuation.at(text, next);
    boolean marked = (SEPARATORS + "/").indexOf(c) >= 0;
    char last = rest.isEmpty() ? ' ' : rest.charAt(rest.length() - 1);
    boolean goesOn = marked || (Character.isLowerCase(c) && last != ',');
    if (isSeparator(last) && goesOn) {
      rest.setLength(rest.length() - 1);
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
    String spaced = spaced(text);
    int end = end(spaced);
    String kept = spaced.substring(start(spaced, end), end);
    return capitalised(kept.endsWith(" etc") ? kept + "." : kept);
  }

  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int at = Blank.end(text, 0);
    while (at < text.length()) {
      char first = text.charAt(at);
      if (out.length() > 0 && !isSeparator(first) && !Punctuation.isClosing(first)) {
        out.append(' ');
      }
      int end = Punctuation.skip(text, at, c -> !Blank.is(c));
      out.append(text, at, end);
      at = Blank.end(text, end);
    }
    return out.toString();
  }

  /**
   * The text with a capital letter first, unless that is a label: {@code a) Adopt …}; Russian
   * papers write recommendations with a small one.
   */
  static String capitalised(String text) {
    int first = "\"“".indexOf(Punctuation.at(text, 0)) >= 0 ? 1 : 0;
    int next = first + 1;
    boolean label = Punctuation.isClosing(Punctuation.at(text, next));
    if (isCapitalised(Punctuation.at(text, first)) && !label) {
      String upper = text.substring(first, next).toUpperCase(Locale.ROOT);
      return text.substring(0, first) + upper + text.substring(next);
    }
    return text;
  }

  private static boolean isCapitalised(char first) {
    return Character.isLowerCase(first) && UnicodeScript.of(first) != UnicodeScript.CYRILLIC;
  }

  /** Where the text ends without what is loose at its end. */
  private static int end(String text) {
    int end = text.length();
    int before;
    do {
      before = end;
      while (end > 0 && isLooseAtEnd(text, end - 1)) {
        end--;
      }
      end = withoutLast(" and", text, end);
      end = withoutLast(" or", text, end);
    } while (end < before);
    return end;
  }

  private static boolean isLooseAtEnd(String text, int last) {
    char c = text.charAt(last);
    return Punctuation.isClosing(c)
        ? !isOpenBefore(text, last)
        : Punctuation.isOpening(c) || isLoose(c);
  }

  /** Whether a parenthesis is open before {@code end}; that of {@code a)} closes none. */
  private static boolean isOpenBefore(String text, int end) {
    int depth = 0;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      depth += Punctuation.isOpening(c) ? 1 : Punctuation.isClosing(c) && depth > 0 ? -1 : 0;
    }
    return depth > 0;
  }

  private static int withoutLast(String word, String text, int end) {
    int start = end - word.length();
    return text.startsWith(word, start) ? start : end;
  }

  private static int start(String text, int end) {
    return Punctuation.skip(text.substring(0, end), 0, c -> isLoose(c) || ENDING.indexOf(c) >= 0);
  }

  private static boolean isSeparator(int c) {
    return SEPARATORS.indexOf(c) >= 0;
  }

  private static boolean isLoose(int c) {
    return Blank.is(c) || (SEPARATORS + ":：/").indexOf(c) >= 0;
  }
}
