package org.uprlib.core.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.Zips;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.ReadLimits;
import org.w3c.dom.Element;

/** Files whose parts are read, changed and written again. */
class DocxPackageTest {
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String BODY = "<w:body><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body>";
  private static final String MAIN =
      "<w:document xmlns:w=\"" + DocxPackage.W + "\">" + BODY + "</w:document>";
  private static final String TYPES =
      "<Types xmlns=\""
          + PACKAGE
          + "content-types\"><Override PartName=\"/word/document.xml\" ContentType=\""
          + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
          + "\"/></Types>";

  private static String relationships(String type, String target) {
    return String.format(
        "<Relationships xmlns=\"%srelationships\"><Relationship Id=\"r1\" Type=\"%s\""
            + " Target=\"%s\"/></Relationships>",
        PACKAGE, type, target);
  }

  private static byte[] file(String... more) throws IOException {
    List<String> parts =
        new ArrayList<>(
            List.of(
                "[Content_Types].xml",
                TYPES,
                "_rels/.rels",
                relationships(OFFICE + "officeDocument", "word/document.xml"),
                "word/",
                "",
                "word/document.xml",
                String.format(MAIN, "Sylvania")));
    parts.addAll(List.of(more));
    return Zips.of(parts.toArray(String[]::new));
  }

  private static DocxPackage read(byte[] file) throws UprException {
    return DocxPackage.read(file, Budget.of("a.docx", ReadLimits.DEFAULT));
  }

  private static String entry(byte[] file, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    return "none";
  }

  @Test
  void partsThatWereNotOpenedStayAsTheyAre() throws IOException {
    String odd = "<a  b='1'  />";
    DocxPackage docx = read(file("word/odd.xml", odd, "word/opened.xml", odd));
    Element opened = docx.part("word/opened.xml").getDocumentElement();
    opened.setAttribute("c", "2");
    byte[] written = docx.write();

    assertThat(docx.part("word/opened.xml").getDocumentElement()).isSameAs(opened);
    assertThat(entry(written, "word/odd.xml")).isEqualTo(odd);
    assertThat(entry(written, "word/opened.xml"))
        .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>")
        .endsWith("<a b=\"1\" c=\"2\"/>");
    assertThat(entry(written, "word/")).isEqualTo("none");
  }

  @Test
  void aPartIsPutInThePlaceOfAnother() throws IOException {
    DocxPackage docx = read(file());
    assertThat(docx.part(DocxPackage.MAIN).getDocumentElement().getTextContent())
        .isEqualTo("Sylvania");
    docx.put(DocxPackage.MAIN, String.format(MAIN, "Norway"));
    docx.put("word/new.xml", "<new>été</new>");

    assertThat(docx.part(DocxPackage.MAIN).getDocumentElement().getTextContent())
        .isEqualTo("Norway");
    assertThat(docx.has("word/new.xml")).isTrue();
    assertThat(docx.has("word/old.xml")).isFalse();
    assertThat(entry(docx.write(), "word/new.xml")).isEqualTo("<new>été</new>");
    Document document = DocumentReader.create().read(docx.write(), "a.docx");
    assertThat(document.text().strip()).isEqualTo("Norway");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <a>            | has a damaged part word/odd.xml
          <a></b>        | has a damaged part word/odd.xml
          <a>&b;</a>     | has a damaged part word/odd.xml
          no             | has a damaged part word/odd.xml
          <!DOCTYPE a><a/> | has a damaged part word/odd.xml
          ``             | has a damaged part word/odd.xml
          """)
  void damagedPartsAreTold(String xml, String defect) throws IOException {
    DocxPackage docx = read(file("word/odd.xml", xml));

    assertThatThrownBy(() -> docx.part("word/odd.xml"))
        .isInstanceOf(CorruptException.class)
        .hasMessage("a.docx: " + defect + ".");
    assertThatThrownBy(() -> docx.part("word/none.xml"))
        .isInstanceOf(CorruptException.class)
        .hasMessage("a.docx: has no part word/none.xml.");
  }

  @Test
  void damageToWhatIsPackedIsTold() throws IOException {
    byte[] file = file("word/odd.xml", "<a>" + "Sylvania ".repeat(50) + "</a>");
    String latin = new String(file, StandardCharsets.ISO_8859_1);
    int content = latin.indexOf("word/odd.xml") + "word/odd.xml".length();
    file[content] = 7;
    DocxPackage docx = read(file);

    assertThatThrownBy(() -> docx.part("word/odd.xml"))
        .isInstanceOf(CorruptException.class)
        .hasMessageStartingWith("a.docx: ")
        .hasMessageContaining("word/odd.xml");
  }

  @ParameterizedTest
  @CsvSource({"200, 1, true", "201, 1, false", "100, 5, true"})
  void elementsAreNestedAsDeepAsAWriterGoes(int depth, int times, boolean read) throws IOException {
    String nested = "<b>".repeat(depth - 1) + "</b>".repeat(depth - 1);
    DocxPackage docx = read(file("word/odd.xml", "<a>" + nested.repeat(times) + "</a>"));

    if (read) {
      assertThat(docx.part("word/odd.xml").getElementsByTagName("b").getLength())
          .isEqualTo(times * (depth - 1));
    } else {
      assertThatThrownBy(() -> docx.part("word/odd.xml"))
          .isInstanceOf(CorruptException.class)
          .hasMessage("a.docx: has elements nested too deeply in word/odd.xml.");
    }
  }

  @ParameterizedTest
  @CsvSource({"<a/>, 1", "<a><b/><b/></a>, 3", "<a c='' d=''><b e=''/></a>, 5"})
  void elementsAndAttributesHaveACost(String xml, int cost) throws IOException {
    byte[] file = file("word/odd.xml", xml);
    for (int objects = Math.max(1, cost - 1); objects <= cost; objects++) {
      DocxPackage docx =
          DocxPackage.read(
              file,
              Budget.of(
                  "a.docx", new ReadLimits(1000, 1000, 1, 1000, objects, 1, Duration.ofHours(1))));
      if (objects == cost) {
        assertThat(docx.part("word/odd.xml").getDocumentElement().getNodeName()).isEqualTo("a");
      } else {
        assertThatThrownBy(() -> docx.part("word/odd.xml"))
            .isInstanceOf(LimitExceededException.class);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments |"
            + " comments.xml | word/comments.xml",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/comments | /word/x/comments1.xml |"
            + " word/x/comments1.xml",
        "http://schemas.microsoft.com/office/2018/relationships/othercomments | comments.xml |",
        "http://schemas.microsoft.com/office/2018/relationships/comments/more | comments.xml |",
      })
  void aPartIsFoundByWhatItIsToTheMainOne(String type, String target, String part)
      throws IOException {
    String list = relationships(type, target);
    DocxPackage without = read(file("word/_rels/document.xml.rels", list));
    assertThat(without.hasRelated("comments")).isFalse();
    DocxPackage docx =
        read(
            file(
                "word/_rels/document.xml.rels",
                list,
                "word/comments.xml",
                "<c/>",
                "word/x/comments1.xml",
                "<c/>"));

    assertThat(docx.hasRelated("comments")).isEqualTo(part != null);
    if (part != null) {
      assertThat(docx.related("comments")).isEqualTo(part);
    }
  }

  @Test
  void aNewPartIsDeclaredAndRelated() throws IOException {
    DocxPackage docx = read(file());
    assertThat(docx.hasRelated("comments")).isFalse();

    List<String> ids =
        List.of(
            docx.relate("comments", "comments.xml", "text/comments+xml", "<c/>"),
            docx.relate("styles", "styles.xml", "text/styles+xml", "<s/>"));
    DocxPackage again = read(docx.write());

    assertThat(ids).doesNotHaveDuplicates();
    assertThat(again.related("comments")).isEqualTo("word/comments.xml");
    assertThat(again.part("word/styles.xml").getDocumentElement().getNodeName()).isEqualTo("s");
    assertThat(Xml.children(again.part("word/_rels/document.xml.rels").getDocumentElement()))
        .extracting(each -> each.getAttribute("Id") + " " + each.getAttribute("Type"))
        .containsExactly(
            ids.get(0) + " " + OFFICE + "comments", ids.get(1) + " " + OFFICE + "styles");
    assertThat(Xml.children(again.part("[Content_Types].xml").getDocumentElement()))
        .extracting(each -> each.getAttribute("PartName") + " " + each.getAttribute("ContentType"))
        .contains("/word/comments.xml text/comments+xml", "/word/styles.xml text/styles+xml")
        .hasSize(3);
    assertThat(DocumentReader.create().read(docx.write(), "a.docx").text().strip())
        .isEqualTo("Sylvania");
  }

  @Test
  void theElementsOfParagraphsAreFoundByTheirPlace() throws IOException {
    String body =
        "<w:p><w:r><w:t>Sylvania</w:t></w:r></w:p><w:p/><w:tbl><w:tr><w:tc><w:p><w:r><w:t>was"
            + " </w:t></w:r><w:r><w:t>reviewed</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    byte[] file =
        Zips.with(
            file(),
            DocxPackage.MAIN,
            "<w:document xmlns:w=\""
                + DocxPackage.W
                + "\"><w:body>"
                + body
                + "</w:body></w:document>");
    Document document = DocumentReader.create().read(file, "a.docx");

    assertThat(read(file).elements(document.paragraphs()).entrySet())
        .extracting(
            each -> each.getKey().in(document.text()), each -> each.getValue().getTextContent())
        .containsExactly(tuple("Sylvania", "Sylvania"), tuple("was reviewed", "was reviewed"));
  }
}
