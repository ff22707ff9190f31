package org.uprlib.samples.paper;

import java.util.List;

/** All sample papers. */
public final class Papers {
  private Papers() {}

  /** The papers, oldest first. */
  public static List<SamplePaper> all() {
    return List.of(
        SubNumbered2008.paper(),
        OddNumbering2011.paper(),
        Dotted2013.paper(),
        Automatic2019.paper(),
        CycleFour2024.paper());
  }

  /** What the State and stakeholders wrote for the review of 2024 of that of 2019. */
  public static List<SamplePaper> followUp() {
    return List.of(NationalReport2024.paper(), Summary2024.paper());
  }
}
