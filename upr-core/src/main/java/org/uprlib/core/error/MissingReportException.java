package org.uprlib.core.error;

/** The paper answers or corrects a Working Group report that was not read with it. */
public final class MissingReportException extends UprException {
  private static final long serialVersionUID = 1L;
  private final String report;

  /**
   * @param source the file's name
   * @param report symbol of the report that it belongs to
   */
  public MissingReportException(String source, String report) {
    super(
        source,
        source + ": belongs to the report " + report + ", which is not among the papers given.",
        null);
    this.report = report;
  }

  /** Symbol of the missing report. */
  public String report() {
    return report;
  }
}
