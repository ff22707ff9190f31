package org.uprlib.core.read.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.SEPX;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.types.SEPAbstractType;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.RunStyle;
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
  private final Pages pages;
  private final RunParser runs;
  private final TableParser tables;
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
    this.pages = new Pages(word);
    this.runs = new RunParser(notes, pages);
    this.tables = new TableParser(this);
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
    int level = HeadingFinder.levelOfOutline(paragraph.getLvl());
    if (level > 0) {
      return level;
    }
    StyleDescription style = word.getStyleSheet().getStyleDescription(paragraph.getStyleIndex());
    return style == null || style.getName() == null
        ? 0
        : HeadingFinder.levelOfStyle(style.getName());
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
  private record TableParser(DocStoryParser stories) {
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

  /**
   * Reads runs: what a reader sees in them once all changes are accepted. Not thread-safe.
   *
   * <p>Control characters in the text have the meanings of MS-DOC 2.4.3.
   */
  private record RunParser(DocNotes notes, Pages pages) {
    private static final char NO_BREAK_HYPHEN = '\u001E';
    private static final char SOFT_HYPHEN = '\u001F';
    private static final double HALF_POINTS = 2;
    private static final int RAISED = 1;

    /** Adds the content of {@code run} to {@code pieces}. */
    void read(CharacterRun run, FieldStack fields, List<Flow.Piece> pieces) {
      boolean hidden = run.isMarkedDeleted() || run.isVanished();
      boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
      RunStyle style = style(run);
      if (run.isSymbol()) {
        if (!hidden && !fields.inCode()) {
          add(symbol(run), style, struck, pieces);
        }
        return;
      }
      String characters = run.text();
      StringBuilder text = new StringBuilder(characters.length());
      for (int i = 0; i < characters.length(); i++) {
        char c = characters.charAt(i);
        if (!fields.takes(c) && !hidden && !fields.inCode()) {
          Optional<Flow.Piece.NoteAnchor> note = notes.at(run.getStartOffset() + i);
          if (note.isPresent()) {
            add(text.toString(), style, struck, pieces);
            text.setLength(0);
            pieces.add(note.get());
            i += notes.refer(note.get(), run.getStartOffset() + i, characters.substring(i)) - 1;
            continue;
          }
          if (pages.beginWith(c, run.getStartOffset() + i)) {
            add(text.toString(), style, struck, pieces);
            text.setLength(0);
            pieces.add(new Flow.Piece.PageBreak());
          }
          append(c, text);
        }
      }
      add(text.toString(), style, struck, pieces);
    }

    private static void append(char c, StringBuilder text) {
      switch (c) {
        case NO_BREAK_HYPHEN -> text.append('-');
        case SOFT_HYPHEN -> text.append('\u00AD');
        case '\t', '\u000B', '\f', '\u000E' -> text.append(c == '\t' ? c : '\n');
        default -> {
          if (c >= ' ') {
            text.append(c);
          }
        }
      }
    }

    private static void add(String text, RunStyle style, boolean struck, List<Flow.Piece> pieces) {
      if (!text.isEmpty()) {
        pieces.add(struck ? new Flow.Piece.Struck(text) : new Flow.Piece.Text(text, style));
      }
    }

    private static String symbol(CharacterRun run) {
      String font = run.getSymbolFont() == null ? "" : run.getSymbolFont().getMainFontName();
      return SymbolFont.readable(String.valueOf(run.getSymbolCharacter()), font);
    }

    private static RunStyle style(CharacterRun run) {
      return new RunStyle(
          Optional.ofNullable(run.getFontName()),
          OptionalDouble.of(run.getFontSize() / HALF_POINTS),
          run.isBold(),
          run.isItalic(),
          run.getSubSuperScriptIndex() == RAISED);
    }
  }

  /**
   * Where the pages of a DOC file end: at a character, before a paragraph that says so, and where a
   * new section does not go on on its page. Not thread-safe.
   */
  private static final class Pages {
    private static final char PAGE_BREAK = '\f';

    /** Kind of the break before each section except the first, by the start of the section. */
    private final Map<Integer, Byte> sections = new HashMap<>();

    private boolean pageEnds;

    Pages(HWPFDocument word) {
      try {
        for (SEPX section : word.getSectionTable().getSections()) {
          if (section.getStart() > word.getRange().getStartOffset()) {
            sections.put(section.getStart(), section.getSectionProperties().getBkc());
          }
        }
      } catch (RuntimeException e) {
        // POI stumbles over some properties that Word itself never minds.
        sections.clear();
      }
    }

    void begin(Paragraph paragraph) {
      pageEnds |=
          paragraph.pageBreakBefore() || beginsPage(sections.get(paragraph.getStartOffset()));
    }

    private static boolean beginsPage(@Nullable Byte sectionBreak) {
      return sectionBreak != null
          && sectionBreak != SEPAbstractType.BKC_NO_BREAK
          && sectionBreak != SEPAbstractType.BKC_NEW_COLUMN;
    }

    /** Takes the next character that is seen; true if a page begins with it. */
    boolean beginWith(char c, int place) {
      if (c == PAGE_BREAK) {
        // The end of a section is one, too; what it does is in the next section.
        pageEnds |= !sections.containsKey(place + 1);
      }
      boolean begins = pageEnds && c > ' ';
      pageEnds &= !begins;
      return begins;
    }
  }
}
