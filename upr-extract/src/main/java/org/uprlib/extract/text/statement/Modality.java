package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.Arrays;
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

  /** Words between two verbs that one word governs. */
  private static final int COORDINATED = 80;

  /** Characters of an item's letter or numeral. */
  private static final int LONGEST_LETTER = 3;

  /** Words between a verb and who does what it says. */
  private static final int AGENT = 6;

  /** Pieces that a broken "not" is left in. */
  private static final int PIECES = 2;

  /** Words of the name of who acts behind the first: {@code the Ombudsman | of Sylvania}. */
  private static final int MOST_OF_NAME = 2;

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
    if (cue.sense() != Sense.PENDING && isAnothers(cue)) {
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
      return Optional.of(
          isUngoverned(cue) || isBehindUnknownVerb(cue) || isDamaged(cue) || goesOnUnknown(cue)
              ? cue.as(Sense.UNCLEAR)
              : cue);
    }
    int start = start(negation.get());
    boolean twice =
        nearest(cue.first()).map(not -> effect(not, cue)).orElse(Effect.NONE) == Effect.NEGATED;
    int from = twice ? start(nearest(cue.first()).get()) : start;
    return Optional.of(cue.as(negated(cue, negation.get(), effect)).from(from));
  }

  /**
   * {@code It has been claimed that | 121.6 is rejected}: what follows "that" is no answer, unless
   * the words before it are known to state one.
   */
  private boolean isReported(Cue cue) {
    int that =
        clause.is(cue.first(), "complementizer")
            ? cue.first()
            : clause.skipBack(head(cue) - 1, at -> !isOuter(at, "complementizer", ","));
    return clause.is(that, "complementizer")
        && !isNonFinite(cue)
        && !isRelative(that)
        && !text.hasWord(that - NEAR, that, "stating");
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
              : part ? Sense.PART_REFUSED : Sense.UNCLEAR;
      case REFUSED -> Sense.UNREFUSED;
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
      return isNothingBetween(negation, cue) ? ofNone(negation, cue) : Effect.NONE;
    }
    int start = negation.end();
    boolean supported = cue.sense() == Sense.SUPPORTED;
    if (behindPassedOver(start, cue.first(), supported) >= cue.first()) {
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

  /** The first word from {@code start} on that separates a negation from what it negates. */
  private int behindPassedOver(int start, int end, boolean supported) {
    boolean subject = clause.is(start, "before-subject");
    int at = start;
    while (at < end) {
      int behind = behindAside(at, end);
      if (behind == at && !isPassedOver(at, supported) && !(subject && isName(at))) {
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

  /** Where the verb comes before its subject, words that no phrase knows name who cannot. */
  private boolean isName(int at) {
    return clause.isAnyWord(at) && !clause.knows(at);
  }

  /** {@code does not accept and support}: the negation has turned the cue before. */
  private boolean isSpread(Cue negation) {
    return resolved.stream()
        .filter(cue -> cue.first() == start(negation))
        .anyMatch(cue -> cue.sense() == Sense.REFUSED);
  }

  /** True if there is no other position between what governs and what is governed. */
  private boolean isNothingBetween(Cue governor, Cue cue) {
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
        .filter(governor -> governor.first() <= cue.first())
        .filter(governor -> governs(governor, cue))
        .reduce((earlier, later) -> later);
  }

  private boolean governs(Cue governor, Cue cue) {
    if (governor.sense() == Sense.NOT_ALL) {
      return isNothingBetween(governor, cue);
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
    return clause.is(head(cue), "non-finite");
  }

  /** {@code l’|accepter}: the place of the verb of {@code cue}. */
  private int head(Cue cue) {
    return Math.min(cue.end() - 1, clause.skip(cue.first(), this::isBeforeVerb));
  }

  private boolean isBeforeVerb(int at) {
    return clause.is(at, "adverb", "'", "\u2019");
  }

  /**
   * {@code takes the opportunity to accept}: true if no word before it is known to affirm it. Where
   * the language has no word such as "to", and before forms that are always governed, any word may
   * be the one that governs.
   */
  private boolean isUngoverned(Cue cue) {
    int head = head(cue);
    int at = clause.skipBack(head - 1, this::isBeforeVerb);
    boolean finite = clause.is(at, "auxiliary");
    boolean always = clause.is(head, "governed") && !finite && !isWhole(cue);
    boolean noun = clause.is(head, "verbal-noun");
    boolean bare = always || noun || clause.lacks("before-non-finite");
    boolean governed = bare ? clause.has(at) : clause.is(at, "before-non-finite");
    int last = clause.skipBack(bare ? at : at - 1, this::isItemMark);
    int governor = last < clause.from() ? governedBefore(at) : at;
    return clause.is(head, "verbal-noun", "non-finite")
        && (always || governed)
        && !text.hasWord(governor - NEAR, bare ? governor + 1 : governor, "affirming");
  }

  /** The brackets and the letter of {@code (b) to note}. */
  private boolean isItemMark(int at) {
    return clause.is(at, "(", ")")
        || (clause.is(at + 1, ")") && clause.text(at).length() <= LONGEST_LETTER);
  }

  /** {@code 政府|峻拒|接受}: an unknown word behind the subject, or that ends so, may govern. */
  private boolean isBehindUnknownVerb(Cue cue) {
    int before = cue.first() - 1;
    return clause.is(before, "refusing-end")
        || (clause.is(before - 1, "subject") && isName(before));
  }

  /**
   * {@code Those who accept 121.1 | forget the cost}, {@code Acceptance of 121.1 | is ruled out}:
   * words behind the recommendations that are not known may take back what is said of these.
   */
  private boolean goesOnUnknown(Cue cue) {
    int object = clause.skip(cue.end(), "recommendation", "definite");
    int end = mentioned.get(object) ? mentioned.nextClearBit(object) : object;
    int further = mentioned.nextSetBit(end);
    int named = mentioned.nextSetBit(clause.is(cue.first(), "be") ? clause.from() : cue.first());
    return cue.sense() == Sense.SUPPORTED
        && 0 <= named
        && named < end
        && !clause.lacks("goes-on")
        && !clause.has(further)
        && clause.isAnyWord(end)
        && !clause.is(end, "goes-on")
        && !clause.isName(end)
        && cues.stream().noneMatch(other -> other.first() == end);
  }

  /**
   * {@code do riot enjoy the support}, {@code н е пользуются поддержкой}: a word before the verb or
   * in the wording is what recognition or typing has left of another, which may be "not".
   */
  private boolean isDamaged(Cue cue) {
    boolean stray =
        IntStream.range(cue.first() - PIECES, cue.end())
            .filter(at -> !cue.literals().contains(at))
            .anyMatch(this::isStray);
    return cue.sense() == Sense.SUPPORTED && (stray || isDone(cue));
  }

  /** {@code do hot accept}, {@code does indeed accept}: what affirms has no word behind "do". */
  private boolean isDone(Cue cue) {
    int head = head(cue);
    return clause.is(head, "non-finite")
        && IntStream.rangeClosed(1, PIECES + 1)
            .map(back -> head - back)
            .takeWhile(clause::isAnyWord)
            .filter(at -> clause.is(at, "do"))
            .limit(1)
            .flatMap(done -> IntStream.range(done + 1, head))
            .filter(at -> !clause.is(at, "adverb", "affirming-do", "pronoun", "government"))
            .anyMatch(at -> !clause.isName(at));
  }

  /** A known misreading or piece of "not", or letters of two alphabets. */
  private boolean isStray(int at) {
    return clause.is(at, "damaged") || clause.mixesAlphabets(at);
  }

  /** {@code 121.2. Accepter.} */
  private boolean isWhole(Cue cue) {
    return IntStream.range(clause.from(), cue.first()).allMatch(this::isNumberOrMark)
        && clause.isBreak(cue.end());
  }

  private boolean isNumberOrMark(int at) {
    return mentioned.get(at) || clause.isBreak(at);
  }

  /** {@code decided to accept 1 | and to note 2}: the place of what governs both, or this place. */
  private int governedBefore(int index) {
    return IntStream.rangeClosed(1, COORDINATED)
        .map(back -> index - back)
        .filter(at -> text.is(at, "governed") || text.isRow(at, "before-non-finite", "non-finite"))
        .findFirst()
        .orElse(index);
  }

  /** {@code The Ombudsman, an independent office, supports it}. */
  private boolean isBehindAside(Cue actor, Cue cue) {
    int verb = clause.skipBack(cue.first() - 1, "auxiliary", "adverb");
    int open = clause.find(actor.end(), ",");
    return clause.is(verb, ",")
        && open < verb
        && open - actor.end() <= MOST_OF_NAME
        && IntStream.range(open, verb).noneMatch(this::isNumberOrColon);
  }

  private boolean isNumberOrColon(int at) {
    return mentioned.get(at) || clause.is(at, ":", ";");
  }

  /** True if {@code cue} says what somebody else than the State under review thinks. */
  private boolean isAnothers(Cue cue) {
    return cues.stream()
        .filter(actor -> actor.sense() == Sense.ANOTHER)
        .anyMatch(
            actor ->
                clause.is(actor.first(), "agent")
                    ? cue.first() < actor.first() && actor.first() - cue.end() <= AGENT
                    : covers(cue, actor) || isBehindVerb(actor, cue) || isSubject(actor, cue));
  }

  /** Where the verb comes before its subject: {@code تؤيد عدة منظمات}. */
  private boolean isBehindVerb(Cue actor, Cue cue) {
    return actor.first() == cue.end() && !clause.lacks("before-subject");
  }

  private static boolean covers(Cue cue, Cue actor) {
    return cue.first() <= actor.first() && actor.end() < cue.end();
  }

  /** {@code the Ombudsman, who supports it}. */
  private boolean isInItsRelative(Cue actor, Cue cue) {
    int comma = clause.find(actor.end(), ",");
    return comma - actor.end() <= MOST_OF_NAME
        && clause.isRow(comma + 1, "relative")
        && clause.skip(comma + 2, "auxiliary", "adverb") >= cue.first();
  }

  /** {@code after consultations with the Court and the Ombudsman, | it accepts}. */
  private boolean isConsulted(Cue actor, Cue cue) {
    Sentence between = clause.part(actor.end(), Math.max(actor.end(), cue.first()));
    return IntStream.range(actor.first() - REACH, actor.first())
            .anyMatch(at -> clause.isRow(at, "consultation", "with"))
        && between.places(",").findAny().isPresent()
        && between.places("relative").findAny().isEmpty();
  }

  /** {@code the Supreme Court did not accept}, {@code the unions asked that 1 to 3 be accepted}. */
  private boolean isSubject(Cue actor, Cue cue) {
    boolean object = clause.is(actor.first() - 1, "speaker", "within") || isConsulted(actor, cue);
    if (cue.first() < actor.end() || object || !isNothingBetween(actor, cue)) {
      return false;
    }
    int[] between =
        IntStream.range(actor.end(), cue.first())
            .filter(at -> !clause.is(at, "'", "\u2019"))
            .toArray();
    boolean direct =
        between.length <= AGENT && Arrays.stream(between).noneMatch(this::isNumberOrMark);
    return direct
        || isBehindAside(actor, cue)
        || isInItsRelative(actor, cue)
        || IntStream.rangeClosed(actor.end(), Math.min(cue.first(), actor.end() + REACH))
            .filter(at -> clause.is(at, "conjunction"))
            .anyMatch(at -> !clause.is(at - 1, "consequence"));
  }
}
