package org.uprlib.extract.followup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.uprlib.core.docx.DocxBody;
import org.uprlib.core.docx.NewDocx;
import org.uprlib.core.write.HtmlTemplate;
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

  /**
   * A chart of stacked bars, a bar a category. Immutable.
   *
   * @param categories names of the bars
   * @param series names of the parts of each bar
   * @param values a list a series, with a number for each category
   */
  private record LevelChart(
      List<String> categories, List<String> series, List<List<Integer>> values) {
    private static final HtmlTemplate TEMPLATE =
        new HtmlTemplate(LevelChart.class::getResourceAsStream, "level-chart.mustache");

    private static final String SHEET = "Data";

    /** From dark to light, so that they can be distinguished in print. */
    private static final List<String> COLOURS =
        List.of("1F4E79", "9DC3E6", "BF9000", "A6A6A6", "D9D9D9");

    /** The workbook with its numbers, in which Word opens them. */
    byte[] workbook() {
      try (XSSFWorkbook workbook = new XSSFWorkbook();
          ByteArrayOutputStream stream = new ByteArrayOutputStream()) {
        Sheet sheet = workbook.createSheet(SHEET);
        Row head = sheet.createRow(0);
        for (int i = 0; i < series.size(); i++) {
          head.createCell(i + 1).setCellValue(series.get(i));
        }
        for (int category = 0; category < categories.size(); category++) {
          Row row = sheet.createRow(category + 1);
          row.createCell(0).setCellValue(categories.get(category));
          for (int i = 0; i < series.size(); i++) {
            row.createCell(i + 1).setCellValue(values.get(i).get(category));
          }
        }
        // The same report is to be the same bytes, whenever it is written.
        workbook
            .getProperties()
            .getCoreProperties()
            .getUnderlyingProperties()
            .setCreatedProperty(Optional.empty());
        workbook.write(stream);
        return stream.toByteArray();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /**
     * The chart as DrawingML; {@code WORKBOOK} is to be replaced by the id of the relationship to
     * the workbook.
     */
    String xml() {
      List<Map<String, ?>> parts = new ArrayList<>();
      for (int i = 0; i < series.size(); i++) {
        parts.add(
            Map.of(
                "index", i,
                "name", series.get(i),
                "column", (char) ('B' + i),
                "colour", COLOURS.get(i % COLOURS.size()),
                "values", points(values.get(i))));
      }
      Map<String, ?> view =
          Map.of(
              "sheet",
              SHEET,
              "series",
              parts,
              "categories",
              points(categories),
              "count",
              categories.size(),
              "last",
              categories.size() + 1);
      return TEMPLATE.fill(view, name -> null).replace("\n", "");
    }

    private static List<Map<String, ?>> points(List<?> values) {
      List<Map<String, ?>> points = new ArrayList<>();
      values.forEach(value -> points.add(Map.of("index", points.size(), "value", value)));
      return points;
    }
  }

  /**
   * A theme, and the rows listed under it in a report. Immutable.
   *
   * @param theme its name; empty string for rows without a theme
   * @param rows listed under it: each row under its first theme
   * @param also rows of which it is a further theme
   */
  record ThemeGroup(String theme, List<FollowUpRow> rows, List<FollowUpRow> also) {
    /**
     * The groups of {@code rows}, however a person sorted them, in the order of the reports; what
     * has no theme is last.
     */
    static List<ThemeGroup> of(List<FollowUpRow> rows) {
      List<FollowUpRow> sorted = rows.stream().sorted(RowOrder.BY_REPORT).toList();
      Map<String, List<FollowUpRow>> first = new LinkedHashMap<>();
      Map<String, List<FollowUpRow>> further = new HashMap<>();
      for (FollowUpRow row : sorted) {
        first.computeIfAbsent(row.theme().orElse(""), theme -> new ArrayList<>()).add(row);
        row.themes().stream()
            .skip(1)
            .forEach(theme -> further.computeIfAbsent(theme, key -> new ArrayList<>()).add(row));
      }
      List<FollowUpRow> without = first.remove("");
      if (without != null) {
        first.put("", without);
      }
      List<ThemeGroup> groups = new ArrayList<>();
      first.forEach(
          (theme, each) ->
              groups.add(new ThemeGroup(theme, each, further.getOrDefault(theme, List.of()))));
      return groups;
    }
  }
}
