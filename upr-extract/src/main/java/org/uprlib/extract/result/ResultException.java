package org.uprlib.extract.result;

import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A file of results could not be read. The message is one line for a person. */
public final class ResultException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final int NO_LINE = 0;

  private final String source;
  private final int line;
  private final String reason;

  ResultException(String source, String reason) {
    this(source, NO_LINE, reason, null);
  }

  ResultException(String source, int line, String reason, @Nullable Throwable cause) {
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

  /** What is wrong, without the file's name and the stop: {@code 'position' is missing}. */
  public String reason() {
    return reason;
  }
}
