package org.uprlib.core.read.limit;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.uprlib.core.error.InterruptedReadException;
import org.uprlib.core.error.LimitExceededException;

/** The time by which a file must have given its result. Immutable and thread-safe. */
public final class Deadline {
  /** For work that may take as long as it likes. */
  public static final Deadline NONE = new Deadline("", ReadLimits.LONGEST, System::nanoTime);

  private final String source;
  private final Duration allowed;
  private final LongSupplier clock;
  private final long end;

  private Deadline(String source, Duration allowed, LongSupplier clock) {
    this.source = source;
    this.allowed = allowed;
    this.clock = clock;
    this.end = clock.getAsLong() + allowed.toNanos();
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
   * @param clock gives nanoseconds since any time
   */
  public static Deadline of(String source, ReadLimits limits, LongSupplier clock) {
    return new Deadline(source, limits.time(), clock);
  }

  /**
   * Returns if there is time left.
   *
   * @throws LimitExceededException if the time is up
   * @throws DeadlineExceededException if the thread was interrupted
   */
  public void check() throws LimitExceededException {
    requireUninterrupted();
    if (passed()) {
      throw LimitExceededException.late(source, allowed);
    }
  }

  /**
   * As {@link #check}, for work that throws no checked exceptions.
   *
   * @throws DeadlineExceededException if there is no time left, or the thread was interrupted
   */
  public void throwIfExpired() {
    requireUninterrupted();
    if (passed()) {
      throw new DeadlineExceededException(LimitExceededException.late(source, allowed));
    }
  }

  private void requireUninterrupted() {
    if (Thread.currentThread().isInterrupted() && !source.isEmpty()) {
      throw new DeadlineExceededException(new InterruptedReadException(source, null));
    }
  }

  /** True if there is no time left. */
  public boolean passed() {
    return clock.getAsLong() - end > 0;
  }
}
