package org.uprlib.core.error;

import java.math.BigDecimal;
import java.time.Duration;

/** The file is larger, in some respect, than the caller's limits allow. */
public final class LimitExceededException extends UprException {
  private static final long serialVersionUID = 1L;
  private final String limit;
  private final long allowed;
  private final long found;

  /**
   * @param source the file's name
   * @param limit what is limited, e.g. {@code pages}, {@code bytes when unpacked}
   * @param allowed the largest number allowed
   * @param found the number found, or a lower bound of it
   */
  public LimitExceededException(String source, String limit, long allowed, long found) {
    super(
        source,
        source + ": has " + found + " " + limit + " or more, over the limit of " + allowed + ".",
        null);
    this.limit = limit;
    this.allowed = allowed;
    this.found = found;
  }

  private LimitExceededException(String source, String message, String limit, long allowed) {
    super(source, source + ": " + message, null);
    this.limit = limit;
    this.allowed = allowed;
    this.found = allowed;
  }

  /**
   * The file takes too long.
   *
   * @param source the file's name
   * @param allowed how long it may take
   */
  public static LimitExceededException late(String source, Duration allowed) {
    String seconds = BigDecimal.valueOf(allowed.toMillis(), 3).stripTrailingZeros().toPlainString();
    return new LimitExceededException(
        source,
        "was not done after " + seconds + " seconds, the longest that a file may take.",
        "seconds",
        allowed.toSeconds());
  }

  /** What is limited. */
  public String limit() {
    return limit;
  }

  /** The largest number allowed. */
  public long allowed() {
    return allowed;
  }

  /** The number found; the file may have more. */
  public long found() {
    return found;
  }
}
