package org.uprlib.core.paper.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;

/**
 * A paragraph of a submission, and what it is in it. Immutable.
 *
 * @param paragraph the paragraph
 * @param level depth of a heading, from 1; 0 for any other paragraph
 * @param inTable whether it stands in a cell
 */
record SubmissionLine(Paragraph paragraph, int level, boolean inTable) {
  String text() {
    return paragraph.text();
  }

  Span span() {
    return paragraph.span();
  }

  Optional<String> number() {
    return ParagraphNumber.of(paragraph);
  }

  boolean heading() {
    return level > 0;
  }

  /** What stands in it from a character of its text on. */
  SubmissionLine from(int character) {
    Span behind = new Span(paragraph.span().start() + character, paragraph.span().end());
    Paragraph rest =
        new Paragraph(
            behind, text().substring(character), List.of(), Optional.empty(), paragraph.layout());
    return new SubmissionLine(rest, level, inTable);
  }

  static List<SubmissionLine> of(Document document) {
    return document.blocks().stream().flatMap(SubmissionLine::of).toList();
  }

  private static Stream<SubmissionLine> of(Block block) {
    return block
        .texts()
        .map(each -> new SubmissionLine(each.paragraph(), each.level(), block instanceof Table));
  }
}
