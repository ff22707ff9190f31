package org.uprlib.core.read.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far to the right the lines of a page go, by the edge at which they begin. Immutable. */
record RightEdges(Map<Integer, Float> rights) {
  RightEdges {
    rights = Map.copyOf(rights);
  }

  static RightEdges of(List<Line> page) {
    Map<Integer, Float> rights = new HashMap<>();
    page.forEach(line -> rights.merge(Math.round(line.left()), line.right(), Math::max));
    return new RightEdges(rights);
  }

  /** The rightmost end of the lines that begin where {@code line} does. */
  float at(Line line) {
    return rights.get(Math.round(line.left()));
  }
}
