package org.uprlib.validate.check;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.text.Folding;
import org.uprlib.validate.rule.Rule;

/** Phrases that a rule gives for the language of a submission. Stateless. */
final class RulePhrases {
  private RulePhrases() {}

  /** The phrases, in lower case; empty if the language is unknown or the rule has none for it. */
  static Optional<List<String>> of(Rule rule, CheckInput subject) {
    return subject
        .measurements()
        .language()
        .value()
        .map(rule::list)
        .filter(phrases -> !phrases.isEmpty())
        .map(phrases -> phrases.stream().map(Folding::sameLength).toList());
  }
}
