package org.uprlib.validate.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.uprlib.extract.submission.Authorship;
import org.uprlib.validate.Report;
import org.uprlib.validate.check.Max;
import org.uprlib.validate.measure.WordCounts;
import org.uprlib.validate.message.Messages;
import org.uprlib.validate.rule.Applies;
import org.uprlib.validate.rule.CheckKind;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/**
 * How much of the words allowed a submission uses. Immutable.
 *
 * @param counted words that count
 * @param limit words allowed; empty if no rule limits them
 */
public record WordMeter(int counted, Optional<Integer> limit) {
  private static final int LONGEST = 3;

  /** The meter of a report. */
  public static WordMeter of(Report report) {
    for (Rule rule : report.rules().rules()) {
      Applies whose = report.authorship() == Authorship.JOINT ? Applies.JOINT : Applies.SINGLE;
      boolean applied =
          rule.severity() != Severity.OFF
              && (rule.applies() == Applies.ALL
                  || rule.applies() == whose && report.authorship() != Authorship.UNKNOWN);
      if (rule.kind() == CheckKind.MAX && rule.what().equals("words") && applied) {
        int counted = report.measurements().words().in(Max.parts(rule));
        return new WordMeter(counted, Optional.of(rule.number("limit")));
      }
    }
    return new WordMeter(report.measurements().words().total(), Optional.empty());
  }

  /** True if more words are used than allowed. */
  public boolean over() {
    return limit.filter(most -> counted > most).isPresent();
  }

  /** One line, e.g. {@code 2,903 / 2,815 words, 88 over}. */
  public String line(Messages messages) {
    if (limit.isEmpty()) {
      return messages.text("label.meter", Map.of("counted", counted));
    }
    int most = limit.get();
    return over()
        ? messages.text(
            "label.meter.over", Map.of("counted", counted, "limit", most, "over", counted - most))
        : messages.text(
            "label.meter.left", Map.of("counted", counted, "limit", most, "left", most - counted));
  }

  /** The longest sections of the body, longest first. */
  static List<WordCounts.SectionWords> longest(Report report) {
    List<WordCounts.SectionWords> all = new ArrayList<>(report.measurements().words().bySection());
    all.sort(Comparator.comparingInt(WordCounts.SectionWords::words).reversed());
    return all.subList(0, Math.min(LONGEST, all.size()));
  }
}
