package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.read.pdf.Grid.Slot;

/** Fills the cells of a grid with the words that stand in them. */
final class TableBuilder {
  private TableBuilder() {}

  /**
   * The table that {@code words} form in {@code grid}; empty if all of them stand in one column.
   */
  static Optional<PageTable> table(Grid grid, List<Chunk> words) {
    List<List<CellText.Lines>> rows = new ArrayList<>();
    List<CellText.Lines> all = new ArrayList<>();
    for (int row = 0; row < grid.rows(); row++) {
      List<CellText.Lines> cells = new ArrayList<>();
      for (Slot slot : grid.slots(row)) {
        CellText.Lines cell = new CellText.Lines(slot.area(), lines(slot, words));
        cells.add(cell);
        all.add(cell);
      }
      rows.add(cells);
    }
    CellText text = new CellText(all);
    List<List<PageTable.Cell>> filled = new ArrayList<>();
    boolean columns = false;
    for (int row = 0; row < grid.rows(); row++) {
      List<PageTable.Cell> cells = new ArrayList<>();
      List<Slot> slots = grid.slots(row);
      for (int i = 0; i < slots.size(); i++) {
        List<List<Line>> paragraphs = text.paragraphs(rows.get(row).get(i));
        cells.add(new PageTable.Cell(paragraphs, slots.get(i).columns(), !slots.get(i).opens()));
      }
      long used = cells.stream().filter(cell -> !cell.empty()).count();
      columns |= used > 1;
      if (used > 0) {
        filled.add(cells);
      }
    }
    return columns
        ? Optional.of(new PageTable(grid.area(), widths(grid.edges()), grid.drawn(), filled))
        : Optional.empty();
  }

  private static List<Line> lines(Slot slot, List<Chunk> words) {
    if (!slot.opens()) {
      return List.of();
    }
    List<Chunk> inside = new ArrayList<>();
    for (Chunk word : words) {
      if (slot.area().holds(word)) {
        inside.add(word);
      }
    }
    return inside.isEmpty() ? List.of() : LineBuilder.lines(inside);
  }

  private static List<Float> widths(float[] edges) {
    List<Float> widths = new ArrayList<>();
    for (int i = 0; i + 1 < edges.length; i++) {
      widths.add(edges[i + 1] - edges[i]);
    }
    return widths;
  }
}
