package org.uprlib.extract.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.document.Span;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextAssembler;
import org.uprlib.core.vocabulary.Language;

/**
 * A paper written out line by line, for tests: {@code # } and {@code ## } begin headings, {@code **
 * } a bold line, <code>{5.} </code> stands for a number that list numbering prints, {@code | a | b
 * |} is a row of a table; anything else is a paragraph.
 */
final class WrittenPaper {
  private static final RunStyle BOLD =
      new RunStyle(Optional.empty(), OptionalDouble.empty(), true, false, false);

  private final TextAssembler text = new TextAssembler();
  private final List<Block> blocks = new ArrayList<>();

  private WrittenPaper() {}

  static Document document(List<String> lines, Language language) {
    WrittenPaper paper = new WrittenPaper();
    List<String> rows = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("|")) {
        rows.add(line);
      } else {
        paper.table(rows);
        rows.clear();
        paper.line(line);
      }
    }
    paper.table(rows);
    return new Document(
        "addendum.docx",
        FileType.DOCX,
        Optional.of(language),
        paper.text.text(),
        paper.blocks,
        List.of(),
        paper.text.origin(),
        List.of());
  }

  private void line(String line) {
    if (line.startsWith("# ")) {
      blocks.add(new Heading(paragraph(line.substring(2), BOLD).orElseThrow(), 1));
    } else if (line.startsWith("## ")) {
      blocks.add(new Heading(paragraph(line.substring(3), BOLD).orElseThrow(), 2));
    } else if (line.startsWith("** ")) {
      paragraph(line.substring(3), BOLD).ifPresent(blocks::add);
    } else {
      paragraph(line, RunStyle.UNKNOWN).ifPresent(blocks::add);
    }
  }

  private Optional<Paragraph> paragraph(String line, RunStyle style) {
    Optional<ListLabel> label = Optional.empty();
    String words = line;
    if (line.startsWith("{")) {
      int end = line.indexOf('}');
      String printed = line.substring(1, end);
      label = Optional.of(new ListLabel(printed, 0, printed.equals("•")));
      words = line.substring(end + 1);
    }
    text.append(words, style);
    return text.endParagraph(label, Layout.NONE);
  }

  private void table(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    int start = text.position();
    List<Table.Row> rows = new ArrayList<>();
    for (String line : lines) {
      List<Table.Cell> cells = new ArrayList<>();
      for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
        cells.add(cell(cell.strip()));
      }
      rows.add(new Table.Row(cells));
    }
    blocks.add(new Table(new Span(start, text.position()), rows));
  }

  /** A cell; {@code //} parts its paragraphs, {@code ^} stands where the cell above reaches in. */
  private Table.Cell cell(String words) {
    int start = text.position();
    List<Block> inside = new ArrayList<>();
    boolean continued = words.equals("^");
    for (String part : continued ? new String[0] : words.split("//", -1)) {
      paragraph(part.strip(), RunStyle.UNKNOWN).ifPresent(inside::add);
    }
    return new Table.Cell(new Span(start, Math.max(start, text.position())), inside, 1, continued);
  }
}
