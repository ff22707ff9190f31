package org.uprlib.validate.cli;

/** Forms of a report that the command writes. */
enum ReportFormat {
  text(".txt"),
  json(".json"),
  html(".html"),
  sarif(".sarif"),
  docx("-checked.docx");

  private final String ending;

  ReportFormat(String ending) {
    this.ending = ending;
  }

  /** What a report's file name ends with, behind the name of the file checked. */
  String ending() {
    return ending;
  }
}
