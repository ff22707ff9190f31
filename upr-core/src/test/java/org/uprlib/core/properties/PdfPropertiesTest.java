package org.uprlib.core.properties;

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
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.limit.ReadLimits;

class PdfPropertiesTest {
  private static final int PAGES = 4;

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      delimiter = '|',
      textBlock =
          """
          Page %d              | -       | -    | true
          A/HRC/WG.6/7/SYL/3   | Page %d | -    | true
          A/HRC/WG.6/7/SYL/3   | -       | %d   | true
          Submission on Sylvania | -     | -    | false
          Report of 2019       | -       | 2020 | false
          """)
  void findsTheNumberInRunningHeadsAndFeet(
      String head, String second, String foot, boolean numbered) throws IOException {
    byte[] pdf = pdf(head, second, foot);
    Document document = DocumentReader.create().read(pdf, "submission.pdf");
    FileProperties form = new FilePropertiesReader(ReadLimits.DEFAULT).read(pdf, document);
    assertThat(form.pageNumbers()).contains(numbered);
    assertThat(form.pages()).hasValue(PAGES);
  }

  private static byte[] pdf(String head, String second, String foot) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      for (int number = 1; number <= PAGES; number++) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          write(content, 750, head, number);
          write(content, 736, second, number);
          for (int line = 0; line < 8; line++) {
            String words = "Legal aid is paid for in nine districts of the country, says part ";
            write(content, 650 - 14 * line, words + (char) ('a' + line) + " of the law.", number);
          }
          write(content, 40, foot, number);
        }
      }
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static void write(PDPageContentStream content, int y, String text, int number)
      throws IOException {
    if (text != null) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 12);
      content.newLineAtOffset(72, y);
      content.showText(text.replace("%d", Integer.toString(number)));
      content.endText();
    }
  }
}
