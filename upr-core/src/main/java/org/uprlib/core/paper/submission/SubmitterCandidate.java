package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.submission.Sign.Trait;

/**
 * What may be the name of one who submits. Immutable.
 *
 * @param organisation the name
 * @param signs what speaks for and against it
 * @param score the logarithm of the odds that it submits: above 0 it is taken to
 */
public record SubmitterCandidate(Organisation organisation, Set<Sign> signs, double score) {
  /** The logarithm of three: of four such candidates, one submits. */
  private static final double UNSURE = 1.1;

  /** Of a street with its number. */
  private static final Set<Sign> ADDRESS = EnumSet.of(Sign.NUMBER, Sign.ADDRESS_LINE);

  public SubmitterCandidate {
    signs = Set.copyOf(signs);
  }

  /** Whether it is taken to submit. */
  public boolean submits() {
    return score > 0;
  }

  /** The same, of whom it is as likely that it submits as not. */
  SubmitterCandidate unsure() {
    return new SubmitterCandidate(organisation, signs, 0);
  }

  /** How likely it is that two of those submit who are taken to. */
  static double likelihoodOfTwo(List<SubmitterCandidate> candidates) {
    double none = 1;
    double one = 0;
    for (SubmitterCandidate each : candidates) {
      double submits = 1 / (1 + Math.exp(-each.score()));
      one = one * (1 - submits) + none * submits;
      none *= 1 - submits;
    }
    return 1 - none - one;
  }

  /**
   * Whether it may submit: it is taken to, it is unsure, or it is in one list with a name and
   * nothing says what else it is.
   */
  public boolean possible() {
    boolean listed = signs.contains(Sign.WITH) && !Trait.EXPLAINS.in(signs);
    return submits()
        || listed
        || signs.contains(Sign.TOWN)
        || (score > -UNSURE && !signs.containsAll(ADDRESS));
  }
}
