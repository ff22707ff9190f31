package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /** Rules whose distance is less than this many points are one, drawn twice. */
  private static final float SAME = 4f;

  /** An open side of the table is at least so many points away from the next rule. */
  private static final float OPEN = 8f;

  /** A rule parts two cells if it runs along this share of their common side. */
  private static final float PARTS = 0.5f;

  /** A page that draws more lines than this draws pictures. */
  private static final int MOST = 4_000;

  /** The grids that {@code rules} form, from the top of the page to its foot. */
  static List<Grid> of(List<RuledLine> rules) {
    if (rules.size() > MOST || rules.stream().noneMatch(RuledLine::vertical)) {
      return List.of();
    }
    List<Grid> grids = new ArrayList<>();
    RuledLine.tables(rules).forEach(table -> grid(table).ifPresent(grids::add));
    grids.sort(Comparator.comparingDouble((Grid grid) -> -grid.area().top()));
    return grids;
  }

  /** The grid of one table; empty if its rules do not part columns. */
  private static Optional<Grid> grid(List<RuledLine> rules) {
    List<Float> edges = places(rules, true);
    List<Float> levels = places(rules, false);
    Collections.reverse(levels);
    return edges.size() < 3 || levels.size() < 2
        ? Optional.empty()
        : Optional.of(new Grid(edges, levels, owners(rules, edges, levels), true));
  }

  /**
   * Where the table's columns begin and end, or its rows: at rules, and where the rules that run
   * across end at an open side.
   */
  private static List<Float> places(List<RuledLine> rules, boolean vertical) {
    List<Float> all = new ArrayList<>();
    rules.stream().filter(rule -> rule.vertical() == vertical).forEach(rule -> all.add(rule.at()));
    if (all.isEmpty()) {
      return all;
    }
    all.sort(null);
    float first = all.get(0);
    float last = all.get(all.size() - 1);
    for (RuledLine rule : rules) {
      if (rule.vertical() != vertical) {
        if (rule.from() < first - OPEN && shared(rules, rule, rule.from())) {
          all.add(rule.from());
        }
        if (rule.to() > last + OPEN && shared(rules, rule, rule.to())) {
          all.add(rule.to());
        }
      }
    }
    return RuledLine.distinct(all, SAME);
  }

  /** True if another rule ends at {@code place} as {@code rule} does, elsewhere in the table. */
  private static boolean shared(List<RuledLine> rules, RuledLine rule, float place) {
    return rules.stream()
        .filter(other -> other.vertical() == rule.vertical())
        .filter(other -> Math.abs(other.at() - rule.at()) >= SAME)
        .anyMatch(
            other -> Math.abs(other.from() - place) < SAME || Math.abs(other.to() - place) < SAME);
  }

  private static int[][] owners(List<RuledLine> rules, List<Float> edges, List<Float> levels) {
    int columns = edges.size() - 1;
    int rows = levels.size() - 1;
    int[] groups = new int[rows * columns];
    Arrays.setAll(groups, i -> i);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int place = row * columns + column;
        float top = levels.get(row);
        float left = edges.get(column);
        if (column > 0 && !parts(rules, true, left, levels.get(row + 1), top)) {
          RuledLine.unite(groups, place, place - 1);
        }
        if (row > 0 && !parts(rules, false, top, left, edges.get(column + 1))) {
          RuledLine.unite(groups, place, place - columns);
        }
      }
    }
    int[][] owners = new int[rows][columns];
    for (int place = 0; place < groups.length; place++) {
      owners[place / columns][place % columns] = RuledLine.root(groups, place);
    }
    return owners;
  }

  private static boolean parts(
      List<RuledLine> rules, boolean vertical, float at, float from, float to) {
    float covered = 0;
    for (RuledLine rule : rules) {
      if (rule.vertical() == vertical && Math.abs(rule.at() - at) < SAME) {
        covered += Math.max(0, Math.min(rule.to(), to) - Math.max(rule.from(), from));
      }
    }
    return covered >= PARTS * (to - from);
  }
}
