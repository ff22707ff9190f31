package org.uprlib.core.vocabulary;

import org.uprlib.core.error.InputFileException;

/** A user's calendar of sessions says something that cannot be. */
public final class SessionFileException extends InputFileException {
  private static final long serialVersionUID = 1L;

  SessionFileException(String source, int line, String reason) {
    super(source, line, reason, null);
  }
}
