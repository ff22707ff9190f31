package org.uprlib.extract.match.likeness.trained;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;
import org.uprlib.extract.match.likeness.trained.RequestText.RequestClause;
import org.uprlib.extract.model.Words;

/** An ask beside a recommendation on the same matter. Immutable. */
final class RequestPair {
  /** From this cosine on, a word means the same as one of the other's. */
  private static final double SAME = 0.7;

  /** To refrain from these is not a refusal. */
  private static final Set<Kind> RESTRICTING = EnumSet.of(Kind.AGAINST, Kind.BAN);

  /** The same of what is allowed. */
  private static final Set<Kind> RULING = EnumSet.of(Kind.AGAINST, Kind.BAN, Kind.ALLOW);

  /** So many letters at the beginning make words akin, or all of a shorter one. */
  private static final int AKIN = 5;

  private static final int SHORTEST_AKIN = 4;

  /** How adverbs end, in English, French and Spanish. */
  private static final List<String> ADVERBS = List.of("ly", "ment", "mente");

  private final RequestText ask;
  private final RequestText text;
  private final AskMatter matter;

  /** The request of the text that has most words of the ask. */
  private final RequestClause recommended;

  /** The request of the ask that has most words of the text. */
  private final RequestClause asked;

  RequestPair(RequestText ask, RequestText text, AskMatter matter) {
    this.ask = ask;
    this.text = text;
    this.matter = matter;
    this.recommended = nearest(text, ask);
    this.asked = nearest(ask, text);
  }

  RequestText ask() {
    return ask;
  }

  RequestText text() {
    return text;
  }

  /** Whether the ask has {@code stem}, which is the text's, or one like it that the text lacks. */
  boolean isAsked(String stem) {
    return has(ask, text, stem);
  }

  /** Whether the text has {@code stem}, which is the ask's, or one like it that the ask lacks. */
  boolean isRecommended(String stem) {
    return has(text, ask, stem);
  }

  private boolean has(RequestText one, RequestText other, String stem) {
    if (one.stems().contains(stem) || one.stems().stream().anyMatch(each -> isAkin(each, stem))) {
      return true;
    }
    Set<String> own = new HashSet<>(one.stems());
    own.removeAll(other.stems());
    return matter.alike().of(stem, own) >= SAME;
  }

  /** Whether both begin alike, as marry and marriage, disability and disabled do. */
  static boolean isAkin(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return shorter >= SHORTEST_AKIN && one.regionMatches(0, other, 0, Math.min(shorter, AKIN));
  }

  RequestClause recommended() {
    return recommended;
  }

  /** Whether the request of the text that has most words of the ask has a phrase of it. */
  boolean recommends(ReachWord kind) {
    return text.words().has(kind, recommended.text());
  }

  /** The requests of the ask that have words of the text, that with most of them first. */
  List<RequestClause> askedToo() {
    return Stream.concat(
            Stream.of(asked),
            ask.requests().stream()
                .filter(each -> !each.equals(asked))
                .filter(
                    each ->
                        shared(each, text) > 0
                            || each.parts().stream().anyMatch(this::isNamedOtherwise)))
        .toList();
  }

  /** Whether two stems are one, or akin. */
  static boolean isSame(String one, String other) {
    return one.equals(other) || isAkin(one, other);
  }

  /** Whether {@code asked} is of a name for which the text has another: executions. */
  boolean isNamedOtherwise(Part asked) {
    return ask.synonyms().entrySet().stream()
        .filter(name -> name.getValue().contains(asked))
        .anyMatch(name -> text.synonyms().containsKey(name.getKey()));
  }

  /**
   * Whether the request of the ask that has most words of the text has a phrase of {@code kind}.
   */
  boolean asks(ReachWord kind) {
    return ask.words().has(kind, asked.text());
  }

  private static RequestClause nearest(RequestText of, RequestText other) {
    return of.requests().stream()
        .max(Comparator.comparingInt(request -> shared(request, other)))
        .orElseThrow();
  }

  private static int shared(RequestClause request, RequestText other) {
    return (int) request.stems().stream().filter(other.stems()::contains).count();
  }

  /** The first phrase of {@code kind} in that request, if any. */
  List<String> first(ReachWord kind) {
    String request = recommended.text();
    return text.words().first(kind, request).stream().map(span -> span.in(request)).toList();
  }

  /** The phrase of {@code kind} with which that request begins, adverbs aside; or none. */
  List<String> opens(ReachWord kind) {
    return opens(kind, recommended, text).stream().map(span -> span.in(text.text())).toList();
  }

  /** Whether a request of the text begins with a phrase of it, adverbs aside. */
  boolean opensText(ReachWord kind, RequestClause request) {
    return opens(kind, request, text).isPresent();
  }

  /** Whether the ask's request that has most words of the text begins with a phrase of it. */
  boolean isOpenedByAsk(ReachWord kind) {
    return opensAsk(kind, asked).isPresent();
  }

  /** The phrase of {@code kind} with which a request of the ask begins, adverbs aside. */
  Optional<Span> opensAsk(ReachWord kind, RequestClause request) {
    return opens(kind, request, ask);
  }

  private static Optional<Span> opens(ReachWord kind, RequestClause request, RequestText of) {
    for (Part part : request.parts()) {
      int start = part.first().start();
      int end = of.words().end(kind, of.folded(), start);
      if (end > start) {
        return Optional.of(new Span(start, end));
      }
      if (!isAdverb(part) && !part.is(Kind.NEUTRAL) && !part.is(Kind.AND)) {
        break;
      }
    }
    return Optional.empty();
  }

  /** Whether the text ends nothing, and spares some from what it leaves as it is. */
  boolean isOnlySpared() {
    List<Span> spared = text.words().all(ReachWord.SPARING, text.text());
    return !spared.isEmpty()
        && text.words().all(ReachWord.ENDING, text.withoutPurpose()).stream()
            .allMatch(end -> spared.stream().anyMatch(span -> span.contains(end)));
  }

  /** Whether that request begins with a word that neither tables know as a verb nor the ask has. */
  boolean hasUnknownVerb() {
    return unknownVerb(recommended, text)
        .filter(verb -> verb.first().before() != ':')
        .filter(verb -> !ask.stems().contains(verb.stem()))
        .isPresent();
  }

  /**
   * Whether the ask's request that has most words of the text begins with a verb that tables do not
   * know, and nothing in the text is like it.
   */
  boolean lacksUnknownVerb() {
    return unknownVerb(asked, ask)
        .filter(
            verb ->
                ask.words().of(ReachWord.VERB_ENDING).stream().anyMatch(verb.printed()::endsWith))
        .filter(verb -> !isRecommended(verb.stem()))
        .isPresent();
  }

  /** The first word of {@code request}, if it may be a verb and tables do not know it. */
  private static Optional<Part> unknownVerb(RequestClause request, RequestText of) {
    List<Part> parts = request.parts();
    if (parts.isEmpty() || of.words().of(ReachWord.VERB).isEmpty()) {
      return Optional.empty();
    }
    Part first = parts.get(0);
    boolean noun = parts.size() > 1 && parts.get(1).joinsThings();
    return Optional.of(first)
        .filter(verb -> verb.isContent() && !noun && !isAdverb(verb))
        .filter(verb -> !verb.printed().endsWith("'s"))
        .filter(
            verb ->
                of.words().of(ReachWord.VERB).stream()
                    .noneMatch(known -> (known + " ").startsWith(verb.printed() + " ")));
  }

  /** Whether that request, and no other on the same treaty, is to sign it. */
  boolean isOnlySigned() {
    return text.words().has(ReachWord.SIGNING, recommended.text())
        && text.requests().stream()
            .filter(each -> text.words().has(ReachWord.JOINING, each.text()))
            .allMatch(
                each ->
                    !each.equals(recommended)
                        && each.parts().stream().anyMatch(text::isOfInstrument));
  }

  private static boolean isAdverb(Part part) {
    return ADVERBS.stream().anyMatch(part.printed()::endsWith);
  }

  /** Whether the text asks for a condition of what the ask wants without one. */
  boolean isMadeConditional() {
    return !ask.has(ReachWord.REQUIRING)
        && !ask.has(ReachWord.LAW)
        && text.words().has(ReachWord.REQUIRING, recommended.text())
        && recommended.parts().stream().noneMatch(part -> part.is(Kind.NOT) || isRestricting(part));
  }

  private static boolean isRestricting(Part part) {
    return part.kind().filter(RESTRICTING::contains).isPresent();
  }

  /** Whether a request of the text on what is asked says that it is not to be done. */
  boolean isRefrainedFrom() {
    return text.requests().stream()
        .filter(each -> shared(each, ask) > 0)
        .anyMatch(
            each ->
                refuses(each)
                    || (text.words().has(ReachWord.REFRAIN, each.text())
                        && !each.has(RESTRICTING)));
  }

  /** Whether {@code request} begins with a refusal of what is neither banned nor allowed. */
  private boolean refuses(RequestClause request) {
    Optional<Span> refusal = opens(ReachWord.REFUSING, request, text);
    return refusal.isPresent()
        && !asksForEnd()
        && request.parts().stream()
            .filter(part -> part.first().start() >= refusal.get().end())
            .noneMatch(part -> part.kind().filter(RULING::contains).isPresent());
  }

  /** Whether {@code part} says what is asked for, and not how. */
  boolean isMatter(Part part) {
    return part.isThing()
        && !matter.isManner(part.stem())
        && !ask.is(ReachWord.OPEN, part)
        && !Character.isDigit(part.stem().charAt(0));
  }

  /** The part of {@code parts} that follows {@code phrase}, or precedes it, without a mark. */
  Optional<Part> beside(List<Part> parts, Span phrase, boolean behind) {
    return behind
        ? parts.stream()
            .filter(part -> part.first().start() >= phrase.end())
            .findFirst()
            .filter(part -> part.first().start() == phrase.end() + 1)
        : parts.stream()
            .filter(part -> Part.span(List.of(part)).end() + 1 == phrase.start())
            .findFirst()
            .filter(Part::isThing);
  }

  /** Whether {@code part} names persons of no group. */
  boolean isPerson(Part part) {
    return matter.isPerson(part.stem());
  }

  /** Whether the ask wants the end of something. */
  boolean asksForEnd() {
    return ask.has(ReachWord.ENDING) || ask.has(RESTRICTING);
  }

  /** Where {@code one} names persons of groups that {@code other} names or does not. */
  List<Span> persons(RequestText one, RequestText other, boolean both) {
    return one.topics().groups().entrySet().stream()
        .filter(group -> other.topics().groups().containsKey(group.getKey()) == both)
        .flatMap(group -> group.getValue().stream())
        .filter(matter::namesPersons)
        .map(Words::span)
        .toList();
  }
}
