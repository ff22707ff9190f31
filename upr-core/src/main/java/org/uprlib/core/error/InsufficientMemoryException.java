package org.uprlib.core.error;

/** To read the file takes more memory than there is. Another file may be read all the same. */
public final class InsufficientMemoryException extends UprException {
  private static final long serialVersionUID = 1L;

  /**
   * @param source the file's name
   * @param cause what Java threw
   */
  public InsufficientMemoryException(String source, OutOfMemoryError cause) {
    super(source, source + ": needs more memory than there is; give java a larger -Xmx.", cause);
  }

  /** What Java threw. */
  public OutOfMemoryError error() {
    return (OutOfMemoryError) getCause();
  }
}
