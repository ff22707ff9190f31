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
final class TextColumns {
  /** No page is wider (ISO 32000-1, annex C); what a damaged file places further out is in none. */
  private static final float WIDEST = 14_400;

  /** Of so many places at which most lines begin the best is taken. */
  private static final int PLACES = 6;

  private static final Comparator<Chunk> TOP_DOWN =
      Comparator.comparingDouble((Chunk chunk) -> -chunk.baseline());

  private final List<PageTable> tables;
  private final NoteSeparators separators;
  private final List<Line> lines = new ArrayList<>();
  private final List<Chunk> whole = new ArrayList<>();
  private boolean unclear;

  private TextColumns(List<PageTable> tables, NoteSeparators separators) {
    this.tables = tables;
    this.separators = separators;
  }

  /**
   * Lines in the order in which they are read.
   *
   * @param lines those of columns are moved to where the first column stands
   * @param unclear true if they may stand in columns or in a table
   */
  record Read(List<Line> lines, boolean unclear) {}

  /** Reads {@code chunks}, in the order of the page's content; tables part columns. */
  static Read read(List<Chunk> chunks, List<PageTable> tables, NoteSeparators separators) {
    TextColumns columns = new TextColumns(tables, separators);
    columns.add(chunks);
    columns.addWhole();
    return new Read(columns.lines, columns.unclear);
  }

  private void add(List<Chunk> chunks) {
    List<Float> places = places(chunks);
    List<List<Chunk>> rows = places.isEmpty() ? List.of() : rows(chunks);
    List<ColumnBand> best = List.of();
    int most = 0;
    boolean may = false;
    for (float place : places) {
      List<ColumnBand> bands = bands(rows, place);
      int parted =
          bands.stream().filter(ColumnBand::columns).mapToInt(band -> band.chunks().size()).sum();
      if (parted > most) {
        most = parted;
        best = bands;
      }
      may |= most == 0 && bands.stream().anyMatch(ColumnBand::mayBeColumns);
    }
    if (most == 0) {
      unclear |= may;
      whole.addAll(chunks);
      return;
    }
    sortAsPlaced(best, chunks);
    for (ColumnBand band : best) {
      if (band.columns() || band.notes()) {
        addWhole();
        add(band);
      } else {
        unclear |= band.mayBeColumns();
        whole.addAll(band.chunks());
      }
    }
  }

  /** Adds the columns of {@code band}; there may be further columns within each. */
  private void add(ColumnBand band) {
    Read first = read(band.chunksOn(true), List.of(), separators);
    Read second = read(band.chunksOn(false), List.of(), separators);
    unclear |= first.unclear() || second.unclear();
    lines.addAll(ColumnBand.oneBelowTheOther(first.lines(), second.lines()));
  }

  private void addWhole() {
    if (!whole.isEmpty()) {
      lines.addAll(separators.mark(LineBuilder.lines(whole)));
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
      if (place >= left + ColumnBand.NARROWEST && place <= right - ColumnBand.NARROWEST) {
        counts.merge(place, 1, Integer::sum);
      }
    }
    List<Float> begins =
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= ColumnBand.FEWEST)
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
      if (widest > ColumnBand.GUTTER) {
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
  private List<ColumnBand> bands(List<List<Chunk>> rows, float place) {
    List<ColumnBand> bands = new ArrayList<>();
    ColumnBand band = new ColumnBand(place, separators);
    float above = Float.MAX_VALUE;
    for (List<Chunk> row : rows) {
      float baseline = row.get(0).baseline();
      boolean crosses = band.crossedBy(row);
      boolean apart = above - baseline > 3 * row.get(0).size() || tableBetween(above, baseline);
      if ((crosses || apart) && !band.chunks().isEmpty()) {
        bands.add(band);
        band = new ColumnBand(place, separators);
      }
      band.add(row);
      if (crosses) {
        bands.add(band);
        band = new ColumnBand(place, separators);
      }
      above = baseline;
    }
    bands.add(band);
    return bands;
  }

  /** As the page places them, which tells raised marks from lines of their own. */
  private static void sortAsPlaced(List<ColumnBand> bands, List<Chunk> chunks) {
    IdentityHashMap<Chunk, Integer> order = new IdentityHashMap<>();
    chunks.forEach(chunk -> order.put(chunk, order.size()));
    bands.forEach(band -> band.sort(Comparator.comparing(order::get)));
  }

  private boolean tableBetween(float above, float below) {
    return tables.stream()
        .anyMatch(table -> table.area().top() < above && table.area().top() > below);
  }
}
