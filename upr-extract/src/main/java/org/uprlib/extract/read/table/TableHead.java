package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.Folding;
import org.uprlib.core.text.Label;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.read.table.Columns.TableColumn;

/** Recognises the rows that head a table about recommendations. Immutable and thread-safe. */
record TableHead(ColumnHeadings headings, PositionWords words) {
  /** A table's head is among its first rows; a title may stand above it. */
  private static final int FIRST_ROWS = 4;

  private static final int LONGEST_HEADING = 90;

  /**
   * A head that was found.
   *
   * @param first index of its first row
   * @param end index of the row after its last
   */
  record Found(Columns columns, int first, int end) {}

  /** The head of {@code table}; empty if it has none that speaks of recommendations. */
  Optional<Found> find(Table table) {
    int last = Math.min(FIRST_ROWS, table.rows().size());
    for (int i = 0; i < last; i++) {
      Table.Row row = table.rows().get(i);
      Optional<Columns> columns = read(row);
      if (columns.isPresent()) {
        Optional<Columns> below =
            i + 1 < table.rows().size()
                ? under(columns.get(), table.rows().get(i + 1))
                : Optional.empty();
        return Optional.of(
            new Found(below.orElse(columns.get()), i, below.isPresent() ? i + 2 : i + 1));
      }
    }
    return Optional.empty();
  }

  private Optional<Columns> read(Table.Row row) {
    if (!looksLikeHead(row)) {
      return Optional.empty();
    }
    List<TableColumn> heads = row.cells().stream().map(this::column).toList();
    boolean marks = heads.stream().anyMatch(head -> head.kind() == ColumnKind.MARK);
    Columns columns = Columns.of(row, marks ? marked(heads) : heads);
    return columns.showSubject() ? Optional.of(columns) : Optional.empty();
  }

  /** At least two cells with words, all short, and none with a recommendation's number. */
  private static boolean looksLikeHead(Table.Row row) {
    List<String> texts = texts(row);
    return texts.size() > 1
        && texts.stream().noneMatch(text -> text.length() > LONGEST_HEADING || numbered(text));
  }

  /** True if {@code text} begins with a recommendation's number. */
  static boolean numbered(String text) {
    return Label.Reader.read(text).filter(label -> label.form() == Label.Form.DOTTED).isPresent();
  }

  /**
   * {@code N} beside {@code S} is no number, nor {@code No} right behind {@code Yes}; {@code
   * Acceptée} beside {@code Notée} is no column of words.
   */
  private List<TableColumn> marked(List<TableColumn> heads) {
    List<TableColumn> marked = new ArrayList<>();
    boolean behindMark = false;
    for (TableColumn head : heads) {
      boolean letter = head.heading().strip().length() == 1;
      Optional<PositionStatus> mark =
          head.kind() == ColumnKind.POSITION
                  || (head.kind() == ColumnKind.NUMBER && (letter || behindMark))
              ? words.fixed(head.heading()).filter(status -> isWhole(head, status))
              : Optional.empty();
      marked.add(mark.isPresent() ? new TableColumn(ColumnKind.MARK, mark, head.heading()) : head);
      behindMark = head.kind() == ColumnKind.MARK;
    }
    return marked;
  }

  /** {@code Supported / Noted} heads words, whatever is beside it. */
  private static boolean isWhole(TableColumn head, PositionStatus status) {
    return head.kind() == ColumnKind.NUMBER || status != PositionStatus.PARTIAL;
  }

  private TableColumn column(Table.Cell cell) {
    String heading = CellText.of(cell).map(CellText::text).orElse("");
    Optional<ColumnKind> kind = headings.kind(heading);
    if (kind.isPresent()) {
      return TableColumn.of(kind.get(), heading);
    }
    Optional<PositionStatus> mark = words.fixed(heading);
    return new TableColumn(mark.isPresent() ? ColumnKind.MARK : ColumnKind.OTHER, mark, heading);
  }

  /** The columns of a head whose second row is {@code row}; empty if that is no part of it. */
  private Optional<Columns> under(Columns upper, Table.Row row) {
    if (!looksLikeHead(row)) {
      return Optional.empty();
    }
    List<TableColumn> columns = new ArrayList<>();
    List<Integer> indexes = upper.indexes(row);
    boolean all = true;
    for (int i = 0; i < row.cells().size(); i++) {
      TableColumn own = column(row.cells().get(i));
      all &= own.kind() != ColumnKind.OTHER || row.cells().get(i).blocks().isEmpty();
      boolean inherits = own.kind() == ColumnKind.OTHER && indexes.get(i) >= 0;
      columns.add(inherits ? upper.get(indexes.get(i)) : own);
    }
    return all ? Optional.of(Columns.of(row, columns)) : Optional.empty();
  }

  /** True if {@code row} prints the head {@code found} of {@code table} once more. */
  static boolean repeats(Table table, Found found, Table.Row row) {
    return table.rows().subList(found.first(), found.end()).stream()
        .anyMatch(each -> letters(each).equals(letters(row)));
  }

  private static List<String> letters(Table.Row row) {
    return texts(row).stream().map(Folding::letters).toList();
  }

  private static List<String> texts(Table.Row row) {
    return row.cells().stream()
        .flatMap(cell -> CellText.of(cell).stream())
        .map(CellText::text)
        .toList();
  }
}
