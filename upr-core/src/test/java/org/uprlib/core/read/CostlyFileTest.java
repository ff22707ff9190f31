package org.uprlib.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.read.word.DocxBuilder;

/** Small files that would cost much: the limit that each meets, or the text that it yields. */
class CostlyFileTest {
  private static final ReadLimits LIMITS =
      new ReadLimits(1 << 20, 8 << 20, 100, 200_000, 20_000, 20_000, Duration.ofSeconds(30));

  private static final String WORDS = "The Government of Sylvania thanks all delegations.";
  private static final String TEXT = "<w:p><w:r><w:t>" + WORDS + "</w:t></w:r></w:p>";

  private final DocumentReader reader = DocumentReader.create(LIMITS);

  private static DocxBuilder docx() {
    return new DocxBuilder().body(TEXT);
  }

  private static byte[] body(String more) {
    return new DocxBuilder().body(TEXT + more).build();
  }

  private static String repeated(int times, IntFunction<String> each) {
    return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining());
  }

  private static byte[] pdf(String content) {
    return RawPdf.page(content, RawPdf.helvetica()).build();
  }

  /** Styles of which each is based on the one before; paragraphs use every one of them. */
  private static byte[] chain(int styles, String first) throws IOException {
    String sheet =
        repeated(
            styles,
            i ->
                "<w:style w:type=\"paragraph\" w:styleId=\"s"
                    + i
                    + "\"><w:basedOn w:val=\""
                    + (i == 0 ? first : "s" + (i - 1))
                    + "\"/></w:style>");
    String paragraphs =
        repeated(
            styles,
            i ->
                "<w:p><w:pPr><w:pStyle w:val=\"s"
                    + i
                    + "\"/></w:pPr><w:r><w:t>Sylvania</w:t></w:r></w:p>");
    byte[] file = new DocxBuilder().body(paragraphs).build();
    String rels =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"a\" Type=\"x/styles\" Target=\"styles.xml\"/></Relationships>";
    byte[] related = Zips.with(file, "word/_rels/document.xml.rels", rels);
    String root = "<w:styles xmlns:w=\"w\">" + sheet + "</w:styles>";
    return Zips.with(related, "word/styles.xml", root);
  }

  /** A header that the body is related to again and again. */
  private static byte[] header(int times, String text) throws IOException {
    String rels =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + repeated(
                times,
                i -> "<Relationship Id=\"h" + i + "\" Type=\"x/header\" Target=\"header.xml\"/>")
            + "</Relationships>";
    String part = "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:hdr>";
    byte[] file = Zips.with(docx().build(), "word/_rels/document.xml.rels", rels);
    return Zips.with(file, "word/header.xml", part);
  }

  /** Forms of which each draws the next one twice, so that the last is drawn very often. */
  private static byte[] forms(int forms) {
    String objects = repeated(forms, i -> "/X" + i + " " + (10 + i) + " 0 R");
    RawPdf pdf = RawPdf.page("/X0 Do", RawPdf.helvetica() + "/XObject<<" + objects + ">>");
    for (int i = 0; i < forms; i++) {
      String draws = i + 1 < forms ? ("/X" + (i + 1) + " Do ").repeat(8) : "";
      pdf.stream(10 + i, "/Type/XObject/Subtype/Form/BBox[0 0 9 9]", draws);
    }
    return pdf.build();
  }

  private static byte[] odt(String name, String content) throws IOException {
    return Zips.with(Fixtures.bytes("sylvania.odt"), name, content);
  }

  private static byte[] widths(String widths) {
    String font =
        "/Font<</F1<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts["
            + "<</Type/Font/Subtype/CIDFontType2/BaseFont/X/CIDSystemInfo<</Registry(Adobe)"
            + "/Ordering(Identity)/Supplement 0>>/W["
            + widths
            + "]>>]>>>>";
    return RawPdf.page(RawPdf.line(700, "12", WORDS), font).build();
  }

  static Stream<Arguments> beyondALimit() throws IOException {
    String blanks = " ".repeat(10 << 20);
    String tags = "<w:p/>".repeat(40_000);
    return Stream.of(
        Arguments.of("text", "characters", body("<w:p><w:r><w:t>" + blanks + "</w:t></w:r></w:p>")),
        Arguments.of("an attribute", "bytes in one tag", body("<w:p w:rsid=\"" + blanks + "\"/>")),
        Arguments.of("a comment", "bytes in one comment", body("<!-- <" + blanks + "-->")),
        Arguments.of(
            "an instruction", "bytes in one processing instruction", body("<?x " + blanks + "?>")),
        Arguments.of(
            "character data",
            "bytes in one section of character data",
            body("<w:x><![CDATA[ <" + blanks + "]]></w:x>")),
        Arguments.of("blanks between tags", "bytes when unpacked", body(blanks)),
        Arguments.of("empty paragraphs", "paragraphs, runs and cells", body(tags)),
        Arguments.of(
            "a cell over all columns",
            "columns in tables",
            body(
                "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2147483647\"/></w:tcPr>"
                    + TEXT
                    + "</w:tc></w:tr></w:tbl>")),
        Arguments.of("styles in a circle", "steps from style to style", chain(300, "s299")),
        Arguments.of("a long header", "characters", header(1, "head ".repeat(100_000))),
        Arguments.of(
            "the content of an ODT", "bytes when unpacked", odt("content.xml", "<x>" + blanks)),
        Arguments.of(
            "an attribute of an ODT", "bytes in one tag", odt("styles.xml", "<x y='" + blanks)),
        Arguments.of("a stream of a PDF", "bytes in one stream when unpacked", pdf(blanks)),
        Arguments.of(
            "streams of a PDF",
            "bytes when unpacked",
            RawPdf.page("", "")
                .object(
                    3,
                    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents"
                        + "[5 0 R 6 0 R 7 0 R 8 0 R 9 0 R 10 0 R]>>")
                .stream(5, "", " ".repeat(2 << 20))
                .stream(6, "", " ".repeat(2 << 20))
                .stream(7, "", " ".repeat(2 << 20))
                .stream(8, "", " ".repeat(2 << 20))
                .stream(9, "", " ".repeat(2 << 20))
                .stream(10, "", " ".repeat(2 << 20))
                .build()),
        Arguments.of(
            "a stream of objects",
            "bytes in one stream when unpacked",
            RawPdf.page("", "").stream(5, "/Type/ObjStm/N 1/First 4", "6 0 " + blanks).build()),
        Arguments.of("saved states", "saved states of graphics", pdf("q ".repeat(10_000))),
        Arguments.of(
            "characters of a PDF",
            "characters",
            pdf(RawPdf.line(700, "12", "word ".repeat(60_000)))),
        Arguments.of(
            "pieces of lines",
            "pieces of lines",
            pdf(
                "BT /F1 9 Tf "
                    + repeated(25_000, i -> "1 0 0 1 " + (i % 5) * 90 + " 700 Tm (w) Tj ")
                    + "ET")),
        Arguments.of("forms that draw forms", "drawings of forms", forms(7)),
        Arguments.of("a range of widths", "widths of glyphs", widths("0 2147483647 500")),
        Arguments.of(
            "many ranges of widths", "widths of glyphs", widths("0 60000 500 ".repeat(9))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("beyondALimit")
  void stopsAtTheLimit(String what, String limit, byte[] file) {
    assertThat(file.length).as(what).isLessThan(1 << 20);
    assertThatThrownBy(() -> reader.read(file, "costly"))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> {
              assertThat(e.limit()).isEqualTo(limit);
              assertThat(e.found()).isGreaterThan(e.allowed());
              assertThat(e.reason()).contains(limit);
            });
  }

  static Stream<Arguments> stillRead() throws IOException {
    String drawsItself = "/XObject<</X0 10 0 R>>" + RawPdf.helvetica();
    return Stream.of(
        Arguments.of("a part related 25 times", header(25, "head ".repeat(30_000))),
        Arguments.of("styles, each based on the one before", chain(3_000, "")),
        Arguments.of(
            "an ODT with a large picture", odt("Pictures/large.png", "\u0000".repeat(10 << 20))),
        Arguments.of(
            "a stream that nothing uses",
            RawPdf.page(RawPdf.line(700, "12", WORDS), RawPdf.helvetica()).stream(
                    5, "", " ".repeat(10 << 20))
                .build()),
        Arguments.of(
            "a form that draws itself",
            RawPdf.page(RawPdf.line(700, "12", WORDS) + "/X0 Do", drawsItself).stream(
                    10,
                    "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<<" + drawsItself + ">>",
                    "/X0 Do ".repeat(20))
                .build()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stillRead")
  void readsWhatOnlyLooksCostly(String what, byte[] file) throws UprException {
    assertThat(reader.read(file, "costly").text()).as(what).contains("Sylvania");
  }

  static Stream<Arguments> unseen() {
    return Stream.of(
        Arguments.of("a font of size 0", RawPdf.line(650, "0", "unseen")),
        Arguments.of(
            "a scale of 0", "q 1 0 0 0 0 650 cm " + RawPdf.line(0, "12", "unseen") + "Q\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unseen")
  void leavesOutTextWithoutSizeAndSaysSo(String how, String line) throws UprException {
    byte[] file = pdf(RawPdf.line(700, "12", WORDS) + line + RawPdf.line(600, "12", "Thank you."));
    Document document = reader.read(file, "unseen.pdf");
    assertThat(document.text()).as(how).contains(WORDS, "Thank you.").doesNotContain("unseen");
    assertThat(document.notices())
        .extracting(Notice::code, Notice::message)
        .containsExactly(
            tuple(
                "text-left-out",
                "Characters printed in size 0, which nobody can see, are left out: 6."));
  }

  @Test
  void takesNoEntryForAnother() throws IOException {
    // A package with 40 pictures of which each unpacks to a megabyte: none is unpacked.
    byte[] file = docx().build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        in.transferTo(zip);
      }
      for (int i = 0; i < 40; i++) {
        zip.putNextEntry(new ZipEntry("word/media/" + i + ".png"));
        zip.write(new byte[1 << 20]);
      }
    }
    assertThat(reader.read(out.toByteArray(), "pictures.docx").text()).contains(WORDS);
  }

  @Test
  void stopsWhenTimeIsUp() {
    ReadLimits soon = ReadLimits.DEFAULT.withTimeout(Duration.ofNanos(1));
    byte[] file = pdf(RawPdf.line(700, "12", WORDS));
    assertThatThrownBy(() -> DocumentReader.create(soon).read(file, "late.pdf"))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> {
              assertThat(e.limit()).isEqualTo("seconds");
              assertThat(e)
                  .hasMessage(
                      "late.pdf: was not done after 0 seconds, the longest that a file may take.");
            });
  }

  @Test
  void propertiesWithoutEndStopTheFormOnly() throws IOException {
    String core = "<p><creator>" + "Waldmann ".repeat(100_000) + "</creator></p>";
    byte[] file =
        Zips.with(docx().build(), "docProps/core.xml", core.getBytes(StandardCharsets.UTF_8));
    Document document = reader.read(file, "properties.docx");
    assertThatThrownBy(() -> DocumentReader.create(LIMITS).properties(file, document))
        .isInstanceOfSatisfying(
            LimitExceededException.class, e -> assertThat(e.limit()).isEqualTo("characters"));
  }
}
