package org.uprlib.validate.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.text.Folding;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.rule.CheckKind;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/** The check of each kind of rule. Immutable and thread-safe. */
final class Checks {
  private static final int LONGEST_HEADING = 120;

  /** More of a text than quotations and names, in which it may have another language. */
  private static final double MUCH = 0.15;

  private final Map<CheckKind, Check> byKind = new EnumMap<>(CheckKind.class);

  Checks() {
    byKind.put(CheckKind.MAX, new Max());
    byKind.put(CheckKind.PRESENT, new Present());
    byKind.put(CheckKind.ABSENT, new Absent());
    byKind.put(CheckKind.DOMINANT, new Dominant());
    byKind.put(CheckKind.ONE_OF, Checks::oneOf);
    byKind.put(CheckKind.MENTIONS, Checks::mentions);
    byKind.put(CheckKind.ANNEX_WITHOUT, Checks::annexWithout);
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

  /** File type or language is one of those allowed. */
  private static void oneOf(Rule rule, CheckInput subject, Verdict verdict) {
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
    if (rule.what().equals("language") && !preference && found.flatMap(Language::of).isPresent()) {
      languagesInPart(rule, subject, verdict);
    }
  }

  /** Languages that are not official and have much of a text whose language is. */
  private static void languagesInPart(Rule rule, CheckInput subject, Verdict verdict) {
    subject
        .measurements()
        .otherLanguages()
        .forEach(
            (code, share) -> {
              if (share >= MUCH) {
                Map<String, ?> facts = Map.of("found", code, "percent", Math.round(100 * share));
                verdict.warn(rule, "one-of.language.in-part", facts);
              }
            });
  }

  /** The text contains one of the phrases that the rule gives. */
  private static void mentions(Rule rule, CheckInput subject, Verdict verdict) {
    Optional<List<String>> phrases = verdict.phrases(rule);
    String text = Folding.sameLength(subject.submission().document().text());
    if (phrases.isPresent() && phrases.get().stream().noneMatch(text::contains)) {
      verdict.against(rule, Optional.empty(), "mentions");
    }
  }

  /** No heading or other short line of an annex contains one of the phrases that the rule gives. */
  private static void annexWithout(Rule rule, CheckInput subject, Verdict verdict) {
    if (subject.submission().part(PartKind.ANNEXES).isEmpty()) {
      return;
    }
    Optional<List<String>> phrases = verdict.phrases(rule);
    if (phrases.isEmpty()) {
      return;
    }
    boolean found = false;
    for (Paragraph paragraph : verdict.paragraphs()) {
      String line = Folding.sameLength(paragraph.text());
      if (line.length() <= LONGEST_HEADING
          && subject.submission().partAt(paragraph.span().start()) == PartKind.ANNEXES
          && phrases.get().stream().anyMatch(line::contains)) {
        verdict.against(rule, Optional.of(paragraph.span()), "annex-without");
        found = true;
      }
    }
    // Without such a heading, an annex may still be a report of somebody else's.
    if (!found) {
      verdict.notChecked(rule, Measured.Reason.BY_HAND);
    }
  }

  /** One kind of check. Implementations are stateless. */
  @FunctionalInterface
  interface Check {
    /** Says what {@code rule} has against {@code subject}, or that it could not be checked. */
    void run(Rule rule, CheckInput subject, Verdict verdict);
  }
}
