package org.uprlib.extract.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Span;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.phrase.Cue;
import org.uprlib.extract.phrase.Sense;
import org.uprlib.extract.phrase.Token;

/** Weighs the cues of one clause. */
final class StanceMaker {
  private static final String UNSETTLED = "The wording speaks of a position but leaves it open.";

  private StanceMaker() {}

  /**
   * The stance of one clause.
   *
   * @param topical true if the sentence is about recommendations; if not, a law may be what is
   *     accepted or implemented
   */
  static Stance stance(List<Token> tokens, List<Cue> cues, boolean topical) {
    List<Cue> telling =
        cues.stream().filter(cue -> tells(cue, topical)).collect(Collectors.toList());
    if (telling.isEmpty()) {
      return Stance.NONE;
    }
    Set<Sense> senses = EnumSet.noneOf(Sense.class);
    telling.forEach(cue -> senses.add(cue.sense()));
    int start = telling.stream().mapToInt(Cue::first).min().getAsInt();
    int end = telling.stream().mapToInt(Cue::end).max().getAsInt();
    Span words = new Span(tokens.get(start).start(), tokens.get(end - 1).end());
    Optional<String> doubt =
        senses.contains(Sense.UNCLEAR) ? Optional.of(UNSETTLED) : Optional.empty();
    return new Stance(status(senses), qualification(senses), Optional.of(words), doubt);
  }

  private static boolean tells(Cue cue, boolean topical) {
    return switch (cue.sense().family()) {
      case POSITION -> topical || !cue.phrase().topical();
      case QUALIFICATION -> topical;
      default -> false;
    };
  }

  private static PositionStatus status(Set<Sense> senses) {
    boolean supported = senses.contains(Sense.SUPPORTED);
    boolean refused = senses.contains(Sense.REFUSED);
    if (senses.contains(Sense.UNCLEAR)) {
      return PositionStatus.UNKNOWN;
    }
    if (senses.contains(Sense.PARTIAL) || (supported && refused)) {
      return PositionStatus.PARTIAL;
    }
    if (supported) {
      return PositionStatus.SUPPORTED;
    }
    if (refused) {
      return PositionStatus.NOTED;
    }
    if (senses.contains(Sense.PENDING)) {
      return PositionStatus.PENDING;
    }
    return senses.contains(Sense.NOTED) ? PositionStatus.NOTED : PositionStatus.UNKNOWN;
  }

  private static Optional<Qualification> qualification(Set<Sense> senses) {
    boolean done = senses.contains(Sense.IMPLEMENTED);
    boolean doing = senses.contains(Sense.IN_IMPLEMENTATION);
    if (done && doing) {
      return Optional.of(Qualification.IMPLEMENTED_OR_IN_PROCESS);
    }
    if (done) {
      return Optional.of(Qualification.ALREADY_IMPLEMENTED);
    }
    if (doing) {
      return Optional.of(Qualification.IN_IMPLEMENTATION);
    }
    return senses.contains(Sense.IN_PRINCIPLE)
        ? Optional.of(Qualification.IN_PRINCIPLE)
        : Optional.empty();
  }
}
