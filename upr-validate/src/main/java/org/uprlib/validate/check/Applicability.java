package org.uprlib.validate.check;

import java.util.Optional;
import org.uprlib.core.paper.submission.Authorship;
import org.uprlib.core.paper.submission.SubmitterKind;
import org.uprlib.validate.rule.Applies;
import org.uprlib.validate.rule.ConsultativeStatus;

/**
 * What decides which rules apply to a paper. Immutable.
 *
 * @param authorship whether one stakeholder submits or several
 * @param kind what they are; the lengths of stakeholders' papers do not bind the United Nations
 * @param status consultative status of who makes a statement, if known
 */
public record Applicability(
    Authorship authorship, SubmitterKind kind, Optional<ConsultativeStatus> status) {
  /** Whether rules for these papers apply; empty if that is not known. */
  public Optional<Boolean> applies(Applies whose) {
    return switch (whose) {
      case SINGLE -> author(Authorship.SINGLE);
      case JOINT -> author(Authorship.JOINT);
      case GENERAL -> status.map(s -> s == ConsultativeStatus.GENERAL);
      case SPECIAL -> status.map(s -> s != ConsultativeStatus.GENERAL);
      default -> Optional.of(true);
    };
  }

  private Optional<Boolean> author(Authorship whose) {
    if (kind == SubmitterKind.UNITED_NATIONS) {
      return Optional.of(false);
    }
    return authorship == Authorship.UNKNOWN ? Optional.empty() : Optional.of(authorship == whose);
  }
}
