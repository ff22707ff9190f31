package org.uprlib.core.read.limit;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.uprlib.core.error.LimitExceededException;

/** The time by which a file must have given its result. Immutable and thread-safe. */
public final class Deadline {
  /** A hundred years, and more is never. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  /** For work that may take as long as it likes. */
  public static final Deadline NONE = new Deadline("", LONGEST, System::nanoTime);

  private final String source;
  private final Duration allowed;
  private final LongSupplier clock;
  private final long end;

  private Deadline(String source, Duration allowed, LongSupplier clock) {
    this.source = source;
    this.allowed = allowed;
    this.clock = clock;
    this.end = clock.getAsLong() + (allowed.compareTo(LONGEST) < 0 ? allowed : LONGEST).toNanos();
  }

  /**
   * The deadline of a file on which work begins now.
   *
   * @param source name of the file, for the message
   */
  public static Deadline of(String source, ReadLimits limits) {
    return of(source, limits, System::nanoTime);
  }

  /**
   * The same by the caller's clock.
   *
   * @param clock tells nanoseconds since any time
   */
  public static Deadline of(String source, ReadLimits limits, LongSupplier clock) {
    return new Deadline(source, limits.time(), clock);
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
    return clock.getAsLong() - end > 0;
  }
}
