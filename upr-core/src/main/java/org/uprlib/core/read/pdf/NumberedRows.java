package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.read.pdf.PageWords.Strip;

/**
 * The rows of a table that no rules divide, whose columns are known. A number begins a row where
 * all cells of a row begin on one line; elsewhere a row is what is set off from the next. Where
 * neither shows the rows, they are left as one.
 */
final class NumberedRows {
  /** Lines further apart than this, compared with the usual distance, are set off. */
  private static final float APART = 1.08f;

  /** Of so few numbers a head has to show that they are those of a table. */
  private static final int FEW = 3;

  /** A head has at most so many lines. */
  private static final int HEAD = 4;

  private final List<Strip> lines;
  private final int place;
  private final List<Float> edges;
  private final List<Integer> numbers;
  private final Optional<PageTable> before;
  private final int column;
  private final boolean numbersAlone;

  /** The usual distance of two lines of one cell; most tables turn out to be none without it. */
  private final Lazy<Float> pitch = new Lazy<>(this::pitch);

  /**
   * @param place how many lines of the page are above
   * @param edges where columns begin, and where the last ends
   * @param numbers the lines that begin with a number
   * @param before the same table on the page before
   */
  NumberedRows(
      List<Strip> lines,
      int place,
      List<Float> edges,
      List<Integer> numbers,
      Optional<PageTable> before) {
    this.lines = lines;
    this.place = place;
    this.edges = edges;
    this.numbers = numbers;
    this.before = before;
    this.column = numbers.isEmpty() ? 0 : numberColumn();
    long texts =
        numbers.stream()
            .filter(line -> number(line, column) < cell(line, column).get().text().strip().length())
            .count();
    this.numbersAlone = 2 * texts < numbers.size();
  }

  private float pitch() {
    float least = Float.MAX_VALUE;
    for (int c = 0; c < columns(); c++) {
      List<Strip> cells = new ArrayList<>();
      for (int line = 0; line < lines.size(); line++) {
        cell(line, c).ifPresent(cells::add);
      }
      least = Math.min(least, PageWords.pitch(cells));
    }
    return least;
  }

  /** The first line of the page below it. */
  int end() {
    return place + lines.size();
  }

  private int columns() {
    return edges.size() - 1;
  }

  private Optional<Strip> cell(int line, int column) {
    float left = column == 0 ? Float.NEGATIVE_INFINITY : edges.get(column);
    float right = column + 1 == columns() ? Float.POSITIVE_INFINITY : edges.get(column + 1);
    return lines.get(line).between(left, right);
  }

  private int numberColumn() {
    int most = 0;
    int best = 0;
    for (int c = 0; c < columns(); c++) {
      int count = 0;
      for (int line : numbers) {
        count += number(line, c) > 0 ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = c;
      }
    }
    return best;
  }

  private int number(int line, int column) {
    return cell(line, column).map(cell -> LineStart.pair(cell.text().strip())).orElse(0);
  }

  /** True if words of several columns are side by side. */
  boolean hasColumns() {
    for (int line = 0; line < lines.size(); line++) {
      int filled = 0;
      for (int c = 0; c < columns(); c++) {
        filled += cell(line, c).isPresent() ? 1 : 0;
      }
      if (filled > 1) {
        return true;
      }
    }
    return false;
  }

  /** False for paragraphs with numbers beside their text, and for columns of prose. */
  boolean isTable() {
    return columns() > (numbersAlone ? 2 : 1)
        && (numbers.size() >= FEW || headed())
        && answered()
        && countsOn()
        && numbersElsewhere() * 4 <= numbers.size()
        && evident()
        && (headed() || !unclear());
  }

  /** True if all columns have words on the few lines above the first number. */
  private boolean headed() {
    if (numbers.get(0) > HEAD) {
      return false;
    }
    for (int c = 0; c < columns(); c++) {
      boolean named = false;
      for (int line = 0; line < numbers.get(0); line++) {
        named |= cell(line, c).isPresent();
      }
      if (!named) {
        return false;
      }
    }
    return true;
  }

  /**
   * True if most numbers are of the same paragraph as the one above, as amounts and pages are not.
   */
  private boolean countsOn() {
    int same = 0;
    for (int i = 1; i < numbers.size(); i++) {
      String[] above = parts(numbers.get(i - 1));
      String[] own = parts(numbers.get(i));
      same += above[0].equals(own[0]) || above[1].equals(own[1]) ? 1 : 0;
    }
    return 2 * same >= numbers.size() - 1;
  }

  private String[] parts(int line) {
    String text = cell(line, column).orElseThrow().text().strip();
    return text.substring(0, LineStart.pair(text)).split("[^\\p{Nd}]");
  }

  /** True if a column has words on the line of most numbers, beside them. */
  private boolean answered() {
    for (int c = 0; c < columns(); c++) {
      int filled = 0;
      for (int line : numbers) {
        filled += c != column && cell(line, c).isPresent() ? 1 : 0;
      }
      if (2 * filled >= numbers.size()) {
        return true;
      }
    }
    return false;
  }

  private int numbersElsewhere() {
    int elsewhere = 0;
    for (int line = 0; line < lines.size(); line++) {
      for (int c = 0; c < columns(); c++) {
        elsewhere += c != column && number(line, c) > 0 ? 1 : 0;
      }
    }
    return elsewhere;
  }

  /** True if most rows end before all their columns are full, as columns of prose do not. */
  private boolean evident() {
    int shown = 0;
    for (int line : numbers) {
      shown += line == 0 || isSetOff(line) || endsAbove(line) ? 1 : 0;
    }
    return 2 * shown >= numbers.size();
  }

  private boolean endsAbove(int line) {
    boolean numbered =
        cell(line - 1, column).filter(cell -> numbers.contains(line - 1)).isPresent();
    boolean full = true;
    for (int c = 0; c < columns(); c++) {
      full &= c == column || cell(line - 1, c).isPresent();
    }
    return numbered || !full;
  }

  private boolean isSetOff(int line) {
    return lines.get(line - 1).baseline() - lines.get(line).baseline() > APART * pitch.get();
  }

  private boolean spans(int line) {
    return edges.subList(1, columns()).stream().anyMatch(lines.get(line)::crosses);
  }

  /** The lines on which rows begin; those of the table's own parts alone if nothing shows more. */
  private NavigableSet<Integer> starts() {
    NavigableSet<Integer> byNumber = known();
    byNumber.addAll(numbers);
    numbers.stream().filter(this::isFurther).forEach(byNumber::remove);
    NavigableSet<Integer> apart = setOff();
    if (beginOnOneLine(byNumber)) {
      return byNumber;
    }
    apart.addAll(known());
    return oneNumberEach(apart) ? apart : known();
  }

  Grid grid() {
    return grid(new ArrayList<>(starts()));
  }

  /** True if several rows are left as one, since nothing shows where each begins. */
  boolean unclear() {
    return numbers.size() > 1 && starts().equals(known());
  }

  /** Rows that begin whatever the numbers show. */
  private NavigableSet<Integer> known() {
    NavigableSet<Integer> starts = new TreeSet<>(across());
    starts.add(0);
    starts.add(Math.min(head(), lines.size() - 1));
    return starts;
  }

  /** The lines behind the head: its own of a new table, the repeated one of a table's rest. */
  private int head() {
    int first = numbers.isEmpty() ? lines.size() : numbers.get(0);
    if (before.isEmpty()) {
      return first;
    }
    String head =
        before.get().rows().get(0).stream()
            .flatMap(PageTable.Cell::lines)
            .map(Line::text)
            .reduce("", String::concat);
    StringBuilder read = new StringBuilder();
    for (int line = 0; line < first; line++) {
      read.append(lines.get(line).text());
      if (letters(read.toString()).equals(letters(head))) {
        return line + 1;
      }
    }
    return 0;
  }

  /** The same characters, whatever their order. */
  private static List<Integer> letters(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).sorted().boxed().toList();
  }

  /** The lines that run across columns or are a heading in the first, and those behind them. */
  private List<Integer> across() {
    List<Integer> starts = new ArrayList<>();
    for (int line = 1; line < lines.size(); line++) {
      if (spans(line) != spans(line - 1) || isHeading(line) || isHeading(line - 1)) {
        starts.add(line);
      }
    }
    return starts;
  }

  /** True for words without a number in a column of numbers, with nothing beside them. */
  private boolean isHeading(int line) {
    boolean alone = numbersAlone && !numbers.isEmpty() && line > numbers.get(0);
    for (int c = 0; c < columns(); c++) {
      alone &= cell(line, c).isPresent() == (c == column);
    }
    return alone
        && !numbers.contains(line)
        && Character.isLetter(lines.get(line).text().strip().codePointAt(0));
  }

  /** True for a further number of the row above, whose cells run on beside it. */
  private boolean isFurther(int line) {
    return line > 0 && numbers.contains(line - 1) && goesOn(line);
  }

  /** True if a sentence of a cell runs on over the upper edge of {@code line}. */
  private boolean goesOn(int line) {
    for (int c = 0; c < columns(); c++) {
      Optional<Strip> above = cell(line - 1, c);
      Optional<Strip> own = cell(line, c);
      if (c != column
          && above.isPresent()
          && own.isPresent()
          && !isSetOff(line)
          && goesOn(above.get(), own.get(), c)) {
        return true;
      }
    }
    return false;
  }

  private boolean goesOn(Strip above, Strip next, int column) {
    String text = above.text().strip();
    boolean closes = ".;:。；：؛".indexOf(text.charAt(text.length() - 1)) >= 0;
    float right = 0;
    for (int line = 0; line < lines.size(); line++) {
      right = Math.max(right, spans(line) ? 0 : cell(line, column).map(Strip::right).orElse(0f));
    }
    Chunk first = next.words().get(0);
    boolean fits = above.right() + first.right() - first.left() < right - next.size();
    return !closes && LineStart.goesOn(next.text()) && !fits;
  }

  /** True if in each row with a number all cells begin on its first line. */
  private boolean beginOnOneLine(NavigableSet<Integer> starts) {
    for (int start : starts) {
      if (start > 0 && numbers.contains(start) && goesOn(start)) {
        return false;
      }
      Integer next = starts.higher(start);
      int end = next == null ? lines.size() : next;
      for (int c = 0; c < columns() && numbers.contains(start); c++) {
        for (int line = start + 1; line < end; line++) {
          if (cell(line, c).isPresent() && cell(start, c).isEmpty()) {
            return false;
          }
        }
      }
    }
    return true;
  }

  private NavigableSet<Integer> setOff() {
    NavigableSet<Integer> starts = new TreeSet<>();
    for (int line = 1; line < lines.size(); line++) {
      if (isSetOff(line)) {
        starts.add(line);
      }
    }
    return starts;
  }

  private boolean oneNumberEach(NavigableSet<Integer> starts) {
    for (int start : starts) {
      Integer next = starts.higher(start);
      int end = next == null ? lines.size() : next;
      long inside = numbers.stream().filter(line -> line >= start && line < end).count();
      boolean above = end <= numbers.stream().findFirst().orElse(0);
      if (inside != 1 && !above && !spans(start) && !isHeading(start)) {
        return false;
      }
    }
    return !starts.isEmpty();
  }

  private Grid grid(List<Integer> starts) {
    List<Float> levels = new ArrayList<>();
    for (int start : starts) {
      levels.add(lines.get(start).baseline() + lines.get(start).size());
    }
    Strip last = lines.get(lines.size() - 1);
    levels.add(last.baseline() - 0.4f * last.size());
    return Grid.ofRows(edges, levels, row -> spans(starts.get(row)));
  }
}
