package org.uprlib.extract.rows.result;

import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.InputFileException;

/** A file of results could not be read. */
public final class ResultException extends InputFileException {
  private static final long serialVersionUID = 1L;

  ResultException(String source, String reason) {
    this(source, 0, reason, null);
  }

  ResultException(String source, int line, String reason, @Nullable Throwable cause) {
    super(source, line, reason, cause);
  }
}
