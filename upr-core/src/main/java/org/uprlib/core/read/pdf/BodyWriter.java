package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Table;
import org.uprlib.core.read.pdf.PageTable.Cell;
import org.uprlib.core.text.TextAssembler;

/**
 * Writes paragraphs, headings and tables into the document's text, in reading order. For one
 * document.
 */
final class BodyWriter {
  private final TextAssembler assembler;
  private final PdfDocumentBuilder.ParagraphWriter writer;
  private final TextMeasures measures;
  private final NumberLists lists;
  private final HeadingLevels headings;
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<Line>> run = new ArrayList<>();
  private final List<PageTable> table = new ArrayList<>();

  BodyWriter(
      TextAssembler assembler,
      PdfDocumentBuilder.ParagraphWriter writer,
      TextMeasures measures,
      NumberLists lists) {
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

  /** Joins the parts of a table that are on several pages. For one table. */
  private static final class TableParts {
    private final List<List<Cell>> rows = new ArrayList<>();

    private TableParts() {}

    /** The rows of all {@code parts}; one that a page break parts is one. */
    static List<List<Cell>> rows(List<PageTable> parts) {
      TableParts all = new TableParts();
      parts.forEach(part -> all.add(new ArrayList<>(part.rows())));
      return all.rows;
    }

    private void add(List<List<Cell>> next) {
      if (!rows.isEmpty() && !next.isEmpty()) {
        List<Cell> last = rows.get(rows.size() - 1);
        int first = next.size() > 1 && words(next.get(0)).equals(words(rows.get(0))) ? 1 : 0;
        if (last.size() == next.get(first).size()) {
          if (isBroken(last, next.get(first))) {
            rows.set(rows.size() - 1, joined(last, next.remove(first)));
          } else {
            next.set(first, covered(last, next, first));
          }
        }
      }
      rows.addAll(next);
    }

    private static List<String> words(List<Cell> row) {
      return row.stream().map(cell -> cell.lines().map(Line::text).toList().toString()).toList();
    }

    /**
     * True if a cell continues in mid-sentence, and one beside it is empty or breaks within a
     * number.
     */
    private static boolean isBroken(List<Cell> last, List<Cell> next) {
      boolean goesOn = false;
      boolean lacks = false;
      for (int i = 0; i < last.size(); i++) {
        Optional<Line> end = last.get(i).lines().reduce((one, other) -> other);
        Optional<Line> start = next.get(i).lines().findFirst();
        if (start.isEmpty()) {
          lacks |= end.isPresent() || last.get(i).covered();
        } else if (end.isEmpty() || LineStart.label(start.get().text())) {
          return false;
        } else {
          goesOn |= !end.get().closes();
          lacks |= LineStart.breaksNumber(end.get().text(), start.get().text());
        }
      }
      return goesOn && lacks;
    }

    private static List<Cell> joined(List<Cell> last, List<Cell> next) {
      List<Cell> joined = new ArrayList<>();
      for (int i = 0; i < last.size(); i++) {
        joined.add(joined(last.get(i), next.get(i)));
      }
      return joined;
    }

    private static Cell joined(Cell above, Cell below) {
      List<List<Line>> paragraphs = new ArrayList<>(above.paragraphs());
      List<List<Line>> rest = new ArrayList<>(below.paragraphs());
      boolean midSentence =
          above.lines().reduce((one, other) -> other).filter(line -> !line.closes()).isPresent();
      if (midSentence && !rest.isEmpty()) {
        List<Line> broken = paragraphs.remove(paragraphs.size() - 1);
        paragraphs.add(Stream.concat(broken.stream(), rest.remove(0).stream()).toList());
      }
      paragraphs.addAll(rest);
      return new Cell(paragraphs, above.columns(), above.covered());
    }

    /** The first row of a page; an empty cell in it may be the rest of one over several rows. */
    private static List<Cell> covered(List<Cell> last, List<List<Cell>> next, int first) {
      List<Cell> row = new ArrayList<>();
      for (int i = 0; i < last.size(); i++) {
        Cell cell = next.get(first).get(i);
        boolean over = last.get(i).covered() || reachesDown(next, first, i);
        row.add(cell.empty() && over ? new Cell(cell.paragraphs(), cell.columns(), true) : cell);
      }
      return row;
    }

    private static boolean reachesDown(List<List<Cell>> rows, int row, int cell) {
      return row + 1 < rows.size()
          && rows.get(row + 1).size() == rows.get(row).size()
          && rows.get(row + 1).get(cell).covered();
    }
  }

  /** Determines the levels of headings by face, size and place. */
  record HeadingLevels(TextMeasures measures) {
    /** Headings may be set this much larger than running text. */
    static final float LARGER = 1.08f;

    private static final int LONGEST = 160;

    /** Level of the heading that {@code lines} form, 1 for the outermost; empty for a paragraph. */
    OptionalInt level(List<Line> lines) {
      Line first = lines.get(0);
      String text = first.text().strip();
      String last = lines.get(lines.size() - 1).text().strip();
      boolean numbered = LineStart.numberLabel(text) || LineStart.dottedLabel(text);
      if (lines.size() > 3 || text.length() > LONGEST || leader(text) || numbered) {
        return OptionalInt.empty();
      }
      boolean section = LineStart.section(text);
      boolean larger = lines.stream().allMatch(l -> l.size() > measures.size() * LARGER);
      boolean bold = lines.stream().allMatch(Line::bold);
      boolean closed = !last.isEmpty() && ".;,:)".indexOf(last.charAt(last.length() - 1)) >= 0;
      if (section && (larger || bold || centred(lines))) {
        return OptionalInt.of("IVX".indexOf(text.charAt(0)) >= 0 ? 1 : 2);
      }
      if (larger && !closed) {
        return OptionalInt.of(first.size() > measures.size() * 1.3f ? 1 : 2);
      }
      boolean title = (bold || centred(lines)) && !closed && LineStart.capital(text);
      return title ? OptionalInt.of(3) : OptionalInt.empty();
    }

    private boolean centred(List<Line> lines) {
      for (Line line : lines) {
        float before = line.left() - measures.left();
        float after = measures.right() - line.right();
        if (before < 2 * line.size() || Math.abs(before - after) > 2 * line.size()) {
          return false;
        }
      }
      return true;
    }

    private static boolean leader(String text) {
      return text.contains("....") || text.contains(". . . ");
    }
  }
}
