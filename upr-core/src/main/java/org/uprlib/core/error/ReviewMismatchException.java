package org.uprlib.core.error;

/** The paper belongs to another review than the report that it was read with. */
public final class ReviewMismatchException extends UprException {
  private static final long serialVersionUID = 1L;
  private final String review;
  private final String expected;

  /**
   * @param source the file's name
   * @param review what identifies the paper's review: the symbol of its report, or the State's name
   * @param expected the same of the report that it was read with
   */
  public ReviewMismatchException(String source, String review, String expected) {
    super(
        source,
        source + ": belongs to the review of " + review + ", not to that of " + expected + ".",
        null);
    this.review = review;
    this.expected = expected;
  }

  /** What identifies the paper's review: the symbol of its report, or the name of its State. */
  public String review() {
    return review;
  }

  /** What identifies the review of the report that it was read with. */
  public String expected() {
    return expected;
  }
}
