package org.uprlib.validate.check;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.validate.rule.Rule;

/** File type or language is one of those allowed. */
final class OneOf implements Check {
  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
    Optional<String> found =
        rule.what().equals("file-type")
            ? Optional.of(subject.measurements().fileType().name().toLowerCase(Locale.ROOT))
            : verdict.known(rule, subject.measurements().language());
    // Of a language that is not official, the rule that asks for one says all there is to say.
    boolean preference = rule.list("allowed").size() < Language.values().length;
    if (rule.what().equals("language") && preference && found.flatMap(Language::of).isEmpty()) {
      return;
    }
    found
        .filter(value -> !rule.list("allowed").contains(value))
        .ifPresent(
            value ->
                verdict.against(
                    rule, Optional.empty(), "one-of." + rule.what(), Map.of("found", value)));
  }
}
