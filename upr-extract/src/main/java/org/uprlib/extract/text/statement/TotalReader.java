package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.MentionReader;
import org.uprlib.extract.text.statement.LeadIn.Total;

/** Finds numbers of recommendations: {@code accepts 142 recommendations}, {@code 33 noted}. */
final class TotalReader {
  private static final int NEAR = 3;

  /** No State was ever made so many recommendations: larger numbers are years. */
  private static final int MOST = 999;

  private final Sentence sentence;
  private final Clause clause;
  private final BitSet mentioned;

  TotalReader(Clause clause) {
    this.sentence = clause.sentence();
    this.clause = clause;
    this.mentioned = MentionReader.PlacedMention.covered(clause.mentions());
  }

  /** {@code Of the nine recommendations}, {@code received nine recommendations}: all there are. */
  static OptionalInt base(Sentence sentence) {
    return IntStream.range(sentence.from(), sentence.to())
        .filter(at -> isOnRecommendations(sentence, at))
        .filter(
            at ->
                isPartitive(sentence, at)
                    || sentence.hasWord(at - 2, at, "within")
                    || sentence.is(at - 1, "receiving"))
        .map(sentence::quantity)
        .filter(number -> number > 0)
        .findFirst();
  }

  /**
   * The last number that a clause gives: {@code accepts seven}, {@code six are accepted}, {@code
   * accepts six of the nine}.
   */
  OptionalInt lastCount() {
    return IntStream.range(clause.first(), clause.end())
        .filter(at -> !isPartitive(sentence, at))
        .map(sentence::quantity)
        .filter(number -> number > 1)
        .reduce((earlier, later) -> later);
  }

  /** How many the clause speaks of as all there are: {@code accepts the nine recommendations}. */
  OptionalInt definiteCount() {
    return IntStream.range(clause.first() + 1, clause.end())
        .filter(at -> sentence.is(at - 1, "definite"))
        .filter(at -> isOnRecommendations(sentence, at))
        .filter(at -> !isPartitive(sentence, at))
        .map(sentence::quantity)
        .filter(number -> number > 1)
        .findFirst();
  }

  /** {@code nine recommendations}, {@code nine pending recommendations}. */
  private static boolean isOnRecommendations(Sentence sentence, int count) {
    return sentence.hasWord(count + 1, count + 3, "recommendation");
  }

  /** {@code of the nine}. */
  private static boolean isPartitive(Sentence sentence, int count) {
    int before = sentence.is(count - 1, "definite") ? count - 2 : count - 1;
    return sentence.is(before, "partitive");
  }

  /** The totals that the clause states. Counts of one are left out: they are seldom totals. */
  List<Total> totals() {
    List<Total> totals = new ArrayList<>();
    for (int at = clause.first(); at < clause.end(); at++) {
      if (isCount(at)) {
        total(at).ifPresent(totals::add);
      }
    }
    return totals;
  }

  /** True if what the clause says of a position it says of a number: {@code 58 were supported}. */
  boolean onlyCounts() {
    return IntStream.range(clause.first(), clause.end())
        .filter(this::isCount)
        .filter(at -> total(at).isPresent())
        .anyMatch(at -> !namesRecommendations(at));
  }

  private boolean namesRecommendations(int count) {
    int end = Math.min(clause.end(), count + NEAR + 1);
    return IntStream.range(count, end).anyMatch(this::isRecommendation);
  }

  /** {@code Rec.} comes before a number, never after one. */
  private boolean isRecommendation(int at) {
    return sentence.is(at, "recommendation") && !sentence.is(at, "abbreviation");
  }

  private boolean isCount(int at) {
    int value = sentence.value(at);
    boolean remaining = sentence.is(at - 1, "remaining");
    return 1 < value
        && value <= MOST
        && !mentioned.get(at)
        && !remaining
        && !sentence.hasWord(at - 1, at + 2, "/");
  }

  private Optional<Total> total(int at) {
    return named(at).or(() -> ofBase(at));
  }

  private Total total(int at, Optional<PositionStatus> status) {
    return new Total(status, sentence.value(at), sentence.span(at, at + 1));
  }

  /** {@code Of the 142 recommendations, Sylvania supports 120 and notes 22}. */
  private Optional<Total> ofBase(int at) {
    boolean based =
        IntStream.range(sentence.from(), at).filter(this::isCount).anyMatch(this::isBase);
    if (!based) {
      return Optional.empty();
    }
    return status(cue -> cue.first() < at && at <= cue.end())
        .map(status -> total(at, Optional.of(status)));
  }

  private Optional<Total> named(int at) {
    int end = Math.min(clause.end(), at + NEAR + 1);
    for (int next = at + 1; next < end; next++) {
      if (!sentence.isAnyWord(next)) {
        return Optional.empty();
      }
      if (isRecommendation(next)) {
        Optional<PositionStatus> status = isBase(at) ? Optional.empty() : statusAt(at, next);
        return Optional.of(total(at, status));
      }
      Optional<PositionStatus> tally = tally(next);
      if (tally.isPresent()) {
        return Optional.of(total(at, tally));
      }
    }
    return Optional.empty();
  }

  /**
   * {@code Of the 142 recommendations, Sylvania accepts 120}, {@code out of 142}, {@code 120 of the
   * 142 recommendations}: all there are.
   */
  private boolean isBase(int count) {
    int of = sentence.is(count - 1, "article") ? count - 2 : count - 1;
    boolean opens = of == clause.first() || of <= sentence.from() + 1;
    return sentence.is(of, "within") && (opens || sentence.isNumber(of - 1));
  }

  private Optional<PositionStatus> tally(int at) {
    if (sentence.is(at, "supported")) {
      return Optional.of(PositionStatus.SUPPORTED);
    }
    return sentence.is(at, "noted") ? Optional.of(PositionStatus.NOTED) : Optional.empty();
  }

  /** The status that the cue around the count, or the next one after it, gives. */
  private Optional<PositionStatus> statusAt(int count, int recommendation) {
    return status(
        cue -> cue.first() < count ? count < cue.end() : cue.first() <= recommendation + NEAR);
  }

  /** The status that the first position gives for which {@code placed} is true. */
  private Optional<PositionStatus> status(Predicate<Cue> placed) {
    return clause
        .positions()
        .filter(placed)
        .findFirst()
        .map(cue -> StanceReader.weigh(sentence, List.of(cue), true))
        .filter(Stance::isKnown)
        .map(Stance::status);
  }
}
