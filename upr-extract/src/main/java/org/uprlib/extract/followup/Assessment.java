package org.uprlib.extract.followup;

import java.util.Optional;

/**
 * What a person wrote of a recommendation. Immutable.
 *
 * @param level how far it is implemented; empty if not graded
 * @param done what was done
 * @param missing what is missing
 * @param next the next step
 * @param ask what is asked of the State
 * @param sources where it is from
 */
public record Assessment(
    Optional<Level> level, String done, String missing, String next, String ask, String sources) {
  /** Nothing written yet. */
  public static final Assessment NONE = new Assessment(Optional.empty(), "", "", "", "", "");

  /** Whether nothing is written. */
  public boolean isEmpty() {
    return equals(NONE);
  }
}
