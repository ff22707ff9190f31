package org.uprlib.validate.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.rule.CheckKind;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/** Runs the check of each rule. Immutable and thread-safe. */
public final class Checks {
  private final Map<CheckKind, Check> byKind = new EnumMap<>(CheckKind.class);

  /** All kinds. */
  public Checks() {
    byKind.put(CheckKind.MAX, new Max());
    byKind.put(CheckKind.PRESENT, new Present());
    byKind.put(CheckKind.ABSENT, new Absent());
    byKind.put(CheckKind.DOMINANT, new Dominant());
    byKind.put(CheckKind.ONE_OF, new OneOf());
    byKind.put(CheckKind.MENTIONS, new Mentions());
    byKind.put(CheckKind.ANNEX_WITHOUT, new AnnexWithout());
    byKind.put(CheckKind.PERIOD, new Period());
    byKind.put(CheckKind.NOT_COPIED, new NotCopied());
    byKind.put(CheckKind.DEADLINE, new ByDeadline());
    byKind.put(
        CheckKind.BY_HAND, (rule, s, verdict) -> verdict.notChecked(rule, Measured.Reason.BY_HAND));
  }

  /**
   * What the subject's rules have against it.
   *
   * @param deadline by which it must be known
   * @throws org.uprlib.core.read.limit.DeadlineExceededException if time is up
   */
  public Verdict run(CheckInput subject, Deadline deadline) {
    Verdict verdict = new Verdict(subject, deadline);
    for (Rule rule : subject.rules().rules()) {
      if (rule.severity() == Severity.OFF) {
        continue;
      }
      Optional<Boolean> applies = subject.applies(rule.applies());
      if (applies.orElse(rule.kind() == CheckKind.MAX)) {
        verdict.run(byKind.get(rule.kind()), rule);
      } else if (applies.isEmpty()) {
        verdict.notChecked(rule, Measured.Reason.AUTHORSHIP);
      } else if (rule.applies() == Rule.Applies.SINGLE && subject.isUnitedNations()) {
        verdict.notChecked(rule, Measured.Reason.NO_LIMIT);
      }
    }
    return verdict;
  }
}
