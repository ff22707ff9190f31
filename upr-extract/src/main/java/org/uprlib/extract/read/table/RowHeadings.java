package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.text.Folding;

/**
 * The headings under which a table's rows stand. One with the label of an earlier one takes its
 * place and ends those below it: a theme ends the theme before it, but not the area of both. Not
 * thread-safe.
 */
final class RowHeadings {
  private final CellLabels labels;
  private final Map<String, String> current = new LinkedHashMap<>();
  private boolean themed;

  RowHeadings(CellLabels labels) {
    this.labels = labels;
  }

  /** Takes the next row that spans the table. */
  void add(String row) {
    Optional<CellLabels.Found> label = theme(row);
    String key = label.map(found -> Folding.words(row.substring(0, found.end()))).orElse("");
    String heading = label.map(found -> row.substring(found.end())).orElse(row).strip();
    themed |= label.isPresent();
    if (current.containsKey(key)) {
      List<String> keys = new ArrayList<>(current.keySet());
      keys.subList(keys.indexOf(key), keys.size()).forEach(current::remove);
    }
    if (!heading.isEmpty()) {
      current.put(key, heading);
    }
  }

  /** True if {@code row} begins with the label of a theme. */
  boolean isTheme(String row) {
    return theme(row).isPresent();
  }

  private Optional<CellLabels.Found> theme(String row) {
    return labels.at(row).filter(found -> found.kind() == ColumnKind.THEME);
  }

  /** The headings that apply here, outermost first. */
  List<String> current() {
    return List.copyOf(current.values());
  }

  /** Those of them that are labelled as themes. */
  List<String> themes() {
    List<String> themes = new ArrayList<>(current.values());
    if (current.containsKey("")) {
      themes.remove(current.get(""));
    }
    return themes;
  }

  /** True if one of the headings so far was labelled a theme. */
  boolean themed() {
    return themed;
  }
}
