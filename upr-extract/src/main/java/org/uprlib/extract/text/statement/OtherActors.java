package org.uprlib.extract.text.statement;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.uprlib.extract.text.phrase.Cue;
import org.uprlib.extract.text.phrase.Sense;
import org.uprlib.extract.text.phrase.Sentence;

/**
 * Finds positions that somebody else than the State under review takes: {@code the Supreme Court
 * did not accept it}, {@code supported by the unions}.
 *
 * @param cues the wordings of the clause
 * @param mentioned the tokens of the lists of numbers
 */
record OtherActors(Sentence clause, List<Cue> cues, BitSet mentioned) {
  /** Words around what a consultation was with, and between an actor and what it says. */
  private static final int REACH = 14;

  /** Words between a verb and who does what it says. */
  private static final int AGENT = 6;

  /** Words of the name of who acts behind the first: {@code the Ombudsman | of Sylvania}. */
  private static final int MOST_OF_NAME = 2;

  /** True if somebody else than the State under review takes the position {@code cue}. */
  boolean take(Cue cue) {
    return cues.stream()
        .filter(actor -> actor.sense() == Sense.ANOTHER && !isInName(actor))
        .anyMatch(
            actor ->
                clause.is(actor.first(), "agent")
                    ? isAgent(actor, cue)
                    : covers(cue, actor) || isBehindVerb(actor, cue) || isSubject(actor, cue));
  }

  /** {@code noted by the Lao People's Democratic Republic}, not by a people. */
  private boolean isInName(Cue actor) {
    return clause.isStateName(actor.end() - 1) && clause.isStateName(actor.end() - 2);
  }

  /** {@code is supported by the unions}; not {@code is supported and carried out by the unions}. */
  private boolean isAgent(Cue actor, Cue cue) {
    return cue.first() < actor.first()
        && actor.first() - cue.end() <= AGENT
        && !clause.hasWord(cue.end(), actor.first() - 1, "and");
  }

  /** {@code Sylvania consulted the Ombudsman | and accepts}: who did so also accepts. */
  private boolean isObjectBefore(Cue actor, Cue cue) {
    int verb = clause.skipBack(cue.first() - 1, "auxiliary", "adverb");
    return clause.is(verb, "and")
        && IntStream.range(clause.from(), actor.first())
            .filter(at -> clause.is(at, "government", "pronoun") || clause.isStateName(at))
            .anyMatch(at -> !clause.is(at - 1, "within", "speaker"));
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

  /**
   * {@code after consultations with the Court and the Ombudsman, | it accepts}, {@code held with
   * Parliament the Government | accepts}.
   */
  private boolean isConsulted(Cue actor, Cue cue) {
    Sentence between = clause.part(actor.end(), Math.max(actor.end(), cue.first()));
    return IntStream.range(actor.first() - REACH, actor.end())
            .filter(at -> clause.is(at, "consultation"))
            .anyMatch(at -> clause.hasWord(at, Math.min(at + AGENT, actor.end()), "with"))
        && between.places(",", "government").findAny().isPresent()
        && between.places("relative").findAny().isEmpty();
  }

  /** {@code the Supreme Court did not accept}, {@code the unions asked that 1 to 3 be accepted}. */
  private boolean isSubject(Cue actor, Cue cue) {
    boolean object =
        clause.is(actor.first() - 1, "speaker", "within")
            || isConsulted(actor, cue)
            || isObjectBefore(actor, cue);
    if (cue.first() < actor.end() || object || !Modality.isNothingBetween(cues, actor, cue)) {
      return false;
    }
    int[] between =
        IntStream.range(actor.end(), cue.first())
            .filter(at -> !clause.is(at, "'", "\u2019"))
            .toArray();
    boolean direct =
        between.length <= AGENT
            && Arrays.stream(between).noneMatch(at -> mentioned.get(at) || clause.isBreak(at));
    return direct
        || isBehindAside(actor, cue)
        || isInItsRelative(actor, cue)
        || isToldBy(actor, cue);
  }

  /** {@code the unions asked that it be accepted}; a ministry that says so speaks for the State. */
  private boolean isToldBy(Cue actor, Cue cue) {
    return !clause.hasWord(actor.first(), actor.end(), "ministry")
        && IntStream.rangeClosed(actor.end(), Math.min(cue.first(), actor.end() + REACH))
            .filter(at -> clause.is(at, "conjunction"))
            .anyMatch(at -> !clause.is(at - 1, "consequence"));
  }
}
