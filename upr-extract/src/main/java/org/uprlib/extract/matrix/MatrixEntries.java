package org.uprlib.extract.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.recommend.RecommendationReader;

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
    Map<UnSymbol, Integer> counts = new HashMap<>();
    for (List<MatrixRow> same : rows.values()) {
      same.get(0)
          .source()
          .symbol()
          .ifPresent(symbol -> counts.merge(symbol.withoutAdditions(), 1, Integer::sum));
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** Each recommendation once, in the order of first rows. */
  List<Recommendation> recommendations(
      RecommendationReader reader, Optional<State> stateUnderReview, List<Notice> notices) {
    List<Recommendation> recommendations = new ArrayList<>();
    RowPositions positions = new RowPositions(document.source());
    for (List<MatrixRow> same : rows.values()) {
      MatrixRow first = same.get(0);
      Position position = positions.of(same, notices);
      checkTexts(same, notices);
      Index index = new Index();
      same.forEach(row -> index.addAll(row.index()));
      recommendations.add(
          reader
              .read(document, first.text(), position, stateUnderReview, notices)
              .indexed(index.indexing()));
    }
    return recommendations;
  }

  private static void checkTexts(List<MatrixRow> same, List<Notice> notices) {
    MatrixRow first = same.get(0);
    for (MatrixRow row : same.subList(1, same.size())) {
      if (!letters(row).equals(letters(first))) {
        notices.add(
            Notice.at(
                row.text().span(),
                "matrix-text-differs",
                first.text().label() + " has another text in its first row."));
      }
    }
  }

  private static String letters(MatrixRow row) {
    StringBuilder letters = new StringBuilder();
    row.text()
        .text()
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
