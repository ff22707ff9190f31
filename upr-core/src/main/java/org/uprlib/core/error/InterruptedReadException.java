package org.uprlib.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The thread was interrupted before the paper was read to its end. It still says that it is
 * interrupted, so that its owner sees it.
 */
public final class InterruptedReadException extends UprException {
  private static final long serialVersionUID = 1L;

  /**
   * @param source the file's name
   * @param cause what was thrown in its wake; null if nothing was
   */
  public InterruptedReadException(String source, @Nullable Throwable cause) {
    super(source, source + ": was not read to its end, as the work was interrupted.", cause);
  }
}
