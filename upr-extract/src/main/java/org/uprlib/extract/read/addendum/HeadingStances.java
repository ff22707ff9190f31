package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.core.text.Endings;
import org.uprlib.core.text.HeadingNumber;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.table.ColumnKind;
import org.uprlib.extract.read.table.RecommendationTables;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.Stance;
import org.uprlib.extract.text.statement.Statement.Place;
import org.uprlib.extract.text.statement.StatementReader;

/**
 * Reads the positions that headings and heads of columns give, and words over a list that answer
 * it. Immutable and thread-safe.
 */
record HeadingStances(
    ShortAnswers shortAnswers,
    StatementReader statements,
    MakerReader makers,
    RecommendationTables tables,
    Markers markers) {
  /** What may part an answer from what a heading says of it. */
  private static final Pattern DASH = Pattern.compile("\\s[–—-]\\s");

  /** What parts an answer from what it is on: {@code Annex 1: Accepted}. */
  private static final Pattern BETWEEN_PARTS =
      Pattern.compile("\\s[–—-]\\s|——|\\s*[:：(（)）]\\s*|(?<=[\\p{L}\\d])[.。]\\s+");

  private static final int LONGEST_SUBJECT = 8;
  private static final int LONGEST_ANSWER = 16;

  /**
   * The position that a heading gives: it is nothing but an answer, or says what the State answers
   * to recommendations. One that names two ("Accepted and rejected recommendations") gives none,
   * nor does one with a word of answer among others ("Supported programmes", "Notes on the table").
   */
  Stance of(String heading) {
    return isTitle(heading)
        ? Stance.NONE
        : shortAnswers.read(heading).orElseGet(() -> sentenceStance(heading));
  }

  /** The position that heads a column beside others: {@code Note} beside {@code Support}. */
  Stance ofColumn(String heading) {
    Stance stance = shortAnswers.read(heading).orElseGet(() -> statements.stance(heading));
    return isAnswer(heading, stance) ? stance : of(heading);
  }

  /** True if {@code heading} is nothing but {@code stance}, and who takes it. */
  private boolean isAnswer(String heading, Stance stance) {
    if (!stance.isKnown()) {
      return false;
    }
    String rest = beside(heading, stance);
    return ShortAnswers.isWord(stance.words().orElseThrow().in(heading))
        && (rest.isBlank() || makers.heading(rest).isPresent());
  }

  private static String beside(String heading, Stance stance) {
    Span words = stance.words().orElseThrow();
    return heading.substring(0, words.start()) + heading.substring(words.end());
  }

  /** {@code Notes}, {@code Support}, {@code Notes on recommendations}. */
  private boolean isTitle(String heading) {
    List<String> words = Markers.words(heading.substring(HeadingNumber.wordsOf(heading)));
    return !words.isEmpty()
        && markers.place(Markers.Kind.TITLE, words.get(0)).isPresent()
        && (words.size() == 1 || !markers.opens(Markers.Kind.ARTICLE, words.get(1)));
  }

  /** The same for one that the list below completes: {@code Sylvania does not accept:}. */
  Stance overList(String heading) {
    Stance whole = of(heading);
    Stance stance = whole.isSilent() ? partedStance(heading) : whole;
    String words = heading.strip();
    if (!stance.isSilent()
        || !Endings.isColon(words)
        || isTitle(heading)
        || !ShortAnswers.isWord(words)) {
      return stance;
    }
    String list = " " + markers.phrase(Markers.Kind.FOLLOWING);
    Stance completed = sentenceStance(words.substring(0, words.length() - 1).strip() + list);
    return completed.isKnown() ? completed.at(new Span(0, heading.length())) : completed;
  }

  /**
   * {@code Annex 1: Accepted}, {@code Civil rights – noted}, {@code Group A (supported)}: one part
   * is an answer, the others speak of none.
   */
  private Stance partedStance(String heading) {
    List<Span> parts = parts(heading);
    List<Stance> answers =
        parts.stream()
            .flatMap(
                part ->
                    shortAnswers
                        .read(part.in(heading))
                        .map(each -> each.shift(part.start()))
                        .stream())
            .filter(each -> ShortAnswers.isWord(each.words().orElseThrow().in(heading)))
            .toList();
    boolean others =
        parts.stream()
            .map(part -> part.in(heading))
            .filter(part -> shortAnswers.read(part).isEmpty())
            .allMatch(this::isSubject);
    return answers.size() == 1 && parts.size() > 1 && others && !isTitle(heading)
        ? answers.get(0)
        : Stance.NONE;
  }

  private boolean isSubject(String part) {
    return statements.words(part) <= LONGEST_SUBJECT && statements.stance(part).isSilent();
  }

  private static List<Span> parts(String heading) {
    List<Span> parts = new ArrayList<>();
    Matcher between = BETWEEN_PARTS.matcher(heading);
    int start = 0;
    while (between.find()) {
      parts.add(new Span(start, between.start()));
      start = between.end();
    }
    parts.add(new Span(start, heading.length()));
    return parts.stream().filter(part -> PlacedText.hasWords(part.in(heading))).toList();
  }

  private Stance sentenceStance(String heading) {
    Stance stance = statements.stance(heading);
    boolean two =
        shortAnswers.words().isBoth(heading, stance)
            || (stance.status() == PositionStatus.PARTIAL && statements.refuses(heading))
            || (!statements.refuses(heading) && answers(heading).size() > 1);
    return two || stance.doubt().isPresent() || !isOnRecommendations(heading, stance)
        ? Stance.NONE
        : stance;
  }

  /** The answers that the parts of {@code heading} name. */
  private Set<PositionStatus> answers(String heading) {
    return markers.parts(Markers.Kind.AND, heading).stream()
        .map(statements::stance)
        .filter(Stance::isKnown)
        .map(Stance::status)
        .collect(Collectors.toSet());
  }

  /**
   * {@code Recommendations that Sylvania accepts}, {@code Accepted by} a State, {@code Status: …},
   * {@code Supported – to be implemented}.
   */
  private boolean isOnRecommendations(String heading, Stance stance) {
    if (!stance.isKnown()) {
      return true;
    }
    String rest = beside(heading, stance);
    return ShortAnswers.isWord(stance.words().orElseThrow().in(heading))
        && !markers.says(Markers.Kind.EACH, heading)
        && (markers.has(Markers.Kind.RECOMMENDATION, heading)
            || markers.has(Markers.Kind.OTHERS, heading)
            || markers.opens(Markers.Kind.THOSE, heading)
            || shortAnswers.read(DASH.split(heading, 2)[0]).isPresent()
            || markers.before(Markers.Kind.RESPONSE, heading).isPresent()
            || tables.kind(rest).filter(ColumnKind.POSITION::equals).isPresent()
            || makers.heading(rest).isPresent());
  }

  /**
   * The position that {@code text} is, with nothing else, or says these recommendations have:
   * {@code No}, {@code Accepted.}, {@code Women. Sylvania notes these recommendations.}
   */
  Optional<Stance> whole(String text) {
    Span words = new Span(0, text.length()).trimmed(text);
    return isTitle(text)
        ? Optional.empty()
        : shortAnswers
            .words()
            .fixed(words.in(text))
            .map(status -> Stance.of(status, words))
            .or(() -> answerToThese(text));
  }

  private Optional<Stance> answerToThese(String text) {
    LeadIn leadIn = statements.leadIn(text);
    boolean these =
        !leadIn.statements().isEmpty()
            && leadIn.statements().stream().allMatch(each -> each.isOn(Place.THESE));
    return these && statements.words(text) <= LONGEST_ANSWER
        ? Optional.of(leadIn.firstPosition()).filter(Stance::isKnown)
        : Optional.empty();
  }
}
