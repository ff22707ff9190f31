package org.uprlib.extract.enrich.classify;

import java.util.Arrays;

/** One request as a model sees it: which of the model's features it has, and where. */
final class Reading implements FeatureSink {
  private static final int START = 256;

  private final LinearModel model;
  private final long[] seen;
  private int[] rows = new int[START];
  private int rowCount;
  private int[] found = new int[3 * START];
  private int foundSize;

  Reading(LinearModel model) {
    this.model = model;
    this.seen = new long[model.features() / Long.SIZE + 1];
  }

  @Override
  public void feature(long hash, int from, int to) {
    int row = model.row(hash);
    if (row < 0) {
      return;
    }
    if ((seen[row >> 6] & 1L << row) == 0) {
      seen[row >> 6] |= 1L << row;
      if (rowCount == rows.length) {
        rows = Arrays.copyOf(rows, 2 * rowCount);
      }
      rows[rowCount++] = row;
    }
    if (foundSize == found.length) {
      found = Arrays.copyOf(found, 2 * foundSize);
    }
    found[foundSize++] = row;
    found[foundSize++] = from;
    found[foundSize++] = to;
  }

  double[] margins() {
    return model.margins(rows, rowCount);
  }

  /** How far each token speaks for {@code label}: its features' weights, shared among its words. */
  double[] tokenWeights(int label, int tokens) {
    double[] weights = new double[tokens];
    for (int at = 0; at < foundSize; at += 3) {
      int from = found[at + 1];
      int to = found[at + 2];
      double share = (double) model.weight(found[at], label) / (to - from);
      for (int i = from; i < to; i++) {
        weights[i] += share;
      }
    }
    return weights;
  }
}
