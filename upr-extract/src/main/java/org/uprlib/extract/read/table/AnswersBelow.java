package org.uprlib.extract.read.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Table;
import org.uprlib.core.text.Endings;
import org.uprlib.core.vocabulary.Language;

/**
 * The rows of a table with columns that answer the recommendations above them: {@code Position:
 * Supported} across the columns. Immutable.
 *
 * @param stand true if the table has such rows; where some stand above, they head what follows
 */
record AnswersBelow(
    ColumnHeadings headings, PositionWords words, Language language, boolean stand) {
  /** So few bare answers between single recommendations may head those that follow. */
  private static final int MOST_HEADS = 2;

  private static final Set<ColumnKind> ANSWERING =
      EnumSet.of(ColumnKind.POSITION, ColumnKind.RESPONSE);

  /**
   * What a row says of those above.
   *
   * @param kind a position or a comment
   * @param labelled true if its own words say so
   */
  record Below(ColumnKind kind, CellText text, boolean labelled) {}

  /** Those of the rows of {@code table} from {@code first} on. */
  static AnswersBelow of(
      Table table,
      int first,
      Columns columns,
      ColumnHeadings headings,
      PositionWords words,
      Language language) {
    AnswersBelow all = new AnswersBelow(headings, words, language, true);
    boolean elsewhere =
        columns.kinds().contains(ColumnKind.POSITION) || columns.kinds().contains(ColumnKind.MARK);
    boolean stand = !elsewhere && all.standBelow(table.rows().subList(first, table.rows().size()));
    return new AnswersBelow(headings, words, language, stand);
  }

  private boolean standBelow(List<Table.Row> rows) {
    boolean labelled = false;
    boolean single = true;
    int answers = 0;
    int open = 0;
    for (Table.Row row : rows) {
      Optional<Below> below = read(row).filter(each -> each.kind() == ColumnKind.POSITION);
      if (below.isPresent()) {
        if (open == 0) {
          return false;
        }
        labelled |= below.get().labelled();
        single &= open == 1;
        answers++;
        open = 0;
      } else if (isNumbered(row)) {
        open++;
      }
    }
    return answers > 0 && (labelled || open == 0 || areNoHeads(single && open == 1, answers));
  }

  /**
   * Whether bare answers stand below, though the last recommendations have none.
   *
   * @param single true if each recommendation stands alone
   */
  static boolean areNoHeads(boolean single, long answers) {
    return single && answers > MOST_HEADS;
  }

  private static boolean isNumbered(Table.Row row) {
    return row.cells().stream()
        .flatMap(cell -> CellText.of(cell).stream())
        .anyMatch(cell -> RowNumber.full(cell.text()).isPresent());
  }

  /** What {@code row} says of the recommendations above it; empty if it is another row. */
  Optional<Below> read(Table.Row row) {
    List<CellText> cells = new ArrayList<>();
    row.cells().stream().flatMap(cell -> CellText.of(cell).stream()).forEach(cells::add);
    if (!stand || cells.isEmpty() || cells.size() > 2 || isNumbered(row)) {
      return Optional.empty();
    }
    CellText first = cells.get(0);
    int colon = first.colon();
    String label = colon > 0 ? first.text().substring(0, colon) : first.text();
    Optional<CellText> said =
        cells.size() > 1
            ? Optional.of(cells.get(1))
            : colon > 0 ? first.from(colon + 1) : Optional.empty();
    Optional<ColumnKind> kind = headings.kind(label).filter(each -> words.fixed(label).isEmpty());
    return said.flatMap(text -> kind.flatMap(each -> labelled(each, text)))
        .or(() -> said.filter(this::opens).map(text -> new Below(ColumnKind.POSITION, text, false)))
        .or(() -> cells.size() > 1 ? Optional.empty() : bare(first));
  }

  private boolean opens(CellText text) {
    return words.opens(text.text()).isPresent();
  }

  /** {@code Noted}, {@code Sylvania supports this recommendation.} */
  private Optional<Below> bare(CellText cell) {
    boolean answers =
        opens(cell) || (Endings.isStop(cell.text()) && words.read(cell.text(), language).isKnown());
    return answers ? Optional.of(new Below(ColumnKind.POSITION, cell, false)) : Optional.empty();
  }

  private Optional<Below> labelled(ColumnKind kind, CellText text) {
    boolean answers = kind == ColumnKind.POSITION || (ANSWERING.contains(kind) && opens(text));
    if (answers) {
      return Optional.of(new Below(ColumnKind.POSITION, text, true));
    }
    return kind == ColumnKind.COMMENT || kind == ColumnKind.RESPONSE
        ? Optional.of(new Below(ColumnKind.COMMENT, text, true))
        : Optional.empty();
  }
}
