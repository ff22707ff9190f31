package org.uprlib.extract.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.uprlib.core.docx.DocxBody;
import org.uprlib.core.docx.NewDocx;
import org.uprlib.extract.model.PositionStatus;

/**
 * Writes how many recommendations of a mid-term report have which level: as words, as a chart, in
 * tables.
 *
 * @param body to which chart and tables are added
 */
record LevelFigures(LevelCounts counts, LevelScale scale, FollowUpWording words, DocxBody body) {
  /** Widths of tables, in twentieths of a point. */
  private static final int TEXT_WIDTH = 9026;

  private static final int ANNEX_WIDTH = 15138;
  private static final int WIDEST = 1700;
  private static final int NARROWEST = 2000;

  /** In English metric units. */
  private static final long CHART_WIDTH = 5_730_000;

  private static final long CHART_HEIGHT = 2_600_000;

  /** How many have each level, as a sentence lists it. */
  String list() {
    return words
        .terms()
        .list(
            counts.levels().stream()
                .map(level -> words.terms().count(level(level), several(level), counts.of(level)))
                .toList());
  }

  /** A chart of levels by position, with its caption. */
  void chart(NewDocx docx) {
    List<List<Integer>> values = new ArrayList<>();
    for (PositionStatus position : counts.positions()) {
      values.add(counts.levels().stream().map(level -> counts.of(level, position)).toList());
    }
    String title = words.text("chart.title");
    LevelChart chart =
        new LevelChart(
            counts.levels().stream().map(this::severalTitle).toList(),
            counts.positions().stream().map(words::positions).toList(),
            values);
    body.paragraph("Caption", words.text("figure", Map.of("title", title)));
    String drawing =
        docx.chart(
            chart.xml(),
            chart.workbook(),
            words.text("chart.alt", Map.of("list", list())),
            CHART_WIDTH,
            CHART_HEIGHT);
    body.raw("<w:p>" + drawing + "</w:p>");
  }

  /** A table of levels by position. */
  void byPosition() {
    body.paragraph(
        "Caption", words.text("table.levels", Map.of("title", words.text("chart.title"))));
    List<PositionStatus> positions = counts.positions();
    List<List<String>> cells = new ArrayList<>();
    cells.add(cells(words.text("level"), positions, words::positions, words.text("all")));
    for (Optional<LevelScale.Level> level : counts.levels()) {
      String all = "" + counts.of(level);
      cells.add(cells(severalTitle(level), positions, each -> "" + counts.of(level, each), all));
    }
    cells.add(
        cells(
            words.text("all"), positions, each -> "" + counts.of(each), "" + counts.rows().size()));
    table(cells, TEXT_WIDTH);
  }

  /** A table of themes by level. */
  void byTheme(List<ThemeGroup> themes) {
    body.paragraph("Caption", words.text("table.themes"));
    List<Optional<LevelScale.Level>> levels = counts.levels();
    List<List<String>> cells = new ArrayList<>();
    cells.add(cells(words.text("theme"), levels, this::severalTitle, words.text("all")));
    for (ThemeGroup group : themes) {
      LevelCounts own = LevelCounts.of(group.rows(), scale);
      cells.add(
          cells(
              words.theme(group.theme()),
              levels,
              each -> "" + own.of(each),
              "" + group.rows().size()));
    }
    table(cells, ANNEX_WIDTH);
    body.paragraph("Caption", words.text("table.all"));
  }

  /** The cells of a row: how it begins, one for each of {@code columns}, and how it ends. */
  private static <C> List<String> cells(
      String first, List<C> columns, Function<C, String> cell, String last) {
    return Stream.of(Stream.of(first), columns.stream().map(cell), Stream.of(last))
        .flatMap(each -> each)
        .toList();
  }

  /** A table whose first column takes what the others leave. */
  private void table(List<List<String>> cells, int width) {
    int columns = cells.get(0).size();
    int each = Math.min(WIDEST, (width - NARROWEST) / (columns - 1));
    List<Integer> widths = new ArrayList<>(List.of(width - each * (columns - 1)));
    for (int i = 1; i < columns; i++) {
      widths.add(each);
    }
    body.table("TableText", widths, cells);
  }

  private String several(Optional<LevelScale.Level> level) {
    return level.map(each -> each.several(words.language())).orElse(words.text("ungraded.several"));
  }

  /** As the head of a column of numbers. */
  private String severalTitle(Optional<LevelScale.Level> level) {
    return words.terms().capital(several(level));
  }

  private String level(Optional<LevelScale.Level> level) {
    return level.map(each -> each.name(words.language())).orElse(words.text("ungraded"));
  }
}
