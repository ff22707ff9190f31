package org.uprlib.validate.check;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.extract.submission.PartKind;
import org.uprlib.validate.measure.Measured;
import org.uprlib.validate.measure.NoteWords;
import org.uprlib.validate.measure.WordCounter;
import org.uprlib.validate.rule.Rule;

/** A number is not above its limit. */
public final class Max implements Check {
  @Override
  public void run(Rule rule, Subject subject, Verdict verdict) {
    switch (rule.what()) {
      case "words":
        words(rule, subject, verdict);
        break;
      case "pages":
        pages(rule, subject, verdict);
        break;
      default:
        notes(rule, subject, verdict);
    }
  }

  /** The parts whose words a rule counts; all if it names none. */
  public static Set<PartKind> parts(Rule rule) {
    Set<PartKind> parts = EnumSet.noneOf(PartKind.class);
    for (String part : rule.list("parts")) {
      parts.add(PartKind.valueOf(part.toUpperCase(Locale.ROOT)));
    }
    return parts.isEmpty() ? EnumSet.copyOf(Arrays.asList(PartKind.values())) : parts;
  }

  private static void words(Rule rule, Subject subject, Verdict verdict) {
    Set<PartKind> parts = parts(rule);
    int counted = subject.measurements().words().in(parts);
    int limit = rule.number("limit");
    if (counted > limit) {
      verdict.against(
          rule,
          beyond(subject, parts, limit),
          "max.words",
          "counted",
          counted,
          "over",
          counted - limit);
    }
  }

  /** The paragraph in which the limit is passed, if it is in the body's flow. */
  private static Optional<Span> beyond(Subject subject, Set<PartKind> parts, int limit) {
    int words = 0;
    for (Paragraph paragraph : subject.submission().document().paragraphs()) {
      if (parts.contains(subject.submission().partAt(paragraph.span().start()))) {
        words += WordCounter.count(paragraph.text());
        if (words > limit) {
          return Optional.of(paragraph.span());
        }
      }
    }
    return Optional.empty();
  }

  private static void pages(Rule rule, Subject subject, Verdict verdict) {
    Measured<Integer> pages = subject.measurements().pages();
    pages.reason().ifPresent(reason -> verdict.notChecked(rule, reason));
    int limit = rule.number("limit");
    if (pages.value().filter(counted -> counted > limit).isPresent()) {
      int counted = pages.value().get();
      verdict.against(
          rule, Optional.empty(), "max.pages", "counted", counted, "over", counted - limit);
    }
  }

  private static void notes(Rule rule, Subject subject, Verdict verdict) {
    for (NoteWords note : subject.measurements().notes()) {
      if (note.words() > rule.number("limit")) {
        verdict.against(
            rule,
            Optional.of(note.span()),
            "max.note-words",
            "counted",
            note.words(),
            "note",
            note.note().mark());
      }
    }
  }
}
