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

  /**
   * Number of characters that mean nothing in a text: fonts that do not say which letters they draw
   * give signs, and codes for private use.
   */
  int symbols() {
    return Stream.concat(lines.stream(), tableLines().stream())
        .mapToInt(line -> (int) line.text().chars().filter(Page::isSymbol).count())
        .sum();
  }

  private static boolean isSymbol(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL, Character.PRIVATE_USE, Character.UNASSIGNED, Character.CONTROL ->
          true;
      default -> false;
    };
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
