package org.uprlib.core.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The numbers that word processors print beside each line of a draft, or each fifth, in a strip of
 * its own. They count lines, so that paragraphs with numbers or lines that go on with a sentence
 * are beside them, which distinguishes them from the numbers of a list. For the pages of one
 * document, in order.
 */
final class LineNumbers {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  private static final Pattern AT_EDGE = Pattern.compile("^\\d{1,4}(?!\\S)|(?<!\\S)\\d{1,4}$");

  /** Fewer than these on a page may number what is on its lines. */
  private static final int FEWEST = 6;

  /** So many of them stand beside text that a list of numbers and words does not have. */
  private static final int TEXTS = 2;

  /** The share of them that counts the lines; running heads are counted apart. */
  private static final double COUNTED = 0.8;

  /** A strip of a page, from the foot to the head of it; empty if there is none. */
  record Strip(float from, float to) {
    static final Strip NONE = new Strip(0, 0);

    boolean isEmpty() {
      return to <= from;
    }

    boolean holds(float x) {
      return x > from && x < to;
    }

    boolean meets(float left, float right) {
      return right > from && left < to;
    }
  }

  /** That of the last page that had one. */
  private Strip last = Strip.NONE;

  /** A line of print: the word at its edge, and the others. */
  private record Row(int index, Chunk edge, List<Chunk> others) {
    int number() {
      return Integer.parseInt(edge.text().strip());
    }

    boolean goesOn(boolean fromRight) {
      Comparator<Chunk> left = Comparator.comparingDouble(Chunk::left);
      return others.stream()
          .max(fromRight ? left : left.reversed())
          .map(word -> word.text().strip().codePointAt(0))
          .filter(c -> Character.isDigit(c) || Character.isLowerCase(c))
          .isPresent();
    }
  }

  /** Where the page of {@code chunks} numbers its lines; {@code rules} are those of its tables. */
  Strip on(List<Chunk> chunks, List<RuledLine> rules, boolean fromRight) {
    if (last.isEmpty()
        && chunks.stream().filter(LineNumbers::hasNumberAtEdge).limit(FEWEST).count() < FEWEST) {
      return Strip.NONE;
    }
    List<Chunk> words = chunks.stream().flatMap(chunk -> chunk.words().stream()).toList();
    List<List<Chunk>> rows = LineBuilder.rows(words);
    Optional<Strip> strip =
        strip(rows, Chunk::left, fromRight)
            .or(() -> strip(rows, word -> -word.right(), fromRight))
            .filter(found -> rules.stream().noneMatch(rule -> ofTable(rule, found)));
    last = strip.orElse(last);
    return strip.orElse(Strip.NONE);
  }

  private static boolean hasNumberAtEdge(Chunk chunk) {
    String text = chunk.text().strip();
    return !text.isEmpty()
        && (Character.isDigit(text.charAt(0)) || Character.isDigit(text.charAt(text.length() - 1)))
        && AT_EDGE.matcher(text).find();
  }

  private static boolean ofTable(RuledLine rule, Strip strip) {
    return !rule.vertical() && strip.meets(rule.from(), rule.to());
  }

  private Optional<Strip> strip(
      List<List<Chunk>> rows, ToDoubleFunction<Chunk> inwards, boolean fromRight) {
    List<Row> numbered = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Chunk> row = rows.get(i);
      Chunk edge = row.stream().min(Comparator.comparingDouble(inwards)).orElseThrow();
      if (NUMBER.matcher(edge.text().strip()).matches()) {
        numbered.add(new Row(i, edge, row.stream().filter(word -> !word.equals(edge)).toList()));
      }
    }
    List<Row> aligned = aligned(numbered);
    if (aligned.isEmpty()) {
      return Optional.empty();
    }
    long texts = aligned.stream().filter(row -> row.goesOn(fromRight)).count();
    Strip strip =
        new Strip(
            (float) aligned.stream().mapToDouble(row -> row.edge().left()).min().orElseThrow(),
            (float) aligned.stream().mapToDouble(row -> row.edge().right()).max().orElseThrow());
    long within =
        rows.stream()
            .flatMap(List::stream)
            .filter(word -> strip.meets(word.left() - 1, word.right() + 1))
            .count();
    boolean known =
        last.meets(strip.from(), strip.to()) || (aligned.size() >= FEWEST && texts >= TEXTS);
    return known && within == aligned.size() && counts(aligned)
        ? Optional.of(strip)
        : Optional.empty();
  }

  /** Those of {@code rows} whose numbers end at one edge, or begin at one, whichever are more. */
  private static List<Row> aligned(List<Row> rows) {
    List<Row> ended = most(rows, row -> Math.round(row.edge().right()));
    List<Row> begun = most(rows, row -> Math.round(row.edge().left()));
    return begun.size() > ended.size() ? begun : ended;
  }

  private static List<Row> most(List<Row> rows, Function<Row, Integer> edge) {
    return rows.stream().collect(Collectors.groupingBy(edge)).values().stream()
        .max(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  /** True if each is as much higher than the one above as its line is further down. */
  private static boolean counts(List<Row> rows) {
    int counted = 1;
    for (int i = 1; i < rows.size(); i++) {
      Row above = rows.get(i - 1);
      Row row = rows.get(i);
      counted += row.number() - above.number() == row.index() - above.index() ? 1 : 0;
    }
    return counted >= COUNTED * rows.size();
  }
}
