package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.uprlib.core.read.pdf.PageTable.Cell;

/** Joins the parts of a table that are on several pages. For one table. */
final class TableParts {
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
   * True if a cell continues in mid-sentence, and one beside it is empty or breaks within a number.
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
