package org.uprlib.core.read.pdf;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One page. Immutable.
 *
 * @param lines those outside tables, in reading order
 * @param tables in reading order
 */
record Page(List<Line> lines, List<PageTable> tables) {
  Page {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
  }

  /** Number of characters of all its lines. */
  int characters() {
    return Stream.concat(lines.stream(), tableLines().stream())
        .mapToInt(line -> line.text().length())
        .sum();
  }

  /** The lines inside tables. */
  List<Line> tableLines() {
    return tables.stream().flatMap(table -> table.lines().stream()).toList();
  }

  /** This page with other lines for its own. */
  Page map(UnaryOperator<Line> change) {
    return new Page(
        lines.stream().map(change).toList(),
        tables.stream().map(table -> table.map(change)).toList());
  }
}
