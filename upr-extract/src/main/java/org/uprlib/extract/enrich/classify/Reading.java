package org.uprlib.extract.enrich.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** One request as a model sees it: which of the model's features it has, and where. */
final class Reading implements FeatureSink {
  private final LinearModel model;
  private final List<Found> found = new ArrayList<>();

  Reading(LinearModel model) {
    this.model = model;
  }

  @Override
  public void feature(long hash, int from, int to) {
    OptionalInt row = model.row(hash);
    if (row.isPresent()) {
      found.add(new Found(row.getAsInt(), from, to));
    }
  }

  private int[] rows() {
    int[] rows = new int[found.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = found.get(i).row();
    }
    Arrays.sort(rows);
    int n = 0;
    for (int i = 0; i < rows.length; i++) {
      if (i == 0 || rows[i] != rows[i - 1]) {
        rows[n++] = rows[i];
      }
    }
    return Arrays.copyOf(rows, n);
  }

  double[] margins() {
    int[] rows = rows();
    return model.margins(rows, FeatureValue.of(rows.length));
  }

  /** How far each token speaks for {@code label}: its features' weights, shared among its words. */
  double[] tokenWeights(int label, int tokens) {
    double[] weights = new double[tokens];
    for (Found feature : found) {
      double share = (double) model.weight(feature.row(), label) / (feature.to() - feature.from());
      for (int i = feature.from(); i < feature.to(); i++) {
        weights[i] += share;
      }
    }
    return weights;
  }

  private record Found(int row, int from, int to) {}
}
