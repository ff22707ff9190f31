package org.uprlib.extract.rows.stats;

import static org.uprlib.extract.write.format.Field.plain;
import static org.uprlib.extract.write.format.Field.text;
import static org.uprlib.extract.write.format.Field.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.write.format.Field;

/** What the page filters by: the values of a dimension, and which of them each row has. */
final class Facet {
  private static final int NO_VALUE = -1;

  static final List<Field<Facet>> FIELDS =
      List.of(
          text("id", "", facet -> facet.dimension.word()),
          text("title", "", facet -> facet.labels.title(facet.dimension)),
          text("none", "", facet -> facet.labels.none(facet.dimension)),
          flag("perPaper", facet -> facet.dimension.isOfPaper()),
          flag("byState", facet -> facet.dimension.isByState()),
          flag("multiple", facet -> facet.dimension.isMultiple()),
          flag("ordered", facet -> facet.values.stream().anyMatch(value -> value.order() > 0)),
          plain(
              "values",
              Field.Kind.TEXTS,
              false,
              "",
              facet -> facet.values.stream().map(v -> List.of(v.key(), v.label())).toList()),
          plain("column", Field.Kind.INTEGER, true, "", Facet::cells));

  private final Dimension dimension;
  private final Labels labels;
  private final List<Dimension.Category> values;
  private final List<Optional<List<Dimension.Category>>> column;

  private Facet(
      Dimension dimension, Labels labels, List<Optional<List<Dimension.Category>>> column) {
    this.dimension = dimension;
    this.labels = labels;
    this.column = column;
    this.values = sorted(column);
  }

  /** The facet of {@code rows}; where the dimension is of papers, the first row of each paper. */
  static Facet of(Dimension dimension, List<ResultRow> rows, Labels labels) {
    CountTable.Grain grain = CountTable.Grain.RECOMMENDATIONS.by(dimension);
    List<Optional<List<Dimension.Category>>> column = new ArrayList<>();
    for (ResultRow row : rows) {
      List<Dimension.Category> all = new ArrayList<>();
      boolean known = true;
      for (Recommendation.StateRow unit : grain.units(row)) {
        Optional<List<Dimension.Category>> found = labels.categories(dimension, row, unit);
        known &= found.isPresent();
        found.ifPresent(all::addAll);
      }
      column.add(known ? Optional.of(all) : Optional.empty());
    }
    return new Facet(dimension, labels, column);
  }

  private static List<Dimension.Category> sorted(List<Optional<List<Dimension.Category>>> column) {
    Map<Dimension.Category, Integer> counts = new HashMap<>();
    column.forEach(
        cell -> cell.ifPresent(list -> list.forEach(each -> counts.merge(each, 1, Integer::sum))));
    return CountTable.sorted(counts).stream()
        .map(CountTable.Count::category)
        .filter(category -> !category.key().isEmpty())
        .toList();
  }

  private static Field<Facet> flag(String name, Predicate<Facet> test) {
    return truth(name, "", test);
  }

  /**
   * A cell is null if that was not looked into, else a number or a list of numbers, which count the
   * values from 0; -1 for no value.
   */
  private List<Object> cells() {
    Map<Dimension.Category, Integer> places = new HashMap<>();
    values.forEach(value -> places.put(value, places.size()));
    List<Object> cells = new ArrayList<>();
    for (Optional<List<Dimension.Category>> cell : column) {
      List<Integer> numbers =
          cell.orElse(List.of()).stream().map(v -> places.getOrDefault(v, NO_VALUE)).toList();
      cells.add(cell.isEmpty() ? null : numbers.size() == 1 ? numbers.get(0) : numbers);
    }
    return cells;
  }
}
