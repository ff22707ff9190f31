package org.uprlib.core.error;

/** The path of a paper leads to a folder. */
public final class NotAFileException extends UprException {
  private static final long serialVersionUID = 1L;

  /**
   * @param source the folder's name
   */
  public NotAFileException(String source) {
    super(source, source + ": is a folder, not a file; name a paper in it.", null);
  }
}
