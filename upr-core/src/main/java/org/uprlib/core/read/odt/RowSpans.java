package org.uprlib.core.read.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.uprlib.core.read.flow.Flow;

/**
 * Cells of a table that reach over rows below. The rows below do not mention the places that are
 * covered so; here they get them back. Not thread-safe.
 */
final class RowSpans {
  private record Reach(int columns, int rows) {}

  private NavigableMap<Long, Reach> above = new TreeMap<>();
  private NavigableMap<Long, Reach> below = new TreeMap<>();
  private List<Flow.Table.Cell> row = new ArrayList<>();
  private long column;
  private int covered;

  /** Takes the next cell of the row, which reaches over {@code rows} rows, its own included. */
  void add(Flow.Table.Cell cell, int rows) {
    while (above.containsKey(column)) {
      cover(above.get(column));
    }
    if (rows > 1) {
      below.put(column, new Reach(cell.columns(), rows - 1));
    }
    append(cell);
  }

  /** Ends the row: its cells, and the covered ones among them. */
  List<Flow.Table.Cell> endRow() {
    for (Map.Entry<Long, Reach> left : above.tailMap(column).entrySet()) {
      if (left.getKey() > column) {
        int free = (int) Math.min(Integer.MAX_VALUE, left.getKey() - column);
        append(new Flow.Table.Cell(List.of(), free));
      }
      cover(left.getValue());
    }
    List<Flow.Table.Cell> ended = row;
    row = new ArrayList<>();
    above = below;
    below = new TreeMap<>();
    column = 0;
    covered = 0;
    return ended;
  }

  /** How many cells of the row under way would be covered if it ended here. */
  int covered() {
    return covered + above.tailMap(column).size();
  }

  private void cover(Reach reach) {
    if (reach.rows() > 1) {
      below.put(column, new Reach(reach.columns(), reach.rows() - 1));
    }
    covered++;
    append(new Flow.Table.Cell(List.of(), reach.columns(), true));
  }

  private void append(Flow.Table.Cell cell) {
    row.add(cell);
    column += cell.columns();
  }
}
