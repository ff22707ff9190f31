package org.uprlib.extract.match.trace;

import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.InputFileException;

/** Asks could not be read, or cannot be traced. */
public final class AskException extends InputFileException {
  private static final long serialVersionUID = 1L;

  AskException(String source, String reason) {
    this(source, 0, reason, null);
  }

  AskException(String source, int line, String reason, @Nullable Throwable cause) {
    super(source, line, reason, cause);
  }
}
