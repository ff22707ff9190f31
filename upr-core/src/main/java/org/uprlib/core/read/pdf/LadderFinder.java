package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.read.pdf.PageWords.Strip;

/**
 * Finds tables that are ruled across only, as the UN sets them: a rule above and below the head,
 * one at the end, and in some between rows.
 */
final class LadderFinder {
  /** Ends of rules that differ by less than this many points are one side of a table. */
  private static final float SAME_SIDE = 3f;

  /** A table is at least so many points wide. */
  private static final float NARROWEST = 150f;

  /** A table's head is at most so many points high: the masthead of a paper is higher. */
  private static final float HEAD = 100f;

  private final List<RuledLine> pieces;
  private final List<RuledLine> across;
  private final PageWords words;

  private LadderFinder(List<RuledLine> rules, List<Chunk> words, Furniture.Text furniture) {
    this.pieces = rules.stream().filter(rule -> !rule.vertical()).toList();
    this.across = RuledLine.merged(pieces);
    this.across.sort(Comparator.comparingDouble((RuledLine rule) -> -rule.at()));
    this.words = new PageWords(words, furniture);
  }

  /** True if {@code rules} may rule a table; to know, the page's words are needed. */
  static boolean possible(List<RuledLine> rules) {
    List<RuledLine> wide = new ArrayList<>(RuledLine.merged(rules));
    wide.removeIf(rule -> rule.vertical() || rule.length() < NARROWEST);
    wide.sort(Comparator.comparingDouble((RuledLine rule) -> -rule.at()));
    for (int i = 0; i < wide.size(); i++) {
      for (int j = i + 1; j < wide.size(); j++) {
        if (sameSides(wide.get(i), wide.get(j)) && headHigh(wide.get(i), wide.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The grids on the page with these rules and words, from the top of the page to its foot. */
  static List<Grid> grids(List<RuledLine> rules, List<Chunk> words, Furniture.Text furniture) {
    return new LadderFinder(rules, words, furniture).grids();
  }

  private List<Grid> grids() {
    List<Grid> grids = new ArrayList<>();
    float below = Float.MAX_VALUE;
    for (int i = 0; i < across.size(); i++) {
      RuledLine top = across.get(i);
      if (top.at() < below && top.length() >= NARROWEST) {
        List<Float> levels = levels(top);
        if (levels.size() > 1) {
          List<Float> edges = edges(top, levels);
          if (edges.size() > 2 && headed(levels, edges)) {
            Grid grid = new RowSplitter(words, edges).grid(levels);
            grids.add(grid);
            below = grid.area().bottom() - 1;
          }
        }
      }
    }
    return grids;
  }

  /** Heights of the rules of the table that {@code top} opens, its foot included. */
  private List<Float> levels(RuledLine top) {
    List<Float> levels = new ArrayList<>(List.of(top.at()));
    for (RuledLine rule : across) {
      float last = levels.get(levels.size() - 1);
      if (rule.at() < last - 4 && sameSides(top, rule)) {
        if ((levels.size() == 1 && !headHigh(top, rule)) || outside(top, rule.at(), last)) {
          break;
        }
        levels.add(rule.at());
      }
    }
    if (levels.size() == 2) {
      float foot = levels.get(1);
      float end = words.end(new Area(top.from(), nextRule(foot), top.to(), foot));
      if (end < foot && !outside(top, end, foot)) {
        levels.add(end);
      }
    }
    return levels.size() > 2 ? levels : List.of();
  }

  private float nextRule(float below) {
    for (RuledLine rule : across) {
      if (rule.at() < below - 4) {
        return rule.at();
      }
    }
    return 0;
  }

  /** True if the text between two heights is not part of the table. */
  private boolean outside(RuledLine top, float from, float to) {
    Area band = new Area(top.from(), from, top.to(), to);
    return words.beside(band) || words.proseLines(band) > 1;
  }

  /**
   * Where columns begin and end: where the pieces of a rule meet, or else where there are no words.
   */
  private List<Float> edges(RuledLine top, List<Float> levels) {
    List<Float> edges = new ArrayList<>();
    for (RuledLine piece : pieces) {
      boolean ofTable = levels.stream().anyMatch(level -> Math.abs(level - piece.at()) <= 1.5f);
      boolean inner = piece.from() > top.from() + 8 && piece.from() < top.to() - 8;
      if (ofTable && inner) {
        edges.add(piece.from());
      }
    }
    float foot = levels.get(levels.size() - 1);
    Area area = new Area(top.from(), foot, top.to(), top.at());
    if (edges.isEmpty()) {
      words.gutters(area).forEach(gutter -> edges.add(gutter.middle()));
    }
    edges.add(top.from());
    edges.add(top.to());
    return RuledLine.distinct(edges, 8);
  }

  /** True if the head names at least two columns, on few lines. */
  private boolean headed(List<Float> levels, List<Float> edges) {
    int named = 0;
    for (int i = 0; i + 1 < edges.size(); i++) {
      Area cell = new Area(edges.get(i), levels.get(1), edges.get(i + 1), levels.get(0));
      named += words.in(cell).isEmpty() ? 0 : 1;
    }
    return named > 1;
  }

  private static boolean sameSides(RuledLine one, RuledLine other) {
    return Math.abs(one.from() - other.from()) <= SAME_SIDE
        && Math.abs(one.to() - other.to()) <= SAME_SIDE;
  }

  private static boolean headHigh(RuledLine top, RuledLine next) {
    float height = top.at() - next.at();
    return height > 4 && height <= HEAD;
  }

  /**
   * Finds the rows of a table whose columns no rules separate. Where there are no rules between
   * rows either, a row begins where the first column has a number, or words that are set off from
   * those above; and a line that runs across columns is a row of its own.
   */
  private static final class RowSplitter {
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
      float pitch = PageWords.pitch(strips);
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
}
