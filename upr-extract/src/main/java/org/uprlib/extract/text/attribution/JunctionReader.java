package org.uprlib.extract.text.attribution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.text.Blank;
import org.uprlib.extract.text.attribution.Junction.Strength;

/** Reads the punctuation, list letters and conjunctions that join a fragment to the one before. */
final class JunctionReader {
  private static final Pattern LIST_LETTER =
      Pattern.compile("[(（\\[]?[a-z0-9]{1,4}[)）\\]]|[0-9][a-z0-9]{0,3}\\.");

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

  int end() {
    return at;
  }

  Junction read() {
    Strength strength = Strength.NONE;
    String conjunction = "";
    while (at < to) {
      char c = text.charAt(at);
      if (Blank.is(c)) {
        at++;
      } else if (skipListLetter(!conjunction.isEmpty())) {
        strength = Strength.STRONG;
      } else if (Punctuation.isJunction(c)) {
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
    return conjunctions.stream()
        .filter(word -> text.regionMatches(true, at, word, 0, word.length()))
        .map(word -> text.substring(at, at + word.length()))
        .filter(word -> at + word.length() < to)
        .filter(word -> Punctuation.isLoose(text.charAt(at + word.length())))
        .findFirst()
        .orElse("");
  }

  /** Skips a list letter or number such as "(a)", "b)" or "13.", and "to" before it. */
  private boolean skipListLetter(boolean afterConjunction) {
    int start = afterConjunction && text.startsWith("to ", at) ? at + 3 : at;
    Matcher letter = LIST_LETTER.matcher(text).region(Math.min(start, to), to);
    boolean found = letter.lookingAt();
    at = found ? letter.end() : at;
    return found;
  }
}
