package org.uprlib.extract.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.docx.Xml;
import org.uprlib.extract.table.ColumnKind;
import org.uprlib.extract.table.RecommendationTables;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The columns of a table of a DOCX, counted on its grid. Not thread-safe. */
final class TableColumns {
  private static final int FIRST_ROWS = 4;

  /** What an added column takes of the table's width. */
  private static final double SHARE = 0.3;

  private final Element table;

  TableColumns(Element table) {
    this.table = table;
  }

  /** The rows of {@code table} itself, not of tables in it. */
  List<Element> rows() {
    return Xml.all(table, "tr").stream().filter(row -> nearest(row, "tbl") == table).toList();
  }

  /** The cells of {@code row} itself. */
  static List<Element> cells(Element row) {
    return Xml.all(row, "tc").stream().filter(cell -> nearest(cell, "tr") == row).toList();
  }

  /** The nearest element of this name around {@code node}; null if there is none. */
  static @Nullable Element nearest(Node node, String name) {
    for (Node at = node.getParentNode(); at != null; at = at.getParentNode()) {
      if (at instanceof Element element && Xml.isWord(element, name)) {
        return element;
      }
    }
    return null;
  }

  /** Where on the grid the column of assessments begins; empty if no row heads one. */
  OptionalInt assessment(RecommendationTables headings) {
    List<Element> rows = rows();
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

  /** Whether one of the first rows heads a column of recommendations. */
  private boolean isHead(Element row, RecommendationTables headings) {
    return cells(row).stream()
        .map(cell -> headings.kind(CellFiller.text(cell)))
        .anyMatch(kind -> kind.equals(Optional.of(ColumnKind.RECOMMENDATION)));
  }

  /** The cell of {@code row} that covers the grid's column {@code column}. */
  static Optional<Element> cell(Element row, int column) {
    int at = before(row);
    for (Element cell : cells(row)) {
      int end = at + width(cell);
      if (column >= at && column < end) {
        return Optional.of(cell);
      }
      at = end;
    }
    return Optional.empty();
  }

  private static int before(Element row) {
    return Xml.child(row, "trPr").map(properties -> number(properties, "gridBefore", 0)).orElse(0);
  }

  private static int width(Element cell) {
    return Xml.child(cell, "tcPr").map(properties -> number(properties, "gridSpan", 1)).orElse(1);
  }

  private static int number(Element properties, String name, int otherwise) {
    return Xml.child(properties, name)
        .map(each -> Xml.attribute(each, "val"))
        .filter(value -> value.matches("\\d{1,4}"))
        .map(Integer::parseInt)
        .orElse(otherwise);
  }

  /**
   * Adds a column of assessments; the others make room for it, so that the table keeps its width.
   *
   * @param head the words that head it
   * @return where on the grid it stands
   */
  int add(String head, RecommendationTables headings) {
    int columns = 0;
    Optional<Element> grid = Xml.child(table, "tblGrid");
    List<Integer> widths = new ArrayList<>();
    if (grid.isPresent()) {
      for (Element column : Xml.children(grid.get())) {
        widths.add(scaled(column, "w"));
        columns++;
      }
    }
    for (Element row : rows()) {
      columns = Math.max(columns, cells(row).stream().mapToInt(TableColumns::width).sum());
    }
    int total = widths.stream().mapToInt(Integer::intValue).sum();
    int added = (int) Math.round(total / (1 - SHARE) * SHARE);
    if (grid.isPresent()) {
      Element column = Xml.word(table, "gridCol");
      Xml.set(column, "w", Integer.toString(added));
      grid.get().appendChild(column);
    }
    boolean headed = false;
    for (Element row : rows()) {
      boolean heads = !headed && isHead(row, headings);
      headed |= heads;
      widen(row, columns, added, heads ? head : "");
    }
    return columns;
  }

  private static void widen(Element row, int columns, int added, String head) {
    List<Element> cells = cells(row);
    if (cells.isEmpty()) {
      return;
    }
    Element last = cells.get(cells.size() - 1);
    if (cells.size() == 1 && width(last) >= columns && columns > 1) {
      Element properties = Xml.first(last, "tcPr");
      Xml.child(properties, "gridSpan")
          .ifPresent(span -> Xml.set(span, "val", Integer.toString(columns + 1)));
      return;
    }
    for (Element cell : cells) {
      Xml.child(cell, "tcPr")
          .flatMap(properties -> Xml.child(properties, "tcW"))
          .ifPresent(width -> scaled(width, "w"));
    }
    Element made = Xml.word(row, "tc");
    Xml.child(last, "tcPr")
        .ifPresent(
            properties -> {
              Element copy = (Element) properties.cloneNode(true);
              for (String each : List.of("gridSpan", "vMerge", "hMerge")) {
                Xml.child(copy, each).ifPresent(copy::removeChild);
              }
              Xml.child(copy, "tcW")
                  .ifPresent(
                      width -> {
                        Xml.set(width, "w", Integer.toString(added));
                        Xml.set(width, "type", "dxa");
                      });
              made.appendChild(copy);
            });
    Element paragraph = Xml.word(row, "p");
    Xml.all(last, "p").stream()
        .findFirst()
        .flatMap(first -> Xml.child(first, "pPr"))
        .ifPresent(properties -> paragraph.appendChild(properties.cloneNode(true)));
    if (!head.isEmpty()) {
      CellFiller.run(paragraph, head, last, true);
    }
    made.appendChild(paragraph);
    last.getParentNode().insertBefore(made, last.getNextSibling());
  }

  /** Shrinks a width to what an added column leaves of it; 0 if it is no number. */
  private static int scaled(Element element, String attribute) {
    String value = Xml.attribute(element, attribute);
    if (!value.matches("\\d{1,6}")) {
      return 0;
    }
    int shrunk = (int) Math.round(Integer.parseInt(value) * (1 - SHARE));
    Xml.set(element, attribute, Integer.toString(shrunk));
    return shrunk;
  }
}
