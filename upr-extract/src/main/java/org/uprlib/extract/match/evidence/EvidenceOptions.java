package org.uprlib.extract.match.evidence;

import java.util.OptionalDouble;

/**
 * How much is wanted of evidence. Immutable.
 *
 * @param most how many passages that are only like a recommendation it has at most; those that name
 *     it all count
 * @param threshold the lowest score at which a passage is taken to be about a recommendation; empty
 *     for the likeness's own
 */
public record EvidenceOptions(int most, OptionalDouble threshold) {
  private static final int FEW = 10;

  /** The ten passages that are most like it, of those that reach the threshold. */
  public static final EvidenceOptions DEFAULT = new EvidenceOptions(FEW, OptionalDouble.empty());

  /**
   * @throws IllegalArgumentException if {@code most} is negative, or the threshold is no
   *     probability
   */
  public EvidenceOptions {
    if (most < 0) {
      throw new IllegalArgumentException("at most " + most + " passages, expected 0 or more");
    }
    if (threshold.isPresent() && !(threshold.getAsDouble() >= 0 && threshold.getAsDouble() <= 1)) {
      throw new IllegalArgumentException(
          "threshold is " + threshold.getAsDouble() + ", expected 0 to 1");
    }
  }
}
