package org.uprlib.extract.rows.result;

/** Whether a recommendation is what a query asks for. */
public enum Fit {
  YES(Askers.Extent.WHOLLY),
  NO(Askers.Extent.NOT),
  /** Its results are not enriched, so that it is not known. */
  NOT_KNOWN(Askers.Extent.NOT_KNOWN);

  private final Askers.Extent extent;

  Fit(Askers.Extent extent) {
    this.extent = extent;
  }

  /** How far a request that fits so is what was looked for. */
  Askers.Extent extent() {
    return extent;
  }

  static Fit of(boolean fits) {
    return fits ? YES : NO;
  }

  Fit and(Fit other) {
    return this == NO || other == YES ? this : other;
  }

  Fit or(Fit other) {
    return this == YES || other == NO ? this : other;
  }
}
