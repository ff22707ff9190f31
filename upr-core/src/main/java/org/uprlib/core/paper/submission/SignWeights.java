package org.uprlib.core.paper.submission;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.data.DataFile;

/** How much each sign of a submitter counts. Immutable and thread-safe. */
final class SignWeights {
  private final Map<Sign, Double> weights;

  private SignWeights(Map<Sign, Double> weights) {
    this.weights = weights;
  }

  /** These weights; a sign without one counts nothing. */
  static SignWeights of(Map<Sign, Double> weights) {
    return new SignWeights(Map.copyOf(weights));
  }

  /**
   * The library's own.
   *
   * @throws IllegalStateException if the file is malformed; the message gives file and line
   */
  static SignWeights load() {
    Map<Sign, Double> read = new EnumMap<>(Sign.class);
    for (DataFile.Row row :
        DataFile.read(SignWeights.class::getResourceAsStream, "submitter-signs.tsv", 2)) {
      read.put(row.oneOf(Sign.class, 0), Double.valueOf(row.required(1)));
    }
    return new SignWeights(Map.copyOf(read));
  }

  Map<Sign, Double> all() {
    return weights;
  }

  /** What a sign counts. */
  double of(Sign sign) {
    return weights.getOrDefault(sign, 0.0);
  }

  /** The logarithm of the odds that a candidate with these signs submits. */
  double score(Set<Sign> signs) {
    return signs.stream().mapToDouble(this::of).sum();
  }
}
