package org.uprlib.core.error;

/** The paper answers or corrects a Working Group report that was not read with it. */
public final class MissingReportException extends UprException {
  private static final long serialVersionUID = 1L;
  private final String report;

  /**
   * @param source the file's name
   * @param report symbol of the report that it belongs to; empty if it names none
   */
  public MissingReportException(String source, String report) {
    super(
        source,
        source
            + (report.isEmpty()
                ? ": has no symbol and names no report, so which one it belongs to is not known."
                : ": belongs to the report " + report + ", which is not among the papers given."),
        null);
    this.report = report;
  }

  /** Symbol of the missing report; empty if it is not known. */
  public String report() {
    return report;
  }
}
