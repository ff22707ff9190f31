package org.uprlib.core.read.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a document's running text is set. Immutable.
 *
 * @param size size in points of most characters
 * @param leading usual distance of two lines of one paragraph
 * @param left left edge of the text area
 * @param right edge at which most lines end
 */
record TextMeasures(float size, float leading, float left, float right) {
  /** Lines of one paragraph are at most so far apart, in sizes, where nothing else is known. */
  private static final float SINGLE = 1.2f;

  /** A line that ends no further from the right edge, in sizes, is full. */
  private static final float FULL = 4f;

  /** At most this share of the lines goes beyond the right edge of the text. */
  private static final double BEYOND = 0.02;

  /** Measures the lines of all pages, furniture left out. */
  static TextMeasures of(List<List<Line>> pages) {
    Map<Float, Integer> sizes = new HashMap<>();
    Map<Float, Integer> lefts = new HashMap<>();
    Map<Float, Integer> rights = new HashMap<>();
    for (List<Line> lines : pages) {
      for (Line line : lines) {
        sizes.merge(line.size(), line.text().length(), Integer::sum);
        lefts.merge((float) Math.round(line.left()), 1, Integer::sum);
        rights.merge((float) Math.round(line.right()), 1, Integer::sum);
      }
    }
    float size = mostFrequent(sizes, 10);
    float right = rightEdge(rights, size);
    return new TextMeasures(size, leading(pages, size, right), leftEdge(lefts), right);
  }

  /** Distances within sentences say most; a paper of paragraphs of one line each has none. */
  private static float leading(List<List<Line>> pages, float size, float right) {
    Map<Float, Integer> gaps = new HashMap<>();
    Map<Float, Integer> within = new HashMap<>();
    for (List<Line> lines : pages) {
      for (int i = 1; i < lines.size(); i++) {
        Line above = lines.get(i - 1);
        Line line = lines.get(i);
        float gap = Math.round((above.baseline() - line.baseline()) * 2) / 2f;
        if (gap > 0.8f * line.size() && gap < 2.2f * line.size()) {
          gaps.merge(gap, 1, Integer::sum);
          if (!above.closes() && goesOn(above, line, right)) {
            within.merge(gap, 1, Integer::sum);
          }
        }
      }
    }
    float widest = within.isEmpty() ? size * SINGLE : Float.MAX_VALUE;
    return Math.min(widest, leading(within.isEmpty() ? gaps : within, size));
  }

  /**
   * In a script without capitals a line goes on with the one above if that is full, unless it is a
   * heading or a number behind words.
   */
  private static boolean goesOn(Line above, Line line, float right) {
    boolean full =
        above.right() > right - FULL * above.size() && Math.abs(above.left() - line.left()) < 1;
    boolean withoutCase = LineStart.withoutCase(above.text()) || LineStart.withoutCase(line.text());
    return withoutCase
        ? full
            && above.bold() == line.bold()
            && !(above.endsInWord() && LineStart.label(line.text()))
        : LineStart.goesOn(line.text());
  }

  /** The smallest of the frequent distances: lines of one paragraph are no closer than that. */
  private static float leading(Map<Float, Integer> gaps, float size) {
    int most = gaps.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return gaps.entrySet().stream()
        .filter(entry -> entry.getValue() * 4 >= most)
        .map(Map.Entry::getKey)
        .min(Float::compare)
        .orElse(size * 1.2f);
  }

  /** The leftmost edge at which lines begin again and again. */
  static float leftEdge(Map<Float, Integer> counts) {
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= total * 0.04)
        .map(Map.Entry::getKey)
        .min(Float::compare)
        .orElse(0f);
  }

  /**
   * The edge at which most lines end; where many go beyond it, since most are short, the one that
   * only few go beyond.
   */
  private static float rightEdge(Map<Float, Integer> counts, float size) {
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    float frequent = mostFrequent(counts, 0);
    int beyond = 0;
    for (Map.Entry<Float, Integer> entry : new TreeMap<>(counts).descendingMap().entrySet()) {
      if (entry.getKey() <= frequent + size) {
        break;
      }
      beyond += entry.getValue();
      if (beyond > total * BEYOND) {
        return entry.getKey();
      }
    }
    return frequent;
  }

  /** What was counted most often; {@code otherwise} if nothing was. */
  static float mostFrequent(Map<Float, Integer> counts, float otherwise) {
    return counts.isEmpty()
        ? otherwise
        : Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
