package org.uprlib.validate.check;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.validate.measure.Reason;
import org.uprlib.validate.measure.Year;
import org.uprlib.validate.rule.Rule;

/** The latest year that the text names is near the session. */
final class Period implements Check {
  @Override
  public void run(Rule rule, Judged subject, Verdict verdict) {
    Optional<Integer> held = subject.session().flatMap(Session::month).map(YearMonth::getYear);
    if (held.isEmpty()) {
      verdict.notChecked(rule, Reason.NO_SESSION);
      return;
    }
    Optional<Year> latest =
        subject.measurements().years().stream()
            .filter(year -> year.year() <= held.get())
            .max(Comparator.comparingInt(Year::year));
    if (latest.isEmpty()) {
      verdict.notChecked(rule, Reason.NO_YEARS);
    } else if (latest.get().year() < held.get() - rule.number("years")) {
      verdict.against(
          rule,
          Optional.of(latest.get().span()),
          "period",
          "latest",
          Integer.toString(latest.get().year()),
          "held",
          Integer.toString(held.get()));
    }
  }
}
