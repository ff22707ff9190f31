package org.uprlib.core.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Table;
import org.uprlib.core.docx.DocxBody.DocxText;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.ReadLimits;
import org.w3c.dom.Element;

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
            .table("Normal", List.of(1000, 2000), List.of(List.of("a", "b"), List.of("", "c")));

    Document read = read(docx.write(body.xml(), docx.section(true, 1000)));

    assertThat(read.paragraphs())
        .extracting(Paragraph::text)
        .containsSubsequence("One & <two>", "Done: all of it", "a", "b", "c");
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
        Arguments.of("end\uFFFF\uFFFE", "end"),
        Arguments.of("one\ntwo\u001F", "onetwo"),
        Arguments.of("\uD7FF\uD800\uE000\uDFFF\uFFFD", "\uD7FF\uE000\uFFFD"));
  }

  private static DocxPackage opened(NewDocx docx, String body) throws UprException {
    return DocxPackage.read(
        docx.write(body, docx.section(false, 1000)), Budget.of("new", ReadLimits.DEFAULT));
  }

  private static Element main(DocxBody body) throws UprException {
    return opened(docx(), body.xml()).part(DocxPackage.MAIN).getDocumentElement();
  }

  private static List<String> values(Element root, String element, String attribute) {
    return Xml.all(root, element).stream().map(each -> Xml.attribute(each, attribute)).toList();
  }

  @Test
  void aTableHasItsWidthsAndRepeatsItsHead() throws UprException {
    List<String> cells = List.of("a", "b");
    Element root =
        main(
            new DocxBody()
                .table("Cell", List.of(1000, 2000), List.of(cells, cells, List.of("", "")))
                .paragraph("Normal", DocxText.plain("end")));

    assertThat(values(root, "tblW", "w")).containsExactly("3000");
    assertThat(values(root, "gridCol", "w")).containsExactly("1000", "2000");
    assertThat(values(root, "tcW", "w"))
        .containsExactly("1000", "2000", "1000", "2000", "1000", "2000");
    assertThat(Xml.all(root, "tr"))
        .extracting(row -> Xml.all(row, "tblHeader").size())
        .containsExactly(1, 0, 0);
    assertThat(values(root, "pStyle", "val"))
        .containsExactly("Cell", "Cell", "Cell", "Cell", "Cell", "Cell", "Normal");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTextIsBoldOrPlain(boolean bold) throws UprException {
    Element root = main(new DocxBody().paragraph("Normal", new DocxText("a\nb\r\nc", bold)));

    assertThat(Xml.all(root, "b")).hasSize(bold ? 1 : 0);
    assertThat(Xml.all(root, "rPr")).hasSize(bold ? 1 : 0);
    assertThat(Xml.all(root, "t"))
        .extracting(Element::getTextContent)
        .containsExactly("a", "b", "c");
    assertThat(Xml.all(root, "br")).hasSize(2);
  }

  @Test
  void theContentsLeadToTheHeadingsAndStandWhereTheyWerePut() throws UprException {
    Element root =
        main(
            new DocxBody()
                .raw("<w:p><w:r><w:t>Sylvania</w:t></w:r></w:p>")
                .contents("Contents")
                .pageBreak()
                .heading(1, "One")
                .endSection(NewDocx.bareSection(900))
                .heading(2, "Two")
                .heading(3, "Three"));
    List<String> marks = values(root, "bookmarkStart", "name");

    assertThat(marks).hasSize(3).doesNotHaveDuplicates();
    assertThat(values(root, "bookmarkStart", "id"))
        .doesNotHaveDuplicates()
        .isEqualTo(values(root, "bookmarkEnd", "id"));
    assertThat(values(root, "hyperlink", "anchor")).isEqualTo(marks.subList(0, 2));
    assertThat(values(root, "fldChar", "fldCharType")).containsExactly("begin", "separate", "end");
    assertThat(values(root, "pStyle", "val"))
        .containsExactly("TOCHeading", "TOC1", "TOC2", "Heading1", "Heading2", "Heading3");
    assertThat(Xml.all(root, "p"))
        .extracting(Element::getTextContent)
        .startsWith("Sylvania", "Contents")
        .endsWith("One", "", "Two", "Three");
    assertThat(values(root, "br", "type")).containsExactly("page");
    assertThat(values(root, "pgMar", "left")).containsExactly("900", "1000");
    assertThatThrownBy(() -> new DocxBody().heading(0, "None"))
        .hasMessage("there is no heading of level 0");
  }

  @ParameterizedTest
  @CsvSource({"true, 16838, 11906, landscape", "false, 11906, 16838, ''"})
  void theLongSideOfAPageLiesIfItShould(boolean lies, String width, String height, String turned)
      throws UprException {
    NewDocx docx = docx();
    DocxPackage parts =
        DocxPackage.read(
            docx.write("<w:p/>", docx.section(lies, 700)), Budget.of("new", ReadLimits.DEFAULT));
    Element root = parts.part(DocxPackage.MAIN).getDocumentElement();

    assertThat(values(root, "pgSz", "w")).containsExactly(width);
    assertThat(values(root, "pgSz", "h")).containsExactly(height);
    assertThat(values(root, "pgSz", "orient")).containsExactly(turned);
    for (String side : List.of("top", "right", "bottom", "left")) {
      assertThat(values(root, "pgMar", side)).containsExactly("700");
    }
    assertThat(Xml.all(root, "footerReference")).hasSize(1);
    assertThat(NewDocx.bareSection(700)).doesNotContain("footerReference");
  }

  @Test
  void everyPartIsDeclaredAndRelated() throws UprException {
    NewDocx docx = docx();
    String chart = docx.chart("<chart/>", new byte[] {1}, "Bars", 10, 20);
    DocxPackage parts = opened(docx.properties("Title", "en"), "<w:p>" + chart + "</w:p>");

    assertThat(Xml.children(parts.part("[Content_Types].xml").getDocumentElement()))
        .extracting(each -> each.getAttribute("PartName"))
        .containsExactlyInAnyOrder(
            "",
            "",
            "/word/document.xml",
            "/word/styles.xml",
            "/word/numbering.xml",
            "/word/footer1.xml",
            "/word/charts/chart1.xml",
            "/word/embeddings/chart1.xlsx",
            "/docProps/core.xml");
    assertThat(Xml.children(parts.part("_rels/.rels").getDocumentElement()))
        .extracting(each -> each.getAttribute("Target"))
        .containsExactly("word/document.xml", "docProps/core.xml");
    assertThat(Xml.children(parts.part("word/charts/_rels/chart1.xml.rels").getDocumentElement()))
        .extracting(each -> each.getAttribute("Target"))
        .containsExactly("../embeddings/chart1.xlsx");
    Element foot =
        Xml.all(parts.part(DocxPackage.MAIN).getDocumentElement(), "footerReference").get(0);
    assertThat(Xml.children(parts.part("word/_rels/document.xml.rels").getDocumentElement()))
        .filteredOn(each -> each.getAttribute("Id").equals(foot.getAttribute("r:id")))
        .extracting(each -> each.getAttribute("Target"))
        .containsExactly("footer1.xml");
    for (String type : List.of("styles", "numbering", "footer", "chart")) {
      assertThat(parts.has(parts.related(type))).isTrue();
    }
  }

  @Test
  void nothingMalformedIsWritten() {
    NewDocx docx = docx();

    assertThatThrownBy(() -> docx.write("<w:p>", ""))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A part that ships is damaged")
        .cause()
        .hasMessage("new: has a damaged part word/document.xml.");
  }
}
