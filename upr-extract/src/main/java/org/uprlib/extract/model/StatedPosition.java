package org.uprlib.extract.model;

import java.util.Optional;

/** What a table shows of a State's position, whether it was read in papers or in results. */
public interface StatedPosition {
  /** The position. */
  PositionStatus status();

  /** What the State adds to it. */
  Optional<Qualification> qualification();

  /** The words that decided it. */
  Optional<Evidence> evidence();

  /** What the State said about this recommendation. */
  Optional<String> comment();
}
