package org.uprlib.extract.text.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.uprlib.core.document.Span;

/**
 * The rows of a table that is typed into a paragraph: {@code 121.1 | Noted 121.2 | Supported}, or
 * {@code Supported | 121.1, 121.2 Noted | 121.3}. Immutable.
 *
 * @param reader tells which cells are answers
 */
record WrittenRows(StatementReader reader) {
  private static final Pattern BAR = Pattern.compile("(?<!\\S)\\|(?!\\S)");

  /** The numbers of a cell. */
  private static final Pattern NUMBERS =
      Pattern.compile("\\d{1,3}\\.\\d{1,3}(?:[\\s,;،،、；]+\\d{1,3}\\.\\d{1,3})*(?![.\\d])");

  /** An answer of a table has no more words. */
  private static final int MOST_WORDS = 6;

  /** Numbers, or else an answer. */
  private record Cell(boolean numbers, Span span) {}

  /**
   * {@code text} with a bar between its rows alone, each character where it was; itself, if numbers
   * and answers do not take turns in it.
   */
  String parted(String text) {
    if (text.indexOf('|') < 0 || !BAR.matcher(text).find()) {
      return text;
    }
    List<Cell> cells = cells(text);
    boolean inTurn =
        cells.size() % 2 == 0
            && IntStream.range(1, cells.size())
                .allMatch(i -> cells.get(i).numbers() != cells.get(i - 1).numbers());
    return inTurn ? rows(text, cells) : text;
  }

  private String rows(String text, List<Cell> cells) {
    StringBuilder rows = new StringBuilder(text);
    for (int i = 0; i < cells.size(); i += 2) {
      Cell first = cells.get(i);
      int behind = first.span().end();
      int second = cells.get(i + 1).span().start();
      Matcher bar = BAR.matcher(text).region(behind, second);
      if (bar.find()) {
        if (speaksOfAnswer(text.substring(behind, second))) {
          return text;
        }
        IntStream.range(behind, second).forEach(at -> rows.setCharAt(at, ' '));
        rows.setCharAt(bar.start(), first.numbers() ? ' ' : ':');
      }
      if (first.span().start() > 0) {
        rows.setCharAt(first.span().start() - 1, '|');
      }
    }
    return rows.toString();
  }

  /** What is between a number and its answer is what is recommended, and is not read. */
  private boolean speaksOfAnswer(String words) {
    return reader.hasPosition(words) || !reader.reservations(words).isEmpty();
  }

  /** The cells of numbers and of answers. */
  private List<Cell> cells(String text) {
    List<Cell> cells = new ArrayList<>();
    Matcher bar = BAR.matcher(text);
    int start = 0;
    while (bar.find()) {
      add(cells, text, new Span(start, bar.start()));
      start = bar.end();
    }
    add(cells, text, new Span(start, text.length()));
    return cells;
  }

  /** What is between two bars may end a row and begin the next: {@code Noted 121.2}. */
  private void add(List<Cell> cells, String text, Span between) {
    Matcher numbers = NUMBERS.matcher(text).region(between.start(), between.end());
    int start = between.start();
    while (numbers.find()) {
      addAnswer(cells, text, start, numbers.start());
      cells.add(new Cell(true, new Span(numbers.start(), numbers.end())));
      start = numbers.end();
    }
    addAnswer(cells, text, start, between.end());
  }

  private void addAnswer(List<Cell> cells, String text, int start, int end) {
    String words = text.substring(start, end).strip();
    if (!words.isEmpty() && reader.words(words) <= MOST_WORDS && reader.stance(words).isKnown()) {
      int from = text.indexOf(words, start);
      cells.add(new Cell(false, new Span(from, from + words.length())));
    }
  }
}
