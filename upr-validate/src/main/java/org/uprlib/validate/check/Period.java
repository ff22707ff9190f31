package org.uprlib.validate.check;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.validate.measure.Reason;
import org.uprlib.validate.measure.Year;
import org.uprlib.validate.rule.Rule;

/**
 * The latest year that the text names is near the session; where most years are of the time before,
 * that alone does not show that it covers the time since the last review.
 */
final class Period implements Check {
  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
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
    } else if (mostAreBefore(subject, held.get(), rule.number("years"))) {
      verdict.notChecked(rule, Reason.BY_HAND);
    }
  }

  private static boolean mostAreBefore(CheckInput subject, int held, int years) {
    int since = 0;
    int before = 0;
    for (Year year : subject.measurements().years()) {
      if (year.year() <= held) {
        since += year.year() >= held - years ? 1 : 0;
        before += year.year() < held - years ? 1 : 0;
      }
    }
    return before > since;
  }
}
