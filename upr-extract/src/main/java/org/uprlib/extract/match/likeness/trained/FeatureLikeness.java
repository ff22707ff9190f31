package org.uprlib.extract.match.likeness.trained;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
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
  public FeatureIndex<P> index(List<String> texts) {
    return new FeatureIndex<>(texts.size(), combination, read(texts));
  }
}
