package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A straight line drawn on a page, along its width or its height. Coordinates are in points from
 * the lower left corner of the page as displayed. Immutable.
 *
 * @param vertical true if it runs from foot to head
 * @param at distance from the left edge of a vertical rule, from the foot of a horizontal one
 * @param from where it begins: at its lower or left end
 * @param to where it ends
 */
record RuledLine(boolean vertical, float at, float from, float to) {
  /** Rules that are parted by less than this many points touch. */
  private static final float TOUCH = 3f;

  /** Parts of one table between which its sides are not drawn are at most this far apart. */
  private static final float OPEN_ROW = 40f;

  /** The same, where the axis at {@code middle} mirrors the page. */
  RuledLine mirrored(float middle) {
    return vertical
        ? new RuledLine(true, 2 * middle - at, from, to)
        : new RuledLine(false, at, 2 * middle - to, 2 * middle - from);
  }

  float length() {
    return to - from;
  }

  /** Groups of rules that hang together, each with at least one vertical. */
  static List<List<RuledLine>> tables(List<RuledLine> rules) {
    return joined(connected(merged(rules)));
  }

  /** The rules, pieces of one line put together. */
  static List<RuledLine> merged(List<RuledLine> rules) {
    List<RuledLine> sorted = new ArrayList<>(rules);
    sorted.sort(
        Comparator.comparing(RuledLine::vertical)
            .thenComparingInt(rule -> Math.round(rule.at()))
            .thenComparingDouble(RuledLine::from));
    List<RuledLine> merged = new ArrayList<>();
    for (RuledLine rule : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && continues(merged.get(last), rule)) {
        RuledLine before = merged.get(last);
        float end = Math.max(before.to(), rule.to());
        merged.set(last, new RuledLine(rule.vertical(), before.at(), before.from(), end));
      } else {
        merged.add(rule);
      }
    }
    return merged;
  }

  private static boolean continues(RuledLine before, RuledLine next) {
    return before.vertical() == next.vertical()
        && Math.abs(before.at() - next.at()) <= 1.5f
        && next.from() <= before.to() + TOUCH;
  }

  private static List<List<RuledLine>> connected(List<RuledLine> rules) {
    int[] groups = new int[rules.size()];
    Arrays.setAll(groups, i -> i);
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        if (touch(rules.get(i), rules.get(j))) {
          unite(groups, i, j);
        }
      }
    }
    List<List<RuledLine>> connected = new ArrayList<>();
    int[] places = new int[rules.size()];
    for (int i = 0; i < rules.size(); i++) {
      int root = root(groups, i);
      if (places[root] == 0) {
        connected.add(new ArrayList<>());
        places[root] = connected.size();
      }
      connected.get(places[root] - 1).add(rules.get(i));
    }
    return connected;
  }

  /** Makes one group of those that two members belong to. */
  static void unite(int[] groups, int one, int other) {
    groups[root(groups, one)] = root(groups, other);
  }

  /** The representative of the group of {@code of}. */
  static int root(int[] groups, int of) {
    int at = of;
    while (groups[at] != at) {
      groups[at] = groups[groups[at]];
      at = groups[at];
    }
    return at;
  }

  private static boolean touch(RuledLine one, RuledLine other) {
    return one.vertical() != other.vertical()
        && other.at() >= one.from() - TOUCH
        && other.at() <= one.to() + TOUCH
        && one.at() >= other.from() - TOUCH
        && one.at() <= other.to() + TOUCH;
  }

  /** Puts parts of tables together that a row without inner rules and open sides pulls apart. */
  private static List<List<RuledLine>> joined(List<List<RuledLine>> tables) {
    List<List<RuledLine>> sorted = new ArrayList<>(tables);
    sorted.removeIf(table -> table.stream().allMatch(rule -> !rule.vertical()));
    sorted.sort(Comparator.comparingDouble((List<RuledLine> table) -> -bounds(table).top()));
    List<List<RuledLine>> joined = new ArrayList<>();
    for (List<RuledLine> table : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && goesOn(bounds(joined.get(last)), bounds(table))) {
        joined.get(last).addAll(table);
      } else {
        joined.add(new ArrayList<>(table));
      }
    }
    return joined;
  }

  private static boolean goesOn(Area above, Area below) {
    float gap = above.bottom() - below.top();
    return gap >= -TOUCH
        && gap < OPEN_ROW
        && Math.abs(above.left() - below.left()) <= TOUCH
        && Math.abs(above.right() - below.right()) <= TOUCH;
  }

  /** The {@code places} in ascending order, without those that are nearer to the one before. */
  static List<Float> distinct(List<Float> places, float apart) {
    List<Float> distinct = new ArrayList<>();
    for (float place : places.stream().sorted().toList()) {
      if (distinct.isEmpty() || place - distinct.get(distinct.size() - 1) >= apart) {
        distinct.add(place);
      }
    }
    return distinct;
  }

  static Area bounds(List<RuledLine> rules) {
    float left = Float.MAX_VALUE;
    float right = -Float.MAX_VALUE;
    float bottom = Float.MAX_VALUE;
    float top = -Float.MAX_VALUE;
    for (RuledLine rule : rules) {
      left = Math.min(left, rule.vertical() ? rule.at() : rule.from());
      right = Math.max(right, rule.vertical() ? rule.at() : rule.to());
      bottom = Math.min(bottom, rule.vertical() ? rule.from() : rule.at());
      top = Math.max(top, rule.vertical() ? rule.to() : rule.at());
    }
    return new Area(left, bottom, right, top);
  }
}
