package org.uprlib.extract.read.table;

import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Table;

/**
 * A table about recommendations that is divided into columns. Immutable.
 *
 * @param head the rows that head it, if any do
 */
record DividedTable(Table table, Optional<TableHead.Found> head, Columns columns) {
  /** The index of the first row below the head. */
  int first() {
    return head.map(TableHead.Found::end).orElse(0);
  }

  /** The rows below the head; those that print it once more are none of them. */
  List<Table.Row> rows() {
    return table.rows().subList(first(), table.rows().size()).stream()
        .filter(row -> head.isEmpty() || !TableHead.repeats(table, head.get(), row))
        .toList();
  }
}
