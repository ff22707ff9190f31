package org.uprlib.extract.followup;

import static org.uprlib.extract.write.translation.TranslatedException.because;
import static org.uprlib.extract.write.translation.TranslatedException.listed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.apache.poi.ss.util.CellReference;
import org.uprlib.core.text.Translations;
import org.uprlib.extract.followup.FollowUpFormat.EvidenceColumn;
import org.uprlib.extract.write.translation.Term;

/** What a person put into a table where no new table has a place for it. Not thread-safe. */
final class Strays {
  private final Translations words;
  private final LevelScale.LevelScales scales;
  private final List<Object> places = new ArrayList<>();

  /**
   * @param rows the one that has the rows
   */
  Strays(List<TableGrid> sheets, RowSheet rows, Translations words, LevelScale.LevelScales scales) {
    this.words = words;
    this.scales = scales;
    for (TableGrid grid : sheets) {
      if (grid.equals(rows.grid())) {
        addAbove(grid, rows.head());
      } else {
        addBeside(grid);
      }
      for (String cell : grid.comments()) {
        places.add(because("comment", Map.of("cell", at(grid, cell))));
      }
      if (grid.drawings() > 0) {
        places.add(because("drawings", Map.of("sheet", grid.name(), "count", grid.drawings())));
      }
    }
  }

  private void addAbove(TableGrid grid, int head) {
    for (int row = 0; row < head; row++) {
      addRow(grid, row, 0);
    }
  }

  /** Adds what a sheet has beside what is printed, or carried to the new table. */
  private void addBeside(TableGrid grid) {
    switch (RowSheet.SheetKind.of(grid, words)) {
      case EVIDENCE -> addBeside(grid, EvidenceColumn.in(grid.head(), words).values());
      case REPORT -> addReport(grid);
      case LEVELS -> addRows(grid, label -> scales.byName(label).isPresent() ? 2 : 0);
      case ABOUT -> addRows(grid, label -> isPrinted(label) ? 1 : 0);
      case OTHER -> addSheet(grid);
    }
  }

  /** Adds the cells of a sheet of evidence that no column of it heads. */
  private void addBeside(TableGrid grid, Collection<Integer> known) {
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        if (!known.contains(column)) {
          addCell(grid, row, column);
        }
      }
    }
  }

  private void addReport(TableGrid grid) {
    boolean below = false;
    for (int row = 1; row < grid.rows().size(); row++) {
      String label = TableGrid.cell(grid.rows().get(row), 0);
      boolean part = words.key("part.", label).isPresent();
      below = part || (below && label.isEmpty());
      addRow(grid, row, below ? 2 : 0);
    }
  }

  /** Adds the rows below the first, without as many cells as are known by a row's first cell. */
  private void addRows(TableGrid grid, ToIntFunction<String> known) {
    for (int row = 1; row < grid.rows().size(); row++) {
      addRow(grid, row, known.applyAsInt(TableGrid.cell(grid.rows().get(row), 0)));
    }
  }

  private void addSheet(TableGrid grid) {
    int cells =
        (int) grid.rows().stream().flatMap(List::stream).filter(cell -> !cell.isBlank()).count();
    if (cells > 0) {
      places.add(because("sheet", Map.of("sheet", grid.name(), "count", cells)));
    }
  }

  private boolean isPrinted(String line) {
    return words.key("about.", line).isPresent()
        || scales.all().stream().anyMatch(scale -> scale.names().containsValue(line));
  }

  private void addRow(TableGrid grid, int row, int from) {
    for (int column = from; column < grid.rows().get(row).size(); column++) {
      addCell(grid, row, column);
    }
  }

  private void addCell(TableGrid grid, int row, int column) {
    if (!TableGrid.cell(grid.rows().get(row), column).isEmpty()) {
      places.add(at(grid, new CellReference(row, column).formatAsString(false)));
    }
  }

  private static String at(TableGrid grid, String cell) {
    return grid.name().isEmpty() ? cell : grid.name() + "!" + cell;
  }

  /**
   * Objects to what was found.
   *
   * @throws FollowUpException if anything was; the message says how much and where
   */
  void require(String source) throws FollowUpException {
    if (places.isEmpty()) {
      return;
    }
    Term listed = listed(places, FollowUpException.MOST_LISTED);
    Map<String, Object> facts = Map.of("count", places.size(), "places", listed);
    throw FollowUpException.of(source, because("strays", facts));
  }
}
