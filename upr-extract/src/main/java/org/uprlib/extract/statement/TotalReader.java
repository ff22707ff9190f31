package org.uprlib.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.phrase.Cue;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.phrase.Sense;
import org.uprlib.extract.phrase.Token;

/** Finds numbers of recommendations: {@code accepts 142 recommendations}, {@code 33 noted}. */
final class TotalReader {
  private static final int NEAR = 3;

  private final Phrases phrases;
  private final List<Token> tokens;
  private final Clause clause;

  TotalReader(Phrases phrases, List<Token> tokens, Clause clause) {
    this.phrases = phrases;
    this.tokens = tokens;
    this.clause = clause;
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
    for (int at = clause.first(); at < clause.end(); at++) {
      if (isCount(at) && total(at).isPresent() && !namesRecommendations(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean namesRecommendations(int count) {
    int end = Math.min(clause.end(), count + NEAR + 1);
    return tokens.subList(count, end).stream().anyMatch(this::isRecommendation);
  }

  /** {@code Rec.} stands before a number, never after one. */
  private boolean isRecommendation(Token token) {
    return phrases.words("recommendation").has(token) && !phrases.words("abbreviation").has(token);
  }

  private boolean isCount(int at) {
    Token token = tokens.get(at);
    boolean alone =
        token.number()
            && token.value() > 1
            && clause.mentions().stream().noneMatch(mention -> mention.covers(at))
            && !isMark(at - 1, "/")
            && !isMark(at + 1, "/")
            && !isMark(at + 1, ".");
    return alone && (at == clause.first() || !phrases.words("remaining").has(tokens.get(at - 1)));
  }

  private boolean isMark(int index, String mark) {
    return index >= 0 && index < tokens.size() && tokens.get(index).is(mark);
  }

  private Optional<Total> total(int at) {
    for (int next = at + 1; next < clause.end() && next <= at + NEAR; next++) {
      Token token = tokens.get(next);
      if (!token.word()) {
        return Optional.empty();
      }
      if (isRecommendation(token)) {
        return Optional.of(
            new Total(statusAt(at, next), tokens.get(at).value(), tokens.get(at).span()));
      }
      Optional<PositionStatus> tally = tally(token);
      if (tally.isPresent()) {
        return Optional.of(new Total(tally, tokens.get(at).value(), tokens.get(at).span()));
      }
    }
    return Optional.empty();
  }

  private Optional<PositionStatus> tally(Token token) {
    if (phrases.words("supported").has(token)) {
      return Optional.of(PositionStatus.SUPPORTED);
    }
    return phrases.words("noted").has(token) ? Optional.of(PositionStatus.NOTED) : Optional.empty();
  }

  /** The status that the cue around the count, or the next one after it, gives. */
  private Optional<PositionStatus> statusAt(int count, int recommendation) {
    for (Cue cue : clause.cues()) {
      boolean around = cue.first() < count && count < cue.end();
      boolean after = cue.first() >= count && cue.first() <= recommendation + NEAR;
      if (cue.sense().family() == Sense.Family.POSITION && (around || after)) {
        Stance stance = StanceMaker.stance(tokens, List.of(cue), true);
        return stance.isKnown() ? Optional.of(stance.status()) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
