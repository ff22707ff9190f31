package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.paper.submission.parts.CellPlace;

/**
 * The cells of a table of labels and values, as {@code Submitted by | Rights Watch}: of such a
 * table only those cells name who submits that are beside or below a label of those who submit.
 * Immutable.
 */
final class FormCells {
  /** Labels of those who submit. */
  private static final Set<Role> LABELS = EnumSet.of(Role.LABEL, Role.PARTNER);

  /** Labels of other things, beside which a label heads a column. */
  private static final Set<WordKind> OTHER_LABELS =
      EnumSet.of(WordKind.COLUMN, WordKind.CONTACT, WordKind.CONTACT_WORD);

  private final TitleBlock block;

  /** The first word of each cell. */
  private final Map<CellPlace, Integer> starts = new LinkedHashMap<>();

  /** Cells of such tables that name others. */
  private final Set<CellPlace> others;

  FormCells(TitleBlock block) {
    this.block = block;
    FirstPage page = block.page();
    for (int i = 0; i < page.size(); i++) {
      int word = i;
      page.cell(i).ifPresent(cell -> starts.putIfAbsent(cell, word));
    }
    this.others =
        starts.keySet().stream().collect(Collectors.groupingBy(CellPlace::table)).values().stream()
            .flatMap(this::others)
            .collect(Collectors.toSet());
  }

  /** Whether word {@code i} is in such a table, but not where those are named who submit. */
  boolean namesOthers(int i) {
    return block.page().cell(i).filter(others::contains).isPresent();
  }

  private Stream<CellPlace> others(List<CellPlace> table) {
    boolean columns = table.stream().anyMatch(each -> each.column() > 0);
    List<CellPlace> labels =
        table.stream().filter(each -> LABELS.contains(block.role(starts.get(each)))).toList();
    return columns && !labels.isEmpty()
        ? table.stream()
            .filter(cell -> labels.stream().noneMatch(label -> names(label, cell, table)))
        : Stream.empty();
  }

  /** Whether a cell is a label's own, or is beside or below it. */
  private boolean names(CellPlace label, CellPlace cell, List<CellPlace> table) {
    List<CellPlace> beside =
        table.stream()
            .filter(each -> each.row() == label.row() && each.column() > label.column())
            .toList();
    int rows = cell.row() - label.row();
    int columns = cell.column() - label.column();
    if (beside.isEmpty()) {
      return rows >= 0;
    }
    if (beside.stream().anyMatch(each -> block.page().is(OTHER_LABELS, starts.get(each)))) {
      return rows >= 0 && columns == 0;
    }
    // A row without a label goes on with the one above.
    return rows < 1
        ? rows == 0 && columns >= 0
        : table.stream()
            .filter(each -> each.column() <= label.column() && each.row() <= cell.row())
            .noneMatch(each -> each.row() > label.row());
  }
}
