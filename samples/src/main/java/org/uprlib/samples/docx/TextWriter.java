package org.uprlib.samples.docx;

import java.math.BigInteger;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.uprlib.samples.paper.Markup;

/** Adds marked-up text to paragraphs. Not thread-safe. */
final class TextWriter {
  private final XWPFDocument document;
  private final Map<String, String> notes;
  private int changes;

  TextWriter(XWPFDocument document, Map<String, String> notes) {
    this.document = document;
    this.notes = notes;
  }

  void write(XWPFParagraph paragraph, String text, boolean bold) {
    for (Markup.Stretch stretch : Markup.stretches(text)) {
      if (stretch.kind() == Markup.Kind.RAISED) {
        raised(paragraph, stretch.text(), bold);
      } else if (stretch.kind() == Markup.Kind.NORMAL) {
        run(paragraph, stretch.text(), bold);
      } else {
        changed(paragraph, stretch, bold);
      }
    }
  }

  private static XWPFRun run(XWPFParagraph paragraph, String text, boolean bold) {
    XWPFRun run = paragraph.createRun();
    run.setBold(bold);
    run.setText(text);
    return run;
  }

  private void raised(XWPFParagraph paragraph, String text, boolean bold) {
    if (notes.containsKey(text)) {
      WordFootnotes.addNumbered(document, paragraph, notes.get(text));
    } else {
      run(paragraph, text, bold)
          .getCTR()
          .getRPr()
          .addNewVertAlign()
          .setVal(STVerticalAlignRun.SUPERSCRIPT);
    }
  }

  private void changed(XWPFParagraph paragraph, Markup.Stretch stretch, boolean bold) {
    boolean deleted = stretch.kind() == Markup.Kind.DELETED;
    CTRunTrackChange change =
        deleted ? paragraph.getCTP().addNewDel() : paragraph.getCTP().addNewIns();
    change.setId(BigInteger.valueOf(++changes));
    change.setAuthor("Secretariat");
    change.setDate(day());
    CTR run = change.addNewR();
    if (bold) {
      run.addNewRPr().addNewB();
    }
    CTText text = deleted ? run.addNewDelText() : run.addNewT();
    text.setStringValue(stretch.text());
    text.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  private static Calendar day() {
    Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    day.clear();
    day.set(2024, Calendar.MAY, 8);
    return day;
  }
}
