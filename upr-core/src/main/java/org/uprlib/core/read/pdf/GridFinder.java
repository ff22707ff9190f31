package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds tables whose columns are parted by drawn lines. */
final class GridFinder {
  /** Rules whose distance is less than this many points are one, drawn twice. */
  private static final float SAME = 4f;

  /** An open side of the table is at least so many points away from the next rule. */
  private static final float OPEN = 8f;

  /** A rule parts two cells if it runs along this share of their common side. */
  private static final float PARTS = 0.5f;

  /** A page that draws more lines than this draws pictures. */
  private static final int MOST = 4_000;

  private GridFinder() {}

  /** The grids that {@code rules} form, from the top of the page to its foot. */
  static List<Grid> grids(List<RuledLine> rules) {
    if (rules.size() > MOST || rules.stream().noneMatch(RuledLine::vertical)) {
      return List.of();
    }
    List<Grid> grids = new ArrayList<>();
    RuleNetwork.tables(rules).forEach(table -> grid(table).ifPresent(grids::add));
    grids.sort(Comparator.comparingDouble((Grid grid) -> -grid.area().top()));
    return grids;
  }

  /** The grid of one table; empty if its rules do not part columns. */
  private static Optional<Grid> grid(List<RuledLine> rules) {
    float[] edges = places(rules, true);
    float[] levels = reversed(places(rules, false));
    return edges.length < 3 || levels.length < 2
        ? Optional.empty()
        : Optional.of(new Grid(edges, levels, owners(rules, edges, levels), true));
  }

  /**
   * Where the table's columns begin and end, or its rows: at rules, and where the rules that run
   * across end at an open side.
   */
  private static float[] places(List<RuledLine> rules, boolean vertical) {
    List<Float> all = new ArrayList<>();
    rules.stream().filter(rule -> rule.vertical() == vertical).forEach(rule -> all.add(rule.at()));
    if (all.isEmpty()) {
      return new float[0];
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
    all.sort(null);
    return distinct(all);
  }

  /** True if another rule ends at {@code place} as {@code rule} does, elsewhere in the table. */
  private static boolean shared(List<RuledLine> rules, RuledLine rule, float place) {
    for (RuledLine other : rules) {
      if (other.vertical() == rule.vertical()
          && Math.abs(other.at() - rule.at()) >= SAME
          && (Math.abs(other.from() - place) < SAME || Math.abs(other.to() - place) < SAME)) {
        return true;
      }
    }
    return false;
  }

  private static float[] distinct(List<Float> sorted) {
    float[] places = new float[sorted.size()];
    int count = 0;
    for (float place : sorted) {
      if (count == 0 || place - places[count - 1] >= SAME) {
        places[count++] = place;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private static float[] reversed(float[] ascending) {
    float[] descending = new float[ascending.length];
    for (int i = 0; i < ascending.length; i++) {
      descending[i] = ascending[ascending.length - 1 - i];
    }
    return descending;
  }

  private static int[][] owners(List<RuledLine> rules, float[] edges, float[] levels) {
    int columns = edges.length - 1;
    int rows = levels.length - 1;
    int[] groups = new int[rows * columns];
    Arrays.setAll(groups, i -> i);
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        int place = row * columns + column;
        if (column > 0 && !parts(rules, true, edges[column], levels[row + 1], levels[row])) {
          RuleNetwork.unite(groups, place, place - 1);
        }
        if (row > 0 && !parts(rules, false, levels[row], edges[column], edges[column + 1])) {
          RuleNetwork.unite(groups, place, place - columns);
        }
      }
    }
    int[][] owners = new int[rows][columns];
    for (int place = 0; place < groups.length; place++) {
      owners[place / columns][place % columns] = RuleNetwork.root(groups, place);
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
