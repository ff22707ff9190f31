package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.uprlib.extract.translation.Translations;

/** What a person put into a table where no new table has a place for it. Not thread-safe. */
final class Strays {
  private static final int MOST_LISTED = 10;

  private final Translations words;
  private final LevelScales scales;
  private final List<String> places = new ArrayList<>();

  Strays(Translations words, LevelScales scales) {
    this.words = words;
    this.scales = scales;
  }

  /** Adds what stands above the head of the sheet of rows. */
  void addAbove(TableGrid grid, int head) {
    for (int row = 0; row < head; row++) {
      addRow(grid, row, 0);
    }
  }

  /** Adds the cells of a sheet of evidence that no column of it heads. */
  void addBeside(TableGrid grid, List<Integer> known) {
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.rows().get(row).size(); column++) {
        if (!known.contains(column)) {
          addCell(grid, row, column);
        }
      }
    }
  }

  /** Adds what the sheet of reports has beside its parts. */
  void addReport(TableGrid grid) {
    boolean below = false;
    for (int row = 1; row < grid.rows().size(); row++) {
      List<String> cells = grid.rows().get(row);
      String label = TableGrid.cell(cells, 0);
      boolean part = words.key("part.", label).isPresent();
      below = part || (below && label.isEmpty());
      addRow(grid, row, below ? 2 : 0);
    }
  }

  /** Adds what a sheet has that is neither of the table's own: all of it but what is printed. */
  void addOther(TableGrid grid) {
    if (isLevels(grid)) {
      for (int row = 1; row < grid.rows().size(); row++) {
        boolean level = scales.byName(TableGrid.cell(grid.rows().get(row), 0)).isPresent();
        addRow(grid, row, level ? 2 : 0);
      }
    } else if (isAbout(grid)) {
      for (int row = 1; row < grid.rows().size(); row++) {
        addRow(grid, row, isPrinted(TableGrid.cell(grid.rows().get(row), 0)) ? 1 : 0);
      }
    } else {
      long cells =
          grid.rows().stream().flatMap(List::stream).filter(cell -> !cell.isBlank()).count();
      if (cells > 0) {
        places.add(String.format(Locale.ROOT, "the sheet '%s' (%,d cells)", grid.name(), cells));
      }
    }
  }

  void addComments(TableGrid grid) {
    grid.comments().forEach(cell -> places.add("the comment at " + at(grid, cell)));
  }

  private boolean isLevels(TableGrid grid) {
    return !grid.rows().isEmpty()
        && words.key("scale.", TableGrid.cell(grid.rows().get(0), 1)).isPresent();
  }

  private boolean isAbout(TableGrid grid) {
    return !grid.rows().isEmpty()
        && words.key("about.", TableGrid.cell(grid.rows().get(0), 0)).equals(Optional.of("text"));
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
   * @throws FollowUpException if anything was; the message tells how much and where
   */
  void require(String source) throws FollowUpException {
    if (places.isEmpty()) {
      return;
    }
    int more = places.size() - MOST_LISTED;
    throw FollowUpException.of(
        source,
        String.format(
            Locale.ROOT,
            "holds what a new table has no place for, in %,d place%s: %s%s; move it into the rows"
                + " or the sheet of reports, or keep a copy and take it out",
            places.size(),
            places.size() == 1 ? "" : "s",
            String.join(", ", places.subList(0, Math.min(MOST_LISTED, places.size()))),
            more > 0 ? String.format(Locale.ROOT, " and %,d more", more) : ""));
  }
}
