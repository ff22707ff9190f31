package org.uprlib.extract.match.trace;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.MatchReason;
import org.uprlib.extract.rows.result.Askers;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * A recommendation that may answer to an ask. Immutable.
 *
 * @param row the recommendation
 * @param score how probable it is that it answers to the ask, 0 to 1
 * @param strength whether it counts: what a person said, or what follows from the score and the
 *     matter
 * @param corrected whether a person said otherwise than the program
 * @param reasons what both have in common
 * @param matchedIn the language in which they were compared, where that is not the language of the
 *     row
 * @param askers which of its States asked for it
 */
public record AskMatch(
    ResultRow row,
    double score,
    Strength strength,
    boolean corrected,
    List<MatchReason> reasons,
    Optional<Language> matchedIn,
    Askers askers) {
  public AskMatch {
    reasons = List.copyOf(reasons);
  }

  /** Whether it counts as an answer. */
  public boolean linked() {
    return strength == Strength.COUNTED;
  }

  /** Whether it probably answers, to a part or in weaker words. */
  public boolean isInPart() {
    return strength == Strength.IN_PART;
  }

  /** Whether it may answer and is not counted. */
  boolean isPerhaps() {
    return strength == Strength.PERHAPS;
  }

  /** Whether the program counts it, corrections by a person aside. */
  boolean isProbable() {
    return linked() != corrected;
  }

  /** The same as a person corrected it; what nobody corrected is as the program says. */
  AskMatch with(Optional<Boolean> said) {
    if (said.isEmpty() || said.get() == linked()) {
      return this;
    }
    return new AskMatch(
        row,
        score,
        said.get() ? Strength.COUNTED : Strength.NONE,
        said.get() != isProbable(),
        reasons,
        matchedIn,
        askers);
  }

  /** Whether both name the same treaty or mechanism. */
  public boolean isOfSameTreaty() {
    return reasons.stream().anyMatch(reason -> reason.kind().isTreaty());
  }

  boolean isOpposite() {
    return reasons.stream().anyMatch(reason -> reason.kind() == MatchReason.Kind.OPPOSITE);
  }

  /** The words in common. */
  public List<String> words() {
    return reasons.stream()
        .filter(reason -> reason.kind() == MatchReason.Kind.WORDING)
        .flatMap(reason -> reason.names().stream())
        .toList();
  }

  /** How far a recommendation is taken to answer to an ask. */
  public enum Strength {
    /** More probably than not, and about the same matter; or a person ticked it. */
    COUNTED,
    /** Probable and about the same matter, but it asks for less. Counted apart. */
    IN_PART,
    /** It may answer; a person has to look. Never counted. */
    PERHAPS,
    /** Not enough speaks for it, or a person unticked it. */
    NONE
  }
}
