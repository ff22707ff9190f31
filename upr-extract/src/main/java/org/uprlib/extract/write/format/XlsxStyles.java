package org.uprlib.extract.write.format;

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
  private final CellStyle open;
  private final CellStyle openQuoted;
  private final CellStyle openHead;
  private final CellStyle link;

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

    Font underlined = workbook.createFont();
    underlined.setUnderline(Font.U_SINGLE);
    underlined.setColor(IndexedColors.BLUE.getIndex());
    link = workbook.createCellStyle();
    link.cloneStyleFrom(body);
    link.setFont(underlined);

    Font bold = workbook.createFont();
    bold.setBold(true);
    head = workbook.createCellStyle();
    head.cloneStyleFrom(body);
    head.setFont(bold);
    head.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    head.setBorderBottom(BorderStyle.THIN);

    open = workbook.createCellStyle();
    open.cloneStyleFrom(body);
    open.setLocked(false);
    open.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
    open.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    open.setBorderBottom(BorderStyle.HAIR);
    open.setBorderLeft(BorderStyle.HAIR);
    open.setDataFormat(workbook.createDataFormat().getFormat("@"));

    openQuoted = workbook.createCellStyle();
    openQuoted.cloneStyleFrom(open);
    openQuoted.setQuotePrefixed(true);

    openHead = workbook.createCellStyle();
    openHead.cloneStyleFrom(head);
    openHead.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
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

  /** Head of a column that a person fills in. */
  CellStyle openHead() {
    return openHead;
  }

  /** For a cell that a person fills in: unlocked, and what is typed stays text. */
  CellStyle open() {
    return open;
  }

  /** As {@link #open()}, for a text that would become a formula. */
  CellStyle openQuoted() {
    return openQuoted;
  }

  /** Of a cell that leads elsewhere. */
  CellStyle link() {
    return link;
  }
}
