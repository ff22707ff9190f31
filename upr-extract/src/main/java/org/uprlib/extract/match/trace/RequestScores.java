package org.uprlib.extract.match.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.uprlib.core.data.Lazy;
import org.uprlib.extract.match.likeness.TextLikeness;
import org.uprlib.extract.rows.result.ResultRow;

/** How like asks are the single requests of recommendations that have several. Immutable. */
final class RequestScores {
  private final Map<String, Integer> places = new HashMap<>();
  private final Lazy<TextLikeness.Index> index;

  /**
   * @param rows with the recommendations that may answer, in the language of {@code likeness}
   */
  RequestScores(TextLikeness likeness, Stream<ResultRow> rows) {
    List<String> texts =
        rows.filter(row -> row.recommendation().isDivided())
            .flatMap(row -> row.parts().stream())
            .map(ResultRow::text)
            .distinct()
            .toList();
    texts.forEach(text -> places.put(text, places.size()));
    index = new Lazy<>(() -> likeness.index(texts));
  }

  /** The score of each request with {@code ask}. */
  ToDoubleFunction<String> of(String ask) {
    Lazy<double[]> scores = new Lazy<>(() -> index.get().scores(ask));
    return request -> scores.get()[places.get(request)];
  }
}
