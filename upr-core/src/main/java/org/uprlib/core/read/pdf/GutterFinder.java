package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.read.pdf.PageWords.Gutter;
import org.uprlib.core.read.pdf.PageWords.Strip;

/**
 * Finds tables about recommendations that no rules divide: strips without words part their columns,
 * and numbers one below the other begin their rows. For one page.
 */
final class GutterFinder {
  /** Lines further apart than this many times their size belong to other things. */
  private static final float FAR = 3f;

  /** A column begins so many points behind its edge, or less. */
  private static final float MARGIN = 6f;

  /** Numbers of one column begin at most so many points apart: some are set from the right. */
  private static final float SAME_COLUMN = 10f;

  /** A line of prose fills this share of the table's width. */
  private static final float PROSE = 0.6f;

  /** A page with more words is no page that people read. */
  private static final int MOST_WORDS = 5_000;

  private final PageWords words;
  private final Optional<PageTable> before;
  private final List<Strip> strips;

  /** The lines on which a number begins in the column of numbers, top down. */
  private final List<Integer> numbered = new ArrayList<>();

  private GutterFinder(PageWords words, Optional<PageTable> before) {
    this.words = words;
    this.before = before;
    this.strips = words.strips(words.area());
    findNumbers();
  }

  /**
   * True if {@code chunks} may be such a table, as more than one of their lines has a gap behind
   * words; to know, the page's words are needed.
   */
  static boolean possible(List<Chunk> chunks, Optional<PageTable> before) {
    return before.filter(table -> !table.drawn()).isPresent()
        || (chunks.stream().anyMatch(chunk -> LineStart.pair(chunk.text()) > 0)
            && gaps(chunks) > 1);
  }

  private static int gaps(List<Chunk> chunks) {
    List<Chunk> sorted = new ArrayList<>(chunks);
    sorted.sort(
        Comparator.comparingInt((Chunk chunk) -> Math.round(chunk.baseline()))
            .thenComparingDouble(Chunk::left));
    int gaps = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Chunk chunk = sorted.get(i);
      gaps += chunk.gaps(PageWords.GUTTER);
      gaps += i > 0 && isGap(sorted.get(i - 1), chunk) ? 1 : 0;
    }
    return gaps;
  }

  private static boolean isGap(Chunk before, Chunk chunk) {
    return Math.abs(chunk.baseline() - before.baseline()) <= 1
        && chunk.left() - before.right() >= PageWords.GUTTER
        && before.hasLetters();
  }

  /**
   * The tables on a page with these words, from the top of the page to its foot.
   *
   * @param before the last table of the page before, whose columns may go on
   */
  static List<NumberedRows> tables(
      List<Chunk> words, Furniture.Text furniture, Optional<PageTable> before) {
    if (words.isEmpty() || words.size() > MOST_WORDS) {
      return List.of();
    }
    PageWords page = new PageWords(words, furniture);
    return new GutterFinder(page, before.filter(table -> !table.drawn())).tables();
  }

  private List<NumberedRows> tables() {
    List<NumberedRows> tables = new ArrayList<>();
    int done = 0;
    if (before.isPresent()) {
      Optional<NumberedRows> rest = rest(before.get());
      rest.ifPresent(tables::add);
      done = rest.map(NumberedRows::end).orElse(0);
    }
    int from = done;
    List<Integer> further = numbered.stream().filter(line -> line >= from).toList();
    List<Float> edges = edges(further);
    for (int line : further) {
      if (line >= done && edges.size() > 2) {
        int start = headed(line, done, edges);
        NumberedRows rows = rows(start, end(line, edges), edges, Optional.empty());
        if (rows.isTable()) {
          tables.add(rows);
          done = rows.end();
        }
      }
    }
    return tables;
  }

  /** The numbers in the column in which there are most, the first of such. */
  private void findNumbers() {
    List<Float> lefts = new ArrayList<>();
    for (Strip strip : strips) {
      for (Strip cell : strip.cells()) {
        if (LineStart.pair(cell.text().strip()) > 0) {
          lefts.add(cell.left());
        }
      }
    }
    lefts.sort(null);
    int most = 0;
    float left = 0;
    int end = 0;
    for (int i = 0; i < lefts.size(); i++) {
      while (end < lefts.size() && lefts.get(end) <= lefts.get(i) + SAME_COLUMN) {
        end++;
      }
      if (end - i > most) {
        most = end - i;
        left = lefts.get(i);
      }
    }
    for (int i = 0; i < strips.size() && most > 0; i++) {
      for (Strip cell : strips.get(i).cells()) {
        boolean inColumn = cell.left() >= left && cell.left() <= left + SAME_COLUMN;
        if (inColumn && LineStart.pair(cell.text().strip()) > 0) {
          numbered.add(i);
        }
      }
    }
  }

  /** Where the columns of the rows with these numbers begin, and where the last ends. */
  private List<Float> edges(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    List<Strip> lines = strips.subList(numbers.get(0), numbers.get(numbers.size() - 1) + 1);
    List<Float> firstLines = inner(numbers.stream().map(strips::get).toList(), numbers.size());
    // Headings and text between the rows run across most columns.
    List<Strip> rows =
        lines.stream()
            .filter(
                line -> 2 * firstLines.stream().filter(line::crosses).count() <= firstLines.size())
            .toList();
    List<Float> edges = inner(rows, numbers.size());
    edges.add(0, Math.min(leftOf(rows), edges.isEmpty() ? Float.MAX_VALUE : edges.get(0) - 1));
    edges.add(rightOf(rows));
    return edges;
  }

  /** The edges between columns on {@code lines}, of which few run across. */
  private static List<Float> inner(List<Strip> lines, int rows) {
    List<Float> edges = new ArrayList<>();
    for (Gutter gutter : PageWords.gutters(lines)) {
      float edge = Math.max(gutter.middle(), gutter.right() - MARGIN);
      if (2 * lines.stream().filter(line -> line.crosses(edge)).count() <= rows) {
        edges.add(edge);
      }
    }
    return edges;
  }

  private static float leftOf(List<Strip> lines) {
    return (float) lines.stream().mapToDouble(Strip::left).min().orElse(0) - 2;
  }

  private static float rightOf(List<Strip> lines) {
    return (float) lines.stream().mapToDouble(Strip::right).max().orElse(0) + 2;
  }

  /** The rest of a table that began on the page before. */
  private Optional<NumberedRows> rest(PageTable table) {
    int top = 0;
    while (top < strips.size() && words.isFurniture(strips.get(top))) {
      top++;
    }
    List<Float> edges = table.edges();
    if (top == strips.size() || !keeps(top, edges)) {
      return Optional.empty();
    }
    NumberedRows rows = rows(top, end(top, edges), edges, Optional.of(table));
    return Optional.of(rows).filter(NumberedRows::hasColumns);
  }

  private NumberedRows rows(int start, int end, List<Float> columns, Optional<PageTable> table) {
    List<Strip> lines = strips.subList(start, end + 1);
    List<Float> edges = new ArrayList<>(columns);
    edges.set(edges.size() - 1, Math.max(rightOf(lines), edges.get(edges.size() - 2) + 1));
    List<Integer> numbers =
        numbered.stream()
            .filter(line -> line >= start && line <= end)
            .map(line -> line - start)
            .toList();
    return new NumberedRows(lines, start, edges, numbers, table);
  }

  /** True if no word lies between two of the columns. */
  private boolean keeps(int line, List<Float> edges) {
    Strip strip = strips.get(line);
    return strip.left() >= edges.get(0) - MARGIN
        && edges.subList(1, edges.size() - 1).stream().noneMatch(strip::crosses)
        && !words.isFurniture(strip);
  }

  private boolean isFar(int line) {
    return strips.get(line - 1).baseline() - strips.get(line).baseline()
        > FAR * strips.get(line).size();
  }

  /**
   * The first line of the head above the first number, or of its row if there is no head; between
   * them may be a heading.
   */
  private int headed(int number, int from, List<Float> edges) {
    int start = number;
    int across = 0;
    for (int line = number - 1; line >= from && !isFar(line + 1) && across < 2; line--) {
      boolean keeps = keeps(line, edges);
      across += keeps ? 0 : 1;
      start = keeps && columns(strips.get(line), edges) > 1 ? line : start;
    }
    return start;
  }

  private static long columns(Strip strip, List<Float> edges) {
    return strip.words().stream()
        .map(word -> edges.stream().filter(edge -> edge <= word.left()).count())
        .distinct()
        .count();
  }

  /**
   * The last line of the table: lines that run across are part of it where numbers follow, prose of
   * several lines is not.
   */
  private int end(int first, List<Float> edges) {
    float width = PROSE * (edges.get(edges.size() - 1) - edges.get(0));
    int end = first;
    int prose = 0;
    boolean across = false;
    for (int line = first + 1; line < strips.size() && !isFar(line); line++) {
      Strip strip = strips.get(line);
      if (words.isFurniture(strip)) {
        break;
      }
      if (keeps(line, edges)) {
        across &= !numbered.contains(line);
        prose = across ? prose : 0;
        end = across ? end : line;
      } else {
        across = true;
        prose += strip.right() - strip.left() > width ? 1 : 0;
        if (prose > 1) {
          break;
        }
      }
    }
    return end;
  }

  /** Of fewer numbers nothing shows that they are a column. */
  private static final int FEWEST_NUMBERS = 3;

  /** Words beside numbers that have more characters are prose. */
  private static final int LONGEST_BESIDE = 40;

  /** True if {@code chunks} may have lone numbers; to know, the page's words are needed. */
  static boolean mayHaveLoneNumbers(List<Chunk> chunks, NumberLists lists) {
    return chunks.stream().anyMatch(chunk -> isNumber(chunk.text(), lists));
  }

  /**
   * True if {@code lines} of a page, top down, have numbers one below the other, some with words
   * beside them and some without, as in a table one of whose cells is beside several rows.
   */
  static boolean hasLoneNumbers(List<Strip> lines, NumberLists lists) {
    List<Strip> numbers =
        lines.stream()
            .flatMap(line -> line.cells().stream())
            .filter(cell -> isNumber(cell.text(), lists))
            .sorted(Comparator.comparingDouble(Strip::left))
            .toList();
    if (numbers.size() < FEWEST_NUMBERS) {
      return false;
    }
    Strip column = numbers.get(numbers.size() / 2);
    int rows = 0;
    int alone = 0;
    int beside = 0;
    int across = 0;
    int acrossSoFar = 0;
    for (Strip line : lines) {
      List<Strip> others = new ArrayList<>(line.cells());
      boolean numbered =
          others.removeIf(cell -> overlap(cell, column) && isNumber(cell.text(), lists));
      boolean clear = others.stream().noneMatch(cell -> overlap(cell, column));
      boolean words = !others.isEmpty() && clear && line.text().length() <= LONGEST_BESIDE;
      across = numbered ? acrossSoFar : across;
      rows += numbered ? 1 : 0;
      acrossSoFar += rows > 0 && !clear ? 1 : 0;
      alone += numbered && others.isEmpty() ? 1 : 0;
      beside += words ? 1 : 0;
    }
    // Text below its number goes on at the margin, under the number.
    return rows >= FEWEST_NUMBERS && alone > 0 && beside > 0 && beside < rows && 2 * across < rows;
  }

  private static boolean isNumber(String cell, NumberLists lists) {
    String text = cell.strip();
    return (!text.isEmpty() && LineStart.pair(text) == text.length()) || lists.isWhole(text);
  }

  private static boolean overlap(Strip one, Strip other) {
    return one.left() < other.right() && other.left() < one.right();
  }
}
