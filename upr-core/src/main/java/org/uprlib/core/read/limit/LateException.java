package org.uprlib.core.read.limit;

import org.uprlib.core.error.LimitExceededException;

/**
 * Time is up in the middle of work that throws no checked exceptions. It ends in a {@link
 * SafetyNet} and never reaches a caller of the library.
 */
public final class LateException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final LimitExceededException limit;

  LateException(LimitExceededException limit) {
    super(limit);
    this.limit = limit;
  }

  /** What callers are told. */
  public LimitExceededException limit() {
    return limit;
  }
}
