package org.uprlib.extract.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;

/** Reads one list of numbers from tokens. Used once. */
final class ReferenceScanner {
  private static final int HIGHEST = 999;
  private static final int LONGEST_NUMERAL = 4;

  private final Phrases phrases;
  private final List<Token> tokens;
  private final Sentence sentence;
  private final List<Reference> references = new ArrayList<>();
  private int at;

  ReferenceScanner(Phrases phrases, List<Token> tokens, Sentence sentence, int start) {
    this.phrases = phrases;
    this.tokens = tokens;
    this.sentence = sentence;
    this.at = start;
  }

  /**
   * A list and where the tokens go on after it.
   *
   * @param end index of the token after it
   */
  record Result(ReferenceList list, int end) {}

  /** The list that begins at the start; empty if none does. */
  Optional<Result> read() {
    int start = at;
    int end = at;
    while (entry()) {
      end = at;
      if (!separator()) {
        break;
      }
    }
    if (references.isEmpty()) {
      return Optional.empty();
    }
    Span span = new Span(tokens.get(start).start(), tokens.get(end - 1).end());
    return Optional.of(new Result(new ReferenceList(references, span), end));
  }

  private boolean entry() {
    int start = at;
    Optional<RecommendationNumber> first = number();
    if (first.isEmpty()) {
      at = start;
      return false;
    }
    RecommendationNumber last = rangeEnd(first.get().paragraph()).orElse(first.get());
    List<String> letters = last.equals(first.get()) ? letters() : List.of();
    Span span = new Span(tokens.get(start).start(), tokens.get(at - 1).end());
    references.add(new Reference(first.get(), last, letters, span));
    skipStop();
    return true;
  }

  private Optional<RecommendationNumber> rangeEnd(OptionalInt paragraph) {
    int start = at;
    skipStop();
    if (isThrough(at)) {
      at++;
      Optional<RecommendationNumber> last = number();
      if (last.isPresent()) {
        return last.map(number -> number.under(paragraph));
      }
    }
    at = start;
    return Optional.empty();
  }

  private Optional<RecommendationNumber> number() {
    if (!isNumber(at)) {
      return Optional.empty();
    }
    int first = tokens.get(at).value();
    if (isMark(at + 1, ".")
        && isNumber(at + 2)
        && touching(at, at + 1)
        && touching(at + 1, at + 2)) {
      int second = tokens.get(at + 2).value();
      at += 3;
      return Optional.of(RecommendationNumber.of(first, second));
    }
    at++;
    return Optional.of(RecommendationNumber.of(first));
  }

  private List<String> letters() {
    List<String> letters = new ArrayList<>();
    int end = at;
    while (letter(letters)) {
      end = at;
      if (isMark(at, ",")) {
        at++;
      }
      if (has(at) && phrases.words("and").has(tokens.get(at))) {
        at++;
      }
    }
    at = end;
    return letters;
  }

  private boolean letter(List<String> letters) {
    boolean through = !letters.isEmpty() && isThrough(at);
    int start = through ? at + 1 : at;
    int numeral = isMark(start, "(") ? start + 1 : start;
    if (!isNumeral(numeral) || !isMark(numeral + 1, ")")) {
      return false;
    }
    String letter = tokens.get(numeral).text();
    if (through) {
      addBetween(letters, letter);
    }
    letters.add(letter);
    at = numeral + 2;
    return true;
  }

  private static void addBetween(List<String> letters, String last) {
    String first = letters.get(letters.size() - 1);
    if (first.length() == 1 && last.length() == 1) {
      for (char c = (char) (first.charAt(0) + 1); c < last.charAt(0); c++) {
        letters.add(String.valueOf(c));
      }
    }
  }

  /** Passes over what parts two entries; the scanner stays where it is if no entry follows. */
  private boolean separator() {
    int start = at;
    while (has(at) && isSeparator(at)) {
      at++;
    }
    if (isNumber(at) && (at > start || isMark(at - 1, "."))) {
      return true;
    }
    at = start;
    return false;
  }

  private boolean isSeparator(int index) {
    return isMark(index, ",")
        || isMark(index, ";")
        || isMark(index, ".")
        || phrases.words("and").has(tokens.get(index));
  }

  private void skipStop() {
    if (isMark(at, ".") && touching(at - 1, at)) {
      at++;
    }
  }

  private boolean isThrough(int index) {
    return isMark(index, "-")
        || isMark(index, "~")
        || (has(index) && phrases.words("through").has(tokens.get(index)));
  }

  private boolean isNumber(int index) {
    if (!has(index) || !tokens.get(index).number()) {
      return false;
    }
    int value = tokens.get(index).value();
    boolean fraction = isMark(index + 1, "/") && touching(index, index + 1);
    boolean count = has(index + 1) && phrases.words("counted").has(tokens.get(index + 1));
    return value >= 1 && value <= HIGHEST && !fraction && !count;
  }

  private boolean isNumeral(int index) {
    if (!has(index) || !tokens.get(index).word()) {
      return false;
    }
    String text = tokens.get(index).text();
    return text.length() == 1
        || (text.length() <= LONGEST_NUMERAL && text.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
  }

  private boolean isMark(int index, String mark) {
    return has(index) && tokens.get(index).is(mark);
  }

  private boolean touching(int left, int right) {
    return tokens.get(left).touches(tokens.get(right));
  }

  private boolean has(int index) {
    return sentence.has(index);
  }
}
