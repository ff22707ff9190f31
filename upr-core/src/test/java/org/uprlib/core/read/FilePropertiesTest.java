package org.uprlib.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hwpf.HWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.read.limit.ReadLimits;

class FilePropertiesTest {
  private static final Map<String, String> WRITERS =
      Map.of("creator", "A. Writer", "lastModifiedBy", "B. Editor");

  private static FileProperties read(byte[] file) throws IOException {
    Document document = DocumentReader.create().read(file, "submission");
    return DocumentReader.create(ReadLimits.DEFAULT).properties(file, document);
  }

  @Test
  void readsWhoWroteADocAndWhetherItIsNumbered() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in = DocumentReader.class.getResourceAsStream("sylvania.doc");
        HWPFDocument word = new HWPFDocument(in)) {
      word.createInformationProperties();
      word.getSummaryInformation().setAuthor("A. Writer");
      word.getSummaryInformation().setLastAuthor("B. Editor");
      word.getSummaryInformation().setPageCount(3);
      word.write(out);
    }
    FileProperties form = read(out.toByteArray());
    assertThat(form.metadata().orElseThrow().values()).isEqualTo(WRITERS);
    assertThat(form.pages()).hasValue(3);
    assertThat(form.pageNumbers()).contains(false);
    assertThat(form.macros()).contains(false);
    assertThat(form.marks()).isEmpty();
  }

  /** What is damaged: the mark of byte order, where the properties begin, what type they have. */
  @ParameterizedTest
  @CsvSource({"-28, 0", "19, 127", "20, 127", "24, 127", "60, 127"})
  void propertiesOfADocThatCannotBeReadAreNotKnown(int from, byte damage) throws IOException {
    byte[] doc;
    try (InputStream in = DocumentReader.class.getResourceAsStream("sylvania.doc")) {
      doc = in.readAllBytes();
    }
    String name = "\u00E0\u0085\u009F\u00F2\u00F9Oh\u0010";
    int summary = new String(doc, StandardCharsets.ISO_8859_1).indexOf(name);
    assertThat(summary).isPositive();
    doc[summary + from] = damage;
    FileProperties form = read(doc);
    assertThat(form.metadata().map(FileProperties.Metadata::values).orElse(Map.of())).isEmpty();
    assertThat(form.pages()).isEmpty();
    assertThat(form.pageNumbers()).contains(false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Basic/Standard/Module1.xml", "Scripts/python/mail.py"})
  void readsWhoWroteAnOdtAndWhetherItIsNumbered(String program) throws IOException {
    String office = "xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"";
    String text = " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    String meta =
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"";
    Map<String, String> parts =
        Map.of(
            "mimetype",
            "application/vnd.oasis.opendocument.text",
            "content.xml",
            "<office:document-content "
                + office
                + text
                + "><office:body><office:text><text:p>Submission on Sylvania</text:p></office:text>"
                + "</office:body></office:document-content>",
            "styles.xml",
            "<office:document-styles "
                + office
                + text
                + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\">"
                + "<style:master-page style:name=\"Standard\"><style:footer>"
                + "<text:p><text:page-number>1</text:page-number></text:p>"
                + "</style:footer></style:master-page></office:document-styles>",
            "meta.xml",
            "<office:document-meta "
                + office
                + meta
                + "><office:meta><meta:initial-creator>A. Writer</meta:initial-creator>"
                + "<dc:creator>B. Editor</dc:creator><meta:document-statistic"
                + " meta:page-count=\"4\"/></office:meta></office:document-meta>",
            program,
            "");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    FileProperties form = read(out.toByteArray());
    assertThat(form.metadata().orElseThrow().values()).isEqualTo(WRITERS);
    assertThat(form.pages()).hasValue(4);
    assertThat(form.pageNumbers()).contains(true);
    assertThat(form.macros()).contains(true);
  }

  /** Each head and foot is on all pages, on right or left ones, or on the first. */
  @ParameterizedTest
  @CsvSource({
    "{footer N}, true",
    "{header N}{footer Sylvania}, true",
    "{footer Sylvania}, false",
    "{footerf N}, false",
    "{footerr N}, true",
    "\\facingp{footerr N}, ",
    "\\facingp{footerr N}{footerl N}, true",
    "\\facingp{footerr N}{headerl N}, true",
    "{footer N}One.\\sect Two., true",
    "{footer N}One.\\sect{footer Sylvania}Two., ",
    "One.\\sect{footer N}Two., ",
    "{footer \\v N}, false"
  })
  void pagesOfAnRtfAreNumberedWhereTheirHeadOrFootIs(String rtf, Boolean numbered)
      throws IOException {
    String number = "{\\field{\\*\\fldinst PAGE}{\\fldrslt 1}}";
    String words = rtf.replace("{h", "{\\h").replace("{f", "{\\f").replace("N}", number + "}");
    String file = "{\\rtf1\\ansi " + words + " Submission on Sylvania.\\par}";

    assertThat(read(file.getBytes(StandardCharsets.US_ASCII)).pageNumbers())
        .isEqualTo(Optional.ofNullable(numbered));
  }
}
