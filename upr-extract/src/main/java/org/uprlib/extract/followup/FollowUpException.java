package org.uprlib.extract.followup;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.extract.write.translation.Term;
import org.uprlib.extract.write.translation.TranslatedException;

/**
 * A follow-up table could not be read. Its {@link #line()} is the row of the spreadsheet, counted
 * from 1 with the head.
 */
public final class FollowUpException extends TranslatedException {
  private static final long serialVersionUID = 1L;
  private static final int NO_LINE = 0;

  private final @Nullable String column;

  FollowUpException(String source, Term reason, @Nullable Throwable cause) {
    super(source, NO_LINE, reason, cause);
    column = null;
  }

  /**
   * A cell is at fault.
   *
   * @param source name of the file
   * @param line row of the spreadsheet
   * @param column head of the column
   * @param reason what is wrong
   */
  FollowUpException(String source, int line, String column, Term reason) {
    super(source, line, because("column", Map.of("column", column, "what", reason)), null);
    this.column = column;
  }

  static FollowUpException of(String source, Term reason) {
    return new FollowUpException(source, reason, null);
  }

  static void requireScale(String source, String has, String wanted) throws FollowUpException {
    if (!has.equals(wanted)) {
      throw otherScale(source, has, wanted);
    }
  }

  /** The table is graded on one scale, and another is asked for. */
  public static FollowUpException otherScale(String source, String has, String wanted) {
    return of(source, because("other-scale", Map.of("has", has, "wanted", wanted)));
  }

  /** Head of the column at fault; empty if no cell is. */
  public Optional<String> column() {
    return Optional.ofNullable(column);
  }
}
