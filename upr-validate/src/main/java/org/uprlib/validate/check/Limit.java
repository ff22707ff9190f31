package org.uprlib.validate.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.validate.measure.WordCounts;
import org.uprlib.validate.rule.Applies;
import org.uprlib.validate.rule.CheckKind;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.RuleSet;
import org.uprlib.validate.rule.Severity;

/**
 * A limit of words or pages that applies to a paper, or may apply. Immutable.
 *
 * @param rule the rule that sets it
 * @param most what it allows
 * @param counted what counts
 * @param all the same with the parts that the rule leaves out
 * @param conditional true if it is the stricter of two, and whose paper it is, or with which
 *     status, is not known; the wider one then applies in any case
 */
public record Limit(Rule rule, int most, int counted, int all, boolean conditional) {
  /** What is over the limit without the parts left out; 0 or less if nothing is. */
  public int over() {
    return counted - most;
  }

  /** True if the paper keeps the limit only if the parts left out do not count. */
  public boolean overWithAll() {
    return counted <= most && all > most;
  }

  /** The limits of words that bear on a paper, in the order of their rules. */
  public static List<Limit> ofWords(RuleSet rules, Situation situation, WordCounts words) {
    return in(rules, situation, "words")
        .map(rule -> limit(rule, words.in(rule.parts()), words.total(), situation))
        .toList();
  }

  /** The limits of pages that bear on a paper of so many. */
  static List<Limit> ofPages(RuleSet rules, Situation situation, int pages) {
    return in(rules, situation, "pages").map(rule -> limit(rule, pages, pages, situation)).toList();
  }

  private static Stream<Rule> in(RuleSet rules, Situation situation, String what) {
    return rules.rules().stream()
        .filter(rule -> rule.kind() == CheckKind.MAX && rule.what().equals(what))
        .filter(rule -> rule.severity() != Severity.OFF)
        .filter(rule -> situation.applies(rule.applies()).orElse(true));
  }

  private static Limit limit(Rule rule, int counted, int all, Situation situation) {
    Optional<Boolean> applies = situation.applies(rule.applies());
    boolean stricter = rule.applies() == Applies.SINGLE || rule.applies() == Applies.SPECIAL;
    return new Limit(rule, rule.number("limit"), counted, all, applies.isEmpty() && stricter);
  }
}
