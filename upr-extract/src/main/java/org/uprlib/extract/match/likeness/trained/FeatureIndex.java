package org.uprlib.extract.match.likeness.trained;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.uprlib.extract.match.likeness.LikenessIndex;

/**
 * Texts whose features with an ask are weighed into a score. Immutable and thread-safe.
 *
 * @param <P> an ask beside a text
 */
public class FeatureIndex<P> implements LikenessIndex {
  private final int size;
  private final Combination<P> combination;
  private final Function<String, Optional<IntFunction<P>>> pairs;

  FeatureIndex(
      int size, Combination<P> combination, Function<String, Optional<IntFunction<P>>> pairs) {
    this.size = size;
    this.combination = combination;
    this.pairs = pairs;
  }

  @Override
  public double[] scores(String ask) {
    double[] scores = new double[size];
    pairs
        .apply(ask)
        .ifPresent(
            pair -> Arrays.setAll(scores, text -> combination.probability(pair.apply(text))));
    return scores;
  }

  /** The features of each text with {@code ask}, as training reads them; none without words. */
  public List<double[]> features(String ask) {
    return pairs.apply(ask).stream()
        .flatMap(pair -> IntStream.range(0, size).mapToObj(pair))
        .map(combination::values)
        .toList();
  }
}
