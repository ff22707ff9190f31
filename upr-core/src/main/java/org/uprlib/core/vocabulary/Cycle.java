package org.uprlib.core.vocabulary;

import java.util.OptionalInt;

/**
 * A cycle of the review, in which each member State is reviewed once: sessions 1 to 12 (2008 to
 * 2011), 13 to 26, 27 to 40, 41 to 54, then fourteen sessions a cycle.
 *
 * @param number from 1
 */
public record Cycle(int number) {
  private static final int SESSIONS_OF_FIRST = 12;
  private static final int SESSIONS = 14;

  /**
   * @throws IllegalArgumentException if the number is below 1
   */
  public Cycle {
    if (number < 1) {
      throw new IllegalArgumentException("A cycle's number starts at 1, not " + number + ".");
    }
  }

  /**
   * The cycle that a session belongs to.
   *
   * @throws IllegalArgumentException if the session's number is below 1
   */
  public static Cycle ofSession(int session) {
    if (session < 1) {
      throw new IllegalArgumentException("A session's number starts at 1, not " + session + ".");
    }
    return session <= SESSIONS_OF_FIRST
        ? new Cycle(1)
        : new Cycle(2 + (session - SESSIONS_OF_FIRST - 1) / SESSIONS);
  }

  /**
   * The number of the cycle that {@code session} belongs to; empty if none is known, or below 1.
   */
  public static OptionalInt numberOf(OptionalInt session) {
    return session.isPresent() && session.getAsInt() > 0
        ? OptionalInt.of(ofSession(session.getAsInt()).number())
        : OptionalInt.empty();
  }
}
