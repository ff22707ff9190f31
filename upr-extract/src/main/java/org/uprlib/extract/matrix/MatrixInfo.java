package org.uprlib.extract.matrix;

import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.PaperInfo;
import org.uprlib.extract.model.PaperKind;

/** What a matrix is taken to say of itself. */
final class MatrixInfo {
  private MatrixInfo() {}

  /** {@code info} without the symbol and date of papers that the matrix only names. */
  static PaperInfo of(PaperInfo info, Optional<UnSymbol> report) {
    return new PaperInfo(
        Optional.empty(),
        info.stateUnderReview(),
        info.stateName(),
        info.session(),
        info.cycle(),
        report.map(UnSymbol::councilSession).orElse(OptionalInt.empty()),
        Optional.empty(),
        info.language(),
        PaperKind.MATRIX);
  }
}
