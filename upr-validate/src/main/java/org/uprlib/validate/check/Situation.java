package org.uprlib.validate.check;

import java.util.Optional;
import org.uprlib.extract.submission.Authorship;
import org.uprlib.validate.rule.Applies;
import org.uprlib.validate.rule.ConsultativeStatus;

/**
 * What decides which rules apply to a paper. Immutable.
 *
 * @param authorship whether one stakeholder submits or several
 * @param status consultative status of who makes a statement, if known
 */
public record Situation(Authorship authorship, Optional<ConsultativeStatus> status) {
  /** Whether rules for these papers apply; empty if that is not known. */
  public Optional<Boolean> applies(Applies whose) {
    switch (whose) {
      case SINGLE:
        return author(Authorship.SINGLE);
      case JOINT:
        return author(Authorship.JOINT);
      case GENERAL:
        return status.map(s -> s == ConsultativeStatus.GENERAL);
      case SPECIAL:
        return status.map(s -> s != ConsultativeStatus.GENERAL);
      default:
        return Optional.of(true);
    }
  }

  private Optional<Boolean> author(Authorship whose) {
    return authorship == Authorship.UNKNOWN ? Optional.empty() : Optional.of(authorship == whose);
  }
}
