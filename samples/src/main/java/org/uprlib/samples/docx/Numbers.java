package org.uprlib.samples.docx;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;

/**
 * Gives paragraphs their place in a list, so that Word counts them. The recommendations under the
 * first lead-in are the second level of the paragraphs' own list; those under each further lead-in
 * are a list apart, whose number format holds the lead-in's number. Real reports do both.
 */
final class Numbers {
  private static final int MAIN = 1;
  private static final BigInteger APART = BigInteger.valueOf(3);
  private final CTNumbering numbering;
  private int recommendations = MAIN;
  private int level;
  private int lists = 2;

  private Numbers(CTNumbering numbering) {
    this.numbering = numbering;
  }

  /** Adds the lists to {@code document}. */
  static Numbers addTo(XWPFDocument document) throws IOException {
    try (InputStream xml = Numbers.class.getResourceAsStream("numbering.xml")) {
      CTNumbering numbering = NumberingDocument.Factory.parse(xml).getNumbering();
      document.createNumbering().setNumbering(numbering);
      return new Numbers(numbering);
    } catch (XmlException e) {
      throw new IOException("numbering.xml is not well-formed", e);
    }
  }

  /** Recommendations under the lead-in with this number follow. */
  void leadIn(int number) {
    if (level == 0) {
      level = 1;
    } else {
      recommendations = ++lists;
      addList(number + ".%1");
      level = -1;
    }
  }

  void recommendation(XWPFParagraph paragraph) {
    place(paragraph, recommendations, Math.max(0, level));
  }

  void point(XWPFParagraph paragraph) {
    place(paragraph, MAIN, 2);
  }

  private static void place(XWPFParagraph paragraph, int list, int level) {
    paragraph.setNumID(BigInteger.valueOf(list));
    paragraph.setNumILvl(BigInteger.valueOf(level));
  }

  private void addList(String format) {
    CTNum list = numbering.addNewNum();
    list.setNumId(BigInteger.valueOf(recommendations));
    list.addNewAbstractNumId().setVal(APART);
    CTNumLvl override = list.addNewLvlOverride();
    override.setIlvl(BigInteger.ZERO);
    override.addNewStartOverride().setVal(BigInteger.ONE);
    CTLvl lvl = override.addNewLvl();
    lvl.setIlvl(BigInteger.ZERO);
    lvl.addNewStart().setVal(BigInteger.ONE);
    lvl.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
    lvl.addNewLvlText().setVal(format);
    CTPPrGeneral place = lvl.addNewPPr();
    CTTabStop tab = place.addNewTabs().addNewTab();
    tab.setVal(STTabJc.NUM);
    tab.setPos(BigInteger.valueOf(2552));
    place.addNewInd().setLeft(BigInteger.valueOf(1701));
    lvl.addNewRPr().addNewB().setVal(false);
  }
}
