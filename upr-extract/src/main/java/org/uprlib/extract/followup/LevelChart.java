package org.uprlib.extract.followup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.uprlib.core.docx.DocxBody;

/**
 * A chart of stacked bars, a bar a category. Immutable.
 *
 * @param title what it shows
 * @param categories names of the bars
 * @param series names of the parts of each bar
 * @param values a list a series, with a number for each category
 */
record LevelChart(
    String title, List<String> categories, List<String> series, List<List<Integer>> values) {
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

  /** The chart as DrawingML; {@code WORKBOOK} stands for the relationship to the workbook. */
  String xml() {
    StringBuilder xml = new StringBuilder();
    xml.append("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"")
        .append(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=")
        .append("\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
        .append("<c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/>")
        .append("<c:plotArea><c:layout/><c:barChart><c:barDir val=\"bar\"/>")
        .append("<c:grouping val=\"stacked\"/><c:varyColors val=\"0\"/>");
    for (int i = 0; i < series.size(); i++) {
      series(xml, i);
    }
    xml.append("<c:gapWidth val=\"60\"/><c:overlap val=\"100\"/><c:axId val=\"1\"/>")
        .append("<c:axId val=\"2\"/></c:barChart><c:catAx><c:axId val=\"1\"/><c:scaling>")
        .append("<c:orientation val=\"maxMin\"/></c:scaling><c:delete val=\"0\"/>")
        .append(
            "<c:axPos val=\"l\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>")
        .append("<c:tickLblPos val=\"nextTo\"/>")
        .append(letters())
        .append("<c:crossAx val=\"2\"/></c:catAx><c:valAx><c:axId val=\"2\"/><c:scaling>")
        .append("<c:min val=\"0\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/>")
        .append("<c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr")
        .append(" val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>")
        .append("<c:numFmt formatCode=\"0\" sourceLinked=\"0\"/>")
        .append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>")
        .append("<c:tickLblPos val=\"nextTo\"/>")
        .append(letters())
        .append("<c:crossAx val=\"1\"/><c:crosses val=\"max\"/></c:valAx></c:plotArea><c:legend>")
        .append("<c:legendPos val=\"b\"/><c:overlay val=\"0\"/>")
        .append(letters())
        .append("</c:legend><c:plotVisOnly val=\"1\"/></c:chart>")
        .append("<c:externalData r:id=\"WORKBOOK\"><c:autoUpdate val=\"0\"/></c:externalData>")
        .append("</c:chartSpace>");
    return xml.toString();
  }

  private static String letters() {
    return "<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1000\"><a:latin"
        + " typeface=\"Times New Roman\"/></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>";
  }

  private void series(StringBuilder xml, int index) {
    char column = (char) ('B' + index);
    xml.append("<c:ser><c:idx val=\"")
        .append(index)
        .append("\"/><c:order val=\"")
        .append(index)
        .append("\"/><c:tx><c:strRef><c:f>")
        .append(SHEET)
        .append("!$")
        .append(column)
        .append("$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>")
        .append(DocxBody.escaped(series.get(index)))
        .append(
            "</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val=\"")
        .append(COLOURS.get(index % COLOURS.size()))
        .append("\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/><c:cat><c:strRef><c:f>")
        .append(SHEET)
        .append("!$A$2:$A$")
        .append(categories.size() + 1)
        .append("</c:f><c:strCache><c:ptCount val=\"")
        .append(categories.size())
        .append("\"/>");
    points(xml, categories);
    xml.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>")
        .append(SHEET)
        .append("!$")
        .append(column)
        .append("$2:$")
        .append(column)
        .append('$')
        .append(categories.size() + 1)
        .append("</c:f><c:numCache><c:formatCode>0</c:formatCode><c:ptCount val=\"")
        .append(categories.size())
        .append("\"/>");
    points(xml, values.get(index));
    xml.append("</c:numCache></c:numRef></c:val></c:ser>");
  }

  private static void points(StringBuilder xml, List<?> points) {
    for (int i = 0; i < points.size(); i++) {
      xml.append("<c:pt idx=\"")
          .append(i)
          .append("\"><c:v>")
          .append(DocxBody.escaped(String.valueOf(points.get(i))))
          .append("</c:v></c:pt>");
    }
  }
}
