package org.uprlib.validate.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.validate.measure.WordCounts;
import org.uprlib.validate.rule.CheckKind;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/**
 * The limits that bear on a paper, in the order of their rules. Immutable.
 *
 * @param subject the paper and the rules
 */
record Limits(CheckInput subject) {
  List<Limit> ofWords() {
    WordCounts words = subject.measurements().words();
    return in("words").map(rule -> limit(rule, words.in(rule.parts()), words.total())).toList();
  }

  List<Limit> ofPages(int pages) {
    return in("pages").map(rule -> limit(rule, pages, pages)).toList();
  }

  private Stream<Rule> in(String what) {
    return subject.rules().rules().stream()
        .filter(rule -> rule.kind() == CheckKind.MAX && rule.what().equals(what))
        .filter(rule -> rule.severity() != Severity.OFF)
        .filter(rule -> subject.applies(rule.applies()).orElse(true));
  }

  private Limit limit(Rule rule, int counted, int all) {
    Optional<Boolean> applies = subject.applies(rule.applies());
    boolean stricter =
        rule.applies() == Rule.Applies.SINGLE || rule.applies() == Rule.Applies.SPECIAL;
    return new Limit(rule, rule.number("limit"), counted, all, applies.isEmpty() && stricter);
  }
}
