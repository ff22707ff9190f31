package org.uprlib.core.paper.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.TextAssembler;
import org.uprlib.core.vocabulary.Language;

/**
 * A submission written in one string, for tables of tests. Its lines stand between slashes; {@code
 * =} begins a heading (the more, the deeper), {@code !} a bold line, {@code ^} the cells of a row,
 * {@code >} an indented line, {@code [3.]} and {@code [•]} a line before which list numbering
 * prints that, and {@code @} alone a new page.
 */
final class SubmissionDraft {
  private static final SubmissionReader READER = SubmissionReader.create();
  private static final RunStyle BOLD =
      new RunStyle(Optional.empty(), OptionalDouble.empty(), true, false, false);

  private final TextAssembler assembler = new TextAssembler();
  private final List<Block> blocks = new ArrayList<>();

  private SubmissionDraft() {}

  /** Reads a submission in English. */
  static Submission read(String lines) {
    return read(lines, Optional.of(Language.ENGLISH));
  }

  static Submission read(String lines, Optional<Language> language) {
    return READER.read(document(lines).withLanguage(language), FileProperties.UNKNOWN);
  }

  private static Document document(String lines) {
    SubmissionDraft draft = new SubmissionDraft();
    draft.assembler.startPage();
    for (String line : lines.split(" / ", -1)) {
      draft.add(line.strip());
    }
    return new Document(
        "sylvania.docx",
        FileType.DOCX,
        Optional.empty(),
        draft.assembler.text(),
        draft.blocks,
        List.of(),
        draft.assembler.origin(),
        List.of());
  }

  private void add(String line) {
    if (line.equals("@")) {
      assembler.startPage();
    } else if (line.startsWith("=")) {
      int level = line.indexOf(' ');
      blocks.add(new Heading(paragraph(line.substring(level).strip(), RunStyle.UNKNOWN, 0), level));
    } else if (line.startsWith("^")) {
      row(line.substring(1).split(" \\^ ", -1));
    } else if (line.startsWith("!")) {
      blocks.add(paragraph(line.substring(1).strip(), BOLD, 0));
    } else if (line.startsWith(">")) {
      blocks.add(paragraph(line.substring(1).strip(), RunStyle.UNKNOWN, 36));
    } else {
      blocks.add(paragraph(line, RunStyle.UNKNOWN, 0));
    }
  }

  /** Rows of several cells are one table with those above. */
  private void row(String[] texts) {
    List<Table.Cell> cells = new ArrayList<>();
    for (String text : texts) {
      Paragraph cell = paragraph(text.strip(), RunStyle.UNKNOWN, 0);
      cells.add(new Table.Cell(cell.span(), List.of(cell), 1));
    }
    Span span = new Span(cells.get(0).span().start(), cells.get(cells.size() - 1).span().end());
    List<Table.Row> rows = new ArrayList<>();
    Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
    if (last instanceof Table above && above.rows().get(0).cells().size() > 1) {
      blocks.remove(last);
      rows.addAll(above.rows());
      span = new Span(above.span().start(), span.end());
    }
    rows.add(new Table.Row(cells));
    blocks.add(new Table(span, rows));
  }

  private Paragraph paragraph(String line, RunStyle style, double left) {
    int end = line.startsWith("[") ? line.indexOf(']') : -1;
    String label = end < 0 ? "" : line.substring(1, end);
    assembler.append(line.substring(end + 1).strip(), style);
    assembler.store("\n");
    return assembler
        .endParagraph(
            label.isEmpty()
                ? Optional.empty()
                : Optional.of(new ListLabel(label, 0, label.equals("•"))),
            new Layout(left, left, false, OptionalDouble.empty()))
        .orElseThrow();
  }
}
