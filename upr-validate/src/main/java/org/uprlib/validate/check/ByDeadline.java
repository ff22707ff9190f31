package org.uprlib.validate.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.rule.Place;
import org.uprlib.validate.rule.Rule;

/** It is sent in time. */
final class ByDeadline implements Checks.Check {
  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
    Optional<LocalDate> deadline = subject.session().flatMap(Session::stakeholderDeadline);
    if (subject.session().isEmpty()) {
      verdict.notChecked(rule, Measured.Reason.NO_SESSION);
    } else if (!isPast(subject.session().get(), day(subject))) {
      Optional<LocalDate> late =
          day(subject).filter(day -> subject.due().closes().filter(day::isAfter).isPresent());
      if (late.isPresent()) {
        int session = subject.session().get().number();
        verdict.warn(
            rule, "deadline.estimated", Map.of("session", session, "day", late.get().toString()));
      } else if (deadline.isEmpty()) {
        verdict.notChecked(rule, Measured.Reason.NO_DEADLINE);
      } else if (subject.sent().isEmpty()) {
        verdict.notChecked(rule, Measured.Reason.NO_DATE);
      }
    } else {
      Session session = subject.session().get();
      String message = deadline.isPresent() ? "deadline" : "deadline.held";
      String held =
          session
              .opens()
              .map(LocalDate::toString)
              .orElse(String.valueOf(session.month().orElse(null)));
      verdict.against(
          rule,
          rule.severity(),
          Place.WHOLE,
          subject.sent().isPresent() ? message : message + ".today",
          Map.of(
              "session", session.number(),
              "deadline", deadline.map(LocalDate::toString).orElse(""),
              "held", held,
              "sent", day(subject).map(LocalDate::toString).orElse("")));
    }
  }

  private static Optional<LocalDate> day(CheckInput subject) {
    return subject.sent().or(subject::today);
  }

  /** Whether its deadline is past, or the session itself, before which the deadline was. */
  private static boolean isPast(Session session, Optional<LocalDate> day) {
    return day.filter(
            at ->
                session.stakeholderDeadline().filter(at::isAfter).isPresent()
                    || session.opens().filter(opens -> !opens.isAfter(at)).isPresent()
                    || session.isOver(at))
        .isPresent();
  }
}
