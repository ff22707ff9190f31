package org.uprlib.core.read.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a document's running text is set. Immutable.
 *
 * @param size size in points of most characters
 * @param leading usual distance of two lines of one paragraph
 * @param left left edge of the text area
 * @param right edge at which most lines end
 */
record TextMeasures(float size, float leading, float left, float right) {
  /** Measures the lines of all pages, furniture left out. */
  static TextMeasures of(List<List<Line>> pages) {
    Map<Float, Integer> sizes = new HashMap<>();
    Map<Float, Integer> gaps = new HashMap<>();
    Map<Float, Integer> lefts = new HashMap<>();
    Map<Float, Integer> rights = new HashMap<>();
    for (List<Line> lines : pages) {
      Line above = null;
      for (Line line : lines) {
        sizes.merge(line.size(), line.text().length(), Integer::sum);
        lefts.merge((float) Math.round(line.left()), 1, Integer::sum);
        rights.merge((float) Math.round(line.right()), 1, Integer::sum);
        if (above != null) {
          float gap = Math.round((above.baseline() - line.baseline()) * 2) / 2f;
          if (gap > 0.8f * line.size() && gap < 2.2f * line.size()) {
            gaps.merge(gap, 1, Integer::sum);
          }
        }
        above = line;
      }
    }
    float size = mostFrequent(sizes, 10);
    return new TextMeasures(size, leading(gaps, size), leftEdge(lefts), mostFrequent(rights, 0));
  }

  /** The smallest of the frequent distances: lines of one paragraph stand no closer than that. */
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

  private static float mostFrequent(Map<Float, Integer> counts, float otherwise) {
    return counts.isEmpty()
        ? otherwise
        : Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }
}
