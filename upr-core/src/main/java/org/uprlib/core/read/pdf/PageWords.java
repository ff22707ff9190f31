package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of one page, asked for by place. */
final class PageWords {
  /** No word stands for at least so many points between two columns. */
  private static final float GUTTER = 7f;

  /** Lines further apart than this many times their size belong to other things. */
  private static final float FAR = 4f;

  private final List<Chunk> words;

  PageWords(List<Chunk> words) {
    this.words = new ArrayList<>(words);
    this.words.sort(Comparator.comparingDouble((Chunk word) -> -word.baseline()));
  }

  /** The words in {@code area}, top down. */
  List<Chunk> in(Area area) {
    List<Chunk> inside = new ArrayList<>();
    for (Chunk word : words) {
      if (area.holds(word)) {
        inside.add(word);
      }
    }
    return inside;
  }

  /** The lines in {@code area}, top down. */
  List<Line> lines(Area area) {
    List<Chunk> inside = in(area);
    return inside.isEmpty() ? List.of() : LineBuilder.lines(inside);
  }

  /** True if a line that reaches into {@code area} begins left of it. */
  boolean beside(Area area) {
    return words.stream()
        .anyMatch(
            word ->
                word.left() < area.left() - 4
                    && Area.middle(word) > area.bottom()
                    && Area.middle(word) < area.top());
  }

  /** How many lines in {@code area} run from side to side without a gap. */
  int proseLines(Area area) {
    int prose = 0;
    for (Line line : lines(area)) {
      boolean wide = line.right() - line.left() > 0.8f * (area.right() - area.left());
      prose += wide && widestGap(area, line) < GUTTER ? 1 : 0;
    }
    return prose;
  }

  private float widestGap(Area area, Line line) {
    float widest = 0;
    float right = line.left();
    for (Chunk word : in(area)) {
      if (Math.abs(word.baseline() - line.baseline()) < 1) {
        widest = Math.max(widest, word.left() - right);
        right = Math.max(right, word.right());
      }
    }
    return widest;
  }

  /**
   * Where the text that begins below {@code from} ends, page numbers and what stands far apart left
   * out; {@code from} itself if there is none.
   *
   * @param side left and right side of what counts
   * @param floor where to end at the latest
   */
  float end(Area side, float from, float floor) {
    float end = from;
    Line above = null;
    for (Line line : lines(new Area(side.left(), floor, side.right(), from))) {
      boolean far = above != null && above.baseline() - line.baseline() > FAR * line.size();
      if (far || FurnitureText.matches(line.text())) {
        break;
      }
      end = line.baseline() - 0.4f * line.size();
      above = line;
    }
    return end;
  }

  /** The middles of the strips in {@code area} in which no word stands. */
  List<Float> gutters(Area area) {
    List<Chunk> inside = in(area);
    inside.sort(Comparator.comparingDouble(Chunk::left));
    List<Float> gutters = new ArrayList<>();
    float right = Float.NaN;
    for (Chunk word : inside) {
      float left = word.text().isBlank() ? word.right() : word.left();
      if (left - right >= GUTTER) {
        gutters.add((left + right) / 2);
      }
      right = Float.isNaN(right) ? word.right() : Math.max(right, word.right());
    }
    return gutters;
  }
}
