package org.uprlib.extract.match.trace;

import java.util.OptionalDouble;

/**
 * How much is wanted of a trace. Immutable.
 *
 * @param most how many matches an ask has at most
 * @param linkedOnly whether only those are given that may answer
 * @param threshold the lowest score at which a recommendation counts, in place of an even chance
 */
public record TraceOptions(int most, boolean linkedOnly, OptionalDouble threshold) {
  private static final int FEW = 10;

  /** As probable as not. */
  static final double EVEN = 0.5;

  /** The ten best of those that may answer. */
  public static final TraceOptions DEFAULT = new TraceOptions(FEW, true, OptionalDouble.empty());

  /** All that may answer. */
  public static final TraceOptions ALL =
      new TraceOptions(Integer.MAX_VALUE, true, OptionalDouble.empty());

  /**
   * @throws IllegalArgumentException if {@code most} is not positive, or the threshold is no
   *     probability
   */
  public TraceOptions {
    if (most < 1) {
      throw new IllegalArgumentException("at most " + most + " matches, expected 1 or more");
    }
    if (threshold.isPresent() && !(threshold.getAsDouble() >= 0 && threshold.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "threshold is " + threshold.getAsDouble() + ", expected 0 to 1");
    }
  }

  /** The {@code number} best, whether or not they may answer. */
  public static TraceOptions best(int number) {
    return new TraceOptions(number, false, OptionalDouble.empty());
  }

  /** The same with another threshold. */
  public TraceOptions withThreshold(double score) {
    return new TraceOptions(most, linkedOnly, OptionalDouble.of(score));
  }
}
