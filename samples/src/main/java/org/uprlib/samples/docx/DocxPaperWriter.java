package org.uprlib.samples.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.uprlib.samples.paper.PaperPiece;
import org.uprlib.samples.paper.SamplePaper;

/** Writes a sample paper as a DOCX, the same bytes each time. */
public final class DocxPaperWriter {
  private DocxPaperWriter() {}

  /** Writes {@code paper} to {@code out}, which stays open. */
  public static void write(SamplePaper paper, OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = WordTemplate.open()) {
      PageSetup.apply(document, paper.front());
      Cover.write(document, paper.front());
      DocxBodyWriter body = new DocxBodyWriter(document, paper);
      for (PaperPiece piece : paper.pieces()) {
        body.write(piece);
      }
      document.write(bytes);
    }
    StableZip.copy(bytes.toByteArray(), out);
  }
}
