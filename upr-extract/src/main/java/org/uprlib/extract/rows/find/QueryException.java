package org.uprlib.extract.rows.find;

import org.jspecify.annotations.Nullable;

/** A query cannot be understood. The message is one line for a person. */
public sealed class QueryException extends Exception permits UnknownNameException {
  private static final long serialVersionUID = 1L;

  QueryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
