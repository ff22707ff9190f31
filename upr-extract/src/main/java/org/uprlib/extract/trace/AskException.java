package org.uprlib.extract.trace;

import java.io.IOException;
import java.util.OptionalInt;

/** Asks could not be read, or cannot be traced. The message is one line for a person. */
public final class AskException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final int NO_LINE = 0;

  private final String source;
  private final int line;
  private final String reason;

  AskException(String source, String reason) {
    this(source, NO_LINE, reason, null);
  }

  AskException(String source, int line, String reason, Throwable cause) {
    super(source + (line == NO_LINE ? "" : ":" + line) + ": " + reason + ".", cause);
    this.source = source;
    this.line = line;
    this.reason = reason;
  }

  /** Name of the file. */
  public String source() {
    return source;
  }

  /** The line at fault, counted from 1; empty if the file as a whole is. */
  public OptionalInt line() {
    return line == NO_LINE ? OptionalInt.empty() : OptionalInt.of(line);
  }

  /** What is wrong, without the file's name and the stop. */
  public String reason() {
    return reason;
  }
}
