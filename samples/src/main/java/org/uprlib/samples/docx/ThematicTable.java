package org.uprlib.samples.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.uprlib.samples.paper.ThematicRow;

/** The table of a thematic list: its head, and rows under their themes. Not thread-safe. */
final class ThematicTable {
  private static final List<Integer> WIDTHS = List.of(4500, 1200, 5000, 4400);
  private static final List<String> HEAD =
      List.of(
          "Recommendation",
          "Position",
          "Full list of themes",
          "Assessment/comments on level of implementation");

  private final XWPFTable table;
  private String theme = "";

  ThematicTable(XWPFDocument document) {
    table = document.createTable(1, WIDTHS.size());
    CTTblGrid grid = table.getCTTbl().addNewTblGrid();
    XWPFTableRow head = table.getRow(0);
    head.setRepeatHeader(true);
    setWidths(head);
    for (int i = 0; i < WIDTHS.size(); i++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(WIDTHS.get(i)));
      run(head.getCell(i).getParagraphs().get(0), HEAD.get(i), true);
    }
  }

  /** Adds {@code row}, and the row of its theme if that is a new one. */
  void add(ThematicRow row) {
    if (!row.theme().equals(theme)) {
      theme = row.theme();
      theme();
    }
    XWPFTableRow cells = table.createRow();
    cells.setCantSplitRow(true);
    setWidths(cells);
    XWPFParagraph recommendation = cells.getCell(0).getParagraphs().get(0);
    run(recommendation, row.text(), false);
    XWPFParagraph source = cells.getCell(0).addParagraph();
    run(source, "Source of Position: ", true);
    run(source, row.source(), false);
    run(cells.getCell(1).getParagraphs().get(0), row.position(), false);
    List<String> themes = row.index().themes();
    run(cells.getCell(2).getParagraphs().get(0), "- " + themes.get(0), false);
    items(cells.getCell(2), themes.subList(1, themes.size()));
    labelled(cells.getCell(2), "SDGs: ", row.index().sdgs());
    labelled(cells.getCell(2), "Affected persons: ", row.index().affectedPersons());
  }

  private static void setWidths(XWPFTableRow row) {
    for (int i = 0; i < WIDTHS.size(); i++) {
      row.getCell(i).setWidth(WIDTHS.get(i).toString());
    }
  }

  private void theme() {
    XWPFTableRow row = table.createRow();
    while (row.getTableCells().size() > 1) {
      row.removeCell(1);
    }
    XWPFTableCell cell = row.getCell(0);
    cell.setColor("C6D9F1");
    CTTcPr properties = cell.getCTTc().getTcPr();
    properties.addNewGridSpan().setVal(BigInteger.valueOf(WIDTHS.size()));
    run(cell.getParagraphs().get(0), "Theme: " + theme, true).setFontSize(14);
  }

  private static void labelled(XWPFTableCell cell, String label, List<String> items) {
    if (!items.isEmpty()) {
      run(cell.addParagraph(), label, true);
      items(cell, items);
    }
  }

  private static void items(XWPFTableCell cell, List<String> items) {
    items.forEach(item -> run(cell.addParagraph(), "- " + item, false));
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setBold(bold);
    run.setText(text);
    return run;
  }
}
