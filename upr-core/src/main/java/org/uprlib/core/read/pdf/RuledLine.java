package org.uprlib.core.read.pdf;

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
  /** The same, where the axis at {@code middle} mirrors the page. */
  RuledLine mirrored(float middle) {
    return vertical
        ? new RuledLine(true, 2 * middle - at, from, to)
        : new RuledLine(false, at, 2 * middle - to, 2 * middle - from);
  }

  float length() {
    return to - from;
  }
}
