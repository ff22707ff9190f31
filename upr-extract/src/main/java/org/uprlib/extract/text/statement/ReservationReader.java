package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;
import org.uprlib.extract.text.reference.Reference;
import org.uprlib.extract.text.statement.StatementReader.Reservation;

/**
 * Finds in what a State says of recommendations that it supports what takes support back: a
 * refusal, an exception, a limit.
 */
final class ReservationReader {
  /** {@code supports only | recommendation 121.2} limits nothing. */
  private static final int NEAR = 4;

  /** Words and marks of an answer that is no sentence. */
  private static final int SHORT = 10;

  /** {@code does not support the part of | recommendation 121.2}. */
  private static final int START = 6;

  /** {@code n’accepte | cependant pas la fermeture}. */
  private static final int FARTHEST_OBJECT = 6;

  /** Classes of verbs by which a State accepts; each language has some of them. */
  private static final String[] ACCEPTING = {"approve", "accept", "agree"};

  private ReservationReader() {}

  /** The reservations in {@code sentences} on {@code topic}; see {@link StatementReader}. */
  static List<Reservation> reservations(List<Sentence> sentences, List<Reference> topic) {
    return read(sentences, topic, ReservationReader::reservation);
  }

  /** How far {@code sentences} go that support what they name. */
  static List<Reservation> limits(List<Sentence> sentences) {
    return read(sentences, List.of(), ReservationReader::limit).stream()
        .filter(each -> !each.references().isEmpty())
        .toList();
  }

  private static List<Reservation> read(
      List<Sentence> sentences,
      List<Reference> topic,
      BiFunction<Clause, Stance, Optional<Stance>> reader) {
    List<Reservation> found = new ArrayList<>();
    List<Reference> spokenOf = topic;
    for (Sentence sentence : sentences) {
      boolean named = false;
      boolean topical = SentenceTopic.isRecommendations(sentence, false);
      for (Clause clause : ClauseReader.read(sentence)) {
        if (clause.isInPassing()) {
          continue;
        }
        List<Reference> references = references(clause);
        spokenOf = references.isEmpty() ? spokenOf : references;
        Stance said = StanceReader.weigh(clause, topical || isOnPart(clause));
        Optional<Stance> stance = reader.apply(clause, said);
        if (stance.isPresent() && (!clause.isOfThePast() || isBoth(clause))) {
          List<Reference> meant = references.isEmpty() ? meant(clause, spokenOf, named) : spokenOf;
          found.add(new Reservation(stance.get(), meant.equals(topic) ? List.of() : meant));
        }
        named |= !references.isEmpty();
      }
    }
    return found;
  }

  /**
   * Those of {@code spokenOf} that a clause means which names none: {@code with respect to the
   * latter}. Where the sentence has named them, the last: {@code supports 1, 2 and 3, with the
   * exception of the second part}.
   */
  private static List<Reference> meant(Clause clause, List<Reference> spokenOf, boolean named) {
    int last = spokenOf.size();
    List<Reference> all = named ? spokenOf.subList(last - 1, last) : spokenOf;
    return chosen(clause, spokenOf, all);
  }

  /** Those of {@code all} that a clause chooses by their places; {@code otherwise} if none. */
  private static List<Reference> chosen(
      Clause clause, List<Reference> all, List<Reference> otherwise) {
    List<Reference> chosen = ListOrdinals.in(clause).of(all);
    return chosen.isEmpty() ? otherwise : chosen;
  }

  /**
   * Those that a clause names first; before a limit, all that it names before it, in {@code 1; 2;
   * 3, to the extent …} those behind the last semicolon.
   */
  private static List<Reference> references(Clause clause) {
    Sentence sentence = clause.sentence();
    int end = limits(clause).mapToInt(Cue::end).min().orElse(clause.first());
    int limit = end > clause.first() ? sentence.span(clause.first(), end).end() : 0;
    int piece =
        IntStream.range(clause.first(), end)
            .filter(at -> sentence.is(at, ";"))
            .map(at -> sentence.span(at, at + 1).end())
            .max()
            .orElse(0);
    List<PlacedMention> answered =
        clause.mentions().stream().filter(each -> isAnswered(clause, each)).toList();
    List<Reference> before =
        answered.stream()
            .flatMap(each -> each.mention().references().stream())
            .filter(each -> each.span().end() <= limit && each.span().start() >= piece)
            .toList();
    return before.isEmpty()
        ? answered.stream().limit(1).flatMap(each -> each.mention().references().stream()).toList()
        : chosen(clause, before, before);
  }

  /** False for {@code as described in its response to 121.2}, which is on another matter. */
  private static boolean isAnswered(Clause clause, PlacedMention mention) {
    boolean opens = mention.leader() - clause.first() <= START;
    return opens
        || clause
            .positions()
            .anyMatch(
                cue -> cue.first() <= mention.leader() && mention.leader() - cue.end() <= START);
  }

  private static Stream<Cue> limits(Clause clause) {
    return clause.cues().stream()
        .filter(cue -> cue.sense() == Sense.LIMIT)
        .filter(cue -> !cue.isTopical() || isOfAnswer(clause, cue))
        .filter(cue -> !isBeforeNumbers(clause.sentence(), cue))
        .filter(cue -> !choosesPlace(clause, cue));
  }

  /**
   * {@code accepts 121.3, | as far as schools are concerned}; not {@code The police is trained |
   * within the limits of the budget}, {@code As far as women are concerned, …}.
   */
  private static boolean isOfAnswer(Clause clause, Cue cue) {
    return cue.first() > clause.first() && (clause.names() || clause.speaksOfPosition());
  }

  /** {@code Of 1, 2 and 3 it accepts only | the last}: the last is accepted as it stands. */
  private static boolean choosesPlace(Clause clause, Cue cue) {
    ListOrdinals places = ListOrdinals.in(clause);
    return clause.sentence().opensPartitive()
        && IntStream.range(cue.first(), cue.end() + NEAR).anyMatch(places::isPlace);
  }

  private static Optional<Stance> reservation(Clause clause, Stance stance) {
    return switch (stance.status()) {
      case PARTIAL -> Optional.of(stance);
      case NOTED ->
          Optional.of(
              isOnPart(clause) || isLimited(clause) || clause.isOnPart()
                  ? Stance.of(PositionStatus.PARTIAL, stance.words().orElseThrow())
                  : Stance.doubtful(Doubt.OPPOSED, stance.words().orElseThrow()));
      case UNKNOWN -> unsettled(clause, stance);
      case SUPPORTED ->
          isBoth(clause)
              ? Optional.of(Stance.doubtful(Doubt.OPPOSED, stance.words().orElseThrow()))
              : limit(clause, stance);
      default -> Optional.empty();
    };
  }

  /** {@code Supported in the last cycle, now noted}, not {@code noted and accepted}. */
  private static boolean isBoth(Clause clause) {
    return clause.says(Sense.NOTED)
        && clause.end() - clause.first() <= SHORT
        && !clause.hasWord("and");
  }

  /**
   * {@code but it rejects the use in recommendation 121.3 of the word}, whatever that is; not
   * {@code the reform, which was rejected | by Parliament, was on recommendation 121.3}.
   */
  private static boolean isRefusal(Clause clause) {
    Sentence sentence = clause.sentence();
    return clause.names()
        && clause
            .places("reject", "rejected")
            .anyMatch(at -> !sentence.hasWord(at + 1, at + NEAR, "other-actor"));
  }

  /**
   * {@code although the age in 121.4 stays}, {@code although the age will not be raised}, {@code
   * but it does not intend to raise the age}.
   */
  private static boolean isConcession(Clause clause) {
    if (clause.sentence().is(clause.first(), "subordinating")) {
      return clause.names() || (clause.hasWord("future") && clause.isNegated());
    }
    return clause.sentence().is(clause.first(), "adversative") && clause.isNegated();
  }

  /** {@code cannot, however, agree with the part that calls for a date}. */
  private static boolean deniesPart(Clause clause) {
    return isOnPart(clause) && clause.hasWord(ACCEPTING) && clause.isNegated();
  }

  /** {@code It does not, however, accept the closure of the prison}. */
  private static boolean deniesWhatIsAsked(Clause clause) {
    return clause.isNegated()
        && !clause.hasWord("component", "sentence", "recommendation")
        && clause
            .places(ACCEPTING)
            .anyMatch(
                at ->
                    !isClaim(clause, at + 1)
                        && clause
                            .sentence()
                            .hasWord(at + 1, at + FARTHEST_OBJECT, "article", "determiner"));
  }

  /**
   * {@code does not accept | that its law discriminates}, {@code does not accept | the criticism};
   * not {@code that the age be raised}.
   */
  private static boolean isClaim(Clause clause, int object) {
    Sentence sentence = clause.sentence();
    return sentence.is(object, "asking")
        ? !sentence.hasWord(object + 1, clause.end(), "demanding")
        : sentence.hasWord(object, object + FARTHEST_OBJECT, "assertion");
  }

  private static Optional<Stance> unsettled(Clause clause, Stance stance) {
    if (!stance.leavesOpen()) {
      return limit(clause, stance);
    }
    return Optional.of(
        isOnPart(clause)
            ? Stance.of(PositionStatus.PARTIAL, stance.words().orElseThrow())
            : stance);
  }

  private static Optional<Stance> limit(Clause clause, Stance stance) {
    Span words = stance.words().orElseGet(() -> clause.span());
    Optional<Doubt> opposed = stance.isSilent() ? opposition(clause) : Optional.empty();
    boolean limited =
        stance.isSilent()
            ? deniesPart(clause) || isLimited(clause)
            : stance.status() == PositionStatus.SUPPORTED && isLimited(clause);
    return opposed
        .map(why -> Stance.doubtful(why, words))
        .or(() -> Optional.of(Stance.of(PositionStatus.PARTIAL, words)).filter(part -> limited));
  }

  /** What a clause without a position has against the support that is given elsewhere. */
  private static Optional<Doubt> opposition(Clause clause) {
    if (clause.says(Sense.CONDITION)) {
      return Optional.of(Doubt.CONDITIONAL);
    }
    boolean opposed =
        clause.opens() ? deniesWhatIsAsked(clause) : isRefusal(clause) || isConcession(clause);
    return opposed ? Optional.of(Doubt.OPPOSED) : Optional.empty();
  }

  /** {@code the second part}, {@code its last sentence}; not {@code devenir | partie à}. */
  private static boolean isOnPart(Clause clause) {
    return clause
        .places("component", "sentence")
        .anyMatch(at -> !clause.sentence().is(at - 1, "before-party"));
  }

  /** {@code supports only the study}, {@code with the exception of the second part}. */
  private static boolean isLimited(Clause clause) {
    return (clause.limits() && (isOnPart(clause) || clause.speaksOfPosition()))
        || limits(clause).findAny().isPresent();
  }

  private static boolean isBeforeNumbers(Sentence sentence, Cue cue) {
    return IntStream.range(cue.first() + 1, cue.end() + NEAR)
        .anyMatch(at -> sentence.isNumber(at) || sentence.is(at, "recommendation"));
  }
}
