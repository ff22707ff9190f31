package org.uprlib.extract.enrich.classify;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A linear classifier: for each label a weight for every feature. Immutable and thread-safe.
 *
 * <p>Weights are whole numbers of 8 bits; a label's scale makes them what they were.
 */
public final class LinearModel {
  private final List<Label> labels;
  private final int[] table;
  private final int[] rows;
  private final byte[] weights;

  /**
   * A model of these parts.
   *
   * @param labels what it tells apart
   * @param hashes upper halves of the hashes of the features, each once
   * @param weights for each feature a weight for every label
   */
  LinearModel(List<Label> labels, int[] hashes, byte[] weights) {
    this.labels = List.copyOf(labels);
    this.weights = weights;
    int size = Integer.highestOneBit(Math.max(1, hashes.length)) * 4;
    this.table = new int[size];
    this.rows = new int[size];
    Arrays.fill(rows, -1);
    for (int i = 0; i < hashes.length; i++) {
      int slot = slot(hashes[i]);
      table[slot] = hashes[i];
      rows[slot] = i;
    }
  }

  private int slot(int hash) {
    int slot = hash & table.length - 1;
    while (rows[slot] >= 0 && table[slot] != hash) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  /** What it tells apart, in the order of every array that it gives. */
  public List<Label> labels() {
    return labels;
  }

  /** The row of a feature's weights; empty if the model does not know the feature. */
  OptionalInt row(long hash) {
    int row = rows[slot((int) (hash >>> 32))];
    return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
  }

  /** The weight of the feature in {@code row} for {@code label}, as a whole number of its scale. */
  int weight(int row, int label) {
    return weights[row * labels.size() + label];
  }

  /** How far the features in {@code rows} speak for each label. */
  double[] margins(int[] rows, double value) {
    int n = labels.size();
    int[] sums = new int[n];
    for (int row : rows) {
      int at = row * n;
      for (int k = 0; k < n; k++) {
        sums[k] += weights[at + k];
      }
    }
    double[] margins = new double[n];
    for (int k = 0; k < n; k++) {
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
   * @param scale what a weight of 1 stands for
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
}
