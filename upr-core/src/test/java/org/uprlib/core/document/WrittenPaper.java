package org.uprlib.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.uprlib.core.text.TextAssembler;
import org.uprlib.core.vocabulary.Language;

/**
 * A paper written out line by line, for tests: {@code # } and {@code ## } begin headings, {@code **
 * } a bold line, <code>{5.} </code> stands for a number that list numbering prints, {@code | a | b
 * |} is a row of a table, {@code ~ } begins a running head; anything else is a paragraph. In a row,
 * {@code //} parts paragraphs, {@code ⏎} is a line break that was typed, {@code ^} a cell that the
 * one above covers, each {@code »} before it makes a cell a column wider, and a cell alone spans
 * the table.
 */
public final class WrittenPaper {
  private static final RunStyle BOLD =
      new RunStyle(Optional.empty(), OptionalDouble.empty(), true, false, false);

  private final TextAssembler text = new TextAssembler();
  private final List<Block> blocks = new ArrayList<>();

  private WrittenPaper() {}

  public static Document document(List<String> lines, Language language) {
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
        "sylvania.docx",
        FileType.DOCX,
        Optional.of(language),
        paper.text.text(),
        paper.blocks,
        List.of(),
        paper.text.origin(),
        List.of());
  }

  private void line(String line) {
    if (line.startsWith("~ ")) {
      text.store(line.substring(2) + "\n");
    } else if (line.startsWith("# ")) {
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
    text.store("\n");
    return text.endParagraph(label, Layout.NONE);
  }

  private void table(List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    int start = text.position();
    List<Table.Row> rows = new ArrayList<>();
    int width = lines.stream().mapToInt(line -> cells(line).length).max().getAsInt();
    for (String line : lines) {
      List<Table.Cell> cells = new ArrayList<>();
      String[] words = cells(line);
      for (String cell : words) {
        cells.add(cell(cell.strip(), words.length == 1 ? width : 1));
      }
      rows.add(new Table.Row(cells));
    }
    blocks.add(new Table(new Span(start, text.position()), rows));
  }

  private static String[] cells(String line) {
    return line.substring(1, line.lastIndexOf('|')).split("\\|", -1);
  }

  private Table.Cell cell(String printed, int least) {
    String words = printed;
    int columns = least;
    for (; words.startsWith("» "); words = words.substring(2)) {
      columns++;
    }
    int start = text.position();
    List<Block> inside = new ArrayList<>();
    boolean covered = words.equals("^");
    for (String part : (covered ? "" : words).split("//", -1)) {
      paragraph(part.strip().replace('⏎', '\n'), RunStyle.UNKNOWN).ifPresent(inside::add);
    }
    Span span = new Span(start, Math.max(start, text.position()));
    return new Table.Cell(span, inside, columns, covered);
  }
}
