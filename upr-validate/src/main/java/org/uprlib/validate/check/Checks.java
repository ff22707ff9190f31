package org.uprlib.validate.check;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.rule.CheckKind;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/** The check of each kind of rule. Immutable and thread-safe. */
final class Checks {
  private final Map<CheckKind, Check> byKind = new EnumMap<>(CheckKind.class);

  Checks() {
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

  void run(CheckInput subject, Verdict verdict) {
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
  }
}
