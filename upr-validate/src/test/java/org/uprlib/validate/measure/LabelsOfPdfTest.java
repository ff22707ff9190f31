package org.uprlib.validate.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.validate.Loaded;
import org.uprlib.validate.Report;

/** Labels of lists that a PDF prints are no words, as they are none in the Word file before it. */
class LabelsOfPdfTest {
  private static final String WORDS = " The clinic was shut in spring and nobody said why it was.";

  /** {@code >} sets a paragraph further to the right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.; 2.; 3.            | 3
          9.; 10.; 11.          | 3
          1.1; 1.2; 2.1; 2.2    | 4
          (a); (b); (c)         | 3
          (i); (ii); (iii)      | 3
          I.; II.               | 2
          1.; (a); (b); 2.      | 4
          §; 1.; 2.             | 2
          §1; §2; §3            | 3
          •; •                  | 2
          –; –                  | 2
          •                     | 0
          1.                    | 0
          (c)                   | 0
          1.; 3.; 5.            | 0
          1.; >>>2.             | 0
          12; 13; 14            | 0
          2019; 2020; 2021      | 0
          A; The                | 0
          """)
  void areNotCountedWhereTheyFollowOnEachOther(String labels, int notCounted) throws IOException {
    Report report = Loaded.VALIDATOR.validate(pdf(labels.split(";", -1)), "submission.pdf");
    assertThat(report.measurements().words().labels()).isEqualTo(notCounted);
    int paragraphs = labels.split(";", -1).length;
    int words = 1 + WORDS.strip().split(" ", -1).length;
    assertThat(report.measurements().words().total()).isEqualTo(paragraphs * words - notCounted);
    assertThat(report.notices().stream().map(notice -> notice.code()))
        .contains(notCounted == 0 ? new String[0] : new String[] {"labels-not-counted"});
  }

  private static byte[] pdf(String[] labels) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
        int y = 720;
        for (String each : labels) {
          String label = each.strip();
          content.beginText();
          content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
          content.newLineAtOffset(72 + 12 * (label.length() - label.replace(">", "").length()), y);
          content.showText(label.replace(">", "") + WORDS);
          content.endText();
          y -= 40;
        }
      }
      pdf.save(out);
    }
    return out.toByteArray();
  }
}
