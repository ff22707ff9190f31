package org.uprlib.extract.match.likeness.trained;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.data.DataFile;

/**
 * Weighs features into a probability, by logistic regression. The table has a row a feature, {@code
 * constant} for what is added, and {@code threshold}. Immutable and thread-safe.
 *
 * @param <P> an ask beside a text
 */
final class Combination<P> {
  private static final String CONSTANT = "constant";
  private static final String THRESHOLD = "threshold";

  private final List<Feature<P>> features;
  private final double[] weights;
  private final double constant;
  private final double threshold;

  private Combination(List<Feature<P>> features, Map<String, Double> table) {
    this.features = features;
    this.weights =
        features.stream().mapToDouble(each -> table.getOrDefault(each.name(), 0.0)).toArray();
    this.constant = table.getOrDefault(CONSTANT, 0.0);
    this.threshold = table.getOrDefault(THRESHOLD, 0.0);
  }

  /**
   * The weights in the table {@code name}.
   *
   * @throws IllegalStateException if it does not have each of {@code features} once
   */
  static <P> Combination<P> load(String name, List<Feature<P>> features) {
    Map<String, Double> table =
        DataFile.byKey(Combination.class::getResourceAsStream, name, 2, row -> row.decimal(1));
    Set<String> wanted = new HashSet<>(Set.of(CONSTANT, THRESHOLD));
    features.forEach(feature -> wanted.add(feature.name()));
    if (!table.keySet().equals(wanted)) {
      throw new IllegalStateException(
          name + ": there are weights of " + table.keySet() + " instead of " + wanted + ".");
    }
    return new Combination<>(features, table);
  }

  /** One that weighs {@code features} with nothing. */
  static <P> Combination<P> unweighted(List<Feature<P>> features) {
    return new Combination<>(features, Map.of());
  }

  List<Feature<P>> features() {
    return features;
  }

  double threshold() {
    return threshold;
  }

  double[] values(P pair) {
    return features.stream().mapToDouble(feature -> feature.value().applyAsDouble(pair)).toArray();
  }

  double probability(P pair) {
    double sum = constant;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features.get(i).value().applyAsDouble(pair);
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
