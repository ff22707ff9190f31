package org.uprlib.extract.statement;

import java.util.List;
import java.util.Optional;
import org.uprlib.extract.phrase.Cue;
import org.uprlib.extract.phrase.Sense;

/** Tells which list a clause is about from the words that point at it. */
final class Places {
  private Places() {}

  /** The list that the cues point at, the surest pointer first; empty if none does. */
  static Optional<Scope> of(List<Cue> cues) {
    if (has(cues, Sense.FOLLOWING)) {
      return Optional.of(Scope.FOLLOWING);
    }
    if (has(cues, Sense.ELSEWHERE)) {
      return Optional.of(Scope.ELSEWHERE);
    }
    if (has(cues, Sense.PRECEDING)) {
      return Optional.of(Scope.PRECEDING);
    }
    if (has(cues, Sense.ANAPHORA)) {
      return Optional.of(Scope.THESE);
    }
    if (has(cues, Sense.OTHERS)) {
      return Optional.of(Scope.OTHERS);
    }
    return has(cues, Sense.EVERY) ? Optional.of(Scope.ALL) : Optional.empty();
  }

  private static boolean has(List<Cue> cues, Sense sense) {
    return cues.stream().anyMatch(cue -> cue.sense() == sense);
  }
}
