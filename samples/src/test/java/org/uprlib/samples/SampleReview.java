package org.uprlib.samples;

import java.nio.file.Path;
import java.util.List;

/** The sample of a whole review: report, addendum, matrix and decision. */
final class SampleReview {
  static final String EXPECTED = "automatic-2019-review";
  static final Path REPORT = Path.of("papers", "automatic-2019.docx");
  static final Path ADDENDUM = Path.of("papers", "automatic-2019-add1.docx");
  static final Path MATRIX = Path.of("papers", "automatic-2019-matrix.docx");
  static final Path DECISION = Path.of("papers", "automatic-2019-decision.docx");

  private SampleReview() {}

  static List<Path> papers() {
    return List.of(REPORT, ADDENDUM, MATRIX, DECISION);
  }
}
