package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the chunks of one page together to lines, from the top of the page to its foot. */
final class LineBuilder {
  /** Baselines that differ by less than this share of the size belong to one line. */
  private static final float SAME_BASELINE = 0.15f;

  private static final Comparator<Row> TOP_DOWN =
      Comparator.comparingDouble((Row row) -> -row.main.baseline());

  private static final Comparator<Chunk> FROM_THE_LEFT = Comparator.comparingDouble(Chunk::left);

  private LineBuilder() {}

  /** The lines that {@code chunks}, given in the order of the page's content, form. */
  static List<Line> lines(List<Chunk> chunks) {
    List<Row> rows = new ArrayList<>();
    Row current = null;
    for (Chunk chunk : chunks) {
      if (current == null || !current.takes(chunk)) {
        current = new Row(chunk);
        rows.add(current);
      } else {
        current.add(chunk);
      }
    }
    rows.sort(TOP_DOWN);
    return merged(rows).stream().map(Row::line).toList();
  }

  /** The chunks by baseline, top down; raised marks are with their word. */
  static List<List<Chunk>> rows(List<Chunk> chunks) {
    List<Chunk> sorted = new ArrayList<>(chunks);
    sorted.sort(Comparator.comparingDouble(chunk -> -chunk.baseline()));
    List<List<Chunk>> rows = new ArrayList<>();
    for (Chunk chunk : sorted) {
      List<Chunk> row = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
      if (row.isEmpty() || row.get(0).baseline() - chunk.baseline() > 0.5f * chunk.size()) {
        row = new ArrayList<>();
        rows.add(row);
      }
      row.add(chunk);
    }
    return rows;
  }

  private static List<Row> merged(List<Row> rows) {
    List<Row> merged = new ArrayList<>();
    for (Row row : rows) {
      Row last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && last.takes(row.main)) {
        row.chunks.forEach(last::add);
      } else {
        merged.add(row);
      }
    }
    return merged;
  }

  /** Chunks on one baseline, with the marks raised above it. */
  private static final class Row {
    private final List<Chunk> chunks = new ArrayList<>();
    private Chunk main;

    Row(Chunk first) {
      main = first;
      chunks.add(first);
    }

    boolean takes(Chunk chunk) {
      float distance = Math.abs(chunk.baseline() - main.baseline());
      return distance < SAME_BASELINE * Math.max(chunk.size(), main.size())
          || Line.raised(chunk, main)
          || Line.raised(/* chunk= */ main, /* main= */ chunk);
    }

    void add(Chunk chunk) {
      chunks.add(chunk);
      if (Line.raised(/* chunk= */ main, /* main= */ chunk)) {
        main = chunk;
      }
    }

    Line line() {
      chunks.sort(FROM_THE_LEFT);
      return Line.of(LogicalOrder.of(printedOnce()));
    }

    /** Words may be printed twice, one over the other, to look bold or to cast a shadow. */
    private List<Chunk> printedOnce() {
      List<Chunk> once = new ArrayList<>(chunks.size());
      Chunk widest = chunks.get(0);
      for (Chunk chunk : chunks) {
        if (once.isEmpty() || !isPrintedOver(widest, chunk)) {
          once.add(chunk);
          widest = chunk.right() > widest.right() ? chunk : widest;
        }
      }
      return once;
    }

    private static boolean isPrintedOver(Chunk under, Chunk over) {
      float near = ChunkCollector.SAME_PLACE * under.size();
      return over.right() < under.right() + near
          && over.left() > under.left() - near
          && Math.abs(over.baseline() - under.baseline()) < near
          && Math.abs(over.size() - under.size()) < near
          && under.text().contains(over.text().strip());
    }
  }
}
