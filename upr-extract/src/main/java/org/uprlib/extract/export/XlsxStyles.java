package org.uprlib.extract.export;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the cells of a workbook look. */
final class XlsxStyles {
  private final CellStyle head;
  private final CellStyle body;
  private final CellStyle quoted;
  private final CellStyle date;

  XlsxStyles(Workbook workbook) {
    body = workbook.createCellStyle();
    body.setWrapText(true);
    body.setVerticalAlignment(VerticalAlignment.TOP);
    body.setAlignment(HorizontalAlignment.LEFT);

    quoted = workbook.createCellStyle();
    quoted.cloneStyleFrom(body);
    quoted.setQuotePrefixed(true);

    date = workbook.createCellStyle();
    date.cloneStyleFrom(body);
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));

    Font bold = workbook.createFont();
    bold.setBold(true);
    head = workbook.createCellStyle();
    head.cloneStyleFrom(body);
    head.setFont(bold);
    head.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    head.setBorderBottom(BorderStyle.THIN);
  }

  CellStyle head() {
    return head;
  }

  CellStyle body() {
    return body;
  }

  /** For a text that would become a formula once a user opens its cell and leaves it again. */
  CellStyle quoted() {
    return quoted;
  }

  CellStyle date() {
    return date;
  }
}
