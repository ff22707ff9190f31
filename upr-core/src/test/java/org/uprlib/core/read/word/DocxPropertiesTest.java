package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.Zips;
import org.uprlib.core.read.limit.ReadLimits;

/** What a DOCX holds beside its text. */
class DocxPropertiesTest {
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
          + " xmlns:x=\"urn:other\"";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();

  private FileProperties read(String body) throws IOException {
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
                + relationship("s2", "styles", "styles.xml", "Internal")
                + relationship("s1", "settings", "settings.xml", "Internal")
                + relationship("n1", "footnotes", "footnotes.xml", "Internal")
                + relationship("n2", "endnotes", "endnotes.xml", "Internal")
                + relationship("c1", "comments", "comments.xml", "Internal")
                + relationship("f1", "footer", "footer1.xml", "Internal")
                + relationship("f2", "footer", "footer2.xml", "Internal")
                + relationship("f3", "footer", "footer3.xml", "Internal")
                + relationship("f4", "footer", "footer4.xml", "Internal")));
    parts.putIfAbsent("word/comments.xml", comments(isCommented(body) ? "7" : ""));
    parts.put(
        "word/document.xml", "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
    byte[] file = zipped();
    Document document = DocumentReader.create().read(file, "a.docx");
    return DocumentReader.create(ReadLimits.DEFAULT).properties(file, document);
  }

  private boolean isCommented(String body) {
    String reference = "commentReference w:id=\"7\"";
    return body.contains(reference)
        || parts.values().stream().anyMatch(part -> part.contains(reference));
  }

  /** The comments of one person, or none. */
  private static String comments(String id) {
    String comment = "<w:comment w:id=\"" + id + "\" w:author=\"A. Writer\"/>";
    return "<w:comments" + W + ">" + (id.isEmpty() ? "" : comment) + "</w:comments>";
  }

  @Test
  void aCommentWithoutAPlaceIsInTheFileAllTheSame() throws IOException {
    parts.put("word/comments.xml", comments("9"));

    List<FileProperties.Mark> found =
        read(xml("[=one=<w:commentReference w:id='7'/>]")).marks(FileProperties.Mark.Kind.COMMENT);

    assertThat(found).extracting(FileProperties.Mark::detail).containsExactly("", "A. Writer");
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
          <w:background><x:fill type='frame' r:id='p'/></w:background>[=one=] | PICTURE -
          <w:background><x:fill type='gradient'/></w:background>[=one=] | ``
          [=one=<w:r><a:blipFill/></w:r>][=two=]                      | PICTURE one
          [=one=<w:r><x:imagedata/></w:r>][=two=]                     | PICTURE one
          [=one=][<w:r><x:chart/></w:r>][=two=]                       | PICTURE one
          [=one=][<w:r><x:relIds r:dm='r4'/></w:r>][=two=]            | PICTURE one
          [=one=][=two=<w:r><x:textpath string='Free'/></w:r>]        | PICTURE two
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
          [=one=<x:p><x:pic/></x:p>][=two=]                           | PICTURE one
          [=one=<x:pic/>=more=<w:ins w:author='E'/>]                  | PICTURE onemore; CHANGE onemore E
          """)
  void holdsMarksAtTheirParagraphs(String body, String expected) throws IOException {
    FileProperties form = read(xml(body));
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [=one=<w:br w:type='page'/>][=two=]                         | two
          [=one=<w:br/>][=two=]                                       | ``
          [=one=<w:br w:type='page'/>][<w:r><w:t> </w:t></w:r>][=two=] | two
          [=one=][<w:pPr><w:pageBreakBefore/></w:pPr>=two=]           | two
          [=one=][<w:pPr><w:pageBreakBefore w:val='0'/></w:pPr>=two=] | ``
          [=one=][<w:pPr><w:pageBreakBefore w:val='off'/></w:pPr>=two=] | ``
          [=one=][<w:pPr><w:pageBreakBefore/></w:pPr>][=two=]         | two
          [=one=][<w:pPr><w:pStyle w:val='Chapter'/></w:pPr>=two=]    | two
          [=one=][<w:pPr><w:pStyle w:val='Part'/></w:pPr>=two=]       | two
          [=one=][<w:pPr><w:pStyle w:val='Run-in'/></w:pPr>=two=]     | ``
          [=one=][<w:pPr><w:pStyle w:val='Chapter'/><w:pageBreakBefore w:val='0'/></w:pPr>=two=] | ``
          [=one=][<w:pPr><w:pPrChange><w:pPr><w:pStyle w:val='Chapter'/></w:pPr></w:pPrChange></w:pPr>=two=] | ``
          [<w:pPr><w:sectPr/></w:pPr>=one=][=two=]                    | two
          [=one=][<w:pPr><w:sectPr/></w:pPr>][=two=]<w:sectPr/>       | two
          [=one=<w:br w:type='page'/>][<w:pPr><w:sectPr/></w:pPr>][=two=]<w:sectPr><w:type w:val='continuous'/></w:sectPr> | two
          [=one=][<w:pPr><w:sectPr/></w:pPr>][=two=]<w:sectPr><w:type w:val='continuous'/></w:sectPr> | ``
          [=one=][<w:pPr><w:sectPr/></w:pPr>][=two=]<w:sectPr><w:type w:val='nextColumn'/></w:sectPr> | ``
          [=one=][<w:pPr><w:sectPr/></w:pPr>][=two=]<w:sectPr><w:sectPrChange><w:sectPr><w:type w:val='continuous'/></w:sectPr></w:sectPrChange></w:sectPr> | two
          [=one=][<w:pPr><w:sectPr/></w:pPr>][=two=][<w:pPr><w:pageBreakBefore/></w:pPr>=three=]<w:sectPr><w:type w:val='continuous'/></w:sectPr> | three
          [=one=][<w:pPr><w:sectPr><w:type w:val='continuous'/></w:sectPr></w:pPr>][=two=] | two
          [=one=][<w:pPr><w:sectPr><w:type w:val='oddPage'/></w:sectPr></w:pPr>][=two=] | two
          """)
  void tellsWherePagesBegin(String body, String expected) throws IOException {
    parts.put(
        "word/styles.xml",
        xml(
            "<w:styles"
                + W
                + "><w:style w:styleId='Chapter'><w:pPr><w:pageBreakBefore/></w:pPr></w:style>"
                + "<w:style w:styleId='Part'><w:basedOn w:val='Chapter'/></w:style>"
                + "<w:style w:styleId='Run-in'><w:basedOn w:val='Part'/>"
                + "<w:pPr><w:pageBreakBefore w:val='0'/></w:pPr></w:style></w:styles>"));
    FileProperties form = read(xml(body));
    String text = DocumentReader.create().read(zipped(), "a.docx").text();
    assertThat(
            form.pageStarts().stream().map(span -> span.in(text)).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} and {1} empty paragraphs, {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "20 | 10 | [=three=] | three",
        "20 | 2  | [=three=] | ``",
        "10 | 10 | [=three=] | ``",
        "10 | 3  | [<w:r><w:lastRenderedPageBreak/></w:r>=three=] | three",
        "10 | 0  | [<w:r><w:lastRenderedPageBreak/></w:r>=three=] | ``",
        "30 | 30 | [=three=] | two",
      })
  void aTitlePageMayBeFilledWithEmptyParagraphs(int first, int second, String last, String expected)
      throws IOException {
    String body = "[=one=]" + "[]".repeat(first) + "[=two=]" + "[]".repeat(second) + last;
    FileProperties form = read(xml(body));
    String text = DocumentReader.create().read(zipped(), "a.docx").text();
    assertThat(
            form.pageStarts().stream().map(span -> span.in(text)).collect(Collectors.joining("; ")))
        .isEqualTo(expected);
  }

  private byte[] zipped() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    parts.forEach((name, part) -> entries.put(name, part.getBytes(StandardCharsets.UTF_8)));
    return Zips.of(entries);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          header | [=one=]                                           | false
          header | [<w:pgNum/>]                                      | true
          footer | [<w:fldSimple w:instr=' PAGE '/>]                 | true
          footer | [<w:fldSimple w:instr='page \\* MERGEFORMAT'/>]    | true
          footer | [<w:fldSimple w:instr=' NUMPAGES '/>]             | false
          footer | [<w:r><w:instrText>PA</w:instrText></w:r><w:r><w:instrText>GE</w:instrText></w:r>] | true
          footer | [<w:r><w:rPr><w:sz w:val='16'/></w:rPr><w:instrText>PAGE</w:instrText></w:r>] | true
          footer | [<w:r><w:rPr><w:vanish/></w:rPr><w:instrText>PAGE</w:instrText></w:r>]        | false
          footer | [<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:instrText>PAGE</w:instrText></w:r>] | true
          footer | [<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:instrText>PAGE</w:instrText></w:r>] | true
          footer | [<w:r><w:rPr><w:sz w:val='1'/></w:rPr><w:instrText>PAGE</w:instrText></w:r>]  | false
          footer | [<w:r><w:rPr><w:color w:val='ffffff'/></w:rPr><w:instrText>PAGE</w:instrText></w:r>] | false
          footer | [<w:pPr><w:shd w:val='clear' w:fill='auto'/></w:pPr><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:pgNum/></w:r>] | false
          footer | [<w:pPr><w:shd w:val='clear' w:fill='002060'/></w:pPr><w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:pgNum/></w:r>] | true
          footer | [<w:fldSimple w:instr='PAGE'><w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r></w:fldSimple>] | false
          footer | [<w:fldSimple w:instr='PAGE'><w:r><w:t>1</w:t></w:r></w:fldSimple>]           | true
          footer | [<w:r><w:pict><x:shape style='width:9pt'><w:pgNum/></x:shape></w:pict></w:r>] | true
          footer | [<w:r><w:pict><x:shape style='visibility: hidden'><w:pgNum/></x:shape></w:pict></w:r>] | false
          footer | [<w:r><w:drawing><x:anchor><x:docPr hidden='1'/><w:pgNum/></x:anchor></w:drawing></w:r>] | false
          footer | [<w:r><w:drawing><x:anchor><x:docPr hidden='1'/><w:p/></x:anchor></w:drawing><w:pgNum/></w:r>] | true
          footer | [<w:r><w:instrText>PA</w:instrText><w:fldChar/><w:instrText>GE</w:instrText></w:r>] | false
          """)
  void hasPageNumbersWhereAFieldPrintsThem(String kind, String content, boolean numbered)
      throws IOException {
    parts.put("word/" + kind + "1.xml", "<w:ftr" + W + ">" + xml(content) + "</w:ftr>");
    String id = kind.substring(0, 1) + "1";
    assertThat(read(xml("[=one=]<w:sectPr>" + reference(kind, "default", id) + "</w:sectPr>")))
        .extracting(FileProperties::pageNumbers)
        .isEqualTo(Optional.of(numbered));
  }

  private static String reference(String kind, String type, String id) {
    return "<w:" + kind + "Reference w:type='" + type + "' r:id='" + id + "'/>";
  }

  /**
   * Footers f1 and f2 hold the number, f3 and f4 do not; {@code default=f1} refers to one, / begins
   * a section of 300 words, // one of few words.
   */
  @ParameterizedTest
  @CsvSource({
    "aFooterThatIsReferredTo, default=f1, '', true",
    "noneIsReferredTo, '', '', false",
    "oneThatIsMissing, default=f9, '', false",
    "onlyEvenPagesWithoutTheSetting, even=f1 default=f3, '', false",
    "evenPagesWithoutNumber, even=f3 default=f1, <w:evenAndOddHeaders/>, false",
    "evenPagesWithNumber, even=f2 default=f1, <w:evenAndOddHeaders/>, true",
    "evenPagesWithoutFooter, default=f1, <w:evenAndOddHeaders/>, false",
    "theSettingIsOff, even=f3 default=f1, <w:evenAndOddHeaders w:val='0'/>, true",
    "onlyTheFirstPage, first=f1 default=f3, '', false",
    "allButTheFirstPage, first=f3 default=f1, '', true",
    "aSectionTakesOverWhatItDoesNotSay, default=f1 /, '', true",
    "aLaterSectionHasAnotherFooter, default=f1 / default=f3, '', false",
    "anEarlierSectionHasNone, / default=f1, '', false",
    "aCoverHasNone, // default=f1, '', true",
    "onlyTheCoverHasOne, default=f1 // default=f3, '', false",
  })
  void hasPageNumbersOnlyWhereTheyAreShown(
      String name, String sections, String settings, boolean numbered) throws IOException {
    String number = "<w:ftr" + W + ">" + xml("[<w:fldSimple w:instr=' PAGE '/>]") + "</w:ftr>";
    String none = "<w:ftr" + W + ">" + xml("[=none=]") + "</w:ftr>";
    for (int i = 1; i <= 4; i++) {
      parts.put("word/footer" + i + ".xml", i < 3 ? number : none);
    }
    parts.put("word/settings.xml", "<w:settings" + W + ">" + xml(settings) + "</w:settings>");
    StringBuilder body = new StringBuilder();
    List<String> all = List.of(sections.split("/(?!/)", -1));
    for (int i = 0; i < all.size(); i++) {
      String references =
          Stream.of(all.get(i).replace("/", "").strip().split(" ", -1))
              .filter(each -> !each.isEmpty())
              .map(each -> reference("footer", each.split("=", 2)[0], each.split("=", 2)[1]))
              .collect(Collectors.joining("", "<w:sectPr>", "</w:sectPr>"));
      int words = all.get(i).endsWith("/") ? 20 : 300;
      body.append("<w:p><w:r><w:t>").append("word ".repeat(words)).append("</w:t></w:r></w:p>");
      boolean last = i == all.size() - 1;
      body.append(last ? references : "<w:p><w:pPr>" + references + "</w:pPr></w:p>");
    }
    assertThat(read(body.toString().replace('\'', '"')).pageNumbers()).contains(numbered);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          footnotes | [=note=<w:ins w:author='A'>=x=</w:ins>]    | CHANGE A
          endnotes  | [=note=<w:commentReference w:id='7'/>]     | COMMENT A. Writer
          header    | [=Logo=<w:r><x:pic/></w:r>]                | PICTURE
          footer    | [<w:del w:author='B'>=x=</w:del>]          | CHANGE B
          footer    | [<w:hyperlink r:id='l1'>=one=</w:hyperlink>] | ``
          """)
  void holdsMarksBesideTheBody(String kind, String content, String expected) throws IOException {
    String root = kind.endsWith("notes") ? kind.substring(0, kind.length() - 1) : kind;
    parts.put(
        "word/" + (kind.endsWith("notes") ? kind : kind + "1") + ".xml",
        "<w:x" + W + "><w:" + root + " w:id=\"1\">" + xml(content) + "</w:" + root + "></w:x>");
    assertThat(read(xml("[=one=]")).marks().orElseThrow())
        .extracting(mark -> (mark.kind() + " " + mark.detail()).strip())
        .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
  }

  @Test
  void tellsWhatATrackedDeletionHides() throws IOException {
    String body =
        "[=kept=<w:del w:author='B'><w:r><w:delText>our </w:delText></w:r><w:r><w:delText>source"
            + "</w:delText></w:r></w:del>][<w:r><w:delText>no change</w:delText></w:r>]";
    assertThat(read(xml(body)).marks().orElseThrow())
        .extracting(FileProperties.Mark::deleted)
        .containsExactly("our source");
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
    FileProperties form = read(xml("[=one=]"));
    assertThat(form.pages().orElse(-1)).isEqualTo(pages);
    assertThat(form.metadata().orElseThrow().get("Company")).contains("Two parts");
    assertThat(form.metadata().orElseThrow().get("title")).isEmpty();
    assertThat(form.macros()).contains(false);
    parts.put("word/vbaProject.bin", "x");
    assertThat(read(xml("[=one=]")).macros()).contains(true);
  }
}
