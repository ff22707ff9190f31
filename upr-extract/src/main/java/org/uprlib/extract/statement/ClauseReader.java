package org.uprlib.extract.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.uprlib.extract.phrase.Cue;
import org.uprlib.extract.phrase.Phrases;
import org.uprlib.extract.phrase.Sense;
import org.uprlib.extract.phrase.Sentence;
import org.uprlib.extract.phrase.Token;
import org.uprlib.extract.phrase.WordSet;
import org.uprlib.extract.reference.MentionReader;
import org.uprlib.extract.reference.MentionReader.Found;

/** Cuts a sentence into clauses. */
final class ClauseReader {
  /** {@code all of the above recommendations but}. */
  private static final int ALL_BEFORE = 5;

  private final Sentence sentence;
  private final List<Found> mentions;
  private final List<Cue> boundaries;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseReader(Sentence sentence) {
    this.sentence = sentence;
    this.boundaries = sentence.phrases().boundaries(sentence);
    this.mentions = new MentionReader(sentence).mentions(boundaries);
  }

  /** The clauses of {@code sentence}, in order. */
  static List<Clause> read(Sentence sentence) {
    return new ClauseReader(sentence).clauses();
  }

  private List<Clause> clauses() {
    int start = sentence.from();
    boolean exception = false;
    for (Map.Entry<Integer, Boolean> opening : openings().entrySet()) {
      add(start, opening.getKey(), exception);
      start = opening.getKey();
      exception = opening.getValue();
    }
    add(start, sentence.to(), exception);
    return List.copyOf(clauses);
  }

  /** Where clauses begin, and whether as exceptions. */
  private SortedMap<Integer, Boolean> openings() {
    BitSet numbers = new BitSet();
    mentions.forEach(mention -> numbers.set(mention.first(), mention.end()));
    SortedMap<Integer, Boolean> openings = new TreeMap<>();
    for (int at = sentence.from(); at + 1 < sentence.to(); at++) {
      if (sentence.isMark(at, ";") && !numbers.get(at)) {
        openings.put(at + 1, false);
      }
    }
    for (Cue boundary : boundaries) {
      if (!numbers.get(boundary.first()) && !isInterjection(boundary)) {
        openings.put(boundary.first(), boundary.sense() == Sense.EXCEPTION || isAllBut(boundary));
      }
    }
    return openings;
  }

  /** {@code accepts all but 115.2}, {@code all the recommendations but No. 3}. */
  private boolean isAllBut(Cue boundary) {
    boolean all =
        sentence.isWord("whole", boundary.first() - 1)
            || (sentence.isWord("recommendation", boundary.first() - 1)
                && IntStream.range(boundary.first() - ALL_BEFORE, boundary.first() - 1)
                    .anyMatch(at -> sentence.isWord("whole", at)));
    return all && mentions.stream().anyMatch(each -> each.leader() == boundary.end());
  }

  /** {@code does not, however, accept} is one clause. */
  private boolean isInterjection(Cue boundary) {
    return boundary.sense() == Sense.CONTRAST
        && sentence.isMark(boundary.first() - 1, ",")
        && sentence.isMark(boundary.end(), ",");
  }

  private void add(int start, int end, boolean exception) {
    if (start == end) {
      return;
    }
    int cut = exception ? endOfException(start, end) : end;
    if (cut < end && clauses.isEmpty()) {
      clauses.add(clause(cut, end, false));
      clauses.add(clause(start, cut, true));
      return;
    }
    clauses.add(clause(start, cut, exception));
    if (cut < end) {
      addRest(clause(cut, end, false));
    }
  }

  /** What follows an exception goes on with the clause that it interrupts. */
  private void addRest(Clause rest) {
    int before = clauses.size() - 2;
    if (before >= 0 && !clauses.get(before).speaksOfPosition()) {
      clauses.set(before, clauses.get(before).with(rest));
    } else {
      clauses.add(rest);
    }
  }

  /**
   * An exception ends with the numbers that it names, or with the relative clause that says more of
   * them; what the sentence opens with is said of them before what is said of the others.
   */
  private int endOfException(int start, int end) {
    for (Found mention : mentions) {
      if (mention.first() >= start && mention.end() < end) {
        int next = sentence.isMark(mention.end(), ",") ? mention.end() + 1 : mention.end();
        boolean goesOn = next < end && sentence.isWord("relative", next);
        if (goesOn && start == sentence.from()) {
          return nextComma(next + 1, end);
        }
        return goesOn || next >= end ? end : mention.end();
      }
    }
    return end;
  }

  private int nextComma(int start, int end) {
    int at = start;
    while (at < end && !sentence.isMark(at, ",")) {
      at++;
    }
    return at;
  }

  private Clause clause(int start, int end, boolean exception) {
    Sentence part = sentence.part(start, end);
    List<Cue> cues = new Negation(part).resolved();
    List<Found> named = new ArrayList<>();
    for (Found mention : mentions) {
      if (part.has(mention.first())) {
        named.add(mention);
      }
    }
    return new Clause(start, end, exception, cues, named);
  }

  /** Works the negations of a clause into its other cues. Used once. */
  private static final class Negation {
    private static final int REACH = 14;
    private static final int NEAR = 8;

    private final WordSet between;
    private final WordSet coordinates;
    private final WordSet and;
    private final WordSet auxiliary;
    private final List<Token> tokens;
    private final List<Cue> cues;
    private final List<Cue> negations;
    private final List<Cue> resolved = new ArrayList<>();

    Negation(Sentence clause) {
      Phrases phrases = clause.phrases();
      this.between = phrases.words("between");
      this.coordinates = phrases.words("coordinates");
      this.and = phrases.words("and");
      this.auxiliary = phrases.words("auxiliary");
      this.tokens = clause.tokens();
      this.cues = phrases.wordings(clause);
      this.negations =
          cues.stream().filter(cue -> cue.sense() == Sense.NEGATION).collect(Collectors.toList());
    }

    /**
     * The cues without the negations: what is not accepted is refused; a doubtful negation makes a
     * cue unclear; a negated qualification is left out.
     */
    List<Cue> resolved() {
      for (Cue cue : cues) {
        if (cue.sense() != Sense.NEGATION) {
          add(cue);
        }
      }
      return List.copyOf(resolved);
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
}
