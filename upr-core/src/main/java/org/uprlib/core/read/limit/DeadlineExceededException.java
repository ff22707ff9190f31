package org.uprlib.core.read.limit;

import org.uprlib.core.error.UprException;

/**
 * Time is up, or the thread was interrupted, in the middle of work that throws no checked
 * exceptions. The guard that the work runs under ends it; no caller of the library meets it.
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
