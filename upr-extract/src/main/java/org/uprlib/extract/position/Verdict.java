package org.uprlib.extract.position;

import java.util.List;
import java.util.Optional;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.reference.Reference;

/**
 * What one addendum says of one recommendation, all in all.
 *
 * @param position the position; empty if it gives none
 * @param explicit true if it names this recommendation and its position
 * @param opposed the two positions that contradict each other; empty if there is no contradiction
 * @param comment what it says of the recommendation
 * @param qualification what it adds to a position
 * @param remark comments that give no position; empty if there are none
 * @param see recommendations whose answer it points at
 */
record Verdict(
    Optional<Position> position,
    boolean explicit,
    List<Position> opposed,
    Optional<String> comment,
    Optional<Qualification> qualification,
    Optional<Position> remark,
    List<Reference> see) {

  /** True if it gives a position, be it one that is not settled. */
  boolean decides() {
    return position.isPresent() && position.get().status() != PositionStatus.UNKNOWN;
  }

  /** The same words with a position that was found by way of others. */
  Verdict with(Position found, boolean names) {
    return new Verdict(Optional.of(found), names, opposed, comment, qualification, remark, see);
  }

  /** The position with the comment and the qualification; empty if there is no position. */
  Optional<Position> full() {
    return position.map(
        each ->
            new Position(
                each.status(),
                qualification.isPresent() ? qualification : each.qualification(),
                each.evidence(),
                comment,
                each.reason()));
  }
}
