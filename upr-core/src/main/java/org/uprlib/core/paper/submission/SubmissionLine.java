package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * @param cell the cell in which it is; empty if it is in no table
 * @param number the number before it, without point
 */
record SubmissionLine(
    Paragraph paragraph, int level, Optional<CellPlace> cell, Optional<String> number) {
  private static final Pattern PAGE = Pattern.compile("(?<=[\\t .…])\\d{1,3}$");

  SubmissionLine(Paragraph paragraph, int level, Optional<CellPlace> cell) {
    this(paragraph, level, cell, ParagraphNumber.of(paragraph));
  }

  /** Whether the number of a page is behind it, as in a table of contents. */
  boolean endsWithPage() {
    return PAGE.matcher(text().strip()).find();
  }

  boolean inTable() {
    return cell.isPresent();
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

  /** A heading, or in bold as one. */
  boolean marked() {
    return heading() || paragraph.bold();
  }

  /** No heading, and in no table. */
  boolean running() {
    return level == 0 && cell.isEmpty();
  }

  /** The number before it, if it is in figures. */
  Optional<String> figures() {
    return number.filter(first -> Character.isDigit(first.charAt(0)));
  }

  /** What is in it from a character of its text on. */
  SubmissionLine from(int character) {
    Span behind = new Span(paragraph.span().start() + character, paragraph.span().end());
    Paragraph rest =
        new Paragraph(
            behind, text().substring(character), List.of(), Optional.empty(), paragraph.layout());
    return new SubmissionLine(rest, level, cell);
  }

  static List<SubmissionLine> of(Document document) {
    List<SubmissionLine> lines = new ArrayList<>();
    List<Paragraph> prose = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        addCells(table, lines);
      } else {
        block.texts().forEach(each -> lines.add(line(each, Optional.empty())));
      }
    }
    lines.stream().filter(SubmissionLine::running).forEach(line -> prose.add(line.paragraph()));
    Map<Span, String> inSequence = ParagraphNumber.inSequence(prose);
    lines.replaceAll(line -> line.numbered(inSequence.get(line.span())));
    return lines;
  }

  private static void addCells(Table table, List<SubmissionLine> lines) {
    for (int row = 0; row < table.rows().size(); row++) {
      int column = 0;
      for (Table.Cell cell : table.rows().get(row).cells()) {
        Optional<CellPlace> place = Optional.of(new CellPlace(table.span(), row, column));
        cell.texts().forEach(each -> lines.add(line(each, place)));
        column += cell.columns();
      }
    }
  }

  private static SubmissionLine line(TextBlock text, Optional<CellPlace> cell) {
    return new SubmissionLine(text.paragraph(), text.level(), cell);
  }

  private SubmissionLine numbered(@Nullable String other) {
    return other == null || number.isPresent()
        ? this
        : new SubmissionLine(paragraph, level, cell, Optional.of(other));
  }
}
