package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells the rows of a table that has no rules between them: a row begins where the first column has
 * a number, or words that stand off from those above.
 */
final class RowSplitter {
  /** Lines further apart than this, compared with the usual distance, stand off. */
  private static final float APART = 1.2f;

  /** A table with more rows between rules than this has a rule below each row. */
  private static final int RULED_ROWS = 3;

  private final PageWords words;
  private final List<Float> edges;

  /**
   * @param edges where columns begin, and where the last ends
   */
  RowSplitter(PageWords words, List<Float> edges) {
    this.words = words;
    this.edges = edges;
  }

  /** The grid of the table whose rules have these {@code levels}, from the top down. */
  Grid grid(List<Float> levels) {
    List<List<Float>> starts = new ArrayList<>();
    int single = 0;
    for (int i = 0; i + 1 < levels.size(); i++) {
      List<Float> found = i == 0 ? List.of() : starts(levels.get(i + 1), levels.get(i));
      starts.add(found);
      single += i > 0 && found.size() <= 1 ? 1 : 0;
    }
    List<Float> all = new ArrayList<>();
    for (int i = 0; i + 1 < levels.size(); i++) {
      all.add(levels.get(i));
      if (single < RULED_ROWS) {
        all.addAll(starts.get(i));
      }
    }
    all.add(levels.get(levels.size() - 1));
    return grid(edges, all);
  }

  /** Heights at which rows begin between two rules, but for the first if it begins at the upper. */
  private List<Float> starts(float bottom, float top) {
    List<Line> first = words.lines(new Area(edges.get(0), bottom, edges.get(1), top));
    List<Line> others = new ArrayList<>();
    for (int i = 1; i + 1 < edges.size(); i++) {
      others.addAll(words.lines(new Area(edges.get(i), bottom, edges.get(i + 1), top)));
    }
    float pitch = pitch(first, others);
    List<Float> starts = new ArrayList<>();
    Line above = null;
    for (Line line : first) {
      float start = line.baseline() + line.size();
      boolean opens =
          above == null
              ? others.stream().anyMatch(other -> other.baseline() > start)
              : numbered(line) || above.baseline() - line.baseline() > APART * pitch;
      if (opens) {
        starts.add(start);
      }
      above = line;
    }
    return starts;
  }

  private static boolean numbered(Line line) {
    return LineStart.dottedLabel(line.text())
        || LineStart.numberLabel(line.text())
        || FurnitureText.matches(line.text());
  }

  /** The usual distance of lines within a cell. */
  private static float pitch(List<Line> first, List<Line> others) {
    Map<Float, Integer> gaps = new HashMap<>();
    count(first, gaps);
    count(others, gaps);
    return gaps.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Float.MAX_VALUE);
  }

  private static void count(List<Line> lines, Map<Float, Integer> gaps) {
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i - 1).baseline() - lines.get(i).baseline();
      if (gap > 0 && gap < 1.6f * lines.get(i).size()) {
        gaps.merge(Math.round(gap * 2) / 2f, 1, Integer::sum);
      }
    }
  }

  private static Grid grid(List<Float> edges, List<Float> levels) {
    int columns = edges.size() - 1;
    int[][] owners = new int[levels.size() - 1][columns];
    for (int row = 0; row < owners.length; row++) {
      for (int column = 0; column < columns; column++) {
        owners[row][column] = row * columns + column;
      }
    }
    return new Grid(array(edges), array(levels), owners);
  }

  private static float[] array(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }
}
