package org.uprlib.extract.write.format;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/**
 * How the cells of a workbook look.
 *
 * @param quoted for a text that would become a formula once a user opens its cell and leaves it
 * @param open for a cell that a person fills in: unlocked, and what is typed stays text
 * @param openQuoted as {@code open}, for a text that would become a formula
 * @param openHead head of a column that a person fills in
 * @param link of a cell that leads elsewhere
 */
record XlsxStyles(
    CellStyle head,
    CellStyle body,
    CellStyle quoted,
    CellStyle date,
    CellStyle open,
    CellStyle openQuoted,
    CellStyle openHead,
    CellStyle link) {
  static XlsxStyles of(Workbook workbook) {
    CellStyle body = workbook.createCellStyle();
    body.setWrapText(true);
    body.setVerticalAlignment(VerticalAlignment.TOP);
    body.setAlignment(HorizontalAlignment.LEFT);

    CellStyle quoted = like(body, workbook);
    quoted.setQuotePrefixed(true);

    CellStyle date = like(body, workbook);
    date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));

    Font underlined = workbook.createFont();
    underlined.setUnderline(Font.U_SINGLE);
    underlined.setColor(IndexedColors.BLUE.getIndex());
    CellStyle link = like(body, workbook);
    link.setFont(underlined);

    Font bold = workbook.createFont();
    bold.setBold(true);
    CellStyle head = like(body, workbook);
    head.setFont(bold);
    head.setFillForegroundColor(IndexedColors.PALE_BLUE.getIndex());
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    head.setBorderBottom(BorderStyle.THIN);

    CellStyle open = like(body, workbook);
    open.setLocked(false);
    open.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
    open.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    open.setBorderBottom(BorderStyle.HAIR);
    open.setBorderLeft(BorderStyle.HAIR);
    open.setDataFormat(workbook.createDataFormat().getFormat("@"));

    CellStyle openQuoted = like(open, workbook);
    openQuoted.setQuotePrefixed(true);

    CellStyle openHead = like(head, workbook);
    openHead.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
    return new XlsxStyles(head, body, quoted, date, open, openQuoted, openHead, link);
  }

  private static CellStyle like(CellStyle other, Workbook workbook) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(other);
    return style;
  }
}
