package org.uprlib.extract.read.addendum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.document.Table;
import org.uprlib.core.document.TextBlock;
import org.uprlib.extract.read.addendum.AddendumOutline.Group;
import org.uprlib.extract.text.statement.Stance;

/**
 * Reads a table whose columns are headed by positions and hold recommendations: {@code Accepted |
 * Noted}, and numbers below.
 */
final class PositionColumns {
  private PositionColumns() {}

  /**
   * A column.
   *
   * @param group the position that heads it
   * @param lines what stands below, from top to bottom
   */
  record PositionColumn(Group group, List<TextBlock> lines) {}

  /** The columns of {@code table}; empty if its first row is no row of positions. */
  static List<PositionColumn> of(Table table, AddendumLanguage language) {
    List<PositionColumn> columns = new ArrayList<>();
    for (Table.Cell cell : table.rows().get(0).cells()) {
      List<TextBlock> heading = cell.texts().filter(text -> !text.isEmpty()).toList();
      if (heading.size() != 1) {
        return List.of();
      }
      TextBlock line = heading.get(0);
      Stance stance = language.headingStance(line.text()).shift(line.span().start());
      boolean names = language.labels().read(line).isPresent();
      if (!stance.isKnown() || names) {
        return List.of();
      }
      Group group = Group.heading(stance, Group.BOLD, Optional.empty());
      columns.add(new PositionColumn(group, new ArrayList<>()));
    }
    boolean several = columns.size() > 1 && table.rows().size() > 1;
    return several && isFilled(table, columns) ? columns : List.of();
  }

  /** Puts each cell under its heading; false if a row is divided otherwise. */
  private static boolean isFilled(Table table, List<PositionColumn> columns) {
    for (Table.Row row : table.rows().subList(1, table.rows().size())) {
      if (row.cells().size() != columns.size()) {
        return false;
      }
      for (int i = 0; i < columns.size(); i++) {
        row.cells().get(i).texts().forEach(columns.get(i).lines()::add);
      }
    }
    return true;
  }
}
