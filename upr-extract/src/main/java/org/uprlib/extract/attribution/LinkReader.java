package org.uprlib.extract.attribution;

import org.uprlib.extract.attribution.Fragment.Link;
import org.uprlib.extract.attribution.Fragment.Strength;

/** Reads the punctuation, list letters and conjunctions that link a fragment to the one before. */
final class LinkReader {
  private static final String[] CONJUNCTIONS = {
    "and/or", "as well as", "and also", "and", "or", "but", "&"
  };

  /**
   * A link.
   *
   * @param end offset after it
   */
  record Reading(Link link, int end) {}

  Reading read(String text, int from, int to) {
    Strength strength = Strength.NONE;
    StringBuilder printed = new StringBuilder();
    boolean conjunction = false;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Characters.isBlank(c)) {
        at++;
        continue;
      }
      boolean infinitive = conjunction && text.startsWith("to ", at);
      int letter = listLetter(text, infinitive ? at + 3 : at, to);
      if (letter > (infinitive ? at + 3 : at)) {
        strength = Strength.STRONG;
        at = letter;
        continue;
      }
      if (Characters.isPunctuation(c) || c == '-' || c == '\u2013') {
        strength = stronger(strength, strengthOf(c));
        at++;
        continue;
      }
      String word = conjunction ? "" : conjunctionAt(text, at, to);
      if (word.isEmpty()) {
        break;
      }
      conjunction = true;
      printed.append(' ').append(word);
      at += word.length();
    }
    String mark =
        switch (strength) {
          case WEAK -> ",";
          case STRONG -> ";";
          default -> "";
        };
    return new Reading(new Link(strength, conjunction, mark + printed + " "), at);
  }

  private static Strength strengthOf(char c) {
    if (c == '/') {
      return Strength.SLASH;
    }
    return Characters.isStrong(c) ? Strength.STRONG : Strength.WEAK;
  }

  private static Strength stronger(Strength one, Strength other) {
    return one.compareTo(other) >= 0 ? one : other;
  }

  private static String conjunctionAt(String text, int at, int to) {
    for (String word : CONJUNCTIONS) {
      int end = at + word.length();
      if (end < to && text.regionMatches(true, at, word, 0, word.length())) {
        char next = text.charAt(end);
        if (Characters.isBlank(next) || Characters.isPunctuation(next)) {
          return text.substring(at, end);
        }
      }
    }
    return "";
  }

  /** Offset after a list letter or number such as "(a)", "b)" or "13."; {@code at} if none. */
  private static int listLetter(String text, int at, int to) {
    if (at >= to) {
      return at;
    }
    boolean open = Characters.isOpening(text.charAt(at));
    int begin = open ? at + 1 : at;
    int end = begin;
    while (end < to && end - begin < 4 && isListLetter(text.charAt(end))) {
      end++;
    }
    boolean digits = end > begin && Character.isDigit(text.charAt(begin));
    boolean closed =
        end > begin
            && end < to
            && (Characters.isClosing(text.charAt(end))
                || (!open && digits && text.charAt(end) == '.'));
    return closed ? end + 1 : at;
  }

  private static boolean isListLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
