package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells columns of running text apart, which no rules part: where nothing stands in a strip from
 * line to line, and sentences or numbered paragraphs go on below each other on both sides of it.
 * Rows of words without that are tables, and read from left to right. For one page.
 */
final class Columns {
  /** No page is wider (ISO 32000-1, annex C); what a damaged file places further out is in none. */
  private static final float WIDEST = 14_400;

  /** Columns at least so many points wide are read as such. */
  private static final float WIDE = 110f;

  /** Narrower ones, down to this, may be columns or cells. */
  private static final float NARROWEST = 70f;

  /** Nothing stands for at least so many points between two columns. */
  private static final float GUTTER = 7f;

  /** A column has at least so many lines. */
  private static final int FEWEST = 3;

  /** Of so many places at which most lines begin the best is taken. */
  private static final int PLACES = 4;

  /** In prose at least this share of the lines begins within a sentence. */
  private static final float WITHIN = 0.2f;

  /** In columns of prose at least this share of the lines fills three quarters of the width. */
  private static final float FULL = 0.4f;

  /** Lines further apart than this, compared with the least distance, begin a paragraph. */
  private static final float APART = 1.25f;

  /** Small print is smaller than this, compared with most lines of its column. */
  private static final float SMALLER = 0.93f;

  private static final Comparator<Chunk> TOP_DOWN =
      Comparator.comparingDouble((Chunk chunk) -> -chunk.baseline());

  private final List<PageTable> tables;
  private final NoteRules rules;
  private final List<Line> lines = new ArrayList<>();
  private final List<Chunk> whole = new ArrayList<>();
  private boolean unclear;

  private Columns(List<PageTable> tables, NoteRules rules) {
    this.tables = tables;
    this.rules = rules;
  }

  /**
   * Lines in the order in which they are read.
   *
   * @param lines those of columns are moved to where the first column stands
   * @param unclear true if they may stand in columns or in a table
   */
  record Read(List<Line> lines, boolean unclear) {}

  /** Reads {@code chunks}, in the order of the page's content; tables part columns. */
  static Read read(List<Chunk> chunks, List<PageTable> tables, NoteRules rules) {
    Columns columns = new Columns(tables, rules);
    columns.add(chunks);
    columns.addWhole();
    return new Read(columns.lines, columns.unclear);
  }

  private void add(List<Chunk> chunks) {
    List<Float> places = places(chunks);
    List<List<Chunk>> rows = places.isEmpty() ? List.of() : rows(chunks);
    float best = Float.NaN;
    int most = 0;
    for (float place : places) {
      int parted = 0;
      for (Band band : bands(rows, place)) {
        boolean prose = band.prose();
        boolean columns = prose && band.columns();
        parted += columns ? band.chunks.size() : 0;
        unclear |= prose && !columns && band.mayBeColumns();
      }
      if (parted > most) {
        most = parted;
        best = place;
      }
    }
    if (most == 0) {
      whole.addAll(chunks);
      return;
    }
    unclear = false;
    List<Band> bands = bands(rows, best);
    sortAsPlaced(bands, chunks);
    for (Band band : bands) {
      if ((band.prose() && band.columns()) || band.notes()) {
        addWhole();
        band.addTo(lines);
      } else {
        whole.addAll(band.chunks);
      }
    }
  }

  private void addWhole() {
    if (!whole.isEmpty()) {
      lines.addAll(rules.mark(LineBuilder.lines(whole)));
      whole.clear();
    }
  }

  /** Where a second column may begin: places at which many chunks do. */
  private static List<Float> places(List<Chunk> chunks) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Chunk chunk : chunks) {
      left = Math.min(left, chunk.left());
      right = Math.max(right, chunk.right());
    }
    Map<Float, Integer> counts = new HashMap<>();
    for (Chunk chunk : chunks) {
      float place = Math.round(chunk.left());
      if (place >= left + NARROWEST && place <= right - NARROWEST) {
        counts.merge(place, 1, Integer::sum);
      }
    }
    List<Float> begins =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= FEWEST)
            .sorted(
                Map.Entry.<Float, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(PLACES)
            .map(Map.Entry::getKey)
            .toList();
    if (begins.isEmpty() || right - left > WIDEST) {
      return List.of();
    }
    int[] covered = covered(chunks, left, right);
    float start = left;
    return begins.stream().map(x -> start + gutterEnd(covered, x - start)).distinct().toList();
  }

  /** How many chunks stand over each point of the width. */
  private static int[] covered(List<Chunk> chunks, float left, float right) {
    int[] covered = new int[(int) (right - left) + 2];
    for (Chunk chunk : chunks) {
      int begin = (int) (chunk.left() - left);
      int end = (int) Math.ceil(chunk.right() - left);
      covered[begin]++;
      covered[Math.max(begin, Math.min(covered.length - 1, end))]--;
    }
    for (int x = 1; x < covered.length; x++) {
      covered[x] += covered[x - 1];
    }
    return covered;
  }

  /**
   * Where the strip ends that parts lines at {@code place} from those before them: the widest with
   * the fewest chunks over it. Headings, numbers and notes may stand further out than most lines.
   */
  private static float gutterEnd(int[] covered, float place) {
    int begin = Math.min(covered.length - 1, Math.round(place) + 1);
    int full = covered[begin];
    // Most lines begin within a point of the place.
    int from = Math.max(0, begin - 2);
    int first = from;
    while (first > 0 && covered[first - 1] * 2 < full) {
      first--;
    }
    for (int most = 0; most * 2 < full; most++) {
      int widest = 0;
      int end = 0;
      int run = 0;
      for (int x = first; x < from; x++) {
        run = covered[x] <= most ? run + 1 : 0;
        if (run >= widest) {
          widest = run;
          end = x + 1;
        }
      }
      if (widest > GUTTER) {
        return end == from ? place : end;
      }
    }
    return place;
  }

  /** The chunks by baseline, top down. */
  private static List<List<Chunk>> rows(List<Chunk> chunks) {
    List<Chunk> sorted = new ArrayList<>(chunks);
    sorted.sort(TOP_DOWN);
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

  /** The rows, top down, parted by those that run over {@code place} and by tables. */
  private List<Band> bands(List<List<Chunk>> rows, float place) {
    List<Band> bands = new ArrayList<>();
    Band band = new Band(place, rules);
    float above = Float.MAX_VALUE;
    for (List<Chunk> row : rows) {
      float baseline = row.get(0).baseline();
      boolean crosses = row.stream().anyMatch(chunk -> covers(chunk, place));
      boolean apart = above - baseline > 3 * row.get(0).size() || tableBetween(above, baseline);
      if ((crosses || apart) && !band.chunks.isEmpty()) {
        bands.add(band);
        band = new Band(place, rules);
      }
      band.chunks.addAll(row);
      if (crosses) {
        band.whole = true;
        bands.add(band);
        band = new Band(place, rules);
      }
      above = baseline;
    }
    bands.add(band);
    return bands;
  }

  /** As the page places them, which tells raised marks from lines of their own. */
  private static void sortAsPlaced(List<Band> bands, List<Chunk> chunks) {
    IdentityHashMap<Chunk, Integer> order = new IdentityHashMap<>();
    chunks.forEach(chunk -> order.put(chunk, order.size()));
    bands.forEach(band -> band.chunks.sort(Comparator.comparing(order::get)));
  }

  private boolean tableBetween(float above, float below) {
    return tables.stream()
        .anyMatch(table -> table.area().top() < above && table.area().top() > below);
  }

  private static boolean covers(Chunk chunk, float place) {
    return chunk.left() < place - GUTTER / 2 && chunk.right() > place - GUTTER / 2;
  }

  /** Rows below each other. */
  private static final class Band {
    private final List<Chunk> chunks = new ArrayList<>();
    private final float place;
    private final NoteRules rules;
    private boolean whole;

    Band(float place, NoteRules rules) {
      this.place = place;
      this.rules = rules;
    }

    private List<Line> side(boolean first) {
      List<Chunk> side = new ArrayList<>();
      for (Chunk chunk : chunks) {
        if (chunk.left() < place - GUTTER / 2 == first) {
          side.add(chunk);
        }
      }
      return side.isEmpty() ? List.of() : rules.mark(LineBuilder.lines(side));
    }

    /** True if its prose does not stand in the rows of a table, and is no narrower than columns. */
    boolean columns() {
      return wide() && apart();
    }

    /** True if its prose may stand in columns, though it may be a table. */
    boolean mayBeColumns() {
      return wide() || apart();
    }

    private boolean wide() {
      return width(side(true)) >= WIDE && width(side(false)) >= WIDE;
    }

    private boolean apart() {
      List<Line> one = side(true);
      List<Line> other = side(false);
      return numbered(one, other) || !inRows(text(one), text(other));
    }

    /** The lines without the notes at the foot, which may stand side by side. */
    private static List<Line> text(List<Line> side) {
      return side.subList(0, footStart(side));
    }

    /** True if notes stand below columns, far from their text. */
    boolean notes() {
      return !whole && opensNote(side(true)) && opensNote(side(false));
    }

    private static boolean opensNote(List<Line> side) {
      return !side.isEmpty() && LargeNotes.marked(side.get(0));
    }

    /** True if prose stands on both sides. */
    boolean prose() {
      return !whole && chunks.size() >= 2 * FEWEST && prose(side(true), side(false));
    }

    private static boolean prose(List<Line> one, List<Line> other) {
      boolean free = right(one) + GUTTER < left(other);
      return free && wide(one) && wide(other) && (numbered(one, other) || goesOn(one, other));
    }

    private static boolean wide(List<Line> side) {
      float width = width(side);
      long full = side.stream().filter(l -> l.right() - left(side) > 0.75f * width).count();
      return side.size() >= FEWEST && width >= NARROWEST && full >= FULL * side.size();
    }

    private static boolean goesOn(List<Line> one, List<Line> other) {
      return within(one) >= WITHIN * one.size() && within(other) >= WITHIN * other.size();
    }

    private static long within(List<Line> side) {
      return side.stream().skip(1).filter(line -> LineStart.goesOn(line.text())).count();
    }

    /** True if paragraphs of both sides have numbers, as the cells of a table's row have not. */
    private static boolean numbered(List<Line> one, List<Line> other) {
      return labels(one) > 0 && labels(other) > 1;
    }

    private static long labels(List<Line> side) {
      return side.stream()
          .map(Line::text)
          .filter(
              text ->
                  LineStart.dottedLabel(text)
                      || LineStart.numberLabel(text)
                      || LineStart.letterLabel(text))
          .count();
    }

    /** True if the paragraphs of one side begin where those of the other do, as in a table. */
    private static boolean inRows(List<Line> one, List<Line> other) {
      List<Float> starts = starts(one);
      List<Float> others = starts(other);
      long same =
          starts.stream()
              .filter(start -> others.stream().anyMatch(y -> Math.abs(y - start) < 1.5f))
              .count();
      int fewer = Math.min(starts.size(), others.size());
      return fewer > 0 && same * 4 >= fewer * 3L;
    }

    /** The heights at which paragraphs begin that stand off from the one above. */
    private static List<Float> starts(List<Line> side) {
      float least = Float.MAX_VALUE;
      for (int i = 1; i < side.size(); i++) {
        float gap = side.get(i - 1).baseline() - side.get(i).baseline();
        least = gap > 0.8f * side.get(i).size() ? Math.min(least, gap) : least;
      }
      List<Float> starts = new ArrayList<>();
      for (int i = 1; i < side.size(); i++) {
        if (side.get(i - 1).baseline() - side.get(i).baseline() > APART * least) {
          starts.add(side.get(i).baseline());
        }
      }
      return starts;
    }

    private static float width(List<Line> side) {
      return right(side) - left(side);
    }

    private static float left(List<Line> side) {
      return (float) side.stream().mapToDouble(Line::left).min().orElse(0);
    }

    private static float right(List<Line> side) {
      return (float) side.stream().mapToDouble(Line::right).max().orElse(0);
    }

    /**
     * Adds the lines, the second column below the first, and small print at the foot of either
     * below both; there may be further columns within the second.
     */
    void addTo(List<Line> lines) {
      List<Line> one = side(true);
      List<Chunk> rest = new ArrayList<>();
      for (Chunk chunk : chunks) {
        if (chunk.left() >= place - GUTTER / 2) {
          rest.add(chunk);
        }
      }
      List<Line> others = read(rest, List.of(), rules).lines();
      float moved = left(one) - left(others);
      List<Line> second = others.stream().map(line -> line.shifted(moved)).toList();
      int foot = footStart(one);
      int secondFoot = footStart(second);
      lines.addAll(one.subList(0, foot));
      lines.addAll(second.subList(0, secondFoot));
      lines.addAll(one.subList(foot, one.size()));
      lines.addAll(second.subList(secondFoot, second.size()));
    }

    /** Where the small print at the end of a column begins. */
    private static int footStart(List<Line> column) {
      double body = column.stream().mapToDouble(Line::size).sorted().toArray()[column.size() / 2];
      int start = column.size();
      while (start > 1 && column.get(start - 1).size() < SMALLER * body) {
        start--;
      }
      return start == column.size() ? LargeNotes.footStart(column) : start;
    }
  }
}
