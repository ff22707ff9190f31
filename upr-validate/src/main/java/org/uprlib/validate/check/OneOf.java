package org.uprlib.validate.check;

import java.util.Locale;
import java.util.Optional;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.validate.rule.Rule;

/** File type or language is one of those allowed. */
final class OneOf implements Check {
  @Override
  public void run(Rule rule, Subject subject, Verdict verdict) {
    boolean fileType = rule.what().equals("file-type");
    Optional<String> found =
        fileType
            ? Optional.of(subject.measurements().fileType().name().toLowerCase(Locale.ROOT))
            : subject.measurements().language().map(Language::code);
    if (found.filter(rule.list("allowed")::contains).isPresent()) {
      return;
    }
    if (found.isEmpty()) {
      // Only the six are told apart: any other language is found by not being one of them.
      if (rule.list("allowed").size() == Language.values().length) {
        verdict.against(rule, Optional.empty(), "one-of.language.none");
      }
      return;
    }
    verdict.against(rule, Optional.empty(), "one-of." + rule.what(), "found", found.get());
  }
}
