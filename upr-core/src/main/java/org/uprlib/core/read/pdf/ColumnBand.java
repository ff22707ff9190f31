package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.uprlib.core.text.Label;

/**
 * Rows of a page below each other, split at one place: finds whether there are columns of prose on
 * both sides of it. Not thread-safe.
 */
final class ColumnBand {
  /** Columns at least so many points wide are read as such. */
  private static final float WIDE = 110f;

  /** Narrower ones, down to this, may be columns or cells. */
  static final float NARROWEST = 30f;

  /** The gap between two columns is at least so many points wide. */
  static final float GUTTER = 7f;

  /** A column has at least so many lines. */
  static final int FEWEST = 3;

  /** In prose at least this share of the lines begins within a sentence. */
  private static final float WITHIN = 0.2f;

  /** In columns of prose at least this share of the lines fills three quarters of the width. */
  private static final float FULL = 0.4f;

  /** Lines further apart than this, compared with the least distance, begin a paragraph. */
  private static final float APART = 1.25f;

  /** Small print is smaller than this, compared with most lines of its column. */
  private static final float SMALLER = 0.93f;

  private final List<Chunk> chunks = new ArrayList<>();
  private final List<PageTable> tables = new ArrayList<>();
  private int rows;
  private final float place;
  private final NoteSeparators separators;
  private boolean whole;

  /** Of the first column, and of the second. */
  private final Map<Boolean, List<Line>> sides = new HashMap<>();

  /** A band without rows. */
  ColumnBand(float place, NoteSeparators separators) {
    this.place = place - GUTTER / 2;
    this.separators = separators;
  }

  boolean crossedBy(List<Chunk> row) {
    for (Chunk chunk : row) {
      if (chunk.left() < place && chunk.right() > place) {
        return true;
      }
    }
    return false;
  }

  boolean crossedBy(PageTable table) {
    Area area = table.area();
    return area.left() < place - GUTTER && area.right() > place + GUTTER;
  }

  /** Adds the next row below, which may cross the split. */
  void add(List<Chunk> row, boolean crosses) {
    chunks.addAll(row);
    rows++;
    whole |= crosses;
  }

  /** Adds a table between the rows. */
  void add(PageTable table) {
    tables.add(table);
    whole |= crossedBy(table);
  }

  void addAll(ColumnBand below) {
    chunks.addAll(below.chunks);
    tables.addAll(below.tables);
    rows += below.rows;
  }

  boolean empty() {
    return chunks.isEmpty() && tables.isEmpty();
  }

  /** True if {@code below} continues one of these columns, and the other has ended. */
  boolean goesOnWith(ColumnBand below) {
    return !whole && !below.whole && below.rows >= FEWEST && parted() && !below.parted();
  }

  /** True if there is something on both sides. */
  boolean parted() {
    return has(true) && has(false);
  }

  /** Those of its rows that are so; its tables stay with none. */
  ColumnBand part(Predicate<Chunk> kind) {
    ColumnBand part = new ColumnBand(place + GUTTER / 2, separators);
    chunks.stream().filter(kind).forEach(part.chunks::add);
    return part;
  }

  private boolean has(boolean first) {
    return chunks.stream().anyMatch(chunk -> chunk.left() < place == first);
  }

  List<Chunk> chunks() {
    return chunks;
  }

  List<PageTable> tables() {
    return tables;
  }

  /** Those of the first column, or of the second. */
  List<PageTable> tablesOn(boolean first) {
    return tables.stream()
        .filter(table -> table.area().left() + table.area().right() < 2 * place == first)
        .toList();
  }

  /** Sorts the chunks, which separates raised marks from lines of their own. */
  void sort(Comparator<Chunk> order) {
    chunks.sort(order);
    sides.clear();
  }

  /** Those of the first column, or of the second. */
  List<Chunk> chunksOn(boolean first) {
    return chunks.stream().filter(chunk -> chunk.left() < place == first).toList();
  }

  /** The lines of the first column, or of the second. */
  List<Line> side(boolean first) {
    return sides.computeIfAbsent(first, one -> separators.mark(LineBuilder.lines(chunksOn(one))));
  }

  /** True if both sides are columns of prose: not rows of a table, and too wide for its cells. */
  boolean columns() {
    return prose() && wide() && apart();
  }

  /** True if its prose may be in columns, though it may also be a table. */
  boolean mayBeColumns() {
    return prose() && (wide() || apart());
  }

  private boolean wide() {
    return width(side(true)) >= WIDE && width(side(false)) >= WIDE;
  }

  private boolean apart() {
    List<Line> one = side(true);
    List<Line> other = side(false);
    return numbered(one, other) || !inRows(text(one), text(other));
  }

  /** The lines without the notes at the foot, which may be side by side. */
  private static List<Line> text(List<Line> side) {
    return side.subList(0, footStart(side));
  }

  /** True if it consists of notes below columns, far from their text. */
  boolean notes() {
    return !whole && opensNote(side(true)) && opensNote(side(false));
  }

  /** True if it begins with a mark that is raised or below a rule. */
  private static boolean opensNote(List<Line> side) {
    if (side.isEmpty()) {
      return false;
    }
    Line first = side.get(0);
    return (first.ruled() || first.startsRaised()) && Footnotes.marked(first);
  }

  /** True if both sides are prose. */
  private boolean prose() {
    return !whole && mayHold(true) && mayHold(false) && prose(side(true), side(false));
  }

  /** False if that side has too little text for a column, judged without building its lines. */
  private boolean mayHold(boolean first) {
    int count = 0;
    float left = Float.MAX_VALUE;
    float right = 0;
    for (Chunk chunk : chunks) {
      if (chunk.left() < place == first) {
        count++;
        left = Math.min(left, chunk.left());
        right = Math.max(right, chunk.right());
      }
    }
    return count >= FEWEST && right - left >= NARROWEST;
  }

  private static boolean prose(List<Line> one, List<Line> other) {
    boolean free = right(one) + GUTTER < left(other);
    return free && wide(one) && wide(other) && (numbered(one, other) || goesOn(one, other));
  }

  private static boolean wide(List<Line> side) {
    if (side.size() < FEWEST) {
      return false;
    }
    float left = left(side);
    float width = usualRight(side) - left;
    long full = side.stream().filter(line -> line.right() - left > 0.75f * width).count();
    return full >= FULL * side.size();
  }

  /** The edge that the lines reach; a running head or a heading may reach further. */
  private static float usualRight(List<Line> side) {
    double[] rights = side.stream().mapToDouble(Line::right).sorted().toArray();
    return (float) rights[rights.length - FEWEST];
  }

  private static boolean goesOn(List<Line> one, List<Line> other) {
    return within(one) >= WITHIN * one.size() && within(other) >= WITHIN * other.size();
  }

  private static long within(List<Line> side) {
    return side.stream().skip(1).filter(line -> LineStart.goesOn(line.text())).count();
  }

  /** True if paragraphs of both sides have numbers, as the cells of a table's row have not. */
  private static boolean numbered(List<Line> one, List<Line> other) {
    long others = labels(other);
    return labels(one) > 0 && (others > 1 || (others == 1 && countsOn(one, other)));
  }

  /** True if the first number of {@code other} is that behind the last one of {@code one}. */
  private static boolean countsOn(List<Line> one, List<Line> other) {
    Optional<Label> first = numbers(other).findFirst();
    return numbers(one)
        .reduce((before, last) -> last)
        .filter(last -> first.filter(last::isFollowedBy).isPresent())
        .isPresent();
  }

  private static Stream<Label> numbers(List<Line> side) {
    return side.stream()
        .flatMap(line -> Label.Reader.read(line.text()).stream())
        .filter(Label::isNumber);
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

  /** The heights at which paragraphs begin that are set off from the one above. */
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

  /** The lines of two columns, followed by the notes at the foot of both. */
  static List<Line> oneBelowTheOther(List<Line> one, int foot, List<Line> other, int secondFoot) {
    float moved = distance(one, other);
    List<Line> second = other.stream().map(line -> line.shifted(-moved)).toList();
    List<Line> lines = new ArrayList<>(one.subList(0, foot));
    lines.addAll(second.subList(0, secondFoot));
    lines.addAll(one.subList(foot, one.size()));
    lines.addAll(second.subList(secondFoot, second.size()));
    return lines;
  }

  /**
   * Distance from {@code one} to {@code other}: that by which most of the edges of their lines
   * coincide, since a paragraph may be indented in either.
   */
  private static float distance(List<Line> one, List<Line> other) {
    Map<Integer, Integer> distances = new HashMap<>();
    for (ToDoubleFunction<Line> edge : List.<ToDoubleFunction<Line>>of(Line::left, Line::right)) {
      Map<Integer, Integer> others = edges(other, edge);
      for (Map.Entry<Integer, Integer> from : edges(one, edge).entrySet()) {
        for (Map.Entry<Integer, Integer> to : others.entrySet()) {
          int lines = Math.min(from.getValue(), to.getValue());
          distances.merge(to.getKey() - from.getKey(), lines, Integer::sum);
        }
      }
    }
    float outermost = left(other) - left(one);
    return distances.entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(entry -> -Math.abs(entry.getKey() - outermost)))
        .map(entry -> Math.abs(entry.getKey() - outermost) < 2 ? outermost : (float) entry.getKey())
        .orElse(outermost);
  }

  /** The places at which lines begin or end again and again, with the number of lines. */
  private static Map<Integer, Integer> edges(List<Line> side, ToDoubleFunction<Line> edge) {
    Map<Integer, Integer> edges = new HashMap<>();
    side.forEach(line -> edges.merge((int) Math.round(edge.applyAsDouble(line)), 1, Integer::sum));
    edges.values().removeIf(lines -> lines < FEWEST);
    return edges;
  }

  /** Where the small print at the end of a column begins. */
  static int footStart(List<Line> column) {
    if (column.isEmpty()) {
      return 0;
    }
    double body = column.stream().mapToDouble(Line::size).sorted().toArray()[column.size() / 2];
    int start = column.size();
    while (start > 1 && column.get(start - 1).size() < SMALLER * body) {
      start--;
    }
    return start;
  }
}
