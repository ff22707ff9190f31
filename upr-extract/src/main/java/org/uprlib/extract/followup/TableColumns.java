package org.uprlib.extract.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.uprlib.core.docx.Xml;
import org.uprlib.extract.read.table.ColumnKind;
import org.uprlib.extract.read.table.RecommendationTables;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The columns of a table of a DOCX, counted on its grid. Not thread-safe.
 *
 * @param filled its rows that have an assessment
 */
record TableColumns(Element table, Set<Element> filled) {
  private static final int FIRST_ROWS = 4;

  /** What an added column takes of the table's width. */
  private static final double SHARE = 0.3;

  /** More of the wide columns is not taken. */
  private static final double MOST_OF_WIDE = 0.45;

  /** What takes part in a merge or in tracked changes, which a new cell does not. */
  private static final List<String> OF_ONE_CELL =
      List.of("gridSpan", "vMerge", "hMerge", "cellIns", "cellDel", "cellMerge", "tcPrChange");

  /** The rows of {@code table} itself, not of tables in it. */
  static List<Element> rows(Element table) {
    return Xml.all(table, "tr").stream().filter(row -> Xml.around(row, "tbl") == table).toList();
  }

  /** The cells of {@code row} itself. */
  static List<Element> cells(Element row) {
    return Xml.all(row, "tc").stream().filter(cell -> Xml.around(cell, "tr") == row).toList();
  }

  /** Where on the grid the column of assessments begins; empty if no row heads one. */
  OptionalInt assessment(RecommendationTables headings) {
    List<Element> rows = rows(table);
    for (Element row : rows.subList(0, Math.min(FIRST_ROWS, rows.size()))) {
      int at = before(row);
      for (Element cell : cells(row)) {
        Optional<ColumnKind> kind = headings.kind(CellFiller.text(cell));
        if (kind.equals(Optional.of(ColumnKind.ASSESSMENT))) {
          return OptionalInt.of(at);
        }
        at += width(cell);
      }
    }
    return OptionalInt.empty();
  }

  /** Whether no row heads columns, as where a table goes on behind a line of text. */
  boolean isHeadless(RecommendationTables headings) {
    return rows(table).stream().limit(FIRST_ROWS).noneMatch(row -> isHead(row, headings));
  }

  /** Whether one of the first rows heads a column of recommendations. */
  private boolean isHead(Element row, RecommendationTables headings) {
    return cells(row).stream()
        .map(cell -> headings.kind(CellFiller.text(cell)))
        .anyMatch(kind -> kind.equals(Optional.of(ColumnKind.RECOMMENDATION)));
  }

  /**
   * The cells that Word shows in the grid's column {@code column}, by row: of merged cells the
   * first one, for each of their rows.
   */
  Map<Element, Element> shown(int column) {
    Map<Element, Element> shown = new HashMap<>();
    Optional<Element> above = Optional.empty();
    for (Element row : rows(table)) {
      Optional<Element> cell = cell(row, column);
      if (cell.filter(each -> isContinued(each, "vMerge")).isPresent()
          && above.filter(each -> property(each, "vMerge").isPresent()).isPresent()) {
        cell = above;
      }
      cell.ifPresent(each -> shown.put(row, each));
      above = cell;
    }
    return shown;
  }

  /** The cell of {@code row} that covers the grid's column {@code column}, as far as Word shows. */
  private static Optional<Element> cell(Element row, int column) {
    int at = before(row);
    Element first = null;
    for (Element cell : cells(row)) {
      int end = at + width(cell);
      first = first == null || !isContinued(cell, "hMerge") ? cell : first;
      if (at <= column && column < end) {
        return Optional.of(first);
      }
      at = end;
    }
    return Optional.empty();
  }

  private static Optional<Element> property(Element cell, String name) {
    return Xml.child(cell, "tcPr").flatMap(properties -> Xml.child(properties, name));
  }

  /** Whether it goes on with the cell above or before it; so it does without a value. */
  private static boolean isContinued(Element cell, String merge) {
    return property(cell, merge)
        .filter(each -> !Xml.attribute(each, "val").equals("restart"))
        .isPresent();
  }

  /** Gives the rows that have an assessment a cell in {@code column} if they end before it. */
  void fillUp(int column) {
    List<Integer> widths = widths();
    filled.forEach(row -> fillUp(row, column, widths));
  }

  /** Lets {@code row} grow with its text, which a height that is exact would cut off. */
  static void letGrow(Element row) {
    Xml.child(row, "trPr")
        .flatMap(properties -> Xml.child(properties, "trHeight"))
        .filter(height -> Xml.attribute(height, "hRule").equals("exact"))
        .ifPresent(height -> Xml.set(height, "hRule", "atLeast"));
  }

  /** Columns of the grid that the row leaves out before its first cell. */
  private static int before(Element row) {
    return number(Xml.child(row, "trPr").flatMap(each -> Xml.child(each, "gridBefore")), 0);
  }

  private static int width(Element cell) {
    return number(property(cell, "gridSpan"), 1);
  }

  private static int number(Optional<Element> property, int otherwise) {
    return property
        .map(each -> Xml.attribute(each, "val"))
        .filter(value -> value.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  /**
   * Adds a column of assessments; the others make room for it, so that the table keeps its width.
   *
   * @param head the words that head it
   * @return its place on the grid
   */
  int add(String head, RecommendationTables headings) {
    int total = sum(widths());
    int columns = count();
    List<Integer> left = left(widths());
    List<Element> before = gridColumns();
    for (int i = 0; i < left.size(); i++) {
      Xml.set(before.get(i), "w", Integer.toString(left.get(i)));
    }
    Element column = Xml.word(table, "gridCol");
    Xml.set(column, "w", Integer.toString((int) Math.round(total * SHARE)));
    Node next = before.isEmpty() ? null : before.get(before.size() - 1).getNextSibling();
    Xml.child(table, "tblGrid").ifPresent(grid -> grid.insertBefore(column, next));
    List<Integer> widths = widths();
    boolean headed = false;
    for (Element row : rows(table)) {
      boolean heads = !headed && isHead(row, headings);
      headed |= heads;
      widen(row, columns, widths, heads ? head : "");
    }
    return columns;
  }

  /**
   * What an added column leaves of {@code widths}: the wide ones make room, so that words in narrow
   * ones are not broken; the others where that is not enough.
   */
  private static List<Integer> left(List<Integer> widths) {
    double total = sum(widths);
    double mean = total / Math.max(1, widths.size());
    double wide = widths.stream().filter(width -> width >= mean).mapToInt(w -> w).sum();
    double ofWide = Math.min(total * SHARE, wide * MOST_OF_WIDE);
    double wideLeft = 1 - ofWide / Math.max(1, wide);
    double narrowLeft = 1 - (total * SHARE - ofWide) / Math.max(1, total - wide);
    return widths.stream()
        .map(width -> (int) Math.round(width * (width >= mean ? wideLeft : narrowLeft)))
        .toList();
  }

  private static int sum(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }

  /** How many columns the grid has. */
  int count() {
    return Math.max(
        gridColumns().size(), rows(table).stream().mapToInt(TableColumns::end).max().orElse(0));
  }

  private List<Element> gridColumns() {
    return Xml.child(table, "tblGrid").stream()
        .flatMap(grid -> Xml.children(grid).stream())
        .filter(each -> Xml.isWord(each, "gridCol"))
        .toList();
  }

  private List<Integer> widths() {
    return gridColumns().stream()
        .map(column -> Xml.attribute(column, "w"))
        .map(width -> width.matches("\\d{1,6}") ? Integer.parseInt(width) : 0)
        .toList();
  }

  /** Where on the grid {@code row} ends. */
  private static int end(Element row) {
    return before(row) + cells(row).stream().mapToInt(TableColumns::width).sum();
  }

  private void widen(Element row, int columns, List<Integer> widths, String head) {
    List<Element> cells = cells(row);
    if (cells.isEmpty()) {
      return;
    }
    if (cells.size() == 1 && columns > 1 && head.isEmpty() && !filled.contains(row)) {
      if (end(row) >= columns) {
        property(cells.get(0), "gridSpan")
            .ifPresent(span -> Xml.set(span, "val", Integer.toString(width(cells.get(0)) + 1)));
      }
      return;
    }
    int at = before(row);
    for (Element cell : cells) {
      int end = at + width(cell);
      boolean known = end <= widths.size() && widths.subList(at, end).stream().allMatch(w -> w > 0);
      int all = known ? sum(widths.subList(at, end)) : 0;
      property(cell, "tcW")
          .ifPresent(
              width -> {
                if (known && Xml.attribute(width, "type").equals("dxa")) {
                  Xml.set(width, "w", Integer.toString(all));
                } else {
                  shrink(width);
                }
              });
      at = end;
    }
    fillUp(row, columns, widths);
    if (!head.isEmpty()) {
      Element last = cells.get(cells.size() - 1);
      cell(row, columns)
          .flatMap(made -> Xml.child(made, "p"))
          .ifPresent(paragraph -> CellFiller.run(paragraph, head, last, true));
    }
  }

  /** Adds a cell in {@code column} if {@code row} ends before it, and one for what lies between. */
  private static void fillUp(Element row, int column, List<Integer> widths) {
    int end = end(row);
    List<Element> cells = cells(row);
    if (end > column || cells.isEmpty()) {
      return;
    }
    Element last = cells.get(cells.size() - 1);
    if (end < column) {
      append(row, last, widths, end, column);
    }
    append(row, last, widths, column, column + 1);
    for (String gap : List.of("gridAfter", "wAfter")) {
      Xml.child(row, "trPr")
          .flatMap(properties -> Xml.child(properties, gap))
          .ifPresent(Xml::remove);
    }
  }

  /** Puts an empty cell over the columns {@code from} to {@code to} at the end of {@code row}. */
  private static void append(Element row, Element like, List<Integer> widths, int from, int to) {
    Element made = Xml.word(row, "tc");
    Element properties =
        Xml.child(like, "tcPr")
            .map(each -> (Element) each.cloneNode(true))
            .orElseGet(() -> Xml.word(row, "tcPr"));
    for (String each : OF_ONE_CELL) {
      Xml.child(properties, each).ifPresent(properties::removeChild);
    }
    Optional<Element> width = Xml.child(properties, "tcW");
    width.ifPresent(
        each -> {
          int all = widths.stream().skip(from).limit(to - from).mapToInt(w -> w).sum();
          Xml.set(each, "w", Integer.toString(all));
          Xml.set(each, "type", all > 0 ? "dxa" : "auto");
        });
    if (to - from > 1) {
      Element over = Xml.word(row, "gridSpan");
      Xml.set(over, "val", Integer.toString(to - from));
      properties.insertBefore(
          over, width.map(Element::getNextSibling).orElse(properties.getFirstChild()));
    }
    made.appendChild(properties);
    Element paragraph = Xml.word(row, "p");
    Xml.all(like, "p").stream()
        .findFirst()
        .flatMap(CellFiller::properties)
        .ifPresent(paragraph::appendChild);
    made.appendChild(paragraph);
    List<Element> cells = cells(row);
    Node last = cells.get(cells.size() - 1);
    while (last.getParentNode() != row) {
      last = last.getParentNode();
    }
    row.insertBefore(made, last.getNextSibling());
  }

  /** Shrinks a width to what an added column leaves of it, if it is a number. */
  private static void shrink(Element width) {
    String value = Xml.attribute(width, "w");
    if (value.matches("\\d{1,6}")) {
      long left = Math.round(Integer.parseInt(value) * (1 - SHARE));
      Xml.set(width, "w", Long.toString(left));
    }
  }
}
