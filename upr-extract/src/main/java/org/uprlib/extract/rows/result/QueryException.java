package org.uprlib.extract.rows.result;

import org.jspecify.annotations.Nullable;

/** What a query searches for cannot be understood. The message is one line for a person. */
public final class QueryException extends Exception {
  private static final long serialVersionUID = 1L;

  QueryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
