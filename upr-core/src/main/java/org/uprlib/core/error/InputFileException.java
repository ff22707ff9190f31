package org.uprlib.core.error;

import java.io.IOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A text or table that the caller gave, such as asks, results, rules or a calendar, could not be
 * read. The message is one line that can be shown to a user as it is.
 */
public class InputFileException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final int NONE = 0;

  private final String source;
  private final int line;
  private final int column;
  private final String reason;

  private InputFileException(
      String source, int line, int column, String reason, @Nullable Throwable cause) {
    super(
        MessageText.of(
            source
                + (line == NONE ? "" : ":" + line)
                + (column == NONE ? "" : ":" + column)
                + ": "
                + reason
                + "."),
        cause);
    this.source = source;
    this.line = line;
    this.column = column;
    this.reason = MessageText.of(reason);
  }

  /**
   * A text that could not be read.
   *
   * @param source name of the file
   * @param line at fault, counted from 1; 0 if the file as a whole is
   * @param reason what is wrong, without the file's name and a stop
   * @param cause null if there is no cause
   */
  public InputFileException(String source, int line, String reason, @Nullable Throwable cause) {
    this(source, line, NONE, reason, cause);
  }

  /** The same, with the place in the line, counted from 1. */
  public InputFileException(String source, int line, int column, String reason) {
    this(source, line, column, reason, null);
  }

  /** The file as a whole could not be read. */
  public InputFileException(String source, String reason) {
    this(source, NONE, reason, null);
  }

  /** The file as the caller named it. */
  public String source() {
    return source;
  }

  /** The line at fault, counted from 1; empty if the file as a whole is. */
  public OptionalInt line() {
    return line == NONE ? OptionalInt.empty() : OptionalInt.of(line);
  }

  /** Where in the line, counted from 1; empty if all of it is at fault, or that is not known. */
  public OptionalInt columnOfLine() {
    return column == NONE ? OptionalInt.empty() : OptionalInt.of(column);
  }

  /** What is wrong, without the file's name and the stop: {@code 'position' is missing}. */
  public String reason() {
    return reason;
  }
}
