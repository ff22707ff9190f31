package org.uprlib.extract.rows.result;

/** Whether a recommendation is what a query asks for. */
public enum Fit {
  YES,
  NO,
  /** Its results are not enriched, so that it is not known. */
  NOT_KNOWN;

  static Fit of(boolean fits) {
    return fits ? YES : NO;
  }
}
