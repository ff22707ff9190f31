package org.uprlib.core.error;

import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A text that the caller gave, such as asks, results or a calendar, could not be read. The message
 * is one line that can be shown to a user as it is.
 */
public abstract class InputFileException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final int NO_LINE = 0;

  private final String source;
  private final int line;
  private final String reason;

  /**
   * A text that could not be read.
   *
   * @param source name of the file
   * @param line at fault, counted from 1; 0 if the file as a whole is
   * @param reason what is wrong, without the file's name and a stop
   * @param cause null if there is none
   */
  protected InputFileException(String source, int line, String reason, @Nullable Throwable cause) {
    super(
        MessageText.of(source + (line == NO_LINE ? "" : ":" + line) + ": " + reason + "."), cause);
    this.source = source;
    this.line = line;
    this.reason = MessageText.of(reason);
  }

  /** The file as the caller named it. */
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
