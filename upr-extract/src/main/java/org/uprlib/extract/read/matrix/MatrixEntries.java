package org.uprlib.extract.read.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.MostFrequent;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.read.matrix.MatrixReader.Matrix;
import org.uprlib.extract.read.matrix.MatrixRowReader.MatrixRow;
import org.uprlib.extract.read.recommend.RecommendationReader;
import org.uprlib.extract.read.table.PositionCell;
import org.uprlib.extract.write.translation.Notices;

/** The rows of one matrix by recommendation. Not thread-safe. */
final class MatrixEntries {
  private final Document document;
  private final Map<String, List<MatrixRow>> rows = new LinkedHashMap<>();

  MatrixEntries(Document document) {
    this.document = document;
  }

  void add(MatrixRow row) {
    rows.computeIfAbsent(row.key(), key -> new ArrayList<>()).add(row);
  }

  /** The report that most sources of positions belong to. */
  Optional<UnSymbol> report() {
    return MostFrequent.of(
        rows.values().stream()
            .flatMap(same -> same.get(0).source().symbol().stream())
            .map(UnSymbol::withoutAdditions));
  }

  /** Each recommendation once, in the order of first rows. */
  List<Recommendation> recommendations(
      RecommendationReader reader, Optional<State> stateUnderReview, List<Notice> notices) {
    List<Recommendation> recommendations = new ArrayList<>();
    for (List<MatrixRow> same : rows.values()) {
      MatrixRow first = same.get(0);
      Position position = position(same, notices);
      checkTexts(same, notices);
      MatrixIndex index = new MatrixIndex();
      same.forEach(row -> index.addAll(row.index()));
      recommendations.add(
          reader
              .read(document, first.entry(), position, stateUnderReview, notices)
              .indexed(index.indexing()));
    }
    return recommendations;
  }

  private static void checkTexts(List<MatrixRow> same, List<Notice> notices) {
    MatrixRow first = same.get(0);
    for (MatrixRow row : same.subList(1, same.size())) {
      if (!Folding.bare(row.entry().text()).equals(Folding.bare(first.entry().text()))) {
        notices.add(
            Notices.at(
                row.entry().span(), "matrix-text-differs", Map.of("label", first.entry().label())));
      }
    }
  }

  /** The position; unknown if rows contradict each other. */
  private Position position(List<MatrixRow> rows, List<Notice> notices) {
    Position first = position(rows.get(0), notices);
    for (MatrixRow row : rows.subList(1, rows.size())) {
      Position other = position(row, notices);
      if (first.status() == PositionStatus.UNKNOWN && first.evidence().isEmpty()) {
        first = other;
      } else if (other.evidence().isPresent() && other.status() != first.status()) {
        String reason =
            "Its rows give it different positions: " + words(first) + " and " + words(other) + ".";
        notices.add(
            Notices.at(
                row.entry().span(),
                Matrix.CONTRADICTION,
                Map.of(
                    "label", row.entry().label(), "first", words(first), "second", words(other))));
        return Position.unknown(reason);
      }
    }
    return first;
  }

  private static String words(Position position) {
    return position.evidence().map(Evidence::words).orElse("");
  }

  private Position position(MatrixRow row, List<Notice> notices) {
    if (row.said().isEmpty()) {
      return Position.unknown("The matrix has no column of positions.");
    }
    PositionCell.Said said = row.said().get();
    if (!said.isUnderstood()) {
      notices.add(
          Notices.at(
              said.span(),
              "position-not-understood",
              Map.of("label", row.entry().label(), "words", said.words())));
    }
    return said.position(
        row.source().symbol().map(UnSymbol::toString).orElse(document.source()),
        row.source().paragraph(),
        "The matrix gives it as still to be answered.");
  }
}
