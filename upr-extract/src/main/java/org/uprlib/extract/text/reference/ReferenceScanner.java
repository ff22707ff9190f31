package org.uprlib.extract.text.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Span;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.Reference.Portion.Unit;
import org.uprlib.extract.text.reference.ReferenceReader.ReferenceList;

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
  record Result(ReferenceList list, int end) {
    /** True if it says of no number under which paragraph it stands. */
    boolean isUnplaced() {
      return list.references().stream().noneMatch(Reference::isPlaced);
    }
  }

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
    boolean partBefore = inPart();
    boolean goesOn = !references.isEmpty() && tokens.isBehindSlash(at);
    OptionalInt paragraph = goesOn ? lastRead().paragraph() : OptionalInt.empty();
    Optional<RecommendationNumber> first = number().map(number -> number.under(paragraph));
    if (first.isEmpty()) {
      at = start;
      return false;
    }
    RecommendationNumber last = rangeEnd(first.get().paragraph()).orElse(first.get());
    boolean placed = first.get().paragraph().isPresent();
    boolean single = last.equals(first.get());
    if (single && !placed && readUnder(start)) {
      return true;
    }
    List<String> letters = single ? letters() : List.of();
    Span span = tokens.sentence().span(start, at);
    boolean inPart = inPart() || partBefore;
    Optional<Reference.Portion> portion = single ? portion() : Optional.empty();
    // A recommendation's sentence is a part of it; a paragraph of the dialogue may hold several.
    boolean sentence =
        portion.filter(each -> placed).filter(each -> each.unit() == Unit.SENTENCE).isPresent();
    references.add(new Reference(first.get(), last, letters, inPart || sentence, portion, span));
    skipStop();
    return true;
  }

  private List<String> letters() {
    Asides.Letters letters = asides.letters(at);
    if (asides.areOfNext(at, letters)) {
      return List.of();
    }
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

  private boolean readUnder(int paragraph) {
    return figures(paragraph) || enclosed(paragraph) || items(paragraph);
  }

  /**
   * Reads {@code , subparagraphs 1 to 3} or {@code : Nos. (1), (2)} behind a paragraph's number.
   */
  private boolean items(int paragraph) {
    int start = at;
    int before = references.size();
    at = tokens.behindItemName(at);
    if (at == start) {
      return false;
    }
    if (!figures(paragraph)) {
      Optional<Result> items = new ReferenceScanner(tokens, at).read().filter(Result::isUnplaced);
      items.ifPresent(read -> takeUnder(paragraph, read));
      at = items.map(Result::end).orElse(start);
    }
    // "Accepts all in paragraph 121, points 3 and 4 excepted" is on the others.
    boolean takenOut = tokens.is(at, "taken-out");
    if (takenOut) {
      references.subList(before, references.size()).clear();
      at = start;
    }
    return at > start;
  }

  private void takeUnder(int paragraph, Result read) {
    int under = tokens.value(paragraph);
    read.list().references().forEach(each -> references.add(each.under(under)));
  }

  /**
   * Reads {@code (1), (2)}, {@code (1)–(3)} or {@code 1) to 3)} behind a paragraph's number: 97.1
   * and those that follow it.
   */
  private boolean figures(int paragraph) {
    int under = tokens.value(paragraph);
    int opening = at;
    int end = at;
    while (behindFigure(at) > at) {
      int start = end == opening ? paragraph : at;
      RecommendationNumber first = figure(under);
      boolean range = tokens.isThrough(at) && behindFigure(at + 1) > at + 1;
      at += range ? 1 : 0;
      RecommendationNumber last = range ? figure(under) : first;
      Span span = tokens.sentence().span(start, at);
      references.add(new Reference(first, last, List.of(), false, Optional.empty(), span));
      end = at;
      skipSeparators();
    }
    at = end;
    return end > opening;
  }

  /** Passes over a number in brackets. */
  private RecommendationNumber figure(int under) {
    at = behindFigure(at);
    return RecommendationNumber.of(under, tokens.value(at - 2));
  }

  /** Index behind {@code (1)} or {@code 1)}; {@code start} itself if none stands there. */
  private int behindFigure(int start) {
    int number = tokens.sentence().behind(start, "(");
    return tokens.isNumber(number) && tokens.is(number + 1, ")") ? number + 2 : start;
  }

  /** Reads {@code (1, 2, 5–7)} behind a number, or {@code : 1, 2} if it is called a paragraph's. */
  private boolean enclosed(int paragraph) {
    boolean brackets = tokens.is(at, "(");
    boolean called =
        tokens.is(paragraph - 1, "paragraph")
            || tokens.sentence().isRow(paragraph - 2, "paragraph", ".");
    boolean opens = called ? tokens.is(at, "(", ":") : brackets;
    if (!opens) {
      return false;
    }
    Optional<Result> inner =
        new ReferenceScanner(tokens, at + 1)
            .read()
            .filter(read -> !brackets || tokens.is(read.end(), ")"))
            .filter(Result::isUnplaced);
    if (inner.isPresent()) {
      Result read = inner.get();
      takeUnder(paragraph, read);
      at = brackets ? read.end() + 1 : read.end();
    }
    return inner.isPresent();
  }

  private Optional<RecommendationNumber> rangeEnd(OptionalInt paragraph) {
    if (dashed) {
      return Optional.empty();
    }
    int start = at;
    skipStop();
    at += tokens.is(at, "number-sign-behind") ? 1 : 0;
    Optional<RecommendationNumber> last =
        tokens.isThrough(at) ? numberBehindThrough(paragraph.isPresent()) : Optional.empty();
    at = last.isPresent() ? at : start;
    return last.map(number -> number.under(paragraph));
  }

  /** {@code –17}, {@code to No. 17}, {@code to .17}, {@code to the 92.17}. */
  private Optional<RecommendationNumber> numberBehindThrough(boolean underParagraph) {
    at++;
    at += tokens.is(at, "number-sign", ".") || isArticleOfLabel(at) ? 1 : 0;
    return underParagraph && !tokens.isLabel(at) && tokens.isNumberUnderParagraph(at)
        ? Optional.of(RecommendationNumber.of(tokens.value(at++)))
        : number();
  }

  /** Index of the label behind its article: {@code la | 121.4}. */
  private int behindArticle(int index) {
    return isArticleOfLabel(index) ? index + 1 : index;
  }

  private boolean isArticleOfLabel(int index) {
    return tokens.is(index, "article") && tokens.isLabel(index + 1);
  }

  /** Passes over a number; stays where it is if none stands there. */
  private Optional<RecommendationNumber> number() {
    int start = at;
    at = tokens.behindNumber(start);
    return at > start ? Optional.of(tokens.number(start)) : Optional.empty();
  }

  /** Passes over what parts two entries; false if no further one stands there. */
  private boolean separator() {
    at = asides.behindSpeaker(asides.behindNames(asides.behindPointer(at)));
    int behind = at;
    skipSeparators();
    boolean parted = at > behind || tokens.is(at - 1, ".");
    at = at > behind ? behindArticle(at) : at;
    at = tokens.behindRangeWord(at);
    int number = asides.behindInPart(at);
    return tokens.isNumber(number) && (parted ? !isCount(behind, number) : isCommaMissing());
  }

  /** {@code As to 121.5, | 12 prisons were built}: what stands behind a comma counts a noun. */
  private boolean isCount(int behind, int number) {
    return tokens.is(behind, ",")
        && lastRead().paragraph().isPresent()
        && tokens.isCountedNoun(number + 1);
  }

  private RecommendationNumber lastRead() {
    return references.get(references.size() - 1).last();
  }

  /** True in {@code 43 (g), (h) 56, 79} and {@code 92.7 92.8}: higher, and a list behind it. */
  private boolean isCommaMissing() {
    boolean higher = lastRead().plus(1).leadsTo(tokens.number(at));
    boolean inList = tokens.is(at - 1, ")") || references.size() > 1;
    return higher && (tokens.isLabel(at) || (inList && tokens.isListedOn(at + 1)));
  }

  private void skipSeparators() {
    at = tokens.sentence().skip(at, this::isSeparator);
  }

  private boolean isSeparator(int index) {
    return tokens.isSeparator(index) || (dashed && tokens.is(index, "-"));
  }

  private void skipStop() {
    if (tokens.isStop(at)) {
      at++;
    }
  }
}
