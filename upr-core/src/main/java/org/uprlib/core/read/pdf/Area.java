package org.uprlib.core.read.pdf;

/**
 * A rectangle on a page, in points from the lower left corner of the page as displayed. Immutable.
 */
record Area(float left, float bottom, float right, float top) {
  float width() {
    return right - left;
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
