package org.uprlib.extract.enrich.classify;

import java.util.Arrays;

/**
 * Rows of 8-bit weights, four in a long, so that one addition adds four. A lane of 16 bits holds a
 * weight and 128, which keeps it from borrowing of the next; up to 256 rows fit before it
 * overflows. Immutable.
 */
final class PackedWeights {
  private static final int LANES = 4;
  private static final int LANE_BITS = 16;
  private static final int LANE = 0xFFFF;
  private static final int SHIFT = 128;
  private static final int MOST_ROWS = 256;

  private final int rows;
  private final int columns;
  private final int width;
  private final long[] packed;

  /** Weights, row after row. */
  PackedWeights(byte[] weights, int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.width = (columns + LANES - 1) / LANES;
    this.packed = new long[rows * width];
    for (int row = 0, at = 0; row < rows; row++) {
      for (int k = 0; k < columns; k++, at++) {
        packed[row * width + k / LANES] |= (long) (weights[at] + SHIFT) << (k % LANES * LANE_BITS);
      }
    }
  }

  int rows() {
    return rows;
  }

  int get(int row, int column) {
    return lane(packed[row * width + column / LANES], column) - SHIFT;
  }

  private static int lane(long lanes, int column) {
    return (int) (lanes >>> (column % LANES * LANE_BITS)) & LANE;
  }

  /** The sums of the columns over the first {@code n} of {@code chosen}. */
  int[] sums(int[] chosen, int n) {
    int[] sums = new int[columns];
    long[] lanes = new long[width];
    for (int start = 0; start < n; start += MOST_ROWS) {
      int end = Math.min(n, start + MOST_ROWS);
      Arrays.fill(lanes, 0);
      for (int i = start; i < end; i++) {
        int at = chosen[i] * width;
        for (int j = 0; j < width; j++) {
          lanes[j] += packed[at + j];
        }
      }
      for (int k = 0; k < columns; k++) {
        sums[k] += lane(lanes[k / LANES], k) - SHIFT * (end - start);
      }
    }
    return sums;
  }
}
