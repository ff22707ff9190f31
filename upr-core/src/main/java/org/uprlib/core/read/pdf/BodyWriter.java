package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.TextAssembler;

/**
 * Writes paragraphs, headings and tables into the document's text, in reading order. For one
 * document.
 */
final class BodyWriter {
  private final TextAssembler assembler;
  private final ParagraphWriter writer;
  private final TextMeasures measures;
  private final NumberLists lists;
  private final HeadingLevels headings;
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<Line>> run = new ArrayList<>();
  private final List<PageTable> table = new ArrayList<>();

  BodyWriter(
      TextAssembler assembler, ParagraphWriter writer, TextMeasures measures, NumberLists lists) {
    this.assembler = assembler;
    this.writer = writer;
    this.measures = measures;
    this.lists = lists;
    this.headings = new HeadingLevels(measures);
  }

  /**
   * The body's blocks.
   *
   * @param lines each page's lines outside tables
   * @param pages the same pages, for their tables
   */
  List<Block> blocks(List<Footnotes.PageLines> lines, List<Page> pages) {
    for (int i = 0; i < lines.size(); i++) {
      List<Line> rest = lines.get(i).body();
      for (PageTable next : pages.get(i).tables()) {
        int above = 0;
        while (above < rest.size() && rest.get(above).offset() < next.offset()) {
          above++;
        }
        add(rest.subList(0, above));
        add(next);
        rest = rest.subList(above, rest.size());
      }
      add(rest);
    }
    writeRun();
    writeTable();
    return blocks;
  }

  private void add(List<Line> lines) {
    if (!lines.isEmpty()) {
      writeTable();
      run.add(lines);
    }
  }

  /** A table that goes on from one page to the next is one table. */
  private void add(PageTable next) {
    writeRun();
    if (!table.isEmpty() && !table.get(table.size() - 1).goesOnWith(next)) {
      writeTable();
    }
    table.add(next);
  }

  private void writeRun() {
    for (List<Line> lines : ParagraphBuilder.paragraphs(run, measures, lists)) {
      OptionalInt level = headings.level(lines);
      writer
          .write(lines, 0)
          .ifPresent(p -> blocks.add(level.isPresent() ? new Heading(p, level.getAsInt()) : p));
    }
    run.clear();
  }

  private void writeTable() {
    int start = assembler.position();
    List<Table.Row> rows = new ArrayList<>();
    TableParts.rows(table).forEach(row -> rows.add(row(row)));
    if (!rows.isEmpty()) {
      blocks.add(new Table(assembler.since(start), rows));
    }
    table.clear();
  }

  private Table.Row row(List<PageTable.Cell> row) {
    List<Table.Cell> cells = new ArrayList<>();
    for (PageTable.Cell cell : row) {
      int start = assembler.position();
      List<Block> content = new ArrayList<>();
      for (List<Line> lines : cell.paragraphs()) {
        writer.write(lines, 0).ifPresent(content::add);
      }
      cells.add(new Table.Cell(assembler.since(start), content, cell.columns(), cell.covered()));
    }
    return new Table.Row(cells);
  }
}
