package org.uprlib.core.read.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * A page as it is displayed: cropped and turned.
 *
 * @param placement of what the page contains
 * @param width in points
 * @param height in points
 */
record PageFrame(Matrix placement, float width, float height) {
  static final PageFrame NONE = new PageFrame(new Matrix(), 0, 0);

  /** The frame of {@code page}, turned by so many degrees more than it says. */
  static PageFrame of(PDPage page, int turn) {
    PDRectangle box = page.getCropBox();
    float width = box.getWidth();
    float height = box.getHeight();
    Matrix origin = Matrix.getTranslateInstance(-box.getLowerLeftX(), -box.getLowerLeftY());
    return switch ((page.getRotation() + turn) % 360) {
      case 90 -> new PageFrame(origin.multiply(new Matrix(0, -1, 1, 0, 0, width)), height, width);
      case 180 ->
          new PageFrame(origin.multiply(new Matrix(-1, 0, 0, -1, width, height)), width, height);
      case 270 -> new PageFrame(origin.multiply(new Matrix(0, 1, -1, 0, height, 0)), height, width);
      default -> new PageFrame(origin, width, height);
    };
  }

  /** True if some of a glyph of this size from {@code start} to {@code end} is within it. */
  boolean holds(float start, float end, float baseline, float size) {
    return end >= 0 && start <= width && baseline + size >= 0 && baseline <= height;
  }
}
