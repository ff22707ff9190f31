package org.uprlib.extract.followup.table;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.error.TextFileException;

/**
 * A follow-up table could not be read. Its {@link #line()} is the row of the spreadsheet, counted
 * from 1 with the head.
 */
public final class FollowUpException extends TextFileException {
  private static final long serialVersionUID = 1L;
  private static final int NO_LINE = 0;

  private final @Nullable String column;

  FollowUpException(String source, String reason, @Nullable Throwable cause) {
    super(source, NO_LINE, reason, cause);
    column = null;
  }

  /**
   * A cell is at fault.
   *
   * @param source name of the file
   * @param line row of the spreadsheet
   * @param column head of the column
   * @param reason what is wrong, without the file's name and a stop
   */
  FollowUpException(String source, int line, String column, String reason) {
    super(source, line, "column '" + column + "': " + reason, null);
    this.column = column;
  }

  static FollowUpException of(String source, String reason) {
    return new FollowUpException(source, reason, null);
  }

  static void requireScale(String source, String has, String wanted) throws FollowUpException {
    if (!has.equals(wanted)) {
      throw otherScale(source, has, wanted);
    }
  }

  /** The table is graded on one scale, and another is asked for. */
  public static FollowUpException otherScale(String source, String has, String wanted) {
    return new FollowUpException(
        source, "is graded on the scale '" + has + "', not on '" + wanted + "'", null);
  }

  /** Head of the column at fault; empty if no cell is. */
  public Optional<String> column() {
    return Optional.ofNullable(column);
  }
}
