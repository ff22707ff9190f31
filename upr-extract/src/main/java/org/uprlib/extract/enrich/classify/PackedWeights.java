package org.uprlib.extract.enrich.classify;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

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

  /** Adds {@link #SHIFT} to each of eight. */
  private static final long SHIFTS = 0x8080808080808080L;

  private static final int MOST_ROWS = 256;

  private final int columns;
  private final int width;
  private final long[] packed;

  /** Weights, row after row. */
  PackedWeights(byte[] weights, int rows, int columns) {
    this.columns = columns;
    this.width = (columns + PACKED - 1) / PACKED;
    this.packed = new long[rows * width];
    ByteBuffer left = ByteBuffer.wrap(weights).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < packed.length; i++) {
      int here = Math.min(PACKED, columns - i % width * PACKED);
      packed[i] = (here == PACKED ? left.getLong() : next(left, here)) ^ SHIFTS;
    }
  }

  private static long next(ByteBuffer weights, int count) {
    long lanes = 0;
    for (int k = 0; k < count; k++) {
      lanes |= (weights.get() & 0xFFL) << (k * Byte.SIZE);
    }
    return lanes;
  }

  int get(int row, int column) {
    long weights = packed[row * width + column / PACKED];
    return (int) (weights >>> (column % PACKED * Byte.SIZE) & 0xFF) - SHIFT;
  }

  /** The sums of the columns over the first {@code n} of {@code chosen}. */
  int[] sums(int[] chosen, int n) {
    int[] sums = new int[columns];
    for (int start = 0; start < n; start += MOST_ROWS) {
      int end = Math.min(n, start + MOST_ROWS);
      for (int j = 0; j < width; j++) {
        long even = 0;
        long odd = 0;
        for (int i = start; i < end; i++) {
          long weights = packed[chosen[i] * width + j];
          even += weights & EVEN;
          odd += weights >>> Byte.SIZE & EVEN;
        }
        for (int k = j * PACKED; k < Math.min(columns, (j + 1) * PACKED); k++) {
          long lanes = k % 2 == 0 ? even : odd;
          int lane = (int) (lanes >>> (k / 2 % LANES * LANE_BITS)) & LANE;
          sums[k] += lane - SHIFT * (end - start);
        }
      }
    }
    return sums;
  }
}
