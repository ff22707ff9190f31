package org.uprlib.validate.finding;

import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.extract.submission.NumberedParagraph;
import org.uprlib.extract.submission.PartKind;
import org.uprlib.extract.submission.Section;
import org.uprlib.extract.submission.Submission;

/**
 * Where a finding stands. Immutable.
 *
 * @param part part of the submission; empty if the finding is about the whole
 * @param page page from 1; empty where the format has no pages
 * @param number number printed before the paragraph; empty for one without
 * @param paragraph the paragraph's place among all of the file, notes left out, from 1
 * @param section title of the section
 * @param span place in the document's text
 * @param words the words there; empty string if the finding is about the whole
 */
public record Place(
    Optional<PartKind> part,
    OptionalInt page,
    Optional<String> number,
    OptionalInt paragraph,
    Optional<String> section,
    Optional<Span> span,
    String words) {
  /** The submission as a whole. */
  public static final Place WHOLE =
      new Place(
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          OptionalInt.empty(),
          Optional.empty(),
          Optional.empty(),
          "");

  /** A page of which nothing else is known. */
  public static Place onPage(int page) {
    return new Place(
        Optional.empty(),
        OptionalInt.of(page),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /** The words at {@code span} of the submission's text. */
  public static Place at(Submission submission, Span span) {
    int ordinal = 0;
    int found = 0;
    for (Paragraph paragraph : submission.document().paragraphs()) {
      ordinal++;
      if (paragraph.span().start() <= span.start() && span.start() <= paragraph.span().end()) {
        found = ordinal;
        break;
      }
    }
    return new Place(
        Optional.of(submission.partAt(span.start())),
        submission.document().pageAt(span.start()),
        submission.paragraphAt(span.start()).flatMap(NumberedParagraph::number),
        found == 0 ? OptionalInt.empty() : OptionalInt.of(found),
        submission.sectionAt(span.start()).map(Section::title),
        Optional.of(span),
        span.in(submission.document().text()));
  }
}
