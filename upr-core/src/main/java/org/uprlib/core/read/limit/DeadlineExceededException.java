package org.uprlib.core.read.limit;

import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.ResourceGuard;

/**
 * Time is up, or the thread was interrupted, in the middle of work that throws no checked
 * exceptions. It ends in a {@link ResourceGuard} and never reaches a caller of the library.
 */
public final class DeadlineExceededException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final UprException failure;

  DeadlineExceededException(UprException failure) {
    super(failure);
    this.failure = failure;
  }

  /** What callers get. */
  public UprException failure() {
    return failure;
  }
}
