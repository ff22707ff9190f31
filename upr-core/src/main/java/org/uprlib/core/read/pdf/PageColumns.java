package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.text.Label;

/**
 * Separates columns of running text without rules between them: where a strip is empty from line to
 * line, and sentences or numbered paragraphs continue downwards on both sides of it. Rows of words
 * without that are tables, and read from left to right. For one page.
 */
final class PageColumns {
  /** No page is wider (ISO 32000-1, annex C); what a damaged file places further out is in none. */
  private static final float WIDEST = 14_400;

  /** Of so many places at which most lines begin the best is taken. */
  private static final int PLACES = 6;

  /** So many lines above the text, or below it, may be running heads. */
  private static final int HEADS = 2;

  private final NoteSeparators separators;

  /** Those of further columns are moved to the place of the first. */
  private final List<Line> lines = new ArrayList<>();

  /** Each after so many of the lines. */
  private final List<PageTable> tables = new ArrayList<>();

  private final List<Chunk> whole = new ArrayList<>();
  private final List<PageTable> wholeTables = new ArrayList<>();
  private boolean unclear;

  private PageColumns(NoteSeparators separators) {
    this.separators = separators;
  }

  /** Reads {@code chunks}, in the order of the page's content; wide tables part columns. */
  static PageColumns read(List<Chunk> chunks, List<PageTable> tables, NoteSeparators separators) {
    PageColumns columns = new PageColumns(separators);
    columns.add(chunks, tables);
    columns.addWhole();
    return columns;
  }

  /** Lines and tables in the order in which they are read. */
  Page page() {
    return new Page(lines, tables);
  }

  /** True if they may be columns or a table. */
  boolean unclear() {
    return unclear;
  }

  private void add(List<Chunk> chunks, List<PageTable> inside) {
    List<Float> places = places(chunks);
    List<List<Chunk>> rows = places.isEmpty() ? List.of() : LineBuilder.rows(chunks);
    List<ColumnBand> best = List.of();
    int most = 0;
    boolean may = false;
    for (float place : places) {
      List<ColumnBand> bands = bands(rows, inside, place);
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
      wholeTables.addAll(inside);
      return;
    }
    sortAsPlaced(best, chunks);
    for (ColumnBand band : best) {
      if (band.notes()) {
        addWhole();
        add(band);
      } else if (band.columns()) {
        sections(band).forEach(this::addSection);
      } else {
        unclear |= band.mayBeColumns();
        whole.addAll(band.chunks());
        wholeTables.addAll(band.tables());
      }
    }
  }

  private static List<ColumnBand> sections(ColumnBand band) {
    return band.tables().isEmpty() ? Sections.of(band) : List.of(band);
  }

  private void addSection(ColumnBand section) {
    if (section.parted()) {
      addWhole();
      add(section);
    } else {
      whole.addAll(section.chunks());
    }
  }

  /** Adds the columns of {@code band}; there may be further columns within each. */
  private void add(ColumnBand band) {
    PageColumns first = read(band.chunksOn(true), band.tablesOn(true), separators);
    PageColumns second = read(band.chunksOn(false), band.tablesOn(false), separators);
    unclear |= first.unclear || second.unclear;
    int before = lines.size();
    int foot = ColumnBand.footStart(first.lines);
    int secondFoot = ColumnBand.footStart(second.lines);
    lines.addAll(ColumnBand.oneBelowTheOther(first.lines, foot, second.lines, secondFoot));
    for (PageTable table : first.tables) {
      int skipped = table.linesBefore() > foot ? secondFoot : 0;
      tables.add(table.after(before + table.linesBefore() + skipped));
    }
    for (PageTable table : second.tables) {
      int skipped = table.linesBefore() > secondFoot ? first.lines.size() : foot;
      tables.add(table.after(before + table.linesBefore() + skipped));
    }
    tables.sort(Comparator.comparingInt(PageTable::linesBefore));
  }

  private void addWhole() {
    int before = lines.size();
    if (!whole.isEmpty()) {
      lines.addAll(separators.mark(LineBuilder.lines(whole)));
      whole.clear();
    }
    int at = before;
    for (PageTable table : asRead(wholeTables)) {
      while (at < lines.size() && lines.get(at).baseline() > table.area().top()) {
        at++;
      }
      tables.add(table.after(at));
    }
    wholeTables.clear();
  }

  /** The same tables, given top down; of those side by side the one on the left comes first. */
  private static List<PageTable> asRead(List<PageTable> tables) {
    List<PageTable> sorted = new ArrayList<>();
    for (PageTable table : tables) {
      int at = sorted.size();
      while (at > 0 && table.leftOf(sorted.get(at - 1))) {
        at--;
      }
      sorted.add(at, table);
    }
    return sorted;
  }

  /** Where a second column may begin: places at which many chunks do. */
  private static List<Float> places(List<Chunk> chunks) {
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Chunk chunk : chunks) {
      left = Math.min(left, chunk.left());
      right = Math.max(right, chunk.right());
    }
    if (right - left < 2 * ColumnBand.NARROWEST || right - left > WIDEST) {
      return List.of();
    }
    int first = Math.round(left);
    int[] counts = new int[Math.round(right) - first + 1];
    List<Integer> begins = new ArrayList<>();
    for (Chunk chunk : chunks) {
      int place = Math.round(chunk.left());
      boolean inside =
          place >= left + ColumnBand.NARROWEST && place <= right - ColumnBand.NARROWEST;
      if (inside && ++counts[place - first] == ColumnBand.FEWEST) {
        begins.add(place);
      }
    }
    if (begins.isEmpty()) {
      return List.of();
    }
    begins.sort(
        Comparator.<Integer>comparingInt(place -> -counts[place - first])
            .thenComparingInt(place -> place));
    int[] covered = covered(chunks, left, right);
    float start = left;
    return begins.stream()
        .limit(PLACES)
        .map(place -> start + gutterEnd(covered, place - start))
        .distinct()
        .toList();
  }

  /** How many chunks cover each point of the width. */
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
   * the fewest chunks over it. Headings, numbers and notes may reach further out than most lines.
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

  /**
   * The rows and tables, top down, split at those that cross {@code place} and where they are far
   * apart.
   */
  private List<ColumnBand> bands(List<List<Chunk>> rows, List<PageTable> inside, float place) {
    List<ColumnBand> bands = new ArrayList<>();
    bands.add(new ColumnBand(place, separators));
    float above = Float.MAX_VALUE;
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      List<Chunk> row = rows.get(i);
      float baseline = row.get(0).baseline();
      List<PageTable> beside = new ArrayList<>();
      for (; next < inside.size() && inside.get(next).area().top() > baseline; next++) {
        PageTable table = inside.get(next);
        if (last(bands).crossedBy(table)) {
          open(bands, place).add(table);
          open(bands, place);
        } else {
          beside.add(table);
        }
        above = Math.min(above, table.area().bottom());
      }
      boolean crosses = last(bands).crossedBy(row);
      float gap = above - baseline;
      float size = row.get(0).size();
      if (crosses || gap > 3 * size || (gap > 2 * size && atEdge(rows, i, place))) {
        open(bands, place);
      }
      beside.forEach(last(bands)::add);
      last(bands).add(row, crosses);
      if (crosses) {
        open(bands, place);
      }
      above = (float) row.stream().mapToDouble(Chunk::baseline).min().orElseThrow();
    }
    for (PageTable table : inside.subList(next, inside.size())) {
      (last(bands).crossedBy(table) ? open(bands, place) : last(bands)).add(table);
    }
    return joined(bands);
  }

  private static ColumnBand last(List<ColumnBand> bands) {
    return bands.get(bands.size() - 1);
  }

  /** The last band if nothing is in it, or a new one. */
  private ColumnBand open(List<ColumnBand> bands, float place) {
    if (!last(bands).empty()) {
      bands.add(new ColumnBand(place, separators));
    }
    return last(bands);
  }

  /**
   * True if the rows above {@code index} may be running heads, or the rows from there on page
   * numbers.
   */
  private static boolean atEdge(List<List<Chunk>> rows, int index, float place) {
    List<List<Chunk>> edge =
        index <= HEADS ? rows.subList(0, index) : rows.subList(index, rows.size());
    return edge.size() <= HEADS && edge.stream().allMatch(row -> onOneSide(row, place));
  }

  private static boolean onOneSide(List<Chunk> row, float place) {
    boolean first = row.get(0).left() < place;
    return row.stream().allMatch(chunk -> chunk.left() < place == first);
  }

  /** The same, each with what goes on with one of its columns. */
  private static List<ColumnBand> joined(List<ColumnBand> bands) {
    List<ColumnBand> joined = new ArrayList<>();
    for (ColumnBand band : bands) {
      if (!joined.isEmpty() && last(joined).goesOnWith(band)) {
        last(joined).addAll(band);
      } else {
        joined.add(band);
      }
    }
    return joined;
  }

  /** As the page places them, which distinguishes raised marks from separate lines. */
  private static void sortAsPlaced(List<ColumnBand> bands, List<Chunk> chunks) {
    IdentityHashMap<Chunk, Integer> order = new IdentityHashMap<>();
    chunks.forEach(chunk -> order.put(chunk, order.size()));
    bands.forEach(band -> band.sort(Comparator.comparing(order::get)));
  }

  /**
   * Parts columns that stand below others on one page, with no more than a short heading between
   * them: what the numbers of paragraphs and unfinished sentences tell. Each pair is read by
   * itself.
   */
  private static final class Sections {
    private Sections() {}

    /** The pairs of columns in {@code band}, top down, and the heading below the last. */
    static List<ColumnBand> of(ColumnBand band) {
      List<ColumnBand> sections = new ArrayList<>();
      ColumnBand rest = band;
      Optional<Float> top = next(rest);
      while (top.isPresent()) {
        float below = top.get();
        sections.add(rest.part(chunk -> chunk.baseline() > below));
        rest = rest.part(chunk -> chunk.baseline() <= below);
        top = rest.parted() ? next(rest) : Optional.empty();
      }
      sections.add(rest);
      return sections;
    }

    /** Where the next section begins; empty if all is one. */
    private static Optional<Float> next(ColumnBand band) {
      List<Line> first = band.side(true);
      List<Line> second = band.side(false);
      int start = passed(first, second);
      if (start == first.size() && !goesOn(second.get(0))) {
        return Optional.empty();
      }
      while (start > 1 && first.get(start - 1).bold()) {
        start--;
      }
      return start < first.size()
          ? Optional.of(first.get(start).baseline() + first.get(start).size() / 2)
          : Optional.empty();
    }

    /**
     * The first line of the first column whose number comes after those of the second one: {@code
     * 13.1}, {@code 13.4} beside {@code 13.2}, {@code 13.3}; behind the last if there is none.
     */
    private static int passed(List<Line> first, List<Line> second) {
      Optional<Label> other = second.stream().flatMap(line -> dotted(line).stream()).findFirst();
      Optional<Label> before = Optional.empty();
      for (int i = 0; i < first.size() && other.isPresent(); i++) {
        Optional<Label> own = dotted(first.get(i));
        boolean passes = own.filter(label -> isBefore(other.get(), label)).isPresent();
        if (passes && before.filter(label -> isBefore(label, other.get())).isPresent()) {
          return i;
        }
        before = own.isPresent() ? own : before;
      }
      return first.size();
    }

    private static Optional<Label> dotted(Line line) {
      return Label.Reader.read(line.text()).filter(label -> label.form() == Label.Form.DOTTED);
    }

    private static boolean isBefore(Label one, Label other) {
      return one.number() == other.number() && one.sub() < other.sub();
    }

    /** True for the rest of a sentence, or of its States in parentheses. */
    private static boolean goesOn(Line line) {
      return LineStart.goesOn(line.text()) || line.text().startsWith("(");
    }
  }
}
