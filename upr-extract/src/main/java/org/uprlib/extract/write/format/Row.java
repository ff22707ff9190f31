package org.uprlib.extract.write.format;

import java.util.List;
import java.util.stream.Stream;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.model.StateRow;

/**
 * A part of what was extracted from a paper, with the whole. Immutable.
 *
 * @param extraction the whole
 * @param item the part
 */
public record Row<T>(Extraction extraction, T item) {
  PaperInfo paper() {
    return extraction.paper();
  }

  /**
   * A recommendation as one of its States made it.
   *
   * @param recommendation the whole recommendation
   * @param share the State and its request
   */
  public record ByState(Recommendation recommendation, StateRow share) {
    Request request() {
      return share.request();
    }
  }

  /** The rows of {@code recommendation}, one for each of its States. */
  public static List<Row<ByState>> byState(Extraction extraction, Recommendation recommendation) {
    return recommendation.stateRows().stream()
        .map(share -> new Row<>(extraction, new ByState(recommendation, share)))
        .toList();
  }

  /** A row for each of {@code items}. */
  public static <T> Stream<Row<T>> all(Extraction extraction, List<T> items) {
    return items.stream().map(item -> new Row<>(extraction, item));
  }
}
