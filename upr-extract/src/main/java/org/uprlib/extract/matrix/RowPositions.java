package org.uprlib.extract.matrix;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.statement.Stance;
import org.uprlib.extract.table.PositionCell;

/** Tells the position that the rows of one recommendation give it. */
final class RowPositions {
  private final String source;

  /**
   * @param source name of the matrix's file
   */
  RowPositions(String source) {
    this.source = source;
  }

  /** The position; unknown if rows contradict each other. */
  Position of(List<MatrixRow> rows, List<Notice> notices) {
    Position first = of(rows.get(0), notices);
    for (MatrixRow row : rows.subList(1, rows.size())) {
      Position other = of(row, notices);
      if (first.status() == PositionStatus.UNKNOWN && first.evidence().isEmpty()) {
        first = other;
      } else if (other.evidence().isPresent() && other.status() != first.status()) {
        String reason =
            "Its rows give it different positions: " + words(first) + " and " + words(other) + ".";
        notices.add(
            Notice.at(
                row.text().span(), "matrix-contradiction", row.text().label() + ": " + reason));
        return Position.unknown(reason);
      }
    }
    return first;
  }

  private static String words(Position position) {
    return position.evidence().map(Evidence::words).orElse("");
  }

  private Position of(MatrixRow row, List<Notice> notices) {
    if (row.said().isEmpty()) {
      return Position.unknown("The matrix has no column that tells positions.");
    }
    PositionCell.Said said = row.said().get();
    if (said.words().isEmpty()) {
      return Position.unknown("Its cell for the position is empty.");
    }
    Stance stance = said.stance();
    Optional<String> reason = Optional.empty();
    if (!stance.isKnown()) {
      reason = Optional.of("'" + said.words() + "' in the column of positions was not understood.");
      notices.add(
          Notice.at(
              said.span(), "position-not-understood", row.text().label() + ": " + reason.get()));
    } else if (stance.status() == PositionStatus.PENDING) {
      reason = Optional.of("The matrix gives it as still to be answered.");
    }
    Evidence evidence =
        new Evidence(
            said.words(),
            row.source().symbol().map(UnSymbol::toString).orElse(source),
            row.source().paragraph(),
            said.span());
    return new Position(
        stance.status(), stance.qualification(), Optional.of(evidence), said.comment(), reason);
  }
}
