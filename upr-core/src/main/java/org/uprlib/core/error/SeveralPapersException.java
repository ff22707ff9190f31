package org.uprlib.core.error;

/**
 * The file contains papers of several reviews, one behind the other: what belongs to which is not
 * sure.
 */
public final class SeveralPapersException extends UprException {
  private static final long serialVersionUID = 1L;
  private final String first;
  private final String second;

  /**
   * @param source the file's name
   * @param first what identifies its first paper: symbol, or name of the State
   * @param second the same of the next one
   */
  public SeveralPapersException(String source, String first, String second) {
    super(
        source,
        source
            + (": contains several papers, of " + first + " and of " + second)
            + "; save each as a file of its own.",
        null);
    this.first = first;
    this.second = second;
  }

  /** What identifies the first paper: its symbol, or the name of its State. */
  public String first() {
    return first;
  }

  /** What identifies the next paper. */
  public String second() {
    return second;
  }
}
