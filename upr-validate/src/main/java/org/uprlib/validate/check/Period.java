package org.uprlib.validate.check;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.NumberedParagraph;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.core.vocabulary.Session;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.rule.Rule;

/**
 * The latest year that the text names is near the session; where most years are of the time before,
 * that alone does not show that it covers the time since the last review.
 */
final class Period implements Checks.Check {
  private static final Pattern YEAR =
      Pattern.compile("(?<![\\p{L}\\d./-])(?:19|20)\\d{2}(?![\\p{L}\\d])");

  /** A year that the body names. */
  private record Year(int year, Span span) {}

  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
    Optional<Integer> held = subject.session().flatMap(Session::month).map(YearMonth::getYear);
    if (held.isEmpty()) {
      verdict.notChecked(rule, Measured.Reason.NO_SESSION);
      return;
    }
    List<Year> years = years(subject.submission());
    Optional<Year> latest =
        years.stream()
            .filter(year -> year.year() <= held.get())
            .max(Comparator.comparingInt(Year::year));
    if (latest.isEmpty()) {
      verdict.notChecked(rule, Measured.Reason.NO_YEARS);
    } else if (latest.get().year() < held.get() - rule.number("years")) {
      verdict.against(
          rule,
          Optional.of(latest.get().span()),
          "period",
          Map.of(
              "latest", Integer.toString(latest.get().year()),
              "held", Integer.toString(held.get())));
    } else if (mostAreBefore(years, held.get(), rule.number("years"))) {
      verdict.notChecked(rule, Measured.Reason.BY_HAND);
    }
  }

  private static List<Year> years(Submission submission) {
    List<Year> found = new ArrayList<>();
    for (NumberedParagraph paragraph : submission.paragraphs()) {
      String text = paragraph.span().in(submission.document().text());
      for (Matcher match = YEAR.matcher(text); match.find(); ) {
        Span span = new Span(match.start(), match.end()).shift(paragraph.span().start());
        found.add(new Year(Integer.parseInt(match.group()), span));
      }
    }
    return found;
  }

  private static boolean mostAreBefore(List<Year> named, int held, int years) {
    int since = 0;
    int before = 0;
    for (Year year : named) {
      if (year.year() <= held) {
        since += year.year() >= held - years ? 1 : 0;
        before += year.year() < held - years ? 1 : 0;
      }
    }
    return before > since;
  }
}
