package org.uprlib.core.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Table;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.limit.Budget;
import org.uprlib.core.read.limit.ReadLimits;

/** Documents that are made anew, read back. */
class NewDocxTest {
  private static final String NONE = " xmlns:w=\"" + DocxPackage.W + "\"/>";

  private static NewDocx docx() {
    return new NewDocx("new", "<w:styles" + NONE, "<w:numbering" + NONE);
  }

  private static Document read(byte[] docx) throws UprException {
    return DocumentReader.create().read(docx, "new.docx");
  }

  private static String part(byte[] docx, String name) throws UprException {
    DocxPackage parts = DocxPackage.read(docx, Budget.of("new", ReadLimits.DEFAULT));
    return parts.part(name).getDocumentElement().getTextContent();
  }

  @Test
  void whatIsWrittenIsRead() throws UprException {
    NewDocx docx = docx();
    DocxBody body =
        new DocxBody()
            .heading(1, "One & <two>")
            .paragraph("Normal", DocxText.bold("Done: "), DocxText.plain("all\nof it"))
            .table(
                "Normal",
                List.of(1000, 2000),
                List.of(
                    DocxBody.Row.of(
                        List.of(List.of(DocxText.plain("a")), List.of(DocxText.italic("b")))),
                    new DocxBody.Row(
                        List.of(
                            List.of(),
                            List.of(List.of(DocxText.plain("c")), List.of(DocxText.plain("d")))))));

    Document read = read(docx.write(body.xml(), docx.section(true, 1000)));

    assertThat(read.paragraphs())
        .extracting(Paragraph::text)
        .containsSubsequence("One & <two>", "Done: all of it", "a", "b", "c", "d");
    Table table =
        read.blocks().stream()
            .filter(Table.class::isInstance)
            .map(Table.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(1).cells().get(0).blocks()).isEmpty();
  }

  @Test
  void theContentsListHeadingsOfTwoLevelsWhereverTheyStand() throws UprException {
    DocxBody body =
        new DocxBody()
            .contents("Contents")
            .heading(1, "One")
            .heading(2, "Two")
            .heading(3, "Three")
            .heading(1, "Four");
    NewDocx docx = docx();

    assertThat(read(docx.write(body.xml(), docx.section(false, 1000))).paragraphs())
        .extracting(Paragraph::text)
        .filteredOn(text -> !text.isBlank())
        .containsExactly("Contents", "One", "Two", "Four", "One", "Two", "Three", "Four");
    assertThatThrownBy(() -> body.heading(4, "Five")).hasMessage("there is no heading of level 4");
  }

  @Test
  void aChartIsDescribedAndHasItsWorkbook() throws UprException {
    NewDocx docx = docx();
    String drawing =
        docx.chart(
            "<chart id=\"WORKBOOK\">bars</chart>",
            "numbers".getBytes(StandardCharsets.UTF_8),
            "Bars \"of\" <what>",
            10,
            20);
    byte[] written = docx.write("<w:p>" + drawing + "</w:p>", NewDocx.bareSection(1000));
    DocxPackage parts = DocxPackage.read(written, Budget.of("new", ReadLimits.DEFAULT));

    assertThat(drawing)
        .contains("descr=\"Bars &quot;of&quot; &lt;what&gt;\"", "cx=\"10\" cy=\"20\"");
    assertThat(parts.has("word/embeddings/chart1.xlsx")).isTrue();
    assertThat(parts.part("word/charts/chart1.xml").getDocumentElement().getAttribute("id"))
        .isEqualTo("rUprWorkbook");
    assertThat(parts.related("chart")).isEqualTo("word/charts/chart1.xml");
  }

  @Test
  void propertiesTellTitleAndLanguageAndNoPerson() throws UprException {
    NewDocx docx = docx().properties("A & B", "fr");

    assertThat(part(docx.write("<w:p/>", NewDocx.bareSection(1000)), "docProps/core.xml"))
        .isEqualTo("A & Bfr");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatXmlCannotHoldIsLeftOut(String text, String expected) {
    assertThat(DocxBody.escaped(text)).isEqualTo(expected);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("a & b <c> \"d\"", "a &amp; b &lt;c&gt; &quot;d&quot;"),
        Arguments.of("tab\tbell\u0007", "tab\tbell"),
        Arguments.of("half\uD83D pair\uD83D\uDE00", "half pair\uD83D\uDE00"),
        Arguments.of("end\uFFFF", "end"));
  }
}
