package org.uprlib.core.read.pdf;

import java.util.Arrays;
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

  /**
   * How many characters of a page run in which direction. A page whose text runs upwards, as that
   * of a wide table may, is read turned. For one page.
   */
  static final class Directions {
    /** What runs along no side of the page, as a stamp across it may. */
    static final int ASKEW = 4;

    /** From such a share of its length on, a line climbs or falls. */
    private static final float STRAIGHT = 0.01f;

    private static final int QUARTER = 90;

    /**
     * By the quarter turns after which it would run from left to right; what runs askew is last.
     */
    private final int[] characters = new int[ASKEW + 1];

    /** How many quarter turns make text run from left to right that {@code placed} places. */
    static int turns(Matrix placed) {
      float right = placed.getScaleX();
      float up = placed.getShearY();
      if (Math.abs(up) < STRAIGHT * Math.abs(right)) {
        return right > 0 ? 0 : 2;
      }
      if (Math.abs(right) < STRAIGHT * Math.abs(up)) {
        return up > 0 ? 1 : 3;
      }
      return ASKEW;
    }

    /** Counts a character that runs from left to right after so many {@code turns}. */
    void count(int turns) {
      characters[turns]++;
    }

    /** By how many degrees, clockwise, the page is to be turned so that most of it can be read. */
    int prevailing() {
      int most = 0;
      for (int turns = 1; turns < ASKEW; turns++) {
        most = characters[turns] > characters[most] ? turns : most;
      }
      return most * QUARTER;
    }

    /** How many characters do not run from left to right where the page is turned by {@code by}. */
    int others(int by) {
      return Arrays.stream(characters).sum() - characters[by / QUARTER];
    }
  }
}
