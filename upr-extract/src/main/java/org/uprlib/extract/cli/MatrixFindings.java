package org.uprlib.extract.cli;

import java.util.List;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.read.matrix.Matrix;

/**
 * What the notices of {@code report} say of the matrix that was read with it. Immutable.
 *
 * @param report a report and what was read with it
 */
record MatrixFindings(Extraction report) {

  /** True if a matrix is among the papers and the report is not the matrix's own. */
  boolean tookPart() {
    return report.furtherPapers().stream()
        .anyMatch(paper -> paper.info().kind() == PaperKind.MATRIX);
  }

  /** False if the matrix has no positions to compare. */
  boolean givesPositions() {
    return noted(Matrix.WITHOUT_POSITIONS).isEmpty();
  }

  /** False if the report's texts are in another language than the matrix. */
  boolean comparesTexts() {
    return report.furtherPapers().stream()
        .filter(paper -> paper.info().kind() == PaperKind.MATRIX)
        .noneMatch(matrix -> PaperInfo.differ(matrix.info().language(), report.paper().language()));
  }

  /** The differences that were found while the papers were read. */
  List<Notice> differences() {
    return noted(Matrix.LACKS, Matrix.DIFFERS, Matrix.ADDS);
  }

  /** What could not be compared, as the papers or the matrix leave the position open. */
  List<Notice> notCompared() {
    return noted(Matrix.NOT_COMPARED);
  }

  /** How many recommendations are in the matrix alone. */
  int added() {
    return noted(Matrix.ADDS).size();
  }

  /** Whether the matrix has a number in common with the other papers. */
  boolean sharesNumbers() {
    return noted(Matrix.LACKS).size() < report.recommendations().size();
  }

  private List<Notice> noted(String... codes) {
    List<String> wanted = List.of(codes);
    return report.notices().stream().filter(notice -> wanted.contains(notice.code())).toList();
  }
}
