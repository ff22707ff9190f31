package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.uprlib.core.document.RunStyle;

/**
 * A page with letters of a script that runs from right to left. It may place them in any order, so
 * that they are taken one by one. Where most of them run so, the page is mirrored: the rules for
 * lines, columns and tables, whose first edge is the left one, then apply to it too.
 */
final class RightToLeftPage {
  /** Baselines that differ by less than this share of the size belong to one line. */
  private static final float SAME_BASELINE = 0.15f;

  /** A glyph placed so many glyphs later is in another column, if it is further away. */
  private static final int FAR = 150;

  private final boolean fromRight;
  private final int balance;
  private final float width;
  private final List<List<Placed>> rows = new ArrayList<>();

  /**
   * A glyph of a row.
   *
   * @param order when the page places it
   */
  private record Placed(Glyph glyph, int order, float baseline, float size, RunStyle style) {
    float left() {
      return glyph.left();
    }

    boolean isPrintedOver(Placed under) {
      return glyph.text().equals(under.glyph.text())
          && left() - under.left() < ChunkCollector.SAME_PLACE * size;
    }

    /** True for a mark without direction within the edges of {@code letter}. */
    boolean isOver(Placed letter) {
      return glyph.direction() == Glyph.Direction.NEUTRAL
          && letter.glyph.direction() == Glyph.Direction.RIGHT_TO_LEFT
          && glyph.right() <= letter.glyph.right() + ChunkCollector.SAME_PLACE * size;
    }

    Placed moved(float shift) {
      Glyph moved = new Glyph(glyph.text(), glyph.left() + shift, glyph.right() + shift);
      return new Placed(moved, order, baseline, size, style);
    }

    boolean looksLike(Placed other) {
      return Math.abs(size - other.size) < 0.05f
          && Math.abs(baseline - other.baseline) < 0.1f
          && style.equals(other.style);
    }
  }

  /**
   * @param glyphs each a chunk, as the page places them
   * @param width of the page
   * @param before how many more letters of the pages before ran from right to left than otherwise
   */
  RightToLeftPage(List<Chunk> glyphs, float width, int before) {
    this.width = width;
    this.balance = before + balance(glyphs);
    this.fromRight = balance > 0;
    List<Placed> all = new ArrayList<>();
    for (Chunk chunk : glyphs) {
      Glyph glyph = new Glyph(chunk.text(), chunk.left(), chunk.right());
      Glyph placed = fromRight ? glyph.mirrored(width / 2) : glyph;
      all.add(new Placed(placed, all.size(), chunk.baseline(), chunk.size(), chunk.style()));
    }
    all.sort(Comparator.comparingDouble(each -> -each.baseline()));
    List<Placed> row = new ArrayList<>();
    for (Placed each : all) {
      if (!row.isEmpty()
          && row.get(0).baseline() - each.baseline() > SAME_BASELINE * row.get(0).size()) {
        rows.add(ordered(row));
        row = new ArrayList<>();
      }
      row.add(each);
    }
    if (!row.isEmpty()) {
      rows.add(ordered(row));
    }
  }

  /** How many more letters run from right to left, up to this page, than from left to right. */
  int balance() {
    return balance;
  }

  private static int balance(List<Chunk> glyphs) {
    int right = 0;
    int left = 0;
    for (Chunk chunk : glyphs) {
      switch (new Glyph(chunk.text(), 0, 0).direction()) {
        case RIGHT_TO_LEFT -> right += chunk.text().length();
        case LEFT_TO_RIGHT -> left += chunk.text().length();
        default -> {}
      }
    }
    return right - left;
  }

  /** The glyphs of a row from its first edge on, each printed once, marks with their letters. */
  private List<Placed> ordered(List<Placed> row) {
    boolean backwards = backwards(row);
    List<Placed> letters = new ArrayList<>();
    List<Placed> marks = new ArrayList<>();
    row.forEach(each -> (each.glyph().mark() ? marks : letters).add(each));
    marks.sort(Comparator.comparingInt(each -> backwards ? -each.order() : each.order()));
    marks.forEach(mark -> attach(mark, letters, backwards));
    letters.sort(Comparator.comparingDouble(Placed::left));
    List<Placed> once = new ArrayList<>();
    for (Placed each : letters) {
      if (once.isEmpty() || !each.isPrintedOver(once.get(once.size() - 1))) {
        once.add(each);
      }
    }
    return fromRight ? besideLetters(once) : once;
  }

  /**
   * The stops and blanks that are printed over a letter before it, where there is room for them:
   * LibreOffice does not move on past a ligature of another font.
   */
  private static List<Placed> besideLetters(List<Placed> row) {
    List<Placed> beside = new ArrayList<>(row);
    for (int i = 1; i + 1 < beside.size(); i++) {
      Placed letter = beside.get(i);
      int end = i + 1;
      while (end < beside.size() && beside.get(end).isOver(letter)) {
        end++;
      }
      float shift = letter.left() - beside.get(end - 1).glyph().right();
      float room = letter.left() - beside.get(i - 1).glyph().right();
      float needed = beside.get(end - 1).glyph().right() - beside.get(i + 1).left();
      if (end > i + 1 && needed <= room + ChunkCollector.SAME_PLACE * letter.size()) {
        for (int over = i + 1; over < end; over++) {
          beside.set(over - 1, beside.get(over).moved(shift));
        }
        beside.set(end - 1, letter);
      }
    }
    return beside;
  }

  /** True if the page places the glyphs of a row from its end to its beginning. */
  private static boolean backwards(List<Placed> row) {
    List<Placed> placed = new ArrayList<>(row);
    placed.sort(Comparator.comparingInt(Placed::order));
    int back = 0;
    for (int i = 1; i < placed.size(); i++) {
      back += placed.get(i).left() < placed.get(i - 1).left() ? 1 : -1;
    }
    return back > 0;
  }

  /** Attaches a mark to the letter that it is above, or next to which the page places it. */
  private static void attach(Placed mark, List<Placed> letters, boolean backwards) {
    float middle = (mark.glyph().left() + mark.glyph().right()) / 2;
    int best = -1;
    float nearest = Float.MAX_VALUE;
    for (int i = 0; i < letters.size(); i++) {
      Placed letter = letters.get(i);
      if (letter.glyph().text().isBlank()) {
        continue;
      }
      float beyond =
          Math.max(0, Math.max(letter.glyph().left() - middle, middle - letter.glyph().right()));
      boolean beside = letter.order() == mark.order() + (backwards ? 1 : -1);
      float distance = beside ? beyond - ChunkCollector.SAME_PLACE * mark.size() : beyond;
      if (distance < nearest) {
        nearest = distance;
        best = i;
      }
    }
    if (best >= 0 && nearest < mark.size()) {
      Placed letter = letters.get(best);
      Glyph whole = letter.glyph().as(letter.glyph().text() + mark.glyph().text());
      letters.set(
          best,
          new Placed(whole, letter.order(), letter.baseline(), letter.size(), letter.style()));
    }
  }

  /** Adjacent glyphs of one style as chunks, columns separated. */
  List<Chunk> chunks() {
    return chunks(false);
  }

  /** The same, none longer than a word with the blank before it. */
  List<Chunk> words() {
    return chunks(true);
  }

  private List<Chunk> chunks(boolean byWord) {
    List<Run> runs = new ArrayList<>();
    for (List<Placed> row : rows) {
      Run run = null;
      for (Placed each : row) {
        if (run != null && run.takes(each, byWord)) {
          run.add(each);
        } else if (byWord || !each.glyph().blank()) {
          run = new Run(each);
          runs.add(run);
        } else {
          run = null;
        }
      }
    }
    runs.removeIf(run -> run.letters == 0);
    runs.sort(Comparator.comparingInt(run -> run.order));
    return runs.stream().map(run -> run.chunk(fromRight)).toList();
  }

  /** The same rules, where the page is mirrored as its text is. */
  List<RuledLine> mirrored(List<RuledLine> rules) {
    return fromRight ? rules.stream().map(rule -> rule.mirrored(width / 2)).toList() : rules;
  }

  /** Glyphs that make a chunk. */
  private static final class Run {
    private final List<Placed> glyphs = new ArrayList<>();
    private int letters;
    private float right;
    private int order = Integer.MAX_VALUE;
    private int last;

    Run(Placed first) {
      add(first);
    }

    boolean takes(Placed next, boolean byWord) {
      float gap = next.left() - right;
      float size = next.size();
      boolean apart = gap > ChunkCollector.WORD_GAP * size;
      boolean elsewhere = gap > size && Math.abs(next.order() - last) > FAR;
      return gap < ChunkCollector.COLUMN_GAP * size
          && !elsewhere
          && next.looksLike(glyphs.get(glyphs.size() - 1))
          && !(byWord && (apart || (letters > 0 && next.glyph().blank())));
    }

    void add(Placed next) {
      glyphs.add(next);
      last = next.order();
      letters += next.glyph().text().isBlank() ? 0 : 1;
      right = Math.max(right, next.glyph().right());
      order = Math.min(order, next.order());
    }

    Chunk chunk(boolean fromRight) {
      int end = glyphs.size();
      while (glyphs.get(end - 1).glyph().blank()) {
        end--;
      }
      StringBuilder text = new StringBuilder();
      List<Glyph> each = new ArrayList<>();
      glyphs.forEach(placed -> each.add(placed.glyph()));
      each.forEach(glyph -> text.append(glyph.text()));
      Placed first = glyphs.get(0);
      float edge = glyphs.get(end - 1).glyph().right();
      return new Chunk(
          text.toString(),
          first.left(),
          edge,
          first.baseline(),
          first.size(),
          first.style(),
          new Chunk.Glyphs(fromRight, each),
          new float[0]);
    }
  }
}
