package org.uprlib.core.read.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.uprlib.core.error.UprException;

/**
 * Builds tables from paragraphs that state their table depth. The columns of a table are found by
 * where the cells of all its rows end. Not thread-safe.
 */
final class RtfTables implements Flow.Sink {
  /** Tables in tables in tables are distinguished so far. */
  private static final int DEEPEST = 20;

  /** Cells that end so near each other, in twips, end at one place. */
  private static final int SAME = 40;

  /** How a row is laid out. */
  static final class Shape {
    private final List<Place> places = new ArrayList<>();
    private int left;
    private boolean covered;
    private boolean merged;

    private boolean takes(RtfTokens word) {
      switch (word.word()) {
        case "trleft" -> left = word.number(0);
        // The next cell belongs to the one above it, or to the one before it.
        case "clvmrg" -> covered = true;
        case "clmrg" -> merged = true;
        case "cellx" -> {
          places.add(new Place(word.number(0), covered, merged));
          covered = false;
          merged = false;
        }
        default -> {
          return false;
        }
      }
      return true;
    }
  }

  /** How the next rows are laid out, of a table and of one within it. */
  static final class RowShapes {
    private Shape outer = new Shape();
    private Shape inner = new Shape();

    Shape outer() {
      return outer;
    }

    Shape inner() {
      return inner;
    }

    /**
     * Takes a control word about rows.
     *
     * @param within whether it is about those of a table within another
     */
    boolean takes(RtfTokens word, boolean within) {
      if (!word.word().equals("trowd")) {
        return (within ? inner : outer).takes(word);
      }
      if (within) {
        inner = new Shape();
      } else {
        outer = new Shape();
      }
      return true;
    }
  }

  private record Place(int right, boolean covered, boolean merged) {}

  private record Row(List<List<Flow>> cells, Shape shape) {}

  private static final class Open {
    final List<Row> rows = new ArrayList<>();
    List<List<Flow>> cells = new ArrayList<>();
    List<Flow> content = new ArrayList<>();
  }

  private final Flow.Sink sink;
  private final Deque<Open> open = new ArrayDeque<>();
  private int depth;

  RtfTables(Flow.Sink sink) {
    this.sink = sink;
  }

  /** What follows is nested in so many tables. */
  void depth(int tables) {
    depth = Math.min(DEEPEST, tables);
  }

  @Override
  public void add(Flow flow) throws UprException {
    reach(depth);
    place(flow);
  }

  /** A cell ends, in the table of this depth. */
  void endCell(int tables) throws UprException {
    reach(Math.min(DEEPEST, tables));
    Open table = open.element();
    table.cells.add(table.content);
    table.content = new ArrayList<>();
  }

  /** A row ends, in the table of this depth. */
  void endRow(int tables, Shape shape) throws UprException {
    close(Math.min(DEEPEST, tables));
    if (open.size() == Math.min(DEEPEST, tables) && !open.element().cells.isEmpty()) {
      Open table = open.element();
      table.rows.add(new Row(table.cells, shape));
      table.cells = new ArrayList<>();
    }
  }

  void end() throws UprException {
    close(0);
  }

  private void reach(int tables) throws UprException {
    close(tables);
    while (open.size() < tables) {
      open.push(new Open());
    }
  }

  private void close(int tables) throws UprException {
    while (open.size() > tables) {
      Open table = open.pop();
      if (!table.content.isEmpty()) {
        table.cells.add(table.content);
      }
      if (!table.cells.isEmpty()) {
        table.rows.add(new Row(table.cells, new Shape()));
      }
      place(table(table.rows));
    }
  }

  private void place(Flow flow) throws UprException {
    if (open.isEmpty()) {
      sink.add(flow);
    } else {
      open.element().content.add(flow);
    }
  }

  private static Flow.Table table(List<Row> rows) {
    NavigableSet<Integer> ends = new TreeSet<>();
    for (Row row : rows) {
      if (!row.shape().places.isEmpty()) {
        end(row.shape().left, ends);
      }
      row.shape().places.forEach(place -> end(place.right(), ends));
    }
    return new Flow.Table(rows.stream().map(row -> cells(row, ends)).toList());
  }

  private static void end(int place, NavigableSet<Integer> ends) {
    Integer near = ends.ceiling(place - SAME);
    if (near == null || near > place + SAME) {
      ends.add(place);
    }
  }

  private static List<Flow.Table.Cell> cells(Row row, NavigableSet<Integer> ends) {
    List<Flow.Table.Cell> cells = new ArrayList<>();
    Shape shape = row.shape();
    int before = shape.places.isEmpty() ? 0 : columns(ends, Integer.MIN_VALUE, shape.left) - 1;
    if (before > 0) {
      cells.add(new Flow.Table.Cell(List.of(), before));
    }
    int from = shape.left;
    for (int i = 0; i < row.cells().size(); i++) {
      List<Flow> content = row.cells().get(i);
      if (i >= shape.places.size()) {
        cells.add(new Flow.Table.Cell(content, 1));
        continue;
      }
      Place place = shape.places.get(i);
      int columns = Math.max(1, columns(ends, from, place.right()));
      from = place.right();
      if (place.merged() && !cells.isEmpty()) {
        cells.add(cells.remove(cells.size() - 1).joined(new Flow.Table.Cell(content, columns)));
      } else if (place.covered()) {
        cells.add(new Flow.Table.Cell(List.of(), columns, true));
      } else {
        cells.add(new Flow.Table.Cell(content, columns));
      }
    }
    return cells;
  }

  /** How many columns end after {@code from} and at or before {@code to}. */
  private static int columns(NavigableSet<Integer> ends, int from, int to) {
    if (from > to) {
      return 0;
    }
    int start = from == Integer.MIN_VALUE ? from : from + SAME;
    return ends.subSet(Math.min(start, to + SAME), false, to + SAME, true).size();
  }
}
