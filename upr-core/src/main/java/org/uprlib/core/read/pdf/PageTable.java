package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A table on one page. Immutable.
 *
 * @param area its place on the page
 * @param widths width of each column in points
 * @param drawn true if rules part the columns, so that their widths are exact
 * @param rows from top to bottom
 * @param linesBefore how many lines of its page are read before it
 */
record PageTable(
    Area area, List<Float> widths, boolean drawn, List<List<Cell>> rows, int linesBefore) {
  /** Columns whose widths differ by less than this many points are equally wide. */
  private static final float SAME_WIDTH = 3f;

  PageTable {
    widths = List.copyOf(widths);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * One cell.
   *
   * @param paragraphs its lines, by paragraph
   * @param columns how many columns it covers
   * @param covered true if the cell above reaches over it
   */
  record Cell(List<List<Line>> paragraphs, int columns, boolean covered) {
    Cell {
      paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    Stream<Line> lines() {
      return paragraphs.stream().flatMap(List::stream);
    }

    private Cell map(UnaryOperator<Line> change) {
      return new Cell(
          paragraphs.stream().map(lines -> lines.stream().map(change).toList()).toList(),
          columns,
          covered);
    }

    boolean empty() {
      return paragraphs.isEmpty();
    }
  }

  /** All its lines, cell by cell. */
  List<Line> lines() {
    return rows.stream().flatMap(List::stream).flatMap(Cell::lines).toList();
  }

  /** This table with other lines for its own. */
  PageTable map(UnaryOperator<Line> change) {
    List<List<Cell>> changed =
        rows.stream().map(row -> row.stream().map(cell -> cell.map(change)).toList()).toList();
    return new PageTable(area, widths, drawn, changed, linesBefore);
  }

  /** True if it has words side by side. */
  boolean hasColumns() {
    return rows.stream().anyMatch(row -> row.stream().filter(cell -> !cell.empty()).count() > 1);
  }

  /** This table, read after so many lines of its page. */
  PageTable after(int lines) {
    return new PageTable(area, widths, drawn, rows, lines);
  }

  /** Left edge of each column, and right edge of the last. */
  List<Float> edges() {
    List<Float> edges = new ArrayList<>(List.of(area.left()));
    widths.forEach(width -> edges.add(edges.get(edges.size() - 1) + width));
    return edges;
  }

  /** Place of its first character in the original text of the document. */
  int offset() {
    return lines().stream().findFirst().map(Line::offset).orElse(Integer.MAX_VALUE);
  }

  /** True if it is to the left of {@code other}, beside it. */
  boolean leftOf(PageTable other) {
    return area.right() <= other.area.left() + SAME_WIDTH
        && area.top() > other.area.bottom()
        && area.bottom() < other.area.top();
  }

  /** True if {@code next} is divided into columns as this table is. */
  boolean goesOnWith(PageTable next) {
    if (widths.size() != next.widths.size() || drawn != next.drawn) {
      return false;
    }
    if (!drawn && Math.abs(area.width() - next.area.width()) <= SAME_WIDTH) {
      return true;
    }
    // Without rules the last column ends where its words do.
    for (int i = 0; i < (drawn ? widths.size() : widths.size() - 1); i++) {
      if (Math.abs(widths.get(i) - next.widths.get(i)) > SAME_WIDTH) {
        return false;
      }
    }
    return true;
  }
}
