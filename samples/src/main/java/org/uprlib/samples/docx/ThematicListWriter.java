package org.uprlib.samples.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.uprlib.samples.paper.SampleReview;

/** Writes OHCHR's thematic list of a sample review as a DOCX, the same bytes each time. */
public final class ThematicListWriter {
  private static final String TITLE = "Thematic list of recommendations";
  private static final int WIDTH = 16838;
  private static final int HEIGHT = 11906;
  private static final int MARGIN = 850;

  private ThematicListWriter() {}

  /** Writes the list of {@code review} to {@code out}, which stays open. */
  public static void write(SampleReview review, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = WordTemplate.open()) {
      landscape(document.getDocument().getBody().addNewSectPr());
      head(document);
      ThematicTable table = new ThematicTable(document);
      review.thematicRows().forEach(table::add);
      document.write(bytes);
    }
    StableZip.copy(bytes.toByteArray(), out);
  }

  private static void landscape(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    size.setOrient(STPageOrientation.LANDSCAPE);
    CTPageMar margins = section.addNewPgMar();
    BigInteger margin = BigInteger.valueOf(MARGIN);
    margins.setTop(margin);
    margins.setBottom(margin);
    margins.setLeft(margin);
    margins.setRight(margin);
    margins.setHeader(margin);
    margins.setFooter(margin);
  }

  private static void head(XWPFDocument document) {
    XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.getCTP().addNewPPr().addNewTabs();
    tab(head, STTabJc.CENTER, WIDTH / 2 - MARGIN);
    tab(head, STTabJc.RIGHT, WIDTH - 2 * MARGIN);
    bold(head, SampleReview.HEAD).addTab();
    bold(head, TITLE).addTab();
    bold(head, "Page ");
    head.getCTP().addNewFldSimple().setInstr("PAGE");
    head.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("1");
  }

  private static void tab(XWPFParagraph paragraph, STTabJc.Enum kind, int place) {
    CTTabStop tab = paragraph.getCTP().getPPr().getTabs().addNewTab();
    tab.setVal(kind);
    tab.setPos(BigInteger.valueOf(place));
  }

  private static XWPFRun bold(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setText(text);
    return run;
  }
}
