package org.uprlib.extract.match.likeness.trained;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.uprlib.core.data.DataFile;

/**
 * Weighs features into a probability, by logistic regression. The table has a row a feature, {@code
 * constant} for what is added, and {@code threshold}. Immutable and thread-safe.
 */
final class Combination {
  private static final String CONSTANT = "constant";
  private static final String THRESHOLD = "threshold";

  private final double[] weights;
  private final double constant;
  private final double threshold;

  private Combination(double[] weights, double constant, double threshold) {
    this.weights = weights;
    this.constant = constant;
    this.threshold = threshold;
  }

  /**
   * The weights in the table {@code name}.
   *
   * @throws IllegalStateException if it is malformed, or a feature of {@code features} is missing
   */
  static Combination load(String name, List<String> features) {
    double[] weights = new double[features.size() + 2];
    Arrays.fill(weights, Double.NaN);
    for (DataFile.Row row : DataFile.read(Combination.class::getResourceAsStream, name, 2)) {
      String feature = row.required(0);
      int at =
          switch (feature) {
            case CONSTANT -> features.size();
            case THRESHOLD -> features.size() + 1;
            default -> features.indexOf(feature);
          };
      if (at < 0) {
        throw row.malformed("'" + feature + "' is no feature");
      }
      if (!Double.isNaN(weights[at])) {
        throw row.malformed("'" + feature + "' is there twice");
      }
      weights[at] = row.decimal(1);
    }
    for (double weight : weights) {
      if (Double.isNaN(weight)) {
        throw new IllegalStateException(
            String.format(Locale.ROOT, "%s: not all of %s have a weight.", name, features));
      }
    }
    return new Combination(
        Arrays.copyOf(weights, features.size()),
        weights[features.size()],
        weights[features.size() + 1]);
  }

  /** One that weighs {@code features} features with nothing. */
  static Combination unweighted(int features) {
    return new Combination(new double[features], 0, 0);
  }

  double threshold() {
    return threshold;
  }

  double probability(double[] features) {
    double sum = constant;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** The probability of each text of {@code index}; 0 for an ask without words. */
  double[] scores(WeighedIndex index, String ask) {
    double[] scores = new double[index.size()];
    index.compare(ask, (features, text) -> scores[text] = probability(features));
    return scores;
  }
}
