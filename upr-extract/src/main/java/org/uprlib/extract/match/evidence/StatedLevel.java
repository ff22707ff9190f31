package org.uprlib.extract.match.evidence;

import org.uprlib.core.vocabulary.Worded;

/**
 * How far a recommendation is implemented in the speaker's own words. Nothing is concluded from
 * what was done. Immutable.
 *
 * @param level what the words say
 * @param words as they stand in the paper, e.g. {@code has been fully implemented}
 */
public record StatedLevel(Level level, String words) {
  /** What may be stated. */
  public enum Level implements Worded {
    /** Implemented. */
    IMPLEMENTED,
    /** Implemented in part. */
    PARTLY_IMPLEMENTED,
    /** Under way. */
    IN_PROGRESS,
    /** Not implemented. */
    NOT_IMPLEMENTED;
  }
}
