package org.uprlib.validate.rule;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.paper.NumberedParagraph;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.paper.Section;
import org.uprlib.core.paper.submission.Submission;

/**
 * The place of a finding. Immutable.
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
  public static final Place WHOLE = onPage(OptionalInt.empty());

  /** A page of which nothing else is known. */
  public static Place onPage(int page) {
    return onPage(OptionalInt.of(page));
  }

  private static Place onPage(OptionalInt page) {
    return new Place(
        Optional.empty(),
        page,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        "");
  }

  /**
   * The words at {@code span} of the submission's text.
   *
   * @param paragraphs those of the submission's document
   */
  public static Place at(Submission submission, List<Paragraph> paragraphs, Span span) {
    OptionalInt paragraph = Span.indexAt(span.start(), paragraphs, Paragraph::span);
    return new Place(
        Optional.of(submission.partAt(span.start())),
        submission.document().pageAt(span.start()),
        submission.paragraphAt(span.start()).flatMap(NumberedParagraph::number),
        paragraph.isPresent() ? OptionalInt.of(paragraph.getAsInt() + 1) : OptionalInt.empty(),
        submission.sectionAt(span.start()).map(Section::title),
        Optional.of(span),
        span.in(submission.document().text()));
  }
}
