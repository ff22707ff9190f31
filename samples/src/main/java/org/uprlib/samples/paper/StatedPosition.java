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
public record StatedPosition(PositionStatus status, Optional<Qualification> qualification) {
  public static final StatedPosition SUPPORTED =
      new StatedPosition(PositionStatus.SUPPORTED, Optional.empty());
  public static final StatedPosition NOTED =
      new StatedPosition(PositionStatus.NOTED, Optional.empty());
  public static final StatedPosition PENDING =
      new StatedPosition(PositionStatus.PENDING, Optional.empty());

  /** Support, with what the State adds to it. */
  public static StatedPosition supported(Qualification qualification) {
    return new StatedPosition(PositionStatus.SUPPORTED, Optional.of(qualification));
  }
}
