package org.uprlib.extract.match.likeness.trained;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.uprlib.core.data.DataFile;
import org.uprlib.extract.match.likeness.TextLikeness;

/**
 * A measure that weighs features of an ask beside a text into a probability, by logistic
 * regression. Immutable and thread-safe.
 *
 * @param <P> an ask beside a text, as features read it
 */
public abstract class FeatureLikeness<P> implements TextLikeness {
  private static final String CONSTANT = "constant";
  private static final String THRESHOLD = "threshold";

  private final String word;
  private final List<Feature<P>> features;
  private final double[] weights;
  private final double constant;
  private final double threshold;

  /**
   * One with the weights in {@code table}, which has a row a feature, one for what is added, and
   * one for the threshold; without a table, for training, all are 0.
   */
  FeatureLikeness(String word, List<Feature<P>> features, Optional<String> table) {
    Map<String, Double> known = table.map(name -> weights(name, features)).orElse(Map.of());
    this.word = word;
    this.features = features;
    this.weights =
        features.stream().mapToDouble(each -> known.getOrDefault(each.name(), 0.0)).toArray();
    this.constant = known.getOrDefault(CONSTANT, 0.0);
    this.threshold = known.getOrDefault(THRESHOLD, 0.0);
  }

  private static <P> Map<String, Double> weights(String table, List<Feature<P>> features) {
    Map<String, Double> weights =
        DataFile.byKey(FeatureLikeness.class::getResourceAsStream, table, 2, row -> row.decimal(1));
    Set<String> wanted = new HashSet<>(Set.of(CONSTANT, THRESHOLD));
    features.forEach(feature -> wanted.add(feature.name()));
    if (!weights.keySet().equals(wanted)) {
      throw new IllegalStateException(
          table + ": there are weights of " + weights.keySet() + " instead of " + wanted + ".");
    }
    return weights;
  }

  /**
   * Prepares {@code texts} for comparison: an ask gives the function that pairs it with each of
   * them by its index, or nothing if the ask has no words.
   */
  abstract Function<String, Optional<IntFunction<P>>> read(List<String> texts);

  @Override
  public final String word() {
    return word;
  }

  @Override
  public final double threshold() {
    return threshold;
  }

  /** The names of the features, in order. */
  public final List<String> features() {
    return features.stream().map(Feature::name).toList();
  }

  private double[] values(P pair) {
    return features.stream().mapToDouble(feature -> feature.value().applyAsDouble(pair)).toArray();
  }

  private double probability(P pair) {
    double sum = constant;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features.get(i).value().applyAsDouble(pair);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  @Override
  public Index<P> index(List<String> texts) {
    return new Index<>(this, texts);
  }

  /**
   * Texts whose features with an ask are weighed into a score. Immutable and thread-safe.
   *
   * @param <P> an ask beside a text
   */
  public static class Index<P> implements TextLikeness.Index {
    private final FeatureLikeness<P> likeness;
    private final int size;
    private final Function<String, Optional<IntFunction<P>>> pairs;

    Index(FeatureLikeness<P> likeness, List<String> texts) {
      this.likeness = likeness;
      this.size = texts.size();
      this.pairs = likeness.read(texts);
    }

    @Override
    public double[] scores(String ask) {
      double[] scores = new double[size];
      pairs
          .apply(ask)
          .ifPresent(pair -> Arrays.setAll(scores, text -> likeness.probability(pair.apply(text))));
      return scores;
    }

    /** The features of each text with {@code ask}, as training reads them; none without words. */
    public List<double[]> features(String ask) {
      return pairs.apply(ask).stream()
          .flatMap(pair -> IntStream.range(0, size).mapToObj(pair))
          .map(likeness::values)
          .toList();
    }
  }

  /**
   * What shows whether a text answers to an ask. Immutable.
   *
   * @param <P> an ask beside a text
   * @param name in the table of weights, e.g. {@code common-words}
   * @param value a number, mostly from 0 to 1
   */
  record Feature<P>(String name, ToDoubleFunction<P> value) {
    /** 1 if {@code is} is true, else 0. */
    static <P> Feature<P> is(String name, Predicate<P> is) {
      return new Feature<>(name, pair -> is.test(pair) ? 1 : 0);
    }

    /** The share that {@code part} is of {@code whole}; 0 of nothing. */
    static double share(double part, double whole) {
      return whole > 0 ? part / whole : 0;
    }

    /** The same feature of something that contains such a pair. */
    <S> Feature<S> of(Function<S, P> part) {
      return new Feature<>(name, whole -> value.applyAsDouble(part.apply(whole)));
    }
  }
}
