package org.uprlib.extract.match.likeness.trained;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.uprlib.extract.match.likeness.TextLikeness;

/**
 * A measure that weighs features of an ask beside a text. Immutable and thread-safe.
 *
 * @param <P> an ask beside a text, as features read it
 */
public abstract class FeatureLikeness<P> implements TextLikeness {
  private final String word;
  private final Combination<P> combination;

  FeatureLikeness(String word, Combination<P> combination) {
    this.word = word;
    this.combination = combination;
  }

  /**
   * Makes {@code texts} ready: of an ask comes what stands it beside each of them by its number, or
   * nothing if the ask has no words.
   */
  abstract Function<String, Optional<IntFunction<P>>> read(List<String> texts);

  final Combination<P> combination() {
    return combination;
  }

  @Override
  public final String word() {
    return word;
  }

  @Override
  public final double threshold() {
    return combination.threshold();
  }

  /** The names of the features, in order. */
  public final List<String> features() {
    return combination.features().stream().map(Feature::name).toList();
  }

  @Override
  public Index<P> index(List<String> texts) {
    return new Index<>(texts.size(), combination, read(texts));
  }

  /**
   * Texts whose features with an ask are weighed into a score. Immutable and thread-safe.
   *
   * @param <P> an ask beside a text
   */
  public static class Index<P> implements TextLikeness.Index {
    private final int size;
    private final Combination<P> combination;
    private final Function<String, Optional<IntFunction<P>>> pairs;

    Index(int size, Combination<P> combination, Function<String, Optional<IntFunction<P>>> pairs) {
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
}
