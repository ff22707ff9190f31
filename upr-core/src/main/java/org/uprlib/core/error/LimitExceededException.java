package org.uprlib.core.error;

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

  /** What is limited. */
  public String limit() {
    return limit;
  }

  /** The largest number allowed. */
  public long allowed() {
    return allowed;
  }

  /** The number found; the file may hold more. */
  public long found() {
    return found;
  }
}
