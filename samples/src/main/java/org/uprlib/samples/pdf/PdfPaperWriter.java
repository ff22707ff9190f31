package org.uprlib.samples.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.uprlib.samples.paper.Era;
import org.uprlib.samples.paper.PaperPiece;
import org.uprlib.samples.paper.SamplePaper;

/** Writes a sample paper as a PDF, the same bytes each time. */
public final class PdfPaperWriter {
  private static final long DOCUMENT_ID = 97;

  private PdfPaperWriter() {}

  /** Writes {@code paper} to {@code out}, which stays open. */
  public static void write(SamplePaper paper, OutputStream out) throws IOException {
    boolean typescript = paper.era() == Era.TYPESCRIPT_2008;
    Design design = typescript ? new TypescriptDesign() : new TemplateDesign(paper.era());
    TypeCase type = new TypeCase();
    try (PDDocument document = new PDDocument()) {
      try (Sheet cover = new Sheet(document, type)) {
        design.cover(cover, paper);
      }
      try (Sheet second = new Sheet(document, type)) {
        Map<PaperPiece.Title, Integer> pages =
            body(paper, new PageFlow(document, type, design, paper, 2), design);
        design.furniture(second, paper, 2);
        design.contents(
            second, paper, Contents.of(paper.pieces(), pages, typescript ? " - " : "–"));
      }
      document.setDocumentId(DOCUMENT_ID);
      document.getDocumentInformation().setTitle(paper.front().symbol());
      document.getDocumentInformation().setCreationDate(midnight());
      document.save(out);
    }
  }

  private static Map<PaperPiece.Title, Integer> body(
      SamplePaper paper, PageFlow flow, Design design) throws IOException {
    Map<PaperPiece.Title, Integer> pages = new HashMap<>();
    int linesLeft = 0;
    for (PaperPiece piece : paper.pieces()) {
      if (piece instanceof PaperPiece.NewPage) {
        flow.newPage();
      } else if (piece instanceof PaperPiece.LinesLeft left) {
        linesLeft = left.lines();
      } else {
        if (linesLeft > 0) {
          flow.setAtFoot(design.paragraph(piece), linesLeft);
        } else {
          flow.set(design.paragraph(piece));
        }
        linesLeft = 0;
        if (piece instanceof PaperPiece.Title title) {
          pages.put(title, flow.page());
        }
      }
    }
    flow.finish();
    return pages;
  }

  private static Calendar midnight() {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.clear();
    calendar.set(2026, Calendar.NOVEMBER, 24);
    return calendar;
  }
}
