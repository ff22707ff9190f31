package org.uprlib.core.read.limit;

import java.time.Duration;
import org.uprlib.core.error.LimitExceededException;

/** The time by which a file must have given its result. Immutable and thread-safe. */
public final class Deadline {
  /** A hundred years, in milliseconds, and more is never. */
  private static final long LONGEST = Duration.ofDays(36_500).toMillis();

  private final String source;
  private final Duration allowed;
  private final long end;

  private Deadline(String source, Duration allowed) {
    this.source = source;
    this.allowed = allowed;
    this.end = System.nanoTime() + Math.min(allowed.toMillis(), LONGEST) * 1_000_000;
  }

  /**
   * The deadline of a file on which work begins now.
   *
   * @param source name of the file, for the message
   */
  public static Deadline of(String source, ReadLimits limits) {
    return new Deadline(source, limits.time());
  }

  /**
   * Goes on if there is time left.
   *
   * @throws LimitExceededException if there is none
   */
  public void check() throws LimitExceededException {
    if (passed()) {
      throw LimitExceededException.late(source, allowed);
    }
  }

  /**
   * As {@link #check}, for work that throws no checked exceptions.
   *
   * @throws LateException if there is no time left
   */
  public void require() {
    if (passed()) {
      throw new LateException(LimitExceededException.late(source, allowed));
    }
  }

  /** True if there is no time left. */
  public boolean passed() {
    return System.nanoTime() - end > 0;
  }
}
