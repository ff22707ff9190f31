package org.uprlib.core.read.pdf;

import java.util.Arrays;
import org.apache.pdfbox.util.Matrix;

/**
 * How many characters of a page run in which direction. A page whose text runs upwards, as that of
 * a wide table may, is read turned. For one page.
 */
final class TextDirections {
  /** What runs along no side of the page, as a stamp across it may. */
  static final int ASKEW = 4;

  /** From such a share of its length on, a line climbs or falls. */
  private static final float STRAIGHT = 0.01f;

  private static final int QUARTER = 90;

  /** By the quarter turns after which it would run from left to right; what runs askew is last. */
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
