package org.uprlib.core.paper.submission;

import java.util.Set;

/**
 * What may be the name of one who submits. Immutable.
 *
 * @param organisation the name
 * @param signs what speaks for and against it
 * @param score the logarithm of the odds that it submits: above 0 it is taken to
 */
public record SubmitterCandidate(Organisation organisation, Set<Sign> signs, double score) {
  /** Of four such candidates, three submit. */
  private static final double SURE = 1.1;

  /** The logarithm of three: of four such candidates, one submits. */
  private static final double UNSURE = 1.1;

  public SubmitterCandidate {
    signs = Set.copyOf(signs);
  }

  /** Whether it is taken to submit. */
  public boolean submits() {
    return score > 0;
  }

  /** Whether it is as good as certain that it submits. */
  boolean sure() {
    return score > SURE;
  }

  /** Whether it may submit: it is taken to, or it cannot be told. */
  public boolean possible() {
    return score > -UNSURE;
  }
}
