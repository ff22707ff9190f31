package org.uprlib.validate.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.rule.Limit;
import org.uprlib.validate.rule.Messages;
import org.uprlib.validate.rule.Place;
import org.uprlib.validate.rule.Rule;
import org.uprlib.validate.rule.Severity;

/**
 * A number is not above its limit. Where it is not known which of two limits applies, both are
 * checked: a number above the higher one is over in any case, one between the two is a warning.
 */
final class Max implements Checks.Check {
  /** No paper is of fewer words. */
  private static final int LEAST_TEXT = 100;

  @Override
  public void run(Rule rule, CheckInput subject, Verdict verdict) {
    switch (rule.what()) {
      case "words" -> {
        judge(rule, verdict.limits(), subject, verdict);
        if (hasNoText(subject.submission(), verdict.limits())) {
          verdict.notChecked(rule, Measured.Reason.NO_PARAGRAPHS);
        }
      }
      case "pages" ->
          verdict
              .known(rule, subject.measurements().pages())
              .map(subject::limitsOfPages)
              .ifPresent(limits -> judge(rule, limits, subject, verdict));
      default -> notes(rule, subject, verdict);
    }
  }

  /** As a title page alone, or one above what may be text and was taken for annexes. */
  private static boolean hasNoText(Submission submission, List<Limit> limits) {
    return limits.stream().allMatch(limit -> limit.counted() < LEAST_TEXT)
        && (submission.paragraphs().isEmpty() || limits.stream().anyMatch(Limit::overWithAll));
  }

  private static void judge(Rule rule, List<Limit> limits, CheckInput subject, Verdict verdict) {
    Limit limit = limits.stream().filter(l -> l.rule().equals(rule)).findFirst().orElseThrow();
    boolean open = limits.stream().anyMatch(Limit::conditional);
    if (limit.uncertain()) {
      verdict.warn(
          rule,
          "max.words.uncertain",
          Map.of(
              "fewest", limit.fewest(),
              "highest", limit.highest(),
              "headings", headings(subject)));
    } else if (limit.over() > 0 && !limit.conditional()) {
      against(limit, rule.severity(), "", subject, verdict);
    } else if (limit.over() > 0) {
      // What is over the wider limit too is reported there, and once.
      if (limits.stream().allMatch(l -> l.conditional() || l.over() <= 0)) {
        String condition = ".if-" + rule.applies().name().toLowerCase(Locale.ROOT);
        against(limit, Verdict.atMostWarning(rule), condition, subject, verdict);
      } else {
        verdict.reportedElsewhere();
      }
    } else if (limit.overWithAll()) {
      if (limit.conditional() || !open || rule.applies() == Rule.Applies.ALL) {
        against(limit, Verdict.atMostWarning(rule), ".outside", subject, verdict);
      } else {
        verdict.reportedElsewhere();
      }
    }
  }

  private static void against(
      Limit limit, Severity severity, String variant, CheckInput subject, Verdict verdict) {
    Rule rule = limit.rule();
    Optional<Span> where =
        rule.what().equals("words") && limit.over() > 0
            ? beyond(subject, verdict, rule.parts(), limit.most())
            : Optional.empty();
    Place place = where.map(verdict::place).orElse(Place.WHOLE);
    int over = variant.equals(".outside") ? limit.all() - limit.most() : limit.over();
    verdict.against(
        rule,
        severity,
        place,
        "max."
            + rule.what()
            + variant
            + (rule.parameters().containsKey("minutes") ? ".spoken" : ""),
        Map.of(
            "counted", limit.counted(),
            "all", limit.all(),
            "over", over,
            "seconds", seconds(limit)));
  }

  /** What the stretches begin with of which it is not certain whether they count. */
  private static String headings(CheckInput subject) {
    return subject.measurements().words().uncertain().stream()
        .map(stretch -> Messages.quote(stretch.heading()))
        .collect(Collectors.joining("; "));
  }

  /** How long it takes to read the text out, at the pace that the rule gives. */
  private static int seconds(Limit limit) {
    int minutes = Integer.parseInt(limit.rule().parameters().getOrDefault("minutes", "0"));
    return (int) Math.round(60.0 * minutes * limit.counted() / limit.most());
  }

  /** The paragraph in which the limit is exceeded, if it is in the body's flow. */
  private static Optional<Span> beyond(
      CheckInput subject, Verdict verdict, Set<PartKind> parts, int limit) {
    CountedWords counted = CountedWords.of(subject.submission().document());
    int words = 0;
    for (Paragraph paragraph : verdict.paragraphs()) {
      if (parts.contains(subject.submission().partAt(paragraph.span().start()))) {
        words += counted.in(paragraph);
        if (words > limit) {
          return Optional.of(paragraph.span());
        }
      }
    }
    return Optional.empty();
  }

  private static void notes(Rule rule, CheckInput subject, Verdict verdict) {
    for (CountedWords.NoteWords note : CountedWords.NoteWords.of(subject.submission().document())) {
      if (note.words() > rule.number("limit")) {
        verdict.against(
            rule,
            Optional.of(note.span()),
            "max.note-words",
            Map.of("counted", note.words(), "note", note.note().mark()));
      }
    }
  }
}
