package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.uprlib.core.read.pdf.Grid.Slot;

/** Fills the cells of a grid with the words inside them. */
final class TableBuilder {
  private TableBuilder() {}

  static PageTable table(Grid grid, List<Chunk> words) {
    List<List<CellText.Lines>> rows = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      rows.add(
          grid.slots(row).stream()
              .map(slot -> new CellText.Lines(slot, lines(slot, words)))
              .toList());
    }
    CellText text = new CellText(rows.stream().flatMap(List::stream).toList());
    List<List<PageTable.Cell>> filled = new ArrayList<>();
    for (List<CellText.Lines> row : rows) {
      List<PageTable.Cell> cells = row.stream().map(text::cell).toList();
      if (!cells.stream().allMatch(PageTable.Cell::empty)) {
        filled.add(cells);
      }
    }
    return new PageTable(grid.area(), widths(grid.edges()), grid.drawn(), filled, 0);
  }

  private static List<Line> lines(Slot slot, List<Chunk> words) {
    if (!slot.opens()) {
      return List.of();
    }
    List<Chunk> inside = slot.area().held(words);
    return inside.isEmpty() ? List.of() : LineBuilder.lines(inside);
  }

  private static List<Float> widths(List<Float> edges) {
    List<Float> widths = new ArrayList<>();
    for (int i = 0; i + 1 < edges.size(); i++) {
      widths.add(edges.get(i + 1) - edges.get(i));
    }
    return widths;
  }

  /**
   * Groups the lines of a table's cells to paragraphs. A cell has no first-line indent to go by;
   * instead, a line ends a paragraph if the first word of the next one had fitted on it. For one
   * table.
   */
  private static final class CellText {
    /** Lines further apart than this, compared with the usual distance, are two paragraphs. */
    private static final float APART = 1.3f;

    /** A letter may be so many times as wide as those of its line are on average. */
    private static final float WIDER = 2f;

    /** A word fits if it is this many points shorter than the room left. */
    private static final float ROOM = 0.5f;

    private final Map<Integer, Float> limits = new HashMap<>();
    private float pitch;

    /** Whether lines that end between two words end in a blank. */
    private final boolean blanksShown;

    /** The lines of one cell, and its place in the grid. */
    record Lines(Slot slot, List<Line> lines) {
      Area area() {
        return slot.area();
      }

      private int edge() {
        return Math.round(area().right());
      }
    }

    /** Learns from all cells of the table where lines end and how far they are apart. */
    CellText(List<Lines> cells) {
      Map<Float, Integer> gaps = new HashMap<>();
      int shown = 0;
      for (Lines cell : cells) {
        Line above = null;
        for (Line line : cell.lines()) {
          limits.merge(cell.edge(), limit(cell, line), Math::max);
          if (above != null) {
            shown += showsBlank(above, line);
            float gap = Math.round((above.baseline() - line.baseline()) * 2) / 2f;
            gaps.merge(gap, 1, Integer::sum);
          }
          above = line;
        }
      }
      blanksShown = shown > 0;
      pitch = TextMeasures.mostFrequent(gaps, Float.MAX_VALUE);
    }

    /** 1 if a blank ends {@code above}, -1 if none does where one is due, 0 if that is open. */
    private static int showsBlank(Line above, Line next) {
      String text = above.text();
      boolean words = text.strip().indexOf(' ') >= 0;
      return text.endsWith(" ") ? 1 : words && LineStart.goesOn(next.text()) ? -1 : 0;
    }

    /** A line ends at the latest as far from the cell's right side as it begins from its left. */
    private static float limit(Lines cell, Line line) {
      float margin = line.left() - cell.area().left();
      float even = cell.area().right() - Math.max(0, margin);
      return margin < 2 * line.size() ? Math.max(line.right(), even) : line.right();
    }

    PageTable.Cell cell(Lines cell) {
      Slot slot = cell.slot();
      return new PageTable.Cell(paragraphs(cell), slot.columns(), !slot.opens());
    }

    private List<List<Line>> paragraphs(Lines cell) {
      List<List<Line>> paragraphs = new ArrayList<>();
      List<Line> current = new ArrayList<>();
      Line last = null;
      for (Line line : cell.lines()) {
        if (last != null && breaksWord(cell, last, line)) {
          current.set(current.size() - 1, current.get(current.size() - 1).joined(line));
          last = line;
          continue;
        }
        last = line;
        if (!current.isEmpty() && opens(cell, current, line)) {
          paragraphs.add(current);
          current = new ArrayList<>();
        }
        current.add(line);
      }
      if (!current.isEmpty()) {
        paragraphs.add(current);
      }
      return paragraphs;
    }

    private boolean opens(Lines cell, List<Line> paragraph, Line next) {
      Line above = paragraph.get(paragraph.size() - 1);
      if (above.baseline() - next.baseline() > APART * Math.max(pitch, next.size())) {
        return true;
      }
      if (LineStart.bullet(next.text())) {
        return LineStart.bullet(cell.lines().get(0).text())
            || LineStart.bullet(paragraph.get(0).text())
            || fits(cell, above, next);
      }
      return fits(cell, above, next);
    }

    /** True if the cell is narrower than the word that {@code above} is a part of. */
    private boolean breaksWord(Lines cell, Line above, Line next) {
      String text = above.text();
      float room = limits.get(cell.edge()) - above.right();
      float letter = (next.right() - next.left()) / next.text().strip().length();
      return blanksShown
          && text.strip().indexOf(' ') < 0
          && Character.isLetter(text.charAt(text.length() - 1))
          && LineStart.goesOn(next.text())
          && room < WIDER * letter;
    }

    private boolean fits(Lines cell, Line above, Line next) {
      float room = limits.get(cell.edge()) - above.right();
      float blank = 0.25f * next.size();
      return firstWord(next) + blank < room - ROOM;
    }

    private static float firstWord(Line line) {
      int count = 0;
      for (Line.Piece piece : line.pieces()) {
        if (count++ > 0 && line.text().charAt(piece.start()) <= ' ') {
          return piece.left() - line.left();
        }
      }
      return line.right() - line.left();
    }
  }
}
