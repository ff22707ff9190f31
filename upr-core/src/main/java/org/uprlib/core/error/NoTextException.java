package org.uprlib.core.error;

/** The file holds no text, only pictures: a scan. */
public final class NoTextException extends UprException {
  private static final long serialVersionUID = 1L;

  /**
   * @param source the file's name
   * @param cause what the underlying library reported; may be null
   */
  public NoTextException(String source, Throwable cause) {
    super(
        source,
        source + ": holds no text, only pictures (a scan?); run text recognition on it first.",
        cause);
  }
}
