package org.uprlib.extract.text.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.phrase.Sentence;

/** Reads one list of numbers from tokens. Used once. */
final class ReferenceScanner {
  private final ListTokens tokens;
  private final Asides asides;
  private final List<Reference> references = new ArrayList<>();

  /** True if dashes part the entries. */
  private final boolean dashed;

  private int at;

  ReferenceScanner(Sentence sentence, int start) {
    this(new ListTokens(sentence), start);
  }

  private ReferenceScanner(ListTokens tokens, int start) {
    this.tokens = tokens;
    this.asides = new Asides(tokens);
    this.dashed = tokens.isDashed(start);
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
    return Optional.of(
        new Result(new ReferenceList(references, tokens.sentence().span(start, end)), end));
  }

  private boolean entry() {
    int start = at;
    Optional<RecommendationNumber> first = number();
    if (first.isEmpty()) {
      return false;
    }
    RecommendationNumber last = rangeEnd(first.get().paragraph()).orElse(first.get());
    boolean single = last.equals(first.get());
    if (single && first.get().paragraph().isEmpty() && (figures(start) || enclosed(start))) {
      return true;
    }
    List<String> letters = single ? letters() : List.of();
    Span span = tokens.sentence().span(start, at);
    boolean inPart = inPart();
    Optional<Reference.Portion> portion = single ? portion() : Optional.empty();
    references.add(new Reference(first.get(), last, letters, inPart, portion, span));
    skipStop();
    return true;
  }

  private List<String> letters() {
    Asides.Letters letters = asides.letters(at);
    at = letters.end();
    return letters.letters();
  }

  /** Passes over {@code (in part)}; true if it stands there. */
  private boolean inPart() {
    int start = at;
    at = asides.behindInPart(at);
    return at > start;
  }

  /** Passes over {@code , last sentence}; empty if no such words stand there. */
  private Optional<Reference.Portion> portion() {
    Optional<Asides.Choice> choice = asides.portion(at);
    at = choice.map(Asides.Choice::end).orElse(at);
    return choice.map(Asides.Choice::portion);
  }

  /** Reads {@code (1), (2)} behind a paragraph's number: 97.1 and 97.2. */
  private boolean figures(int paragraph) {
    int under = tokens.value(paragraph);
    int end = at;
    while (tokens.isMark(at, "(") && tokens.isNumber(at + 1) && tokens.isMark(at + 2, ")")) {
      RecommendationNumber number = RecommendationNumber.of(under, tokens.value(at + 1));
      int start = end == paragraph + 1 ? paragraph : at;
      Span span = tokens.sentence().span(start, at + 3);
      references.add(new Reference(number, number, List.of(), false, Optional.empty(), span));
      at += 3;
      end = at;
      skipSeparators();
    }
    at = end;
    return end > paragraph + 1;
  }

  /** Reads {@code (1, 2, 5–7)} behind a number, or {@code : 1, 2} if it is called a paragraph's. */
  private boolean enclosed(int paragraph) {
    int start = at;
    boolean brackets = tokens.isMark(at, "(");
    boolean colon = tokens.isMark(at, ":") && tokens.isWord("paragraph", paragraph - 1);
    if (!(brackets || colon) || !tokens.isNumber(at + 1) || tokens.isMark(at + 2, ")")) {
      return false;
    }
    ReferenceScanner inner = new ReferenceScanner(tokens, at + 1);
    Optional<Result> list = inner.read();
    at = list.map(Result::end).orElse(start);
    boolean plain =
        list.isPresent()
            && inner.references.stream().allMatch(each -> each.first().paragraph().isEmpty())
            && (!brackets || tokens.isMark(at, ")"));
    if (!plain) {
      at = start;
      return false;
    }
    int under = tokens.value(paragraph);
    inner.references.forEach(each -> references.add(each.under(under)));
    at += brackets ? 1 : 0;
    return true;
  }

  private Optional<RecommendationNumber> rangeEnd(OptionalInt paragraph) {
    if (dashed) {
      return Optional.empty();
    }
    int start = at;
    skipStop();
    if (tokens.isWord("number-sign-behind", at) && tokens.isThrough(at + 1)) {
      at++;
    }
    if (tokens.isThrough(at)) {
      at++;
      boolean article = tokens.isWord("article", at) && tokens.isLabel(at + 1);
      at += article || tokens.isWord("number-sign", at) ? 1 : 0;
      Optional<RecommendationNumber> last =
          paragraph.isPresent() && !tokens.isLabel(at) && tokens.isNumberUnderParagraph(at)
              ? Optional.of(RecommendationNumber.of(tokens.value(at++)))
              : number();
      if (last.isPresent()) {
        return last.map(number -> number.under(paragraph));
      }
    }
    at = start;
    return Optional.empty();
  }

  /** Passes over a number; stays where it is if none stands there. */
  private Optional<RecommendationNumber> number() {
    if (tokens.isLabel(at)) {
      int paragraph = tokens.value(at);
      int number = tokens.value(at + 2);
      at += 3;
      return Optional.of(RecommendationNumber.of(paragraph, number));
    }
    if (tokens.isNumber(at)) {
      at++;
      return Optional.of(RecommendationNumber.of(tokens.value(at - 1)));
    }
    return Optional.empty();
  }

  /** Passes over what parts two entries; the scanner stays where it is if no entry follows. */
  private boolean separator() {
    int start = at;
    at = asides.behindSpeaker(asides.behindNames(at));
    int behind = at;
    skipSeparators();
    boolean parted = at > behind || tokens.isMark(at - 1, ".");
    at += parted && tokens.isWord("range-from", at) && tokens.opensRange(at + 1) ? 1 : 0;
    if (tokens.isNumber(at) && (parted ? !isCount(behind) : isCommaMissing())) {
      return true;
    }
    at = start;
    return false;
  }

  /** {@code As to 121.5, | 12 prisons were built}: what stands behind a comma counts a noun. */
  private boolean isCount(int behind) {
    return at == behind + 1
        && tokens.isMark(behind, ",")
        && references.get(references.size() - 1).last().paragraph().isPresent()
        && !tokens.isLabel(at)
        && tokens.has(at + 1)
        && tokens.get(at + 1).word()
        && !tokens.isListedOn(at + 1);
  }

  /** True in {@code 43 (g), (h) 56, 79} and {@code 92.7 92.8}: higher, and a list behind it. */
  private boolean isCommaMissing() {
    Reference last = references.get(references.size() - 1);
    boolean label = tokens.isLabel(at);
    int next = tokens.value(label ? at + 2 : at);
    boolean higher = last.last().number() < next;
    if (label || last.first().paragraph().isPresent()) {
      return label
          && (higher ? last.last().paragraph() : OptionalInt.empty())
              .equals(OptionalInt.of(tokens.value(at)));
    }
    boolean listed = tokens.isMark(at - 1, ")") || references.size() > 1;
    return higher && listed && tokens.isListedOn(at + 1);
  }

  private void skipSeparators() {
    while (tokens.isSeparator(at) || (dashed && tokens.isMark(at, "-"))) {
      at++;
    }
  }

  private void skipStop() {
    if (tokens.isStop(at)) {
      at++;
    }
  }
}
