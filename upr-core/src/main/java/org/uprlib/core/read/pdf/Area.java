package org.uprlib.core.read.pdf;

/**
 * A rectangle on a page, in points from the lower left corner of the page as displayed. Immutable.
 */
record Area(float left, float bottom, float right, float top) {
  /** The smallest one around corners, x and y by turns, from {@code start} to {@code end}. */
  static Area around(float[] corners, int start, int end) {
    float left = corners[start];
    float right = left;
    float bottom = corners[start + 1];
    float top = bottom;
    for (int i = start; i < end; i += 2) {
      left = Math.min(left, corners[i]);
      right = Math.max(right, corners[i]);
      bottom = Math.min(bottom, corners[i + 1]);
      top = Math.max(top, corners[i + 1]);
    }
    return new Area(left, bottom, right, top);
  }

  float width() {
    return right - left;
  }

  float height() {
    return top - bottom;
  }

  /** True if the middle of {@code chunk} lies within this area. */
  boolean holds(Chunk chunk) {
    float x = (chunk.left() + chunk.right()) / 2;
    float y = middle(chunk);
    return x > left && x < right && y > bottom && y < top;
  }

  /**
   * Height above the foot of the page at which the small letters of {@code chunk} have a middle.
   */
  static float middle(Chunk chunk) {
    return chunk.baseline() + chunk.size() * 0.25f;
  }
}
