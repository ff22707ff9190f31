package org.uprlib.extract.rows.stats;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.extract.model.StateRow;
import org.uprlib.extract.rows.result.ResultRow;

/** What the page filters by: the values of a dimension, and which of them each row has. */
final class Facet {
  private static final int NO_VALUE = -1;

  private final Dimension dimension;
  private final Labels labels;
  private final List<Category> values;
  private final List<Optional<List<Category>>> column;

  private Facet(Dimension dimension, Labels labels, List<Optional<List<Category>>> column) {
    this.dimension = dimension;
    this.labels = labels;
    this.column = column;
    this.values = sorted(column);
  }

  /** The facet of {@code rows}, which stand for their papers where the dimension is of papers. */
  static Facet of(Dimension dimension, List<ResultRow> rows, Labels labels) {
    Grain grain = Statistics.grain(Grain.RECOMMENDATIONS, dimension);
    List<Optional<List<Category>>> column = new ArrayList<>();
    for (ResultRow row : rows) {
      List<Category> all = new ArrayList<>();
      boolean known = true;
      for (StateRow unit : grain.units(row)) {
        Optional<List<Category>> found = labels.categories(dimension, row, unit);
        known &= found.isPresent();
        found.ifPresent(all::addAll);
      }
      column.add(known ? Optional.of(all) : Optional.empty());
    }
    return new Facet(dimension, labels, column);
  }

  private static List<Category> sorted(List<Optional<List<Category>>> column) {
    Map<Category, Integer> counts = new HashMap<>();
    column.forEach(
        cell -> cell.ifPresent(list -> list.forEach(each -> counts.merge(each, 1, Integer::sum))));
    return Statistics.sorted(counts).stream()
        .map(CountTable.Count::category)
        .filter(category -> !category.key().isEmpty())
        .toList();
  }

  /**
   * A cell is null if that was not looked into, else a number or a list of numbers, which count the
   * values from 0; -1 is no value.
   */
  void write(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", dimension.word());
    json.writeStringField("title", labels.title(dimension));
    json.writeStringField("none", labels.none(dimension));
    json.writeBooleanField("perPaper", dimension.isOfPaper());
    json.writeBooleanField("byState", dimension.isByState());
    json.writeBooleanField("multiple", dimension.isMultiple());
    json.writeBooleanField("ordered", values.stream().anyMatch(value -> value.order() > 0));
    Map<Category, Integer> places = new HashMap<>();
    json.writeArrayFieldStart("values");
    for (Category value : values) {
      places.put(value, places.size());
      json.writeStartArray();
      json.writeString(value.key());
      json.writeString(value.label());
      json.writeEndArray();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("column");
    for (Optional<List<Category>> cell : column) {
      if (cell.isEmpty()) {
        json.writeNull();
      } else if (cell.get().size() == 1) {
        json.writeNumber(places.getOrDefault(cell.get().get(0), NO_VALUE));
      } else {
        int[] numbers =
            cell.get().stream().mapToInt(each -> places.getOrDefault(each, NO_VALUE)).toArray();
        json.writeArray(numbers, 0, numbers.length);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
