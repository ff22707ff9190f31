package org.uprlib.validate.check;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.paper.submission.NumberedParagraph;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.measure.Reason;
import org.uprlib.validate.rule.Recognition;
import org.uprlib.validate.rule.Rule;

/** Something is there. */
final class Present implements Check {
  /** Code of the readers' notice that list labels could not be read. */
  private static final String PARTLY_KNOWN = "partly-known";

  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
    Submission submission = subject.submission();
    switch (rule.what()) {
      case "review" ->
          require(rule, subject.recognition().kind() != Recognition.Kind.UNCERTAIN, verdict);
      case "paragraph-numbers" -> paragraphNumbers(rule, submission, verdict);
      case "session" ->
          require(rule, submission.session().isPresent() || subject.session().isPresent(), verdict);
      case "page-numbers" -> {
        Measured<Boolean> numbers = subject.measurements().pageNumbers();
        numbers.reason().ifPresent(reason -> verdict.notChecked(rule, reason));
        require(rule, numbers.value().orElse(true), verdict);
      }
      case "all-organisations" -> {
        int named = submission.organisations().size();
        if (named < 2) {
          verdict.against(rule, Optional.empty(), "present.all-organisations", "named", named);
        }
      }
      default -> require(rule, isStated(rule.what(), submission), verdict);
    }
  }

  private static boolean isStated(String what, Submission submission) {
    return switch (what) {
      case "state" -> submission.stateName().isPresent();
      case "organisation" -> !submission.organisations().isEmpty();
      case "contact" -> !submission.contacts().emails().isEmpty();
      case "establishment" -> submission.established().isPresent();
      case "key-words" -> !submission.keywords().isEmpty();
      case "summary" -> submission.summary().isPresent();
      case "proposals" -> !submission.proposals().isEmpty();
      default -> throw new IllegalArgumentException(what);
    };
  }

  private static void require(Rule rule, boolean present, Verdict verdict) {
    if (!present) {
      verdict.against(rule, Optional.empty(), "present." + rule.what());
    }
  }

  private static void paragraphNumbers(Rule rule, Submission submission, Verdict verdict) {
    List<NumberedParagraph> all = submission.paragraphs();
    List<NumberedParagraph> without = all.stream().filter(p -> p.number().isEmpty()).toList();
    if (all.isEmpty()) {
      verdict.notChecked(rule, Reason.NO_PARAGRAPHS);
      return;
    }
    if (without.isEmpty()) {
      return;
    }
    // Paragraphs without a typed number may have one that a list gives.
    if (submission.document().notices().stream().anyMatch(n -> n.code().equals(PARTLY_KNOWN))) {
      verdict.notChecked(rule, Reason.LIST_LABELS);
      return;
    }
    if (without.size() == all.size()) {
      verdict.against(
          rule,
          Optional.of(all.get(0).span()),
          "present.paragraph-numbers.none",
          "paragraphs",
          all.size());
      return;
    }
    for (NumberedParagraph paragraph : without) {
      verdict.against(rule, Optional.of(paragraph.span()), "present.paragraph-numbers");
    }
  }
}
