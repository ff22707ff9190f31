package org.uprlib.samples.paper;

import java.util.Optional;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;

/**
 * The position that a lead-in states. Immutable.
 *
 * @param status the position
 * @param qualification what is added to it, if anything
 */
public record Answer(PositionStatus status, Optional<Qualification> qualification) {
  public static final Answer SUPPORTED = new Answer(PositionStatus.SUPPORTED, Optional.empty());
  public static final Answer NOTED = new Answer(PositionStatus.NOTED, Optional.empty());
  public static final Answer PENDING = new Answer(PositionStatus.PENDING, Optional.empty());

  /** Support, with what the State adds to it. */
  public static Answer supported(Qualification qualification) {
    return new Answer(PositionStatus.SUPPORTED, Optional.of(qualification));
  }
}
