package org.uprlib.extract.enrich.classify;

import java.util.Arrays;

/**
 * Rows of 8-bit weights, eight in a long, so that two additions add eight: those in even places,
 * and those in odd ones, each in a lane of 16 bits. A weight is kept with 128 added, which keeps
 * lanes from borrowing of the next; up to 256 rows fit before one overflows. Immutable.
 */
final class PackedWeights {
  private static final int PACKED = 8;
  private static final int LANES = 4;
  private static final int LANE_BITS = 16;
  private static final int LANE = 0xFFFF;
  private static final long EVEN = 0x00FF00FF00FF00FFL;
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
    this.width = (columns + PACKED - 1) / PACKED;
    this.packed = new long[rows * width];
    for (int row = 0, at = 0; row < rows; row++) {
      for (int k = 0; k < columns; k++, at++) {
        packed[row * width + k / PACKED] |=
            (long) (weights[at] + SHIFT) << (k % PACKED * Byte.SIZE);
      }
    }
  }

  int rows() {
    return rows;
  }

  int get(int row, int column) {
    long weights = packed[row * width + column / PACKED];
    return (int) (weights >>> (column % PACKED * Byte.SIZE) & 0xFF) - SHIFT;
  }

  /** The sums of the columns over the first {@code n} of {@code chosen}. */
  int[] sums(int[] chosen, int n) {
    int[] sums = new int[columns];
    long[] even = new long[width];
    long[] odd = new long[width];
    for (int start = 0; start < n; start += MOST_ROWS) {
      int end = Math.min(n, start + MOST_ROWS);
      Arrays.fill(even, 0);
      Arrays.fill(odd, 0);
      for (int i = start; i < end; i++) {
        int at = chosen[i] * width;
        for (int j = 0; j < width; j++) {
          long weights = packed[at + j];
          even[j] += weights & EVEN;
          odd[j] += weights >>> Byte.SIZE & EVEN;
        }
      }
      for (int k = 0; k < columns; k++) {
        long lanes = (k % 2 == 0 ? even : odd)[k / PACKED];
        int lane = (int) (lanes >>> (k / 2 % LANES * LANE_BITS)) & LANE;
        sums[k] += lane - SHIFT * (end - start);
      }
    }
    return sums;
  }
}
