package org.uprlib.core.read.pdf;

import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

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

  /** The smallest one around {@code area} where {@code placement} places it. */
  static Area placed(Area area, Matrix placement) {
    float[] corners = new float[8];
    int size = 0;
    for (float x : new float[] {area.left, area.right}) {
      for (float y : new float[] {area.bottom, area.top}) {
        Vector corner = placement.transform(new Vector(x, y));
        corners[size++] = corner.getX();
        corners[size++] = corner.getY();
      }
    }
    return around(corners, 0, size);
  }

  float width() {
    return right - left;
  }

  float height() {
    return top - bottom;
  }

  /** True if the middle of {@code chunk} lies within this area. */
  boolean holds(Chunk chunk) {
    return holds((chunk.left() + chunk.right()) / 2, middle(chunk));
  }

  boolean holds(float x, float y) {
    return x > left && x < right && y > bottom && y < top;
  }

  /** Those of {@code chunks} whose middle does. */
  List<Chunk> held(List<Chunk> chunks) {
    return chunks.stream().filter(this::holds).toList();
  }

  /**
   * Height above the foot of the page at which the small letters of {@code chunk} have a middle.
   */
  static float middle(Chunk chunk) {
    return chunk.baseline() + chunk.size() * 0.25f;
  }
}
