package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;

/**
 * A paragraph of a submission, and what it is in it. Immutable.
 *
 * @param paragraph the paragraph
 * @param level depth of a heading, from 1; 0 for any other paragraph
 * @param inTable whether it stands in a cell
 * @param number the number before it, without point
 */
record SubmissionLine(Paragraph paragraph, int level, boolean inTable, Optional<String> number) {
  SubmissionLine(Paragraph paragraph, int level, boolean inTable) {
    this(paragraph, level, inTable, ParagraphNumber.of(paragraph));
  }

  String text() {
    return paragraph.text();
  }

  Span span() {
    return paragraph.span();
  }

  boolean heading() {
    return level > 0;
  }

  /** The number before it, if it is in figures. */
  Optional<String> figures() {
    return number.filter(first -> Character.isDigit(first.charAt(0)));
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
    List<SubmissionLine> lines = new ArrayList<>();
    List<Paragraph> prose = new ArrayList<>();
    for (Block block : document.blocks()) {
      for (TextBlock each : block.texts().toList()) {
        boolean inTable = block instanceof Table;
        lines.add(new SubmissionLine(each.paragraph(), each.level(), inTable));
        if (each.level() == 0 && !inTable) {
          prose.add(each.paragraph());
        }
      }
    }
    Map<Span, String> inSequence = ParagraphNumber.inSequence(prose);
    lines.replaceAll(line -> line.numbered(inSequence.get(line.span())));
    return lines;
  }

  private SubmissionLine numbered(@Nullable String other) {
    return other == null || number.isPresent()
        ? this
        : new SubmissionLine(paragraph, level, inTable, Optional.of(other));
  }
}
