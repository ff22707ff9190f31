package org.uprlib.samples.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdnRef;

/** Adds footnotes, numbered by Word or with a mark of their own. */
final class WordFootnotes {
  private static final String REFERENCE = "FootnoteReference";

  private WordFootnotes() {}

  /** A note that Word numbers. */
  static void addNumbered(XWPFDocument document, XWPFParagraph paragraph, String text) {
    XWPFFootnote note = document.createFootnote();
    reference(paragraph, note).getCTR();
    XWPFParagraph content = content(note);
    content.createRun().addTab();
    XWPFRun own = content.createRun();
    own.setStyle(REFERENCE);
    own.getCTR().addNewFootnoteRef();
    text(content, text);
  }

  /** A note with a mark of its own. */
  static void addMarked(XWPFDocument document, XWPFParagraph paragraph, String mark, String text) {
    XWPFFootnote note = document.createFootnote();
    XWPFRun reference = reference(paragraph, note);
    reference.getCTR().getFootnoteReferenceArray(0).setCustomMarkFollows(true);
    reference.setText(mark);
    XWPFParagraph content = content(note);
    content.createRun().addTab();
    content.createRun().setText(mark);
    text(content, text);
  }

  private static XWPFRun reference(XWPFParagraph paragraph, XWPFFootnote note) {
    XWPFRun reference = paragraph.createRun();
    reference.setStyle(REFERENCE);
    CTFtnEdnRef link = reference.getCTR().addNewFootnoteReference();
    link.setId(note.getId());
    return reference;
  }

  private static XWPFParagraph content(XWPFFootnote note) {
    XWPFParagraph content = note.createParagraph();
    content.setStyle("FootnoteText");
    return content;
  }

  private static void text(XWPFParagraph content, String text) {
    content.createRun().addTab();
    content.createRun().setText(text);
  }
}
