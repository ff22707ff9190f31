package org.uprlib.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.write.ZipWriter;

/** What a DOCX holds beside its text. */
class DocxFormTest {
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:x=\"urn:other\"";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private Form read(String body) throws IOException {
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Override PartName=\"/word/document.xml\" ContentType=\""
            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
            + "\"/></Types>");
    parts.put(
        "_rels/.rels",
        relationships(relationship("r1", "officeDocument", "word/document.xml", "Internal")));
    parts.put(
        "word/_rels/document.xml.rels",
        relationships(
            relationship("l1", "hyperlink", "https://a.example", "External")
                + relationship("i1", "image", "media/a.png", "Internal")
                + relationship("h1", "header", "header1.xml", "Internal")
                + relationship("f1", "footer", "footer1.xml", "Internal")));
    parts.put(
        "word/comments.xml",
        "<w:comments" + W + "><w:comment w:id=\"7\" w:author=\"A. Writer\"/></w:comments>");
    parts.put(
        "word/document.xml", "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
    byte[] file = zipped();
    Document document = DocumentReader.create().read(file, "a.docx");
    return new FormReader(ReadLimits.DEFAULT).read(file, document);
  }

  private static String relationships(String all) {
    return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + all + "</Relationships>";
  }

  private static String relationship(String id, String type, String target, String mode) {
    return String.format(
        "<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\" TargetMode=\"%s\"/>",
        id, OFFICE + type, target, mode);
  }

  /** {@code [} and {@code ]} stand for a paragraph, {@code =words=} for a run. */
  private static String xml(String body) {
    return body.replace("[", "<w:p>")
        .replace("]", "</w:p>")
        .replaceAll("=(\\w*)=", "<w:r><w:t>$1</w:t></w:r>")
        .replace('\'', '"');
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [=one=][=two=]                                              | ``
          [=one=][=two=<w:r><x:pic/></w:r>]                           | PICTURE two
          [=one=<w:r><x:imagedata/></w:r>][=two=]                     | PICTURE one
          [=one=][<w:r><x:chart/></w:r>][=two=]                       | PICTURE one
          <w:sdt><x:pic/></w:sdt>[=one=]                              | PICTURE -
          [=one=][<w:ins w:author='A'>=two=</w:ins>]                  | CHANGE two A
          [=one=<w:del w:author='B'/>]                                | CHANGE one B
          [<w:pPr><w:pPrChange w:author='C'/></w:pPr>=one=]           | CHANGE one C
          [<w:r><w:rPr><w:rPrChange/></w:rPr><w:t>one</w:t></w:r>]    | CHANGE one
          [=one=<w:moveFrom w:author='D'>=two=<x:pic/></w:moveFrom>]  | CHANGE one D
          [=one=<mc:Fallback><x:pic/></mc:Fallback>][=two=<x:pic/>]   | PICTURE two
          [=one=<w:commentReference w:id='7'/>]                       | COMMENT one A. Writer
          [=one=<w:commentReference w:id='8'/>]                       | COMMENT one
          [=one=<x:OLEObject ProgID='Excel.Sheet.12'/>]               | EMBEDDED_OBJECT one Excel.Sheet.12
          [<w:hyperlink r:id='l1'>=one=</w:hyperlink>]                | LINK one https://a.example
          [<w:hyperlink r:id='i1'>=one=</w:hyperlink>]                | ``
          [=one=<w:br w:type='page'/>][=two=]                         | PAGE_START two
          [=one=<w:br/>][=two=]                                       | ``
          [=one=<w:br w:type='page'/>][<w:r><w:t> </w:t></w:r>][=two=] | PAGE_START two
          [=one=][<w:pPr><w:pageBreakBefore/></w:pPr>=two=]           | PAGE_START two
          [=one=][<w:pPr><w:pageBreakBefore w:val='0'/></w:pPr>=two=] | ``
          [=one=][<w:pPr><w:pageBreakBefore w:val='off'/></w:pPr>=two=] | ``
          [<w:pPr><w:sectPr/></w:pPr>=one=][=two=]                    | PAGE_START one
          [=one=][<w:pPr><w:sectPr><w:type w:val='continuous'/></w:sectPr></w:pPr>][=two=] | ``
          [=one=][<w:pPr><w:sectPr><w:type w:val='oddPage'/></w:sectPr></w:pPr>][=two=] | PAGE_START two
          [=one=<x:p><x:pic/></x:p>][=two=]                           | PICTURE one
          [=one=<x:pic/>=more=<w:ins w:author='E'/>]                  | PICTURE onemore; CHANGE onemore E
          """)
  void holdsMarksAtTheirParagraphs(String body, String expected) throws IOException {
    Form form = read(xml(body));
    String text = DocumentReader.create().read(zipped(), "a.docx").text();
    String marks =
        form.marks().orElseThrow().stream()
            .map(
                mark ->
                    (mark.kind()
                            + " "
                            + mark.where().map(span -> span.in(text)).orElse("-")
                            + " "
                            + mark.detail())
                        .strip())
            .collect(Collectors.joining("; "));
    assertThat(marks).isEqualTo(expected);
  }

  private byte[] zipped() {
    ZipWriter zip = new ZipWriter();
    parts.forEach((name, part) -> zip.add(name, part.getBytes(StandardCharsets.UTF_8)));
    return zip.finish();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          header1 | [=one=]                                           | false
          header1 | [<w:pgNum/>]                                      | true
          footer1 | [<w:fldSimple w:instr=' PAGE '/>]                 | true
          footer1 | [<w:fldSimple w:instr='page \\* MERGEFORMAT'/>]    | true
          footer1 | [<w:fldSimple w:instr=' NUMPAGES '/>]             | false
          footer1 | [<w:r><w:instrText>PA</w:instrText></w:r><w:r><w:instrText>GE</w:instrText></w:r>] | true
          footer1 | [<w:r><w:instrText>PA</w:instrText><w:fldChar/><w:instrText>GE</w:instrText></w:r>] | false
          footer2 | [<w:fldSimple w:instr=' PAGE '/>]                 | false
          """)
  void hasPageNumbersInAHeaderOrFooterOfItsOwn(String part, String content, boolean numbered)
      throws IOException {
    parts.put("word/" + part + ".xml", "<w:ftr" + W + ">" + xml(content) + "</w:ftr>");
    assertThat(read(xml("[=one=]")).pageNumbers()).contains(numbered);
  }

  @ParameterizedTest
  @CsvSource({"12, 12", "twelve, -1", "'', -1", "' 3 ', 3"})
  void hasAsManyPagesAsItsProgramNoted(String noted, int pages) throws IOException {
    parts.put(
        "docProps/app.xml",
        "<Properties><Pages>"
            + noted
            + "</Pages><Company><b>Two</b> parts </Company></Properties>");
    parts.put("docProps/core.xml", "<coreProperties><title> </title></coreProperties>");
    Form form = read(xml("[=one=]"));
    assertThat(form.pages().orElse(-1)).isEqualTo(pages);
    assertThat(form.properties().orElseThrow().get("Company")).contains("Two parts");
    assertThat(form.properties().orElseThrow().get("title")).isEmpty();
    assertThat(form.macros()).contains(false);
    parts.put("word/vbaProject.bin", "x");
    assertThat(read(xml("[=one=]")).macros()).contains(true);
  }
}
