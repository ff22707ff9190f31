package org.uprlib.core.error;

/** The document was read, but it is not a paper of the review that the caller asked for. */
public final class NotUprPaperException extends UprException {
  private static final long serialVersionUID = 1L;
  private final String missing;

  /**
   * @param source the file's name
   * @param missing what a paper of the review would have and this one has not
   */
  public NotUprPaperException(String source, String missing) {
    super(
        source,
        source + ": is not a UPR paper with recommendations; it lacks " + missing + ".",
        null);
    this.missing = missing;
  }

  /** What the document lacks. */
  public String missing() {
    return missing;
  }
}
