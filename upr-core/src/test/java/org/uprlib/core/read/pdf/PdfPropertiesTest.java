package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
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

  /** LibreOffice gives all pages the same resources: a picture is where it is painted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          picture | 3     | PICTURE 3
          picture | 1 1 4 | PICTURE 1; PICTURE 4
          drawing | 2     | PICTURE 2
          drawing | 1 2   | PICTURE 1; PICTURE 2
          picture | ''    | ''
          """)
  void findsPicturesThatAPagePaints(String painted, String pages, String marks) throws IOException {
    assertThat(
            marks(
                pdf -> {
                  BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
                  PDImageXObject picture = LosslessFactory.createFromImage(pdf, image);
                  PDFormXObject drawing = new PDFormXObject(pdf);
                  drawing.setBBox(new PDRectangle(10, 10));
                  drawing.setResources(new PDResources());
                  String name = drawing.getResources().add(picture).getName();
                  try (OutputStream content = drawing.getContentStream().createOutputStream()) {
                    content.write(("/" + name + " Do").getBytes(StandardCharsets.US_ASCII));
                  }
                  PDResources shared = pdf.getPage(0).getResources();
                  shared.add(picture);
                  shared.add(drawing);
                  for (PDPage page : pdf.getPages()) {
                    page.setResources(shared);
                  }
                  for (String page : pages.isEmpty() ? new String[0] : pages.split(" ", -1)) {
                    PDPage on = pdf.getPage(Integer.parseInt(page) - 1);
                    try (PDPageContentStream content =
                        new PDPageContentStream(pdf, on, AppendMode.APPEND, true)) {
                      if (painted.equals("picture")) {
                        content.drawImage(picture, 72, 400);
                      } else {
                        content.drawForm(drawing);
                      }
                    }
                  }
                }))
        .isEqualTo(marks);
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
