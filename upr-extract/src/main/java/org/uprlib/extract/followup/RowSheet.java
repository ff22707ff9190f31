package org.uprlib.extract.followup;

import static org.uprlib.extract.write.translation.TranslatedException.because;
import static org.uprlib.extract.write.translation.TranslatedException.listed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellReference;
import org.uprlib.core.text.Translations;
import org.uprlib.extract.followup.FollowUpFormat.EvidenceColumn;
import org.uprlib.extract.write.translation.Term;

/**
 * The sheet that has the rows of a follow-up table. Immutable.
 *
 * @param source name of the file
 * @param grid its cells
 * @param head index of the row that heads it
 * @param columns the index of each column
 * @param heads the columns' heads as they are written
 * @param own heads of the person's own columns, by index
 */
record RowSheet(
    String source,
    TableGrid grid,
    int head,
    Map<FollowUpColumn, Integer> columns,
    Map<FollowUpColumn, String> heads,
    Map<Integer, String> own) {
  private static final int MOST_LISTED = 5;

  /** Rows that may be the head. */
  private static final int FIRST_ROWS = 5;

  /**
   * The one of {@code sheets} with the most columns.
   *
   * @throws FollowUpException if none has any, or one has a column twice, or two have rows in all
   *     the columns of a table
   */
  static RowSheet in(String source, List<TableGrid> sheets, Translations words)
      throws FollowUpException {
    Optional<RowSheet> found = Optional.empty();
    List<String> tables = new ArrayList<>();
    for (TableGrid grid : sheets) {
      Optional<RowSheet> sheet = in(source, grid, words);
      if (sheet.isPresent()
          && (found.isEmpty() || sheet.get().columns().size() > found.get().columns().size())) {
        found = sheet;
      }
      sheet.filter(RowSheet::isTable).ifPresent(each -> tables.add(grid.name()));
    }
    if (tables.size() > 1) {
      Term names = listed(tables.stream().map(RowSheet::quoted).toList(), MOST_LISTED);
      throw FollowUpException.of(source, because("several-tables", Map.of("sheets", names)));
    }
    return found.orElseThrow(
        () ->
            FollowUpException.of(
                source,
                because(
                    "no-table",
                    Map.of(
                        "label",
                        FollowUpColumn.PARAGRAPH.head(words),
                        "level",
                        FollowUpColumn.LEVEL.head(words)))));
  }

  /** The sheet, if one of its first rows heads the columns that identify a recommendation. */
  private static Optional<RowSheet> in(String source, TableGrid grid, Translations words)
      throws FollowUpException {
    for (int i = 0; i < Math.min(grid.rows().size(), FIRST_ROWS); i++) {
      List<String> row = grid.rows().get(i);
      Map<FollowUpColumn, Integer> columns = new EnumMap<>(FollowUpColumn.class);
      Map<FollowUpColumn, String> heads = new EnumMap<>(FollowUpColumn.class);
      Map<Integer, String> own = new TreeMap<>();
      for (int column = 0; column < row.size(); column++) {
        String head = TableGrid.cell(row, column);
        Optional<FollowUpColumn> known = FollowUpColumn.of(head, words);
        if (known.isEmpty() && !head.isEmpty()) {
          own.put(column, head);
        }
        if (known.isPresent()) {
          heads.put(known.get(), head);
          if (columns.put(known.get(), column) != null) {
            throw new FollowUpException(source, i + 1, head, because("twice"));
          }
        }
      }
      // A sheet of evidence shares the heads that identify a recommendation.
      boolean ofTable =
          columns.keySet().stream()
              .anyMatch(each -> each.compareTo(FollowUpColumn.FIRST_OPEN) >= 0);
      if (columns.size() > 1 && ofTable) {
        addHeadless(own, grid, i);
        return Optional.of(new RowSheet(source, grid, i, columns, heads, own));
      }
    }
    return Optional.empty();
  }

  /** Adds the columns that have values but no head, by their letters. */
  private static void addHeadless(Map<Integer, String> own, TableGrid grid, int head) {
    for (List<String> row : grid.rows().subList(head + 1, grid.rows().size())) {
      for (int column = 0; column < row.size(); column++) {
        if (!TableGrid.cell(row, column).isEmpty()
            && TableGrid.cell(grid.rows().get(head), column).isEmpty()) {
          own.putIfAbsent(column, "(" + CellReference.convertNumToColString(column) + ")");
        }
      }
    }
  }

  /**
   * Objects to a sheet that lacks a column.
   *
   * @throws FollowUpException if it does
   */
  void requireAll(Translations words) throws FollowUpException {
    for (FollowUpColumn each : FollowUpColumn.values()) {
      if (!columns.containsKey(each) && !each.canLack()) {
        List<Term> others = own.values().stream().limit(MOST_LISTED).map(RowSheet::quoted).toList();
        Map<String, Object> facts = Map.of("column", each.head(words), "others", others);
        String key = others.isEmpty() ? "no-column" : "no-column-renamed";
        throw FollowUpException.of(source, because(key, facts));
      }
    }
  }

  /**
   * Objects to a cell whose value is not what a person means by it.
   *
   * @throws FollowUpException if there is one in a column of the table
   */
  void requireSound() throws FollowUpException {
    for (Line line : lines()) {
      for (Map.Entry<FollowUpColumn, Integer> column : columns.entrySet()) {
        TableGrid.Defect defect =
            grid.defects().get(new CellAddress(line.number() - 1, column.getValue()));
        if (defect != null) {
          throw line.wrong(column.getKey(), defect.of(line.cell(column.getKey())));
        }
      }
    }
  }

  /** How the column of the recommendations' numbers holds them; CSV has no name of a sheet. */
  LabelCells labels() {
    int column = columns.get(FollowUpColumn.PARAGRAPH);
    Set<Integer> numbers =
        lines().stream()
            .map(Line::number)
            .filter(number -> grid.decimals().contains(new CellAddress(number - 1, column)))
            .collect(Collectors.toUnmodifiableSet());
    return new LabelCells(!grid.name().isEmpty(), numbers);
  }

  private boolean isTable() {
    return !lines().isEmpty()
        && Arrays.stream(FollowUpColumn.values())
            .allMatch(each -> each.canLack() || columns.containsKey(each));
  }

  private static Term quoted(String head) {
    return because("quoted", Map.of("text", head));
  }

  /** The rows below the head, without those that are empty. */
  List<Line> lines() {
    return IntStream.range(head + 1, grid.rows().size())
        .mapToObj(index -> new Line(this, index + 1, grid.rows().get(index)))
        .filter(line -> !line.cells().stream().allMatch(String::isBlank))
        .toList();
  }

  /**
   * A row of the table.
   *
   * @param number counted from 1 with the head
   * @param cells all of them
   */
  record Line(RowSheet sheet, int number, List<String> cells) {
    /** The cell in {@code column}; empty string if none. */
    String cell(FollowUpColumn column) {
      Integer place = sheet.columns.get(column);
      return place == null ? "" : TableGrid.cell(cells, place);
    }

    /** As {@link #cell}, of a cell that must not be empty. */
    String required(FollowUpColumn column) throws FollowUpException {
      String cell = cell(column);
      if (cell.isEmpty()) {
        throw wrong(column, because("empty"));
      }
      return cell;
    }

    /** The values in the person's own columns, by head. */
    Map<String, String> own() {
      Map<String, String> own = new LinkedHashMap<>();
      sheet.own.forEach(
          (column, head) -> {
            String cell = TableGrid.cell(cells, column);
            if (!cell.isEmpty()) {
              own.merge(head, cell, (one, other) -> one + "\n" + other);
            }
          });
      return own;
    }

    FollowUpException wrong(FollowUpColumn column, Term reason) {
      return sheet.wrong(number, column, reason);
    }
  }

  /** Reports what is wrong with the cell of the row of this number. */
  FollowUpException wrong(int row, FollowUpColumn column, Term reason) {
    return new FollowUpException(source, row, heads.get(column), reason);
  }

  /** The content of a sheet other than that of the rows. */
  enum SheetKind {
    EVIDENCE,
    REPORT,
    LEVELS,
    ABOUT,
    /** One of the person's own. */
    OTHER;

    /** The kind of {@code grid}, which the words that head it show in any language. */
    static SheetKind of(TableGrid grid, Translations words) {
      List<String> head = grid.head();
      String second = TableGrid.cell(head, 1);
      if (EvidenceColumn.in(head, words).size() == EvidenceColumn.values().length) {
        return EVIDENCE;
      } else if (words.key("report.text", second).isPresent()) {
        return REPORT;
      } else if (words.key("scale.", second).isPresent()) {
        return LEVELS;
      }
      Optional<String> first = words.key("about.", TableGrid.cell(head, 0));
      return first.equals(Optional.of("text")) ? ABOUT : OTHER;
    }
  }
}
