package org.uprlib.extract.match.likeness.trained;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.document.Span;
import org.uprlib.extract.match.likeness.trained.Direction.Kind;
import org.uprlib.extract.match.likeness.trained.DirectionPhrases.Part;
import org.uprlib.extract.model.Words;

/** An ask beside a recommendation on the same matter. Immutable. */
final class RequestPair {
  /** From this cosine on, a word means the same as one of the other's. */
  private static final double SAME = 0.7;

  /** To refrain from these is not a refusal. */
  private static final Set<Kind> RESTRICTING = EnumSet.of(Kind.AGAINST, Kind.BAN);

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

  /** Whether that request begins with a word that neither tables know as a verb nor the ask has. */
  boolean hasUnknownVerb() {
    List<Part> parts = recommended.parts();
    if (parts.isEmpty() || text.words().of(ReachWord.VERB).isEmpty()) {
      return false;
    }
    Part first = parts.get(0);
    boolean noun = parts.size() > 1 && parts.get(1).joinsThings();
    return first.isContent()
        && !noun
        && first.first().before() != ':'
        && !first.printed().endsWith("'s")
        && !isAdverb(first)
        && text.words().of(ReachWord.VERB).stream()
            .noneMatch(verb -> (verb + " ").startsWith(first.printed() + " "))
        && !ask.stems().contains(first.stem());
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

  /** Whether a request of the text on what is asked says that it is not to be done. */
  boolean isRefrainedFrom() {
    return text.requests().stream()
        .filter(each -> shared(each, ask) > 0 && !each.has(RESTRICTING))
        .anyMatch(each -> text.words().has(ReachWord.REFRAIN, each.text()));
  }

  /** Whether {@code part} says what is asked for, and not how. */
  boolean isMatter(Part part) {
    return part.isThing()
        && !matter.isManner(part.stem())
        && !ask.is(ReachWord.OPEN, part)
        && !Character.isDigit(part.stem().charAt(0));
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
