package org.uprlib.core.paper.submission;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.uprlib.core.document.Span;

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

  /** What no cell of such a table contains, but the text below it. */
  private static final Set<WordKind> TITLES =
      EnumSet.of(WordKind.SESSION, WordKind.REVIEW, WordKind.PAPER);

  private final TitleBlock block;
  private final FirstPage page;

  /** The first word of each cell. */
  private final Map<CellPlace, Integer> starts = new LinkedHashMap<>();

  /** The same of tables that lost their grid, so that each cell is a line. */
  private final Map<Integer, CellPlace> lines = new HashMap<>();

  /** Cells of such tables that name others. */
  private final Set<CellPlace> others;

  FormCells(TitleBlock block) {
    this.block = block;
    this.page = block.page();
    findLines();
    for (int i = 0; i < page.size(); i++) {
      int word = i;
      cell(i).ifPresent(cell -> starts.putIfAbsent(cell, word));
    }
    this.others =
        starts.keySet().stream().collect(Collectors.groupingBy(CellPlace::table)).values().stream()
            .flatMap(this::others)
            .collect(Collectors.toSet());
  }

  /** Whether word {@code i} is in such a table, but not where those are named who submit. */
  boolean namesOthers(int i) {
    return cell(i).filter(others::contains).isPresent();
  }

  /** The cell in which word {@code i} is. */
  Optional<CellPlace> cell(int i) {
    return page.cell(i).or(() -> Optional.ofNullable(lines.get(page.lineStart(i))));
  }

  /**
   * Tables without their grid: below two heads of columns or more, each on its line, as many lines
   * as there are heads make a row.
   */
  private void findLines() {
    List<Name> all = page.lines();
    for (int first = 0; first < all.size(); first++) {
      int body = first;
      while (body < all.size() && isHead(all.get(body))) {
        body++;
      }
      int columns = body - first;
      int end = body;
      while (columns > 1 && end < all.size() && isValue(all.get(end))) {
        end++;
      }
      int last = columns > 1 ? end - (end - body) % columns : first;
      for (int k = first; k < last; k++) {
        Span table = page.span(all.get(first).from(), all.get(last - 1).to());
        CellPlace cell = new CellPlace(table, (k - first) / columns, (k - first) % columns);
        lines.put(all.get(k).from(), cell);
      }
      first = Math.max(first, last - 1);
    }
  }

  /** A label of those who submit or of other things, and nothing else. */
  private boolean isHead(Name line) {
    return isOtherLabel(line.from()) || isLabel(line);
  }

  /** Whether the line from word {@code i} on is a label of something else than who submits. */
  boolean isOtherLabel(int i) {
    return block.role(i) != Role.LABEL && page.end(OTHER_LABELS, i) == page.lineEnd(i);
  }

  private boolean isLabel(Name line) {
    return page.all(line.from(), line.to(), i -> block.role(i) == Role.LABEL);
  }

  private boolean isValue(Name line) {
    return !page.any(TITLES, line.from(), line.to());
  }

  private Stream<CellPlace> others(List<CellPlace> table) {
    List<CellPlace> labels =
        table.stream().filter(each -> LABELS.contains(block.role(starts.get(each)))).toList();
    return !labels.isEmpty() || lines.containsValue(table.get(0))
        ? table.stream()
            .filter(cell -> labels.stream().noneMatch(label -> names(label, cell, table)))
        : Stream.empty();
  }

  /** Whether a cell is a label's own, or is beside or below it. */
  private boolean names(CellPlace label, CellPlace cell, List<CellPlace> table) {
    List<CellPlace> row =
        table.stream().filter(each -> each.row() == label.row() && !each.equals(label)).toList();
    boolean last = row.stream().allMatch(each -> each.column() < label.column());
    int rows = cell.row() - label.row();
    if (row.stream().anyMatch(each -> page.is(OTHER_LABELS, starts.get(each)))) {
      return rows >= 0 && cell.column() == label.column();
    }
    return last ? rows >= 0 : rows == 0;
  }
}
