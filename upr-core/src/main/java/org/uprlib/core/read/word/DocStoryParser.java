package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.uprlib.core.document.Layout;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.text.WordCounter;

/** Reads the content of a body, a cell, a text box or a note. Not thread-safe. */
final class DocStoryParser {
  private static final double TWIPS = 20;
  private static final int SINGLE_SPACING = 240;
  private static final int CENTRED = 1;
  private static final String PARAGRAPH_ENDS = "\r\u0007\f";

  private final HWPFDocument word;
  private final DocLists lists;
  private final DocPages pages;
  private final DocRunParser runs;
  private final DocTableParser tables;
  private final Budget budget;
  private final boolean withProperties;
  private int hidden;

  /**
   * @param withProperties false to do without properties of paragraphs: no labels, tables, layout
   */
  DocStoryParser(HWPFDocument word, DocNotes notes, Budget budget, boolean withProperties) {
    this.word = word;
    this.budget = budget;
    this.withProperties = withProperties;
    this.lists = new DocLists(word.getListTables());
    this.pages = new DocPages(word);
    this.runs = new DocRunParser(notes, pages);
    this.tables = new DocTableParser(this);
  }

  void read(Range range, Flow.Sink sink) throws UprException {
    if (withProperties) {
      read(range, 0, new FieldStack(), sink);
    } else {
      readPlain(range, sink);
    }
  }

  /** How many letters and figures of what was read are hidden. */
  int hidden() {
    return hidden;
  }

  /** Reads the text of a note, without the mark before it. */
  List<Flow> readNote(DocNotes.Reference reference) throws UprException {
    List<Flow> flows = new ArrayList<>();
    read(reference.text(), flows::add);
    return reference.typed() ? Flow.NoteText.withoutMark(flows, reference.mark()) : flows;
  }

  /**
   * Reads a range of text.
   *
   * @param depth number of nested tables that contain the range
   */
  void read(Range range, int depth, FieldStack fields, Flow.Sink sink) throws UprException {
    Story story = new Story(sink);
    int paragraphs = range.numParagraphs();
    for (int i = 0; i < paragraphs; i++) {
      Paragraph paragraph = range.getParagraph(i);
      if (paragraph.isInTable() && paragraph.getTableLevel() > depth) {
        Table table = range.getTable(paragraph);
        story.table(tables.read(table, fields));
        i += Math.max(1, table.numParagraphs()) - 1;
      } else {
        paragraph(paragraph, story, fields);
      }
    }
    story.end();
  }

  private void readPlain(Range range, Flow.Sink sink) throws UprException {
    Story story = new Story(sink);
    Story.Frame frame = new Story.Frame(Optional::empty, Layout.NONE, 0);
    FieldStack fields = new FieldStack();
    CharSequence text = word.getText();
    int end = Math.min(range.getEndOffset(), text.length());
    int start = range.getStartOffset();
    for (int i = start; i < end; i++) {
      if (PARAGRAPH_ENDS.indexOf(text.charAt(i)) >= 0 || i == end - 1) {
        List<Flow.Piece> pieces = new ArrayList<>();
        Story.Mark mark = runs(new Range(start, i + 1, word), fields, pieces);
        story.paragraph(frame, pieces, List.of(), mark);
        start = i + 1;
      }
    }
    story.end();
  }

  private void paragraph(Paragraph paragraph, Story story, FieldStack fields) throws UprException {
    pages.begin(paragraph);
    List<Flow.Piece> pieces = new ArrayList<>();
    Story.Mark mark = runs(paragraph, fields, pieces);
    Story.Frame frame =
        new Story.Frame(
            () -> lists.next(paragraph.getIlfo(), paragraph.getIlvl()),
            layout(paragraph),
            outline(paragraph));
    story.paragraph(frame, pieces, List.of(), mark);
  }

  /** Reads the runs of a paragraph; what becomes of it at its mark. */
  private Story.Mark runs(Range paragraph, FieldStack fields, List<Flow.Piece> pieces)
      throws UprException {
    Story.Mark mark = Story.Mark.PLAIN;
    int count = paragraph.numCharacterRuns();
    budget.spend(Budget.Cost.OBJECTS, 1L + count);
    for (int i = 0; i < count; i++) {
      CharacterRun run = paragraph.getCharacterRun(i);
      runs.read(run, fields, pieces);
      if (run.isVanished() && !run.isMarkedDeleted() && !fields.inCode()) {
        hidden += WordCounter.letters(run.text());
      }
      if (i == count - 1 && run.text().endsWith("\r")) {
        mark = mark(run);
      }
    }
    return mark;
  }

  private static Story.Mark mark(CharacterRun last) {
    if (last.isMarkedDeleted()) {
      return Story.Mark.REMOVED;
    }
    return last.isVanished() ? Story.Mark.HIDDEN : Story.Mark.PLAIN;
  }

  private int outline(Paragraph paragraph) {
    int level = HeadingStyles.ofOutline(paragraph.getLvl());
    if (level > 0) {
      return level;
    }
    StyleDescription style = word.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    return style == null || style.getName() == null ? 0 : HeadingStyles.level(style.getName());
  }

  private static Layout layout(Paragraph paragraph) {
    double left = paragraph.getIndentFromLeft() / TWIPS;
    double firstLine = left + paragraph.getFirstLineIndent() / TWIPS;
    int spacing = paragraph.getLineSpacing().toInt();
    boolean multiple = spacing >> 16 == 1;
    return new Layout(
        left,
        firstLine,
        paragraph.getJustification() == CENTRED,
        multiple
            ? OptionalDouble.of((double) (spacing & 0xFFFF) / SINGLE_SPACING)
            : OptionalDouble.empty());
  }

  /** Reads tables. Not thread-safe. */
  private record DocTableParser(DocStoryParser stories) {
    /** Edges of cells that lie this close, in twentieths of a point, are one. */
    private static final int SAME_EDGE = 40;

    Flow.Table read(Table table, FieldStack fields) throws UprException {
      NavigableSet<Integer> edges = edges(table);
      List<List<Flow.Table.Cell>> rows = new ArrayList<>();
      for (int i = 0; i < table.numRows(); i++) {
        TableRow row = table.getRow(i);
        List<Flow.Table.Cell> cells = new ArrayList<>();
        for (int j = 0; j < row.numCells(); j++) {
          add(row.getCell(j), edges, table.getTableLevel(), fields, cells);
        }
        if (!cells.isEmpty()) {
          rows.add(cells);
        }
      }
      return new Flow.Table(rows);
    }

    private void add(
        TableCell cell,
        NavigableSet<Integer> edges,
        int level,
        FieldStack fields,
        List<Flow.Table.Cell> row)
        throws UprException {
      int left = cell.getLeftEdge() - SAME_EDGE;
      int right = left + Math.max(0, cell.getWidth());
      int columns = Math.max(1, edges.subSet(left, right).size());
      if (cell.isMerged() && !row.isEmpty()) {
        row.add(row.remove(row.size() - 1).joined(new Flow.Table.Cell(List.of(), columns)));
        return;
      }
      List<Flow> content = new ArrayList<>();
      boolean covered = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
      if (!covered) {
        stories.read(cell, level, fields, content::add);
      }
      row.add(new Flow.Table.Cell(content, columns, covered));
    }

    /** Where columns begin, from left to right. */
    private static NavigableSet<Integer> edges(Table table) {
      TreeSet<Integer> all = new TreeSet<>();
      for (int i = 0; i < table.numRows(); i++) {
        TableRow row = table.getRow(i);
        for (int j = 0; j < row.numCells(); j++) {
          all.add(row.getCell(j).getLeftEdge());
        }
      }
      TreeSet<Integer> distinct = new TreeSet<>();
      for (int edge : all) {
        if (distinct.isEmpty() || edge - distinct.last() > SAME_EDGE) {
          distinct.add(edge);
        }
      }
      return distinct;
    }
  }
}
