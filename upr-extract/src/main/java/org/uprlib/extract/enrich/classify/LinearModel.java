package org.uprlib.extract.enrich.classify;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.data.DataFile;

/**
 * A linear classifier: for each label a weight for every feature. Immutable and thread-safe.
 *
 * <p>Weights are whole numbers of 8 bits; a label's scale makes them what they were.
 *
 * <p>Its file, version 2: the words {@code UPRM}, version, number of labels and of features; each
 * label; hashes of the features; weights, feature by feature. All numbers are big-endian.
 */
public final class LinearModel {
  private static final int MAGIC = 0x5550524D;
  private static final int VERSION = 2;

  /** Features of a text of common length, whose value is what unit length would make it. */
  private static final double COMMON = 80;

  private final List<Label> labels;
  private final PackedWeights weights;

  /** Hash in the upper half, row and 1 in the lower; 0 where nothing is. Open addressing. */
  private final long[] table;

  /**
   * A byte of the hash in each slot of the table; small, so that most unknown features end here.
   */
  private final byte[] tags;

  /**
   * @param labels what it distinguishes
   * @param hashes upper halves of the hashes of the features, each once
   * @param weights for each feature a weight for every label
   */
  LinearModel(List<Label> labels, int[] hashes, byte[] weights) {
    this.labels = List.copyOf(labels);
    this.weights = new PackedWeights(weights, hashes.length, labels.size());
    this.table = new long[Integer.highestOneBit(Math.max(1, hashes.length)) * 4];
    this.tags = new byte[table.length];
    for (int row = 0; row < hashes.length; row++) {
      int slot = hashes[row] & table.length - 1;
      while (tags[slot] != 0) {
        slot = slot + 1 & table.length - 1;
      }
      tags[slot] = tag(hashes[row]);
      table[slot] = (long) hashes[row] << 32 | row + 1;
    }
  }

  private static byte tag(int hash) {
    return (byte) (hash >>> 24 | 1);
  }

  /**
   * The model in the resource {@code name} beside {@code owner}.
   *
   * @throws IllegalStateException if it is missing or of another format
   */
  public static LinearModel read(Class<?> owner, String name) {
    return DataFile.load(
        owner::getResourceAsStream, name, in -> read(new BufferedInputStream(in, 1 << 16), name));
  }

  /**
   * The model in {@code stream}, which messages call {@code name}.
   *
   * @throws IllegalStateException if it is of another format
   * @throws IOException if the stream fails or ends too soon
   */
  public static LinearModel read(InputStream stream, String name) throws IOException {
    DataInputStream in = new DataInputStream(stream);
    if (in.readInt() != MAGIC || in.readInt() != VERSION) {
      throw new IllegalStateException(name + ": no model of version " + VERSION + ".");
    }
    int count = in.readInt();
    int features = in.readInt();
    List<Label> labels = new ArrayList<>(count);
    for (int k = 0; k < count; k++) {
      labels.add(
          new Label(
              in.readUTF(),
              in.readFloat(),
              in.readFloat(),
              in.readFloat(),
              in.readFloat(),
              in.readFloat()));
    }
    byte[] packed = new byte[features * Integer.BYTES];
    in.readFully(packed);
    int[] hashes = new int[features];
    ByteBuffer.wrap(packed).asIntBuffer().get(hashes);
    byte[] weights = new byte[features * count];
    in.readFully(weights);
    return new LinearModel(labels, hashes, weights);
  }

  /**
   * Writes a model.
   *
   * @param hashes of the features
   * @param weights one row a label, one number a feature
   */
  public static void write(OutputStream stream, List<Label> labels, int[] hashes, byte[][] weights)
      throws IOException {
    DataOutputStream out = new DataOutputStream(stream);
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    out.writeInt(labels.size());
    out.writeInt(hashes.length);
    for (Label label : labels) {
      out.writeUTF(label.name());
      out.writeFloat(label.scale());
      out.writeFloat(label.bias());
      out.writeFloat(label.slope());
      out.writeFloat(label.offset());
      out.writeFloat(label.threshold());
    }
    for (int hash : hashes) {
      out.writeInt(hash);
    }
    for (int i = 0; i < hashes.length; i++) {
      for (byte[] column : weights) {
        out.write(column[i]);
      }
    }
    out.flush();
  }

  /** What it distinguishes, in the order of every array that it gives. */
  public List<Label> labels() {
    return labels;
  }

  /** The row of a feature's weights; below 0 if the model does not know the feature. */
  int row(long hash) {
    int upper = (int) (hash >>> 32);
    byte tag = tag(upper);
    for (int slot = upper & tags.length - 1; tags[slot] != 0; slot = slot + 1 & tags.length - 1) {
      if (tags[slot] == tag && (int) (table[slot] >>> 32) == upper) {
        return (int) table[slot] - 1;
      }
    }
    return -1;
  }

  /** The weight of the feature in {@code row} for {@code label}, as a whole number of its scale. */
  int weight(int row, int label) {
    return weights.get(row, label);
  }

  /**
   * The value of each feature in a text that has {@code features} of them, so that long texts do
   * not outweigh short ones.
   */
  public static double featureValue(int features) {
    return 1 / Math.sqrt(Math.sqrt(Math.max(1, features) * COMMON));
  }

  /** How far the features in the first {@code n} of {@code rows} speak for each label. */
  double[] margins(int[] rows, int n) {
    double value = featureValue(n);
    int[] sums = weights.sums(rows, n);
    double[] margins = new double[sums.length];
    for (int k = 0; k < sums.length; k++) {
      Label label = labels.get(k);
      margins[k] = label.bias() + sums[k] * label.scale() * value;
    }
    return margins;
  }

  /**
   * One label. Its probability is {@code 1 / (1 + exp(-(slope * margin + offset)))} (Platt's
   * scaling).
   *
   * @param name as exports write it
   * @param scale the value of a weight of 1
   * @param bias margin of a text without known features
   * @param slope of the probability
   * @param offset of the probability
   * @param threshold probability from which on the label is given
   */
  public record Label(
      String name, float scale, float bias, float slope, float offset, float threshold) {
    /** The probability that belongs to {@code margin}. */
    double probability(double margin) {
      return 1 / (1 + Math.exp(-(slope * margin + offset)));
    }
  }

  /**
   * Rows of 8-bit weights, eight in a long, so that two additions add eight: those in even places,
   * and those in odd ones, each in a lane of 16 bits. A weight is kept with 128 added, which keeps
   * lanes from borrowing of the next; up to 256 rows fit before one overflows. Immutable.
   */
  static final class PackedWeights {
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
}
