package org.uprlib.validate.check;

import java.time.LocalDate;
import java.util.Optional;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.validate.measure.Reason;
import org.uprlib.validate.rule.Rule;

/** It is sent in time. */
final class ByDeadline implements Check {
  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
    Optional<LocalDate> deadline = subject.session().flatMap(Session::stakeholderDeadline);
    if (subject.session().isEmpty()) {
      verdict.notChecked(rule, Reason.NO_SESSION);
    } else if (deadline.isEmpty()) {
      verdict.notChecked(rule, Reason.NO_DEADLINE);
    } else if (subject.sent().isEmpty()) {
      verdict.notChecked(rule, Reason.NO_DATE);
    } else if (subject.sent().get().isAfter(deadline.get())) {
      verdict.against(
          rule,
          Optional.empty(),
          "deadline",
          "session",
          subject.session().get().number(),
          "deadline",
          deadline.get().toString(),
          "sent",
          subject.sent().get().toString());
    }
  }
}
