package org.uprlib.core.vocabulary;

/**
 * A cycle of the review, in which each member State is reviewed once: sessions 1 to 12 (2008 to
 * 2011), 13 to 26, 27 to 40, 41 to 54, then fourteen sessions a cycle.
 *
 * @param number from 1
 */
public record Cycle(int number) implements Comparable<Cycle> {
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

  /** Number of its first session. */
  public int firstSession() {
    return number == 1 ? 1 : SESSIONS_OF_FIRST + 1 + (number - 2) * SESSIONS;
  }

  /** Number of its last session. */
  public int lastSession() {
    return SESSIONS_OF_FIRST + (number - 1) * SESSIONS;
  }

  @Override
  public int compareTo(Cycle other) {
    return Integer.compare(number, other.number);
  }
}
