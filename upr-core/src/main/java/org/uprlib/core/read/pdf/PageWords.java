package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words of one page, asked for by place. */
final class PageWords {
  /** The gap between two columns is at least so many points wide. */
  static final float GUTTER = 7f;

  /** Lines further apart than this many times their size belong to other things. */
  private static final float FAR = 4f;

  private final List<Chunk> words;
  private final Furniture.Text furniture;

  PageWords(List<Chunk> words, Furniture.Text furniture) {
    this.furniture = furniture;
    this.words = words;
  }

  /** Words on one baseline, from left to right. */
  record Strip(float baseline, float size, List<Chunk> words) {
    float left() {
      return words.get(0).left();
    }

    float right() {
      return words.get(words.size() - 1).right();
    }

    String text() {
      StringBuilder text = new StringBuilder();
      for (Chunk word : words) {
        if (!word.inOrder()) {
          return Line.of(LogicalOrder.of(words)).text();
        }
        text.append(word.text());
      }
      return text.toString();
    }

    /** The words between gaps that are as wide as those between columns. */
    List<Strip> cells() {
      List<Strip> cells = new ArrayList<>();
      int start = 0;
      for (int i = 1; i <= words.size(); i++) {
        if (i == words.size() || words.get(i).left() - words.get(i - 1).right() >= GUTTER) {
          cells.add(new Strip(baseline, size, words.subList(start, i)));
          start = i;
        }
      }
      return cells;
    }

    Optional<Strip> between(float left, float right) {
      int from = 0;
      while (from < words.size() && words.get(from).left() < left) {
        from++;
      }
      int to = from;
      while (to < words.size() && words.get(to).left() < right) {
        to++;
      }
      return from == to
          ? Optional.empty()
          : Optional.of(new Strip(baseline, size, words.subList(from, to)));
    }

    /** True if a word, or the blank between two words, lies across {@code edge}. */
    boolean crosses(float edge) {
      float end = Float.NEGATIVE_INFINITY;
      for (Chunk word : words) {
        if (word.left() >= edge) {
          return end > edge || word.left() - end < GUTTER;
        }
        end = Math.max(end, word.right());
      }
      return end > edge;
    }

    /** The middles of the gaps that are as wide as those between columns. */
    List<Float> gaps() {
      List<Float> gaps = new ArrayList<>();
      for (int i = 1; i < words.size(); i++) {
        float end = words.get(i - 1).right();
        if (words.get(i).left() - end >= GUTTER) {
          gaps.add((end + words.get(i).left()) / 2);
        }
      }
      return gaps;
    }

    /** True if it runs over one of {@code edges}, which part columns, without a gap. */
    boolean spans(List<Float> edges) {
      return gaps().isEmpty() && edges.stream().anyMatch(x -> left() + 2 < x && x < right() - 2);
    }
  }

  /** Around all words. */
  Area area() {
    float left = Float.MAX_VALUE;
    float right = 0;
    float bottom = Float.MAX_VALUE;
    float top = 0;
    for (Chunk word : words) {
      left = Math.min(left, word.left());
      right = Math.max(right, word.right());
      bottom = Math.min(bottom, word.baseline());
      top = Math.max(top, word.baseline() + word.size());
    }
    return new Area(left, bottom, right, top);
  }

  /** True if {@code strip} consists of symbols, page numbers and printer's codes. */
  boolean isFurniture(Strip strip) {
    return furniture.matches(strip.text());
  }

  List<Chunk> in(Area area) {
    return area.held(words);
  }

  /** The strips in {@code area}, top down; raised marks belong to the strip of their word. */
  List<Strip> strips(Area area) {
    return LineBuilder.rows(in(area)).stream().map(PageWords::strip).toList();
  }

  private static Strip strip(List<Chunk> words) {
    List<Chunk> sorted = new ArrayList<>(words);
    sorted.sort(Comparator.comparingDouble(Chunk::left));
    float size = (float) sorted.stream().mapToDouble(Chunk::size).max().orElse(0);
    return new Strip(words.get(words.size() - 1).baseline(), size, List.copyOf(sorted));
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
    for (Strip strip : strips(area)) {
      boolean wide = strip.right() - strip.left() > 0.8f * (area.right() - area.left());
      prose += wide && strip.gaps().isEmpty() ? 1 : 0;
    }
    return prose;
  }

  /**
   * Where the text at the head of {@code area} ends, page numbers and text far from the rest left
   * out; its top if there is none.
   */
  float end(Area area) {
    float end = area.top();
    float above = Float.NaN;
    for (Strip strip : strips(area)) {
      if (above - strip.baseline() > FAR * strip.size() || isFurniture(strip)) {
        break;
      }
      end = strip.baseline() - 0.4f * strip.size();
      above = strip.baseline();
    }
    return end;
  }

  /** A strip without words between two columns. */
  record Gutter(float left, float right) {
    float middle() {
      return (left + right) / 2;
    }
  }

  /**
   * Where columns meet in {@code area}: in strips that are free of words on all lines except those
   * that run across.
   */
  List<Gutter> gutters(Area area) {
    return gutters(strips(area));
  }

  /** The same on these lines. */
  static List<Gutter> gutters(List<Strip> strips) {
    List<Chunk> parted = new ArrayList<>();
    for (Strip strip : strips) {
      if (!strip.gaps().isEmpty()) {
        parted.addAll(strip.words());
      }
    }
    parted.sort(Comparator.comparingDouble(Chunk::left));
    List<Gutter> gutters = new ArrayList<>();
    float reached = Float.NaN;
    for (Chunk word : parted) {
      if (word.left() - reached >= GUTTER) {
        gutters.add(new Gutter(reached, word.left()));
      }
      reached = Float.isNaN(reached) ? word.right() : Math.max(reached, word.right());
    }
    return gutters;
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
}
