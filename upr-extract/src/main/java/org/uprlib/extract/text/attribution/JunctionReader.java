package org.uprlib.extract.text.attribution;

import java.util.List;
import org.uprlib.extract.text.attribution.Junction.Strength;

/** Reads the punctuation, list letters and conjunctions that join a fragment to the one before. */
final class JunctionReader {
  private static final int MAX_LIST_LETTERS = 4;

  private final List<String> conjunctions;
  private final String text;
  private final int to;
  private int at;

  /** A reader of the junction that opens the stretch of {@code text} between two offsets. */
  JunctionReader(RequestWording wording, String text, int from, int to) {
    this.conjunctions = wording.conjunctions();
    this.text = text;
    this.to = to;
    this.at = from;
  }

  /** Offset after what was read. */
  int end() {
    return at;
  }

  Junction read() {
    Strength strength = Strength.NONE;
    String conjunction = "";
    while (at < to) {
      char c = text.charAt(at);
      if (Punctuation.isBlank(c)) {
        at++;
      } else if (skipListLetter(!conjunction.isEmpty())) {
        strength = Strength.STRONG;
      } else if (isMark(c)) {
        strength = stronger(strength, strengthOf(c));
        at++;
      } else {
        String word = conjunction.isEmpty() ? conjunctionHere() : "";
        if (word.isEmpty()) {
          break;
        }
        conjunction = " " + word;
        at += word.length();
      }
    }
    return new Junction(strength, conjunction);
  }

  private static boolean isMark(char c) {
    return c == '-' || c == '\u2013' || (Punctuation.isPunctuation(c) && c != '&');
  }

  private static Strength strengthOf(char c) {
    if (c == '/') {
      return Strength.SLASH;
    }
    return Punctuation.isStrong(c) ? Strength.STRONG : Strength.WEAK;
  }

  private static Strength stronger(Strength one, Strength other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private String conjunctionHere() {
    for (String word : conjunctions) {
      int end = at + word.length();
      if (end < to && text.regionMatches(true, at, word, 0, word.length())) {
        char next = text.charAt(end);
        if (Punctuation.isBlank(next) || Punctuation.isPunctuation(next)) {
          return text.substring(at, end);
        }
      }
    }
    return "";
  }

  /** Skips a list letter or number such as "(a)", "b)" or "13.", and "to" before it. */
  private boolean skipListLetter(boolean afterConjunction) {
    int start = afterConjunction && text.startsWith("to ", at) ? at + 3 : at;
    int end = endOfListLetter(start);
    if (end > start) {
      at = end;
      return true;
    }
    return false;
  }

  private int endOfListLetter(int start) {
    if (start >= to) {
      return start;
    }
    boolean open = Punctuation.isOpening(text.charAt(start));
    int begin = open ? start + 1 : start;
    int end = begin;
    while (end < to && end - begin < MAX_LIST_LETTERS && isListLetter(text.charAt(end))) {
      end++;
    }
    if (end == begin || end >= to) {
      return start;
    }
    boolean number = !open && Character.isDigit(text.charAt(begin)) && text.charAt(end) == '.';
    return number || Punctuation.isClosing(text.charAt(end)) ? end + 1 : start;
  }

  private static boolean isListLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
