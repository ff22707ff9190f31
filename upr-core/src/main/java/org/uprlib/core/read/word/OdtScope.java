package org.uprlib.core.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.error.UprException;

/** A body, a note or a text box under way. Not thread-safe. */
final class OdtScope {
  /** A table under way, or the body around all tables. */
  private static final class Level {
    final Flow.Sink sink;
    final List<List<Flow.Table.Cell>> rows = new ArrayList<>();
    final RowSpans row = new RowSpans();
    int columns = 1;
    int reach = 1;
    int times = 1;
    List<Flow> content = new ArrayList<>();

    Level(Flow.Sink sink) {
      this.sink = sink;
    }
  }

  /** A paragraph under way. */
  private static final class Paragraph {
    final OdtStyle style;
    final OdtStyle place;
    final Optional<ListLabel> label;
    final int outline;
    final List<Flow.Piece> pieces = new ArrayList<>();
    final List<Flow> boxes = new ArrayList<>();

    Paragraph(OdtStyle style, OdtStyle place, Optional<ListLabel> label, int outline) {
      this.style = style;
      this.place = place;
      this.label = label;
      this.outline = outline;
    }
  }

  private final List<Flow> content = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private final Deque<OdtStyle> looks = new ArrayDeque<>();
  private @Nullable Paragraph paragraph;
  private boolean pageEnds;

  /** A body, which goes to {@code sink}. */
  OdtScope(Flow.Sink sink) {
    levels.push(new Level(sink));
  }

  /** A note or a text box, which keeps its content. */
  OdtScope() {
    levels.push(new Level(content::add));
  }

  /** Its content, once it has ended. */
  List<Flow> content() {
    return content;
  }

  /** Whether a paragraph is under way. */
  boolean inParagraph() {
    return paragraph != null;
  }

  void startParagraph(OdtStyle style, OdtStyle place, Optional<ListLabel> label, int outline) {
    paragraph = new Paragraph(style, place, label, outline);
    pageEnds |= style.is(OdtStyle.Property.BREAK_BEFORE);
    looks.clear();
    looks.push(style);
  }

  void endParagraph() throws UprException {
    Paragraph ended = paragraph;
    paragraph = null;
    if (ended != null) {
      pageEnds |= ended.style.is(OdtStyle.Property.BREAK_AFTER);
      add(
          new Flow.Paragraph(
              ended.pieces,
              ended.label,
              ended.style.layout(ended.place),
              ended.outline,
              ended.boxes));
    }
  }

  /** Letters of another style begin. */
  void startLetters(OdtStyle style) {
    looks.push(style.over(looks.isEmpty() ? OdtStyle.NONE : looks.element()));
  }

  void endLetters() {
    if (looks.size() > 1) {
      looks.pop();
    }
  }

  /** Whether the next characters of the paragraph under way, which there must be, are hidden. */
  boolean hides() {
    return looks.element().is(OdtStyle.Property.HIDDEN);
  }

  /** Adds characters to the paragraph under way, if any; hidden ones are left out. */
  void add(String characters) {
    if (paragraph == null || hides()) {
      return;
    }
    if (pageEnds && !characters.isBlank()) {
      paragraph.pieces.add(new Flow.Piece.PageBreak());
      pageEnds = false;
    }
    OdtStyle look = looks.element();
    paragraph.pieces.add(
        look.is(OdtStyle.Property.STRUCK)
            ? new Flow.Piece.Struck(characters)
            : new Flow.Piece.Text(characters, look.letters()));
  }

  /** Adds the place of a note to the paragraph under way, if any. */
  void add(Flow.Piece.NoteAnchor anchor) {
    if (paragraph != null) {
      paragraph.pieces.add(anchor);
    }
  }

  /** Adds the content of a text box: after the paragraph under way, if any. */
  void addBox(List<Flow> box) throws UprException {
    if (paragraph != null) {
      paragraph.boxes.addAll(box);
    } else {
      for (Flow flow : box) {
        add(flow);
      }
    }
  }

  private void add(Flow flow) throws UprException {
    levels.element().sink.add(flow);
  }

  void startTable(OdtStyle style) {
    pageEnds |= style.is(OdtStyle.Property.BREAK_BEFORE);
    levels.push(new Level(flow -> levels.element().content.add(flow)));
  }

  void endTable() throws UprException {
    if (levels.size() > 1) {
      List<List<Flow.Table.Cell>> rows = levels.pop().rows;
      if (!rows.isEmpty()) {
        add(new Flow.Table(rows));
      }
    }
  }

  /** Begins a cell, which is there so many times. */
  void startCell(int columns, int reach, int times) {
    Level table = levels.element();
    table.content = new ArrayList<>();
    table.columns = columns;
    table.reach = reach;
    table.times = times;
  }

  void endCell() {
    Level table = levels.element();
    for (int i = 0; i < table.times && levels.size() > 1; i++) {
      table.row.add(new Flow.Table.Cell(table.content, table.columns), table.reach);
    }
  }

  /** How many cells of the row under way are covered by those above. */
  int covered() {
    return levels.element().row.covered();
  }

  void endRow() {
    List<Flow.Table.Cell> cells = levels.element().row.endRow();
    if (!cells.isEmpty()) {
      levels.element().rows.add(cells);
    }
  }

  /**
   * Cells of a table that reach over rows below. The rows below do not mention the places that are
   * covered so; here they get them back. Not thread-safe.
   */
  private static final class RowSpans {
    private record Reach(int columns, int rows) {}

    private NavigableMap<Long, Reach> above = new TreeMap<>();
    private NavigableMap<Long, Reach> below = new TreeMap<>();
    private List<Flow.Table.Cell> row = new ArrayList<>();
    private long column;
    private int covered;

    /** Takes the next cell of the row, which reaches over {@code rows} rows, its own included. */
    void add(Flow.Table.Cell cell, int rows) {
      while (above.containsKey(column)) {
        cover(above.get(column));
      }
      if (rows > 1) {
        below.put(column, new Reach(cell.columns(), rows - 1));
      }
      append(cell);
    }

    /** Ends the row: its cells, and the covered ones among them. */
    List<Flow.Table.Cell> endRow() {
      for (Map.Entry<Long, Reach> left : above.tailMap(column).entrySet()) {
        if (left.getKey() > column) {
          int free = (int) Math.min(Integer.MAX_VALUE, left.getKey() - column);
          append(new Flow.Table.Cell(List.of(), free));
        }
        cover(left.getValue());
      }
      List<Flow.Table.Cell> ended = row;
      row = new ArrayList<>();
      above = below;
      below = new TreeMap<>();
      column = 0;
      covered = 0;
      return ended;
    }

    /** How many cells of the row under way would be covered if it ended here. */
    int covered() {
      return covered + above.tailMap(column).size();
    }

    private void cover(Reach reach) {
      if (reach.rows() > 1) {
        below.put(column, new Reach(reach.columns(), reach.rows() - 1));
      }
      covered++;
      append(new Flow.Table.Cell(List.of(), reach.columns(), true));
    }

    private void append(Flow.Table.Cell cell) {
      row.add(cell);
      column += cell.columns();
    }
  }
}
