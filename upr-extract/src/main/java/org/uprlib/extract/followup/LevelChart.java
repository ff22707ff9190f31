package org.uprlib.extract.followup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.uprlib.core.write.HtmlTemplate;

/**
 * A chart of stacked bars, a bar a category. Immutable.
 *
 * @param categories names of the bars
 * @param series names of the parts of each bar
 * @param values a list a series, with a number for each category
 */
record LevelChart(List<String> categories, List<String> series, List<List<Integer>> values) {
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
   * The chart as DrawingML; {@code WORKBOOK} is to be replaced by the id of the relationship to the
   * workbook.
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
