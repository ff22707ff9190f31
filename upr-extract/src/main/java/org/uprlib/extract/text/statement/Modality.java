package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;
import org.uprlib.extract.text.reference.MentionReader.PlacedMention;

/**
 * What the words that govern a position make of it. What is not accepted is refused; what the State
 * hopes, considers or finds hard to accept is left open; what somebody else accepts is nothing. A
 * position that depends on words which are not understood is left open, too.
 */
final class Modality {
  /** Words between what governs and what is governed. */
  private static final int REACH = 14;

  private static final int NEAR = 8;

  /** What may come between the words that govern a verb and the verb. */
  static final String[] BEFORE_VERB = {"adverb", "'", "\u2019"};

  /** What a relative clause is on. */
  private static final String[] BEFORE_RELATIVE = {
    "recommendation", "pronoun", "plural", ",", "announced", "before-relative"
  };

  /** What opens a relative clause, or the noun behind {@code that}. */
  private static final String[] BEHIND_RELATIVE = {
    "non-finite", "paragraph", "mentioned", "within", "determined", ","
  };

  private final Sentence clause;

  /** The whole text: what governs a clause may come before it. */
  private final Sentence text;

  private final boolean unsettled;
  private final BitSet mentioned;
  private final List<Cue> cues;
  private final List<Cue> resolved = new ArrayList<>();

  private enum Effect {
    NONE,
    NEGATED,
    DOUBTFUL
  }

  /**
   * @param cues the wordings of the clause
   * @param mentions the numbers that the whole sentence names
   * @param unsettled true if the sentence asks, or gives several answers "respectively"
   */
  Modality(Sentence clause, List<Cue> cues, List<PlacedMention> mentions, boolean unsettled) {
    this.clause = clause;
    this.text = clause.whole();
    this.unsettled = unsettled;
    this.mentioned = new BitSet();
    mentions.forEach(mention -> mentioned.set(mention.leader(), mention.end()));
    this.cues = cues;
  }

  /** The cues of the clause as they are meant; those that govern others are worked into these. */
  List<Cue> resolved() {
    for (Cue cue : cues) {
      switch (cue.sense().family()) {
        case NEGATION, GOVERNOR, ACTOR -> {}
        case POSITION -> position(cue).ifPresent(resolved::add);
        case QUALIFICATION -> {
          if (nearest(cue.end()).filter(not -> effect(not, cue) != Effect.NONE).isEmpty()) {
            resolved.add(cue);
          }
        }
        default -> resolved.add(cue);
      }
    }
    return List.copyOf(resolved);
  }

  private Optional<Cue> position(Cue cue) {
    if (cue.sense() != Sense.PENDING && new OtherActors(clause, cues, mentioned).take(cue)) {
      return Optional.empty();
    }
    if (unsettled || isReported(cue)) {
      return Optional.of(cue.as(Sense.UNCLEAR));
    }
    Optional<Cue> negation = nearest(cue.end());
    Effect effect = negation.map(not -> effect(not, cue)).orElse(Effect.NONE);
    Optional<Cue> governor =
        governor(cue)
            .filter(each -> effect == Effect.NONE || governsNegation(each, negation.get()));
    if (governor.isPresent()) {
      return Optional.of(cue.as(governed(cue, governor.get())).from(governor.get().first()));
    }
    if (effect == Effect.NONE) {
      return Optional.of(new UnknownWords(clause, cues, mentioned).weigh(cue));
    }
    // "not one | which it is unable to accept": a negation within what another one negates.
    Optional<Cue> outer =
        nearest(cue.first())
            .filter(not -> not.sense() == Sense.NONE && effect(not, cue) == Effect.NEGATED);
    boolean twice = cue.sense() == Sense.SUPPORTED && outer.isPresent() && !outer.equals(negation);
    Sense sense = twice ? Sense.UNREFUSED : negated(cue, negation.get(), effect);
    return Optional.of(cue.as(sense).from(start(outer.orElse(negation.get()))));
  }

  /**
   * {@code It has been claimed that | 121.6 is rejected}: what follows "that" is no answer, unless
   * the words before it are known to state one.
   */
  private boolean isReported(Cue cue) {
    int that =
        clause.is(cue.first(), "complementizer")
            ? cue.first()
            : clause.skipBack(head(clause, cue) - 1, at -> !isOuter(at, "complementizer", ","));
    return clause.is(that, "complementizer")
        && !isNonFinite(cue)
        && !isRelative(that)
        && !isStated(that);
  }

  /** {@code informs that 1 is accepted, and | that 2 is noted}: the second depends on the same. */
  private boolean isStated(int that) {
    int before = text.is(that - 1, "and") ? that - 2 : -1;
    while (before >= 0 && (mentioned.get(before) || !text.is(before, "complementizer"))) {
      before--;
    }
    return text.hasWord(that - NEAR, that, "stating")
        || (before >= 0 && !isRelative(before) && isStated(before));
  }

  /** True for a token of these kinds that is in none of the lists of numbers. */
  private boolean isOuter(int at, String... kinds) {
    return clause.is(at, kinds) && !mentioned.get(at);
  }

  /** {@code the recommendations that}, {@code 121.1 to 121.9 that}; {@code that recommendation}. */
  private boolean isRelative(int that) {
    boolean determines = clause.is(that + 1, "recommendation") && !mentioned.get(that + 2);
    return (that > 0 && mentioned.get(that - 1))
        || text.is(that - 1, BEFORE_RELATIVE)
        || determines
        || clause.is(that + 1, BEHIND_RELATIVE);
  }

  private static Sense governed(Cue cue, Cue governor) {
    return switch (cue.sense()) {
      case PENDING, UNCLEAR -> cue.sense();
      default -> governor.sense() == Sense.DECIDING ? Sense.PENDING : Sense.UNCLEAR;
    };
  }

  /** {@code hopes not to} accept; not {@code more than it is ready to pay, and it declines to}. */
  private boolean governsNegation(Cue governor, Cue negation) {
    return governor.first() < negation.first()
        && !clause.hasWord(governor.end(), negation.first(), ",");
  }

  /** {@code the second part cannot be accepted} leaves the first part. */
  private Sense negated(Cue cue, Cue negation, Effect effect) {
    if (effect != Effect.NEGATED) {
      return Sense.UNCLEAR;
    }
    boolean part = isOnComponent(cue);
    return switch (cue.sense()) {
      case SUPPORTED ->
          part ? Sense.PART_REFUSED : isDenied(negation) ? Sense.UNREFUSED : Sense.REFUSED;
      case PARTIAL ->
          clause.is(cue.first(), "component")
              ? Sense.PARTIAL
              : part || isLimited(cue) ? Sense.PART_REFUSED : Sense.UNCLEAR;
      case REFUSED -> Sense.UNREFUSED;
      case PART_SUPPORTED -> Sense.PART_REFUSED;
      default -> Sense.UNCLEAR;
    };
  }

  /**
   * {@code cannot agree with the part that sets a date}; {@code in part} and {@code any part} name
   * none.
   */
  private boolean isOnComponent(Cue cue) {
    return IntStream.range(cue.first(), cue.end())
        .filter(at -> clause.is(at, "component"))
        .anyMatch(at -> !clause.is(at - 1, "indefinite"));
  }

  /** {@code does not accept it as regards | ratification}: so far it is refused. */
  private boolean isLimited(Cue cue) {
    return clause.hasWord(cue.end() - 2, cue.end(), "restricting");
  }

  /** {@code does not refuse to} accept. */
  private boolean isDenied(Cue negation) {
    return clause.is(negation.first(), "refusing")
        && nearest(negation.first())
            .filter(
                not ->
                    IntStream.range(not.end(), negation.first())
                        .allMatch(at -> isPassedOver(at, false)))
            .isPresent();
  }

  /** {@code did not}: the auxiliary belongs to the negation. */
  private int start(Cue negation) {
    int before = negation.first() - 1;
    return clause.is(before, "auxiliary") ? before : negation.first();
  }

  /** The last negation that begins before {@code end}. */
  private Optional<Cue> nearest(int end) {
    return cues.stream()
        .filter(Cue::isNegation)
        .filter(negation -> negation.first() < end)
        .reduce((earlier, later) -> later);
  }

  private Effect effect(Cue negation, Cue cue) {
    if (negation.sense() == Sense.NONE) {
      return isNothingBetween(cues, negation, cue) ? ofNone(negation, cue) : Effect.NONE;
    }
    int start = negation.end();
    boolean supported = cue.sense() == Sense.SUPPORTED;
    if (behindObject(negation, cue, behindPassedOver(start, cue.first(), supported))
        >= cue.first()) {
      return Effect.NEGATED;
    }
    int gap = cue.first() - start;
    if (gap > REACH) {
      return Effect.NONE;
    }
    // "not, at this stage, accept": the comma directly after it opens an aside.
    if (clause.is(start, ",")) {
      return Effect.NEGATED;
    }
    if (!supported || clause.hasWord(start, cue.first(), ",")) {
      return Effect.NONE;
    }
    if (clause.hasWord(start, cue.first(), "and")) {
      return isSpread(negation) ? Effect.NEGATED : Effect.NONE;
    }
    return gap <= NEAR ? Effect.DOUBTFUL : Effect.NONE;
  }

  /** {@code не может рекомендации 1 и 2 | поддержать}: what is refused stands before its verb. */
  private int behindObject(Cue negation, Cue cue, int at) {
    boolean object = mentioned.get(at) && isNonFinite(cue) && isNothingBetween(cues, negation, cue);
    return object ? mentioned.nextClearBit(at) : at;
  }

  /** The first word from {@code start} on that separates a negation from what it negates. */
  private int behindPassedOver(int start, int end, boolean supported) {
    boolean subject = clause.is(start, "before-subject");
    int at = start;
    while (at < end) {
      int behind = behindAside(at, end);
      if (behind == at
          && !isPassedOver(at, supported)
          && !(subject && UnknownWords.isUnknown(clause, at))) {
        return at;
      }
      at = Math.max(behind, at + 1);
    }
    return at;
  }

  /**
   * {@code not, for the reasons given in paragraph 4, | able to}, {@code does not (see paragraph 3)
   * | support}; {@code at} itself if no aside begins there that is closed before {@code end}.
   */
  private int behindAside(int at, int end) {
    int before = clause.skipBack(at - 1, "and");
    String close = clause.is(at, "(") ? ")" : clause.is(at, "-") ? "-" : ",";
    boolean opens = !close.equals(",") || clause.is(before, ",");
    int behind = clause.find(at + 1, close);
    return opens && behind < end ? behind + 1 : at;
  }

  /**
   * {@code None of 1, 2 and 3 is accepted}; behind a word that joins more than numbers, as in
   * {@code None was rejected, and all are accepted}, it may be another sentence's subject.
   */
  private Effect ofNone(Cue none, Cue cue) {
    if (isBehindColon(none, cue)) {
      return Effect.NONE;
    }
    boolean joined =
        IntStream.range(none.end(), cue.first()).anyMatch(at -> isJoint(at) && !joinsNames(at));
    return joined ? Effect.DOUBTFUL : Effect.NEGATED;
  }

  /** {@code Neither 1 nor 2 raises difficulties: | both are accepted}. */
  private boolean isBehindColon(Cue none, Cue cue) {
    return IntStream.range(none.end(), cue.first())
        .filter(at -> isOuter(at, ":"))
        .filter(at -> at + 1 < cue.first())
        .anyMatch(at -> IntStream.range(at, cue.first()).noneMatch(mentioned::get));
  }

  /** {@code None of 1, 2 and 3}, {@code made by Chile, Norway and France}; not {@code and the}. */
  private boolean joinsNames(int joint) {
    return !clause.is(joint + 1, "article", "pronoun", "relative");
  }

  /** {@code not in a position to} accept; {@code not accept or} support. */
  private boolean isPassedOver(int at, boolean supported) {
    return clause.is(at, ",", "between") || (supported && clause.is(at, "coordinates", "and"));
  }

  /** {@code does not accept and support}: the negation has turned the cue before. */
  private boolean isSpread(Cue negation) {
    return resolved.stream()
        .filter(cue -> cue.first() == start(negation))
        .anyMatch(cue -> cue.sense() == Sense.REFUSED);
  }

  /** True if there is no other position between what governs and what is governed. */
  static boolean isNothingBetween(List<Cue> cues, Cue governor, Cue cue) {
    return cues.stream()
        .filter(other -> other.is(Sense.Family.POSITION))
        .filter(other -> governor.end() <= other.first())
        .noneMatch(other -> other.end() <= cue.first());
  }

  /** The last of the words before {@code cue} that leave open what it says. */
  private Optional<Cue> governor(Cue cue) {
    return cues.stream()
        .filter(governor -> governor.is(Sense.Family.GOVERNOR))
        .filter(governor -> !cue.literals().containsAll(governor.literals()))
        .filter(governor -> governor.first() <= cue.first() || isWithin(governor, cue))
        .filter(governor -> governs(governor, cue))
        .reduce((earlier, later) -> later);
  }

  /** {@code recommendations that | may be | accepted}. */
  private static boolean isWithin(Cue governor, Cue cue) {
    return cue.has(governor.first()) && !cue.literals().contains(governor.first());
  }

  private boolean governs(Cue governor, Cue cue) {
    if (governor.sense() == Sense.NOT_ALL) {
      return isNothingBetween(cues, governor, cue);
    }
    if (clause.is(governor.end() - 1, "asking")) {
      return true;
    }
    IntStream gap = IntStream.range(governor.end(), cue.first());
    return cue.first() - governor.end() <= NEAR
        && gap.noneMatch(at -> mentioned.get(at) || (!isNonFinite(cue) && isJoint(at)));
  }

  private boolean isJoint(int at) {
    return clause.is(at, ",", "and");
  }

  /** True if the verb at the head of {@code cue} has a form in which another governs it. */
  private boolean isNonFinite(Cue cue) {
    return clause.is(head(clause, cue), "non-finite");
  }

  /** {@code l’|accepter}: the place of the verb of {@code cue}. */
  static int head(Sentence clause, Cue cue) {
    return Math.min(cue.end() - 1, clause.skip(cue.first(), BEFORE_VERB));
  }
}
