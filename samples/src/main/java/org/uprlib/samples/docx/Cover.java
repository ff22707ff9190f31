package org.uprlib.samples.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.uprlib.samples.paper.FrontMatter;
import org.uprlib.samples.paper.SamplePaper;

/** The first page: the masthead as a table, the session and the title. */
final class Cover {
  private static final String TITLE =
      "Report of the Working Group on the Universal Periodic Review";
  private static final String NATIONAL_REPORT =
      "National report submitted pursuant to Human Rights Council resolutions 5/1 and 16/21";
  private static final String SUMMARY = "Summary of stakeholders’ submissions on ";
  private static final String OF_OHCHR =
      "Report of the Office of the United Nations High Commissioner for Human Rights";
  private static final String VIEWS =
      "Views on conclusions and/or recommendations, voluntary commitments and replies presented by"
          + " the State under review";

  /** Heights of the template's rows in twentieths of a point; the second has room for an emblem. */
  private static final int SYMBOL_HEIGHT = 851;

  private static final int MASTHEAD_HEIGHT = 2835;

  private Cover() {}

  static void write(XWPFDocument document, FrontMatter front) {
    masthead(document.createTable(2, 2), front);
    line(document, front.body(), 12, true).setSpacingBefore(240);
    line(document, front.session(), 10, true);
    front.sessionDates().ifPresent(dates -> line(document, dates, 10, false));
    front.item().ifPresent(item -> line(document, item, 10, false));
    line(document, "Universal periodic review", 10, true);
    if (front.kind() != FrontMatter.Kind.DECISION) {
      titles(document, front);
    }
  }

  private static void titles(XWPFDocument document, FrontMatter front) {
    XWPFParagraph title = document.createParagraph();
    title.setStyle("HMG");
    title.createRun().setText(title(front.kind()));
    WordFootnotes.addMarked(document, title, "*", front.titleNote());
    if (front.kind() == FrontMatter.Kind.STAKEHOLDERS_SUMMARY) {
      subtitle(document, "H1G", OF_OHCHR);
    } else {
      subtitle(document, "HChG", SamplePaper.STATE);
    }
    if (front.kind() == FrontMatter.Kind.ADDENDUM) {
      subtitle(document, "HChG", "Addendum");
      subtitle(document, "H1G", VIEWS);
    }
  }

  private static String title(FrontMatter.Kind kind) {
    return switch (kind) {
      case NATIONAL_REPORT -> NATIONAL_REPORT;
      case STAKEHOLDERS_SUMMARY -> SUMMARY + SamplePaper.STATE;
      default -> TITLE;
    };
  }

  private static void subtitle(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().addTab();
    paragraph.createRun().addTab();
    paragraph.createRun().setText(text);
  }

  private static void masthead(XWPFTable table, FrontMatter front) {
    table.setWidth("100%");
    table.setTopBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setLeftBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setRightBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.setInsideVBorder(XWPFBorderType.NONE, 0, 0, "auto");
    table.getRow(0).setHeight(SYMBOL_HEIGHT);
    table.getRow(1).setHeight(MASTHEAD_HEIGHT);
    cell(table, 0, 0, 14, "United Nations");
    XWPFParagraph symbol = table.getRow(0).getCell(1).getParagraphs().get(0);
    run(symbol, 20, false).setText(front.symbol().substring(0, 1));
    run(symbol, 10, false).setText(front.symbol().substring(1));
    cell(table, 1, 0, 20, "General Assembly");
    XWPFTableCell corner = table.getRow(1).getCell(1);
    run(corner.getParagraphs().get(0), 10, false).setText("Distr.: " + front.distribution());
    run(corner.addParagraph(), 10, false).setText(front.date());
    run(corner.addParagraph(), 10, false).setText("");
    run(corner.addParagraph(), 10, false).setText("Original: English");
  }

  private static void cell(XWPFTable table, int row, int column, int size, String text) {
    run(table.getRow(row).getCell(column).getParagraphs().get(0), size, size == 20).setText(text);
  }

  private static XWPFParagraph line(XWPFDocument document, String text, int size, boolean bold) {
    XWPFParagraph line = document.createParagraph();
    run(line, size, bold).setText(text);
    return line;
  }

  private static XWPFRun run(XWPFParagraph paragraph, int size, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setFontSize(size);
    run.setBold(bold);
    return run;
  }
}
