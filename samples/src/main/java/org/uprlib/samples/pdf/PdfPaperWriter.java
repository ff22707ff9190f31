package org.uprlib.samples.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.uprlib.samples.paper.FrontMatter.Design;
import org.uprlib.samples.paper.FrontMatter.Field;
import org.uprlib.samples.paper.PaperReader.PaperTextException;
import org.uprlib.samples.paper.Piece;
import org.uprlib.samples.paper.SamplePaper;

/** Writes a sample paper as a PDF, the same bytes each time. */
public final class PdfPaperWriter {
  private static final long DOCUMENT_ID = 97;

  private PdfPaperWriter() {}

  /** Writes {@code paper} to {@code out}, which stays open. */
  public static void write(SamplePaper paper, OutputStream out) throws IOException {
    boolean typescript = paper.front().design() == Design.TYPESCRIPT_2008;
    PageDesign design =
        typescript ? new TypescriptDesign() : new TemplateDesign(paper.front().design());
    TypeCase type = new TypeCase();
    try (PDDocument document = new PDDocument()) {
      try (Sheet cover = new Sheet(document, type)) {
        design.cover(cover, paper);
      }
      try (Sheet second = new Sheet(document, type)) {
        Map<Piece, Integer> pages =
            body(paper, new PageFlow(document, type, design, paper, 2), design);
        design.furniture(second, paper, 2);
        design.contents(
            second, paper, PageDesign.Contents.of(paper.pieces(), pages, typescript ? " - " : "–"));
      }
      document.setDocumentId(DOCUMENT_ID);
      document.getDocumentInformation().setTitle(paper.front().text(Field.SYMBOL));
      document.getDocumentInformation().setCreationDate(midnight());
      document.save(out);
    }
  }

  private static Map<Piece, Integer> body(SamplePaper paper, PageFlow flow, PageDesign design)
      throws IOException {
    Map<Piece, Integer> pages = new HashMap<>();
    int linesLeft = 0;
    for (Piece piece : paper.pieces()) {
      if (piece.isRow()) {
        throw new PaperTextException("a table in a PDF: " + piece.text());
      }
      if (piece.kind() == Piece.Kind.PAGE_BREAK) {
        linesLeft = piece.linesLeft();
        if (linesLeft == 0) {
          flow.newPage();
        }
        continue;
      }
      if (linesLeft > 0) {
        flow.setAtFoot(design.paragraph(piece), linesLeft);
      } else {
        flow.set(design.paragraph(piece));
      }
      linesLeft = 0;
      pages.put(piece, flow.page());
    }
    flow.finish();
    return pages;
  }

  private static Calendar midnight() {
    return GregorianCalendar.from(LocalDate.of(2026, 11, 24).atStartOfDay(ZoneOffset.UTC));
  }
}
