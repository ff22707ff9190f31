package org.uprlib.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.uprlib.extract.phrase.Cue;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.phrase.Sense;
import org.uprlib.extract.phrase.Token;
import org.uprlib.extract.phrase.WordSet;

/** Works the negations of a clause into its other cues. */
final class Negation {
  private static final int REACH = 14;
  private static final int NEAR = 8;

  private final WordSet between;
  private final WordSet coordinates;
  private final WordSet and;
  private final WordSet auxiliary;
  private final List<Token> tokens;
  private final List<Cue> negations;
  private final List<Cue> resolved = new ArrayList<>();

  private Negation(Phrases phrases, List<Token> tokens, List<Cue> cues) {
    this.between = phrases.words("between");
    this.coordinates = phrases.words("coordinates");
    this.and = phrases.words("and");
    this.auxiliary = phrases.words("auxiliary");
    this.tokens = tokens;
    this.negations =
        cues.stream().filter(cue -> cue.sense() == Sense.NEGATION).collect(Collectors.toList());
  }

  /**
   * The cues without the negations: what is not accepted is refused; a doubtful negation makes a
   * cue unclear; a negated qualification is left out.
   */
  static List<Cue> resolve(Phrases phrases, List<Token> tokens, List<Cue> cues) {
    Negation negation = new Negation(phrases, tokens, cues);
    for (Cue cue : cues) {
      if (cue.sense() != Sense.NEGATION) {
        negation.add(cue);
      }
    }
    return List.copyOf(negation.resolved);
  }

  private enum Effect {
    NONE,
    NEGATED,
    DOUBTFUL
  }

  private void add(Cue cue) {
    Optional<Cue> negation = nearest(cue.end());
    Effect effect = negation.map(not -> effect(not, cue)).orElse(Effect.NONE);
    if (effect == Effect.NONE || !cue.sense().isPositionOrQualification()) {
      resolved.add(cue);
    } else if (cue.sense().family() == Sense.Family.POSITION) {
      boolean turned = effect == Effect.NEGATED && cue.sense() == Sense.SUPPORTED;
      Sense sense = turned ? Sense.REFUSED : Sense.UNCLEAR;
      int start = start(negation.get());
      boolean twice =
          nearest(cue.first()).map(not -> effect(not, cue)).orElse(Effect.NONE) == Effect.NEGATED;
      resolved.add(cue.as(sense).from(twice ? start(nearest(cue.first()).get()) : start));
    }
  }

  /** {@code did not}: the auxiliary belongs to the negation. */
  private int start(Cue negation) {
    int before = negation.first() - 1;
    return before >= 0 && auxiliary.has(tokens.get(before)) ? before : negation.first();
  }

  /** The last negation that begins before {@code end}. */
  private Optional<Cue> nearest(int end) {
    return negations.stream()
        .filter(negation -> negation.first() < end)
        .reduce((earlier, later) -> later);
  }

  private Effect effect(Cue negation, Cue cue) {
    if (negation.first() >= cue.first()) {
      return Effect.NEGATED;
    }
    List<Token> gap = tokens.subList(negation.end(), Math.max(negation.end(), cue.first()));
    if (gap.size() > REACH) {
      return Effect.NONE;
    }
    boolean supported = cue.sense() == Sense.SUPPORTED;
    if (gap.stream().allMatch(token -> isPassedOver(token, supported)) || isAside(gap)) {
      return Effect.NEGATED;
    }
    if (!supported || gap.stream().anyMatch(token -> token.is(","))) {
      return Effect.NONE;
    }
    if (gap.stream().anyMatch(and::has)) {
      return isSpread(negation) ? Effect.NEGATED : Effect.NONE;
    }
    return gap.size() <= NEAR ? Effect.DOUBTFUL : Effect.NONE;
  }

  /** {@code not in a position to} accept; {@code not accept or} support. */
  private boolean isPassedOver(Token token, boolean supported) {
    boolean coordinated = supported && (coordinates.has(token) || and.has(token));
    return token.is(",") || between.has(token) || coordinated;
  }

  /** {@code not, at this stage, accept}: the comma directly after it opens an aside. */
  private static boolean isAside(List<Token> gap) {
    return gap.get(0).is(",");
  }

  /** {@code does not accept and support}: the negation has turned the cue before. */
  private boolean isSpread(Cue negation) {
    return resolved.stream()
        .anyMatch(cue -> cue.first() == start(negation) && cue.sense() == Sense.REFUSED);
  }
}
