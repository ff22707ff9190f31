package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The cells into which a table's rules divide it. Rows and columns are counted from 0, from the top
 * and from the left. Immutable.
 *
 * @param edges left edge of each column and right edge of the last, ascending
 * @param levels upper edge of each row and lower edge of the last, descending
 * @param owners for each row and column, a number that is the same for all places that no rule
 *     parts
 * @param drawn true if rules part the columns, false if only the place of words shows them
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Grid(List<Float> edges, List<Float> levels, int[][] owners, boolean drawn) {
  Grid {
    edges = List.copyOf(edges);
    levels = List.copyOf(levels);
  }

  /**
   * One without rules, each of whose rows has a cell a column.
   *
   * @param whole whether a row is one cell
   */
  static Grid ofRows(List<Float> edges, List<Float> levels, IntPredicate whole) {
    int columns = edges.size() - 1;
    int[][] owners = new int[levels.size() - 1][columns];
    for (int row = 0; row < owners.length; row++) {
      boolean one = whole.test(row);
      for (int column = 0; column < columns; column++) {
        owners[row][column] = row * columns + (one ? 0 : column);
      }
    }
    return new Grid(edges, levels, owners, false);
  }

  int rows() {
    return levels.size() - 1;
  }

  int columns() {
    return edges.size() - 1;
  }

  Area area() {
    return new Area(edges.get(0), levels.get(rows()), edges.get(columns()), levels.get(0));
  }

  /** A cell's place in one row. */
  record Slot(int columns, boolean opens, Area area) {}

  /** The cells of {@code row}; a slot {@code opens} if its cell does not reach in from above. */
  List<Slot> slots(int row) {
    List<Slot> slots = new ArrayList<>();
    int column = 0;
    while (column < columns()) {
      int owner = owners[row][column];
      int end = column + 1;
      while (end < columns() && owners[row][end] == owner) {
        end++;
      }
      boolean opens = row == 0 || owners[row - 1][column] != owner;
      int last = row;
      while (last + 1 < rows() && owners[last + 1][column] == owner) {
        last++;
      }
      Area area =
          new Area(edges.get(column), levels.get(last + 1), edges.get(end), levels.get(row));
      slots.add(new Slot(end - column, opens, area));
      column = end;
    }
    return slots;
  }
}
