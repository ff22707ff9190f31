package org.uprlib.extract.stats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.model.StateRow;
import org.uprlib.extract.result.ResultRequest;
import org.uprlib.extract.result.ResultRow;

/**
 * What people call values that results give as numbers or short words. Immutable and thread-safe.
 */
final class Labels {
  private final Map<String, String> labels;

  private Labels(Map<String, String> labels) {
    this.labels = Map.copyOf(labels);
  }

  /**
   * Reads the labels that ship with the library.
   *
   * @throws IllegalStateException if they are malformed; the message gives file and line
   */
  static Labels load() {
    Map<String, String> labels = new HashMap<>();
    for (DataFile.Row row : DataFile.read(Labels.class, "labels.tsv", 3)) {
      if (Dimension.of(row.required(0)).isEmpty()) {
        throw row.malformed("'" + row.required(0) + "' is no dimension");
      }
      String key = row.required(0) + " " + row.required(1);
      if (labels.putIfAbsent(key, row.required(2)) != null) {
        throw row.malformed("second label for " + key);
      }
    }
    return new Labels(labels);
  }

  /**
   * The categories of {@code share}, labelled; that of none if it has no value of {@code
   * dimension}; empty if that was not looked into.
   */
  Optional<List<Category>> categories(
      Dimension dimension, ResultRow row, StateRow<ResultRequest> share) {
    return dimension
        .categories(row, share)
        .map(
            found ->
                found.isEmpty()
                    ? List.of(Category.none(dimension))
                    : found.stream().map(each -> labelled(dimension, each)).toList());
  }

  private Category labelled(Dimension dimension, Category category) {
    String label = labels.get(dimension.word() + " " + category.key());
    return label == null ? category : new Category(category.key(), label, category.order());
  }
}
