package org.uprlib.validate.check;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.text.Folding;
import org.uprlib.validate.rule.Rule;

/** The text contains one of the phrases that the rule gives. */
final class Mentions implements Check {
  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
    Optional<List<String>> phrases = verdict.phrases(rule);
    String text = Folding.sameLength(subject.submission().document().text());
    if (phrases.isPresent() && phrases.get().stream().noneMatch(text::contains)) {
      verdict.against(rule, Optional.empty(), "mentions");
    }
  }
}
