package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.uprlib.core.document.Table;
import org.uprlib.extract.model.PositionStatus;

/**
 * The columns of one table. Rows need not be divided as its head is; a cell belongs to the column
 * in which it begins. Immutable.
 */
final class Columns {
  /** The columns that say which recommendation a row is about. */
  static final Set<ColumnKind> SUBJECTS = EnumSet.of(ColumnKind.NUMBER, ColumnKind.RECOMMENDATION);

  /** The columns that give a position. */
  static final Set<ColumnKind> GIVING = EnumSet.of(ColumnKind.POSITION, ColumnKind.MARK);

  private final List<TableColumn> columns;

  /** For each place in the table's grid, which column stands there. */
  private final List<Integer> places;

  /**
   * One column.
   *
   * @param kind what it holds
   * @param mark position of the recommendations that are marked in it
   * @param heading its words; empty string if it has none
   */
  record TableColumn(ColumnKind kind, Optional<PositionStatus> mark, String heading) {
    static final TableColumn OTHER = of(ColumnKind.OTHER, "");

    static TableColumn of(ColumnKind kind, String heading) {
      return new TableColumn(kind, Optional.empty(), heading);
    }

    /** True if the heading speaks of recommendations, their numbers or their paragraph. */
    boolean namesNumbers() {
      return SUBJECTS.contains(kind)
          || (kind == ColumnKind.OTHER && RowNumber.paragraph(heading).isPresent());
    }

    /** {@code cell}; {@code (3)} below {@code Paragraph 124} is {@code 124.3}. */
    CellText full(CellText cell) {
      Optional<Integer> plain = RowNumber.plain(cell.text());
      return RowNumber.paragraph(heading)
          .filter(paragraph -> plain.isPresent() && SUBJECTS.contains(kind))
          .map(paragraph -> cell.saying(paragraph + "." + plain.get()))
          .orElse(cell);
    }
  }

  private Columns(List<TableColumn> columns, List<Integer> places) {
    this.columns = List.copyOf(columns);
    this.places = List.copyOf(places);
  }

  /**
   * The columns of a table that is divided as {@code row} is.
   *
   * @param columns one for each cell of the row
   */
  static Columns of(Table.Row row, List<TableColumn> columns) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      for (int k = 0; k < row.cells().get(i).columns(); k++) {
        places.add(i);
      }
    }
    return new Columns(columns, places);
  }

  /** Number of places in the table's grid. */
  int width() {
    return places.size();
  }

  int size() {
    return columns.size();
  }

  TableColumn get(int index) {
    return columns.get(index);
  }

  /** True if no other column is headed by a position. */
  boolean isOnlyMark(TableColumn column) {
    return columns.stream().filter(each -> each.mark().isPresent()).allMatch(column::equals);
  }

  boolean showSubject() {
    return !Collections.disjoint(kinds(), SUBJECTS);
  }

  Set<ColumnKind> kinds() {
    Set<ColumnKind> kinds = EnumSet.noneOf(ColumnKind.class);
    columns.forEach(column -> kinds.add(column.kind()));
    return kinds;
  }

  /** For each cell of {@code row}, which column it belongs to; -1 beyond the last. */
  List<Integer> indexes(Table.Row row) {
    List<Integer> indexes = new ArrayList<>();
    boolean alike = row.cells().size() == columns.size();
    int place = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      indexes.add(alike ? Integer.valueOf(i) : place < places.size() ? places.get(place) : -1);
      place += row.cells().get(i).columns();
    }
    return indexes;
  }

  /** What {@code row} has in columns that are headed by a position. */
  Stream<String> marks(Table.Row row) {
    List<Integer> indexes = indexes(row);
    return IntStream.range(0, row.cells().size())
        .filter(i -> indexes.get(i) >= 0 && get(indexes.get(i)).mark().isPresent())
        .mapToObj(row.cells()::get)
        .flatMap(cell -> CellText.of(cell).stream())
        .map(CellText::text);
  }

  /** The same columns, the one at {@code index} holding {@code kind}. */
  Columns with(int index, ColumnKind kind) {
    List<TableColumn> changed = new ArrayList<>(columns);
    changed.set(index, TableColumn.of(kind, columns.get(index).heading()));
    return new Columns(changed, places);
  }
}
