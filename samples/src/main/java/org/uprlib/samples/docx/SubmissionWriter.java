package org.uprlib.samples.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.uprlib.samples.paper.Submission2024;

/** Writes the sample submission as a DOCX, the same bytes each time. */
public final class SubmissionWriter {
  private SubmissionWriter() {}

  /** Writes it to {@code out}, which stays open. */
  public static void write(OutputStream out) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = WordTemplate.open()) {
      for (String line : Submission2024.title()) {
        paragraph(document, "HMG", line);
      }
      int number = 1;
      for (Submission2024.Section section : Submission2024.sections()) {
        paragraph(document, "H1G", section.title());
        paragraph(document, "SingleTxtG", number++ + ".\t" + section.paragraph());
        paragraph(document, "H23G", "Recommendations");
        for (String proposal : section.proposals()) {
          paragraph(document, "Bullet1G", "•\t" + proposal + ".");
        }
      }
      document.write(bytes);
    }
    StableZip.copy(bytes.toByteArray(), out);
  }

  private static void paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    paragraph.createRun().setText(text);
  }
}
