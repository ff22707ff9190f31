package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.read.pdf.PageWords.Strip;

/**
 * Finds the rows of a table whose columns no rules separate. Where there are no rules between rows
 * either, a row begins where the first column has a number, or words that are set off from those
 * above; and a line that runs across columns is a row of its own.
 */
final class RowSplitter {
  /** Lines further apart than this, compared with the usual distance, are set off. */
  private static final float APART = 1.2f;

  /** A table with so many rows between rules has a rule below each row. */
  private static final int RULED_ROWS = 3;

  private final PageWords words;
  private final List<Float> edges;
  private final List<Float> inner;

  /**
   * @param edges where columns begin, and where the last ends
   */
  RowSplitter(PageWords words, List<Float> edges) {
    this.words = words;
    this.edges = edges;
    this.inner = edges.subList(1, edges.size() - 1);
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
    return Grid.ofRows(edges, all, row -> isWhole(all.get(row), all.get(row + 1), levels.get(1)));
  }

  /**
   * Heights at which rows begin between two rules, without the first if it begins at the upper
   * rule.
   */
  private List<Float> starts(float bottom, float top) {
    List<Strip> strips = words.strips(band(bottom, top));
    List<Float> starts = new ArrayList<>();
    Strip first = null;
    boolean spanned = false;
    float pitch = pitch(strips);
    for (int i = 0; i < strips.size(); i++) {
      Strip strip = strips.get(i);
      boolean spans = strip.spans(inner);
      boolean ownColumn = strip.left() < edges.get(1);
      boolean opens = spans ? !spanned : spanned || (ownColumn && opens(strip, first, i, pitch));
      if (opens && i > 0) {
        starts.add(strip.baseline() + strip.size());
      }
      spanned = spans;
      first = ownColumn ? strip : first;
    }
    return starts;
  }

  private boolean opens(Strip strip, @Nullable Strip above, int index, float pitch) {
    if (above == null) {
      return index > 0;
    }
    return numbered(strip) || above.baseline() - strip.baseline() > APART * pitch;
  }

  private static boolean numbered(Strip strip) {
    String text = strip.text();
    return LineStart.dottedLabel(text) || LineStart.numberLabel(text);
  }

  /** The usual distance of lines. */
  static float pitch(List<Strip> strips) {
    Map<Float, Integer> gaps = new HashMap<>();
    for (int i = 1; i < strips.size(); i++) {
      float gap = strips.get(i - 1).baseline() - strips.get(i).baseline();
      if (gap > 0.8f * strips.get(i).size() && gap < 1.6f * strips.get(i).size()) {
        gaps.merge(Math.round(gap * 2) / 2f, 1, Integer::sum);
      }
    }
    return TextMeasures.mostFrequent(gaps, Float.MAX_VALUE);
  }

  private Area band(float bottom, float top) {
    return new Area(edges.get(0), bottom, edges.get(edges.size() - 1), top);
  }

  /** Whether a row below the head is words that run across. */
  private boolean isWhole(float top, float bottom, float head) {
    List<Strip> strips = top <= head ? words.strips(band(bottom, top)) : List.of();
    return !strips.isEmpty()
        && strips.stream().allMatch(strip -> strip.gaps().isEmpty())
        && strips.get(0).spans(inner);
  }
}
