package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * One page. Immutable.
 *
 * @param lines what stands outside tables, as it is read
 * @param tables as they are read
 */
record Page(List<Line> lines, List<PageTable> tables) {
  Page {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
  }

  /** Number of characters of all its lines. */
  int characters() {
    int characters = 0;
    for (Line line : lines) {
      characters += line.text().length();
    }
    for (PageTable table : tables) {
      for (Line line : table.lines()) {
        characters += line.text().length();
      }
    }
    return characters;
  }

  /** The lines inside tables. */
  List<Line> tableLines() {
    List<Line> inside = new ArrayList<>();
    tables.forEach(table -> inside.addAll(table.lines()));
    return inside;
  }
}
