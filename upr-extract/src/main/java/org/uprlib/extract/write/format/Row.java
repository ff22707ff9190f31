package org.uprlib.extract.write.format;

import java.util.List;
import java.util.stream.Stream;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.extract.model.Extraction;

/**
 * A part of what was extracted from a paper, with the whole. Immutable.
 *
 * @param extraction the whole
 * @param item the part
 */
public record Row<T>(Extraction extraction, T item) {
  /** What is known of the paper. */
  public PaperInfo paper() {
    return extraction.paper();
  }

  /** A row for each of {@code items}. */
  public static <T> Stream<Row<T>> all(Extraction extraction, List<T> items) {
    return items.stream().map(item -> new Row<>(extraction, item));
  }
}
