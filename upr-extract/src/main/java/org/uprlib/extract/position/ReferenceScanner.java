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

  /** Words and commas in {@code (France, Peru)}. */
  private static final int LONGEST_NAMES = 12;

  /** Words in {@code (accepted in part)}. */
  private static final int LONGEST_ASIDE = 4;

  /** Lower numbers count paragraphs: {@code 5. 3 May}. */
  private static final int LOWEST_APART = 50;

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
    boolean single = last.equals(first.get()) && first.get().paragraph().isEmpty();
    if (single && (figures(start) || enclosed(start))) {
      return true;
    }
    List<String> letters = last.equals(first.get()) ? letters() : List.of();
    Span span = new Span(tokens.get(start).start(), tokens.get(at - 1).end());
    references.add(new Reference(first.get(), last, letters, inPart(), span));
    skipStop();
    return true;
  }

  /** Passes over {@code (in part)}; true if it stands there. */
  private boolean inPart() {
    int end = at + 1;
    boolean partly = false;
    while (isMark(at, "(") && has(end) && end <= at + LONGEST_ASIDE && !isMark(end, ")")) {
      partly |= isWord("partly", end);
      end++;
    }
    if (partly && isMark(end, ")")) {
      at = end + 1;
      return true;
    }
    return false;
  }

  /** Reads {@code (1), (2)} behind a paragraph's number: 97.1 and 97.2. */
  private boolean figures(int paragraph) {
    int under = tokens.get(paragraph).value();
    int end = at;
    while (isMark(at, "(") && isNumber(at + 1) && isMark(at + 2, ")")) {
      RecommendationNumber number = RecommendationNumber.of(under, tokens.get(at + 1).value());
      int start = end == paragraph + 1 ? paragraph : at;
      Span span = new Span(tokens.get(start).start(), tokens.get(at + 2).end());
      references.add(new Reference(number, number, List.of(), false, span));
      at += 3;
      end = at;
      while (has(at) && isSeparator(at)) {
        at++;
      }
    }
    at = end;
    return end > paragraph + 1;
  }

  /** Reads {@code (1, 2, 5–7)} behind a number, or {@code : 1, 2} if it is called a paragraph's. */
  private boolean enclosed(int paragraph) {
    int start = at;
    boolean brackets = isMark(at, "(");
    boolean colon = isMark(at, ":") && isWord("paragraph", paragraph - 1);
    if (!(brackets || colon) || !isNumber(at + 1) || isMark(at + 2, ")")) {
      return false;
    }
    ReferenceScanner inner = new ReferenceScanner(phrases, tokens, sentence, at + 1);
    Optional<Result> list = inner.read();
    at = list.map(Result::end).orElse(start);
    boolean plain =
        list.isPresent()
            && inner.references.stream().allMatch(each -> each.first().paragraph().isEmpty())
            && (!brackets || isMark(at, ")"));
    if (!plain) {
      at = start;
      return false;
    }
    int under = tokens.get(paragraph).value();
    inner.references.forEach(each -> references.add(each.under(under)));
    at += brackets ? 1 : 0;
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
    boolean label = isLabel(at);
    if (!label && !isNumber(at)) {
      return Optional.empty();
    }
    int first = tokens.get(at).value();
    if (label) {
      int second = tokens.get(at + 2).value();
      at += 3;
      return Optional.of(RecommendationNumber.of(first, second));
    }
    at++;
    return Optional.of(RecommendationNumber.of(first));
  }

  /** {@code 122.5}, and {@code 122. 5} where the first number is too high to be counted so. */
  private boolean isLabel(int index) {
    if (!isFigure(index)
        || !isMark(index + 1, ".")
        || !touching(index, index + 1)
        || !isFigure(index + 2)) {
      return false;
    }
    int first = tokens.get(index).value();
    boolean apart = first >= LOWEST_APART && tokens.get(index + 2).value() < first;
    return touching(index + 1, index + 2) || apart && isValue(index + 2);
  }

  private List<String> letters() {
    List<String> letters = new ArrayList<>();
    int end = at;
    while (letter(letters)) {
      end = at;
      if (isMark(at, ",")) {
        at++;
      }
      if (isWord("and", at)) {
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
    at = behindAside(at);
    int behind = at;
    while (has(at) && isSeparator(at)) {
      at++;
    }
    if (isNumber(at) && (at > behind || isMark(at - 1, "."))) {
      return true;
    }
    at = start;
    return false;
  }

  /** Index behind {@code (France and Peru)}, words that name no number, where they stand. */
  private int behindAside(int index) {
    int end = index + 1;
    if (isNumeral(end)) {
      return index;
    }
    while (isMark(index, "(") && has(end) && end <= index + LONGEST_NAMES && !isMark(end, ")")) {
      if (tokens.get(end).number()) {
        return index;
      }
      end++;
    }
    return end > index + 1 && isMark(end, ")") ? end + 1 : index;
  }

  private boolean isSeparator(int index) {
    return isMark(index, ",")
        || isMark(index, "&")
        || isMark(index, "/") && isLabel(index + 1)
        || isMark(index, ";")
        || isMark(index, ".")
        || isWord("and", index);
  }

  private void skipStop() {
    if (isMark(at, ".") && touching(at - 1, at)) {
      at++;
    }
  }

  private boolean isThrough(int index) {
    return isMark(index, "-") || isMark(index, "~") || isWord("through", index);
  }

  private boolean isNumber(int index) {
    boolean fraction = isMark(index + 1, "/") && touching(index, index + 1);
    return isValue(index) && !fraction;
  }

  /** A number that does not count what follows, as {@code 5 States} does. */
  private boolean isValue(int index) {
    return isFigure(index) && !isWord("counted", index + 1);
  }

  private boolean isFigure(int index) {
    if (!has(index) || !tokens.get(index).number()) {
      return false;
    }
    int value = tokens.get(index).value();
    return value >= 1 && value <= HIGHEST;
  }

  private boolean isNumeral(int index) {
    if (!has(index) || !tokens.get(index).word()) {
      return false;
    }
    String text = tokens.get(index).text();
    return text.length() == 1
        || (text.length() <= LONGEST_NUMERAL && text.chars().allMatch(c -> "ivx".indexOf(c) >= 0));
  }

  private boolean isWord(String words, int index) {
    return has(index) && phrases.words(words).has(tokens.get(index));
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
