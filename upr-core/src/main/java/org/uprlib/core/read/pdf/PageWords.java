package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of one page, asked for by place. */
final class PageWords {
  /** The gap between two columns is at least so many points wide. */
  private static final float GUTTER = 7f;

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
      words.forEach(word -> text.append(word.text()));
      return text.toString();
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
      if (above - strip.baseline() > FAR * strip.size() || furniture.matches(strip.text())) {
        break;
      }
      end = strip.baseline() - 0.4f * strip.size();
      above = strip.baseline();
    }
    return end;
  }

  /**
   * Where columns meet in {@code area}: in the middle of the strips that are free of words on all
   * lines except those that run across.
   */
  List<Float> gutters(Area area) {
    List<Chunk> parted = new ArrayList<>();
    for (Strip strip : strips(area)) {
      if (!strip.gaps().isEmpty()) {
        parted.addAll(strip.words());
      }
    }
    parted.sort(Comparator.comparingDouble(Chunk::left));
    List<Float> gutters = new ArrayList<>();
    float right = Float.NaN;
    for (Chunk word : parted) {
      if (word.left() - right >= GUTTER) {
        gutters.add((right + word.left()) / 2);
      }
      right = Float.isNaN(right) ? word.right() : Math.max(right, word.right());
    }
    return gutters;
  }
}
