package org.uprlib.samples.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.uprlib.samples.paper.FrontMatter;

/** Paper size, margins, and the symbol and page number in head and foot, on the outer side. */
final class PageSetup {
  private PageSetup() {}

  static void apply(XWPFDocument document, FrontMatter front) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(11906));
    size.setH(BigInteger.valueOf(16838));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(1418));
    margins.setBottom(BigInteger.valueOf(1134));
    margins.setLeft(BigInteger.valueOf(1134));
    margins.setRight(BigInteger.valueOf(1134));
    margins.setHeader(BigInteger.valueOf(851));
    margins.setFooter(BigInteger.valueOf(567));
    document.setEvenAndOddHeadings(true);
    side(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT, front.symbol());
    side(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT, front.symbol());
    firstPage(document, front.jobNumber());
    section.addNewTitlePg();
  }

  private static void side(
      XWPFDocument document, HeaderFooterType type, ParagraphAlignment side, String symbol) {
    add(document.createHeader(type), "Header", side).createRun().setText(symbol);
    XWPFParagraph foot = add(document.createFooter(type), "Footer", side);
    foot.getCTP().addNewFldSimple().setInstr("PAGE");
    foot.getCTP().getFldSimpleArray(0).addNewR().addNewT().setStringValue("2");
  }

  private static void firstPage(XWPFDocument document, String jobNumber) {
    document.createHeader(HeaderFooterType.FIRST);
    add(document.createFooter(HeaderFooterType.FIRST), "Footer", ParagraphAlignment.LEFT)
        .createRun()
        .setText(jobNumber);
  }

  private static XWPFParagraph add(XWPFHeaderFooter part, String style, ParagraphAlignment side) {
    XWPFParagraph paragraph = part.createParagraph();
    paragraph.setStyle(style);
    paragraph.setAlignment(side);
    return paragraph;
  }
}
