package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
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
    FileProperties form = DocumentReader.create(ReadLimits.DEFAULT).properties(pdf, document);
    assertThat(form.pageNumbers()).contains(numbered);
    assertThat(form.pages()).hasValue(PAGES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Text           | COMMENT 2
          Highlight      | COMMENT 2
          StrikeOut      | COMMENT 2
          FileAttachment | EMBEDDED_OBJECT 2
          Link           | ''
          Widget         | ''
          """)
  void findsWhatIsRemarkedOnAPage(String annotation, String marks) throws IOException {
    assertThat(
            marks(
                pdf -> {
                  COSDictionary one = new COSDictionary();
                  one.setName(COSName.SUBTYPE, annotation);
                  COSArray all = new COSArray(List.of(one));
                  pdf.getPage(1).getCOSObject().setItem(COSName.ANNOTS, all);
                }))
        .isEqualTo(marks);
  }

  @Test
  void findsAPictureInADrawing() throws IOException {
    assertThat(
            marks(
                pdf -> {
                  PDFormXObject form = new PDFormXObject(pdf);
                  form.setResources(new PDResources());
                  BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
                  form.getResources().add(LosslessFactory.createFromImage(pdf, image));
                  pdf.getPage(2).getResources().add(form);
                }))
        .isEqualTo("PICTURE 3");
  }

  @Test
  void findsFilesInTheFile() throws IOException {
    assertThat(marks(pdf -> names(pdf, COSName.EMBEDDED_FILES))).isEqualTo("EMBEDDED_OBJECT ");
  }

  @Test
  void findsPrograms() throws IOException {
    assertThat(properties(pdf -> {}).macros()).contains(false);
    assertThat(properties(pdf -> names(pdf, COSName.JAVA_SCRIPT)).macros()).contains(true);
    PDActionJavaScript action = new PDActionJavaScript("app.alert('Hello')");
    assertThat(properties(pdf -> pdf.getDocumentCatalog().setOpenAction(action)).macros())
        .contains(true);
  }

  @Test
  void whatIsStruckOutIsAChange() throws IOException {
    FileProperties form =
        properties(
            pdf -> {
              PDPage page = pdf.getPage(0);
              try (PDPageContentStream content =
                  new PDPageContentStream(pdf, page, AppendMode.APPEND, true)) {
                write(content, 400, "and for nobody else", 1);
                content.addRect(72, 403, 100, 0.7f);
                content.fill();
              }
            });
    assertThat(form.marks(FileProperties.Mark.Kind.CHANGE))
        .extracting(FileProperties.Mark::deleted)
        .containsExactly("and for nobody else");
  }

  private static void names(PDDocument pdf, COSName kind) {
    COSDictionary names = new COSDictionary();
    names.setItem(kind, new COSDictionary());
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.NAMES, names);
  }

  private interface Edit {
    void apply(PDDocument pdf) throws IOException;
  }

  private static String marks(Edit edit) throws IOException {
    return properties(edit).marks().orElseThrow().stream()
        .map(mark -> mark.kind() + " " + mark.detail())
        .collect(Collectors.joining("; "));
  }

  private static FileProperties properties(Edit edit) throws IOException {
    byte[] bytes = pdf("Page %d", null, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      edit.apply(pdf);
      pdf.save(out);
    }
    Document document = DocumentReader.create().read(out.toByteArray(), "submission.pdf");
    return DocumentReader.create(ReadLimits.DEFAULT).properties(out.toByteArray(), document);
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
