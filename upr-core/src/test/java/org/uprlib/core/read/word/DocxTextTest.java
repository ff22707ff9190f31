package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uprlib.core.read.word.Wml.code;
import static org.uprlib.core.read.word.Wml.fieldMark;
import static org.uprlib.core.read.word.Wml.p;
import static org.uprlib.core.read.word.Wml.r;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;
import org.uprlib.core.text.FileRemark;

/** What of a body's content is text. */
class DocxTextTest {
  private static final String DELETED_MARK = "<w:rPr><w:del w:id=\"1\"/></w:rPr>";
  private static final String HIDDEN_MARK = "<w:rPr><w:vanish/></w:rPr>";

  static Stream<Arguments> texts() {
    return Stream.of(
        text(
            "runs of one paragraph",
            "<w:p>" + r("115.3 ") + r("Rat") + r("ify") + "</w:p>",
            "115.3 Ratify"),
        text(
            "tabs, breaks and blanks become one blank",
            "<w:p><w:r><w:t>115.1.</w:t><w:tab/><w:t>Sign</w:t><w:br/><w:t>the</w:t><w:cr/>"
                + "<w:t xml:space=\"preserve\"> \u00A0Convention</w:t></w:r></w:p>",
            "115.1. Sign the Convention"),
        text(
            "a page break parts words",
            "<w:p><w:r><w:t>one</w:t><w:br w:type=\"page\"/>" + "<w:t>two</w:t></w:r></w:p>",
            "one two"),
        text(
            "no-break hyphen stays, soft hyphen goes",
            "<w:p><w:r><w:t>OP</w:t><w:noBreakHyphen/><w:t>CAT, co</w:t><w:softHyphen/>"
                + "<w:t>operate</w:t></w:r></w:p>",
            "OP-CAT, cooperate"),
        text(
            "symbols of symbol fonts",
            "<w:p><w:r><w:t>report</w:t><w:sym w:font=\"Symbol\" w:char=\"F02A\"/>"
                + "<w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>",
            "report*✓"),
        text(
            "boxes and lists of old forms",
            "<w:p>"
                + field("<w:checkBox><w:default w:val=\"0\"/><w:checked/></w:checkBox>")
                + r(" yes ")
                + field("<w:checkBox><w:default w:val=\"0\"/></w:checkBox>")
                + r(" no ")
                + field(
                    "<w:ddList><w:result w:val=\"1\"/><w:listEntry w:val=\"a\"/>"
                        + "<w:listEntry w:val=\"b\"/></w:ddList>")
                + "</w:p>",
            "☒ yes ☐ no b"),
        text(
            "a run in a symbol font",
            "<w:p>"
                + r("<w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/>", "\uF0B7")
                + r(" item")
                + "</w:p>",
            "• item"),
        text(
            "raised figures behind a dotted number are the mark of a note",
            "<w:p>"
                + r("124.")
                + r("1")
                + r("<w:vertAlign w:val=\"superscript\"/>", "12")
                + r(", 124.2")
                + r("<w:position w:val=\"6\"/>", "3")
                + r(" and 10")
                + r("<w:vertAlign w:val=\"superscript\"/>", "6")
                + "</w:p>",
            "124.1¹², 124.2³ and 106"),
        text(
            "empty paragraphs are left out",
            p("") + p("one") + "<w:p/>" + p(" \u00A0") + p("two"),
            "one\ntwo"),
        text(
            "inserted and moved-in text counts, deleted and moved-away text does not",
            "<w:p>"
                + r("Sylvania ")
                + "<w:del w:id=\"1\""
                + " w:author=\"A\"><w:r><w:delText>rejects</w:delText></w:r></w:del><w:ins"
                + " w:id=\"2\" w:author=\"A\">"
                + r("accepts")
                + "</w:ins>"
                + "<w:moveFrom w:id=\"3\">"
                + r(" everything")
                + "</w:moveFrom>"
                + "<w:moveTo w:id=\"4\">"
                + r(" all")
                + "</w:moveTo></w:p>",
            "Sylvania accepts all"),
        text(
            "a deleted paragraph mark joins paragraphs",
            p(DELETED_MARK, r("Sign ")) + p("the Convention") + p("Next"),
            "Sign the Convention\nNext"),
        text(
            "paragraphs deleted whole leave nothing",
            p("Kept")
                + p(DELETED_MARK, "<w:del w:id=\"1\"><w:r><w:delText>x</w:delText></w:r></w:del>")
                + p("Also kept"),
            "Kept\nAlso kept"),
        text(
            "a deleted mark at the very end still ends the text", p(DELETED_MARK, r("End")), "End"),
        text(
            "hidden text is left out",
            "<w:p>"
                + r("seen")
                + r("<w:vanish/>", " unseen")
                + r("<w:vanish w:val=\"0\"/>", " again")
                + "</w:p>",
            "seen again"),
        text(
            "text that is struck out is left out",
            "<w:p>"
                + r("seen")
                + r("<w:strike/>", " struck")
                + r("<w:dstrike/>", " twice")
                + r("<w:strike w:val=\"0\"/>", " again")
                + "</w:p>",
            "seen again"),
        text(
            "a hidden paragraph mark joins paragraphs",
            p(HIDDEN_MARK, r("Lead-in. ")) + p("Running text"),
            "Lead-in. Running text"),
        text(
            "hyperlinks and smart tags are text",
            "<w:p>"
                + r("see ")
                + "<w:hyperlink r:id=\"x\">"
                + r("upr.example")
                + "</w:hyperlink>"
                + "<w:smartTag w:element=\"place\">"
                + r(" Sylvania")
                + "</w:smartTag></w:p>",
            "see upr.example Sylvania"),
        text(
            "content controls, in the line and around paragraphs",
            "<w:sdt><w:sdtPr><w:alias w:val=\"no text\"/></w:sdtPr><w:sdtContent>"
                + p("Block")
                + "</w:sdtContent></w:sdt><w:p>"
                + r("In ")
                + "<w:sdt><w:sdtPr/><w:sdtContent>"
                + r("line")
                + "</w:sdtContent></w:sdt></w:p>",
            "Block\nIn line"),
        text(
            "the result of a simple field",
            "<w:p>"
                + r("page ")
                + "<w:fldSimple w:instr=\"PAGE\">"
                + r("7")
                + "</w:fldSimple></w:p>",
            "page 7"),
        text(
            "the result of a complex field, not its code",
            "<w:p>"
                + fieldMark("begin")
                + code(" REF x ")
                + r("code too")
                + fieldMark("separate")
                + r("paragraph 115")
                + fieldMark("end")
                + r(" above")
                + "</w:p>",
            "paragraph 115 above"),
        text(
            "a field in another's code is code, one in its result is text",
            "<w:p>"
                + fieldMark("begin")
                + code("IF ")
                + fieldMark("begin")
                + code("PAGE")
                + fieldMark("separate")
                + r("3")
                + fieldMark("end")
                + fieldMark("separate")
                + r("a ")
                + fieldMark("begin")
                + code("DATE")
                + fieldMark("separate")
                + r("May")
                + fieldMark("end")
                + fieldMark("end")
                + r(" after")
                + "</w:p>",
            "a May after"),
        text(
            "a field over several paragraphs",
            "<w:p>"
                + fieldMark("begin")
                + code("TOC")
                + fieldMark("separate")
                + r("I. One 3")
                + "</w:p>"
                + p("II. Two 4")
                + "<w:p>"
                + fieldMark("end")
                + "</w:p>"
                + p("Text"),
            "I. One 3\nII. Two 4\nText"),
        text(
            "a field without result",
            "<w:p>"
                + r("a")
                + fieldMark("begin")
                + code("XE \"a\"")
                + fieldMark("end")
                + r("b")
                + "</w:p>",
            "ab"),
        text(
            "an end of field without begin",
            "<w:p>" + fieldMark("end") + r("text") + "</w:p>",
            "text"),
        text(
            "a text box once, after its paragraph",
            "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor>"
                + "<wps:txbx><w:txbxContent>"
                + p("Boxed")
                + "</w:txbxContent></wps:txbx>"
                + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>"
                + "<w:txbxContent>"
                + p("Boxed")
                + "</w:txbxContent></v:textbox></w:pict>"
                + "</mc:Fallback></mc:AlternateContent></w:r>"
                + r("Anchor")
                + "</w:p>"
                + p("Next"),
            "Anchor\nBoxed\nNext"),
        text(
            "a text box of the old kind",
            "<w:p>"
                + r("Anchor")
                + "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
                + p("Boxed")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
            "Anchor\nBoxed"),
        text(
            "only the fallback of alternatives, if there is no other",
            "<w:p><mc:AlternateContent><mc:Fallback>"
                + r("old")
                + "</mc:Fallback>"
                + "</mc:AlternateContent></w:p>",
            "old"),
        text(
            "formulas are text",
            "<w:p><m:oMath><m:r><m:t>x</m:t></m:r><m:sSup><m:e><m:r><m:t>y"
                + "</m:t></m:r></m:e></m:sSup></m:oMath></w:p>",
            "xy"),
        text(
            "the base of ruby, not the reading aid",
            "<w:p><w:r><w:ruby><w:rubyPr/><w:rt>"
                + r("guo")
                + "</w:rt><w:rubyBase>"
                + r("国")
                + "</w:rubyBase></w:ruby></w:r></w:p>",
            "国"),
        text(
            "comments leave no trace",
            "<w:p><w:commentRangeStart w:id=\"0\"/>"
                + r("text")
                + "<w:commentRangeEnd w:id=\"0\"/>"
                + "<w:r><w:commentReference w:id=\"0\"/></w:r></w:p>",
            "text"),
        text(
            "former properties are not read",
            p(
                "<w:pStyle w:val=\"none\"/><w:pPrChange w:id=\"1\"><w:pPr><w:outlineLvl"
                    + " w:val=\"0\"/></w:pPr></w:pPrChange>",
                r("plain")),
            "plain"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void readsAsAReaderWould(String what, String body, String expected) throws UprException {
    assertThat(Printed.of(read(new DocxBuilder().body(body)))).isEqualTo(expected);
  }

  @Test
  void keepsRunningHeadsInTheOriginalTextOnly() throws UprException {
    Document document = read(new DocxBuilder().body(p("body")).header(p("A/HRC/99/1")));
    assertThat(document.text()).isEqualTo("body\n");
    assertThat(document.origin().text()).isEqualTo("A/HRC/99/1\nbody\n");
  }

  @Test
  void leadsBackToTheOriginalCharacters() throws UprException {
    Document document =
        read(new DocxBuilder().body(p("one\u00A0 two") + p("co\u00ADoperate  more")));
    assertThat(document.text()).isEqualTo("one two\ncooperate more\n");
    assertThat(document.origin().text()).isEqualTo("one\u00A0 two\nco\u00ADoperate  more\n");
    int more = document.text().indexOf("more");
    assertThat(document.origin().map().toOriginal(more))
        .isEqualTo(document.origin().text().indexOf("more"));
  }

  @Test
  void readsTheStrictNamespace() throws UprException {
    String strict =
        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body>"
            + p("strict")
            + "</w:body></w:document>";
    assertThat(Printed.of(read(new DocxBuilder().main(strict)))).isEqualTo("strict");
  }

  @Test
  void saysHowMuchHiddenTextIsLeftOut() throws UprException {
    Document document =
        read(new DocxBuilder().body("<w:p>" + r("Seen") + r("<w:vanish/>", " un-seen") + "</w:p>"));
    assertThat(document.notices()).extracting("code").containsExactly("text-left-out");
    assertThat(document.notices().get(0).facts()).containsEntry("count", 6);
  }

  @Test
  void saysHowMuchIsStruckOut() throws UprException {
    Document document =
        read(
            new DocxBuilder()
                .body(p("Seen") + "<w:p>" + r("<w:strike/>", "(x) un-seen") + "</w:p>"));
    assertThat(document.paragraphs()).hasSize(1);
    assertThat(document.notices()).extracting("code").containsExactly("text-left-out");
    assertThat(document.notices().get(0).facts()).containsEntry("count", 7);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<w:p><w:r><w:drawing><a:graphicData><a:chart"
            + " r:id='r4'/></a:graphicData></w:drawing></w:r></w:p> | text-left-out",
        "<w:p><w:r><w:drawing><a:graphicData><a:relIds"
            + " r:dm='r4'/></a:graphicData></w:drawing></w:r></w:p> | text-left-out",
        "<w:p><w:r><w:pict><v:shape><v:textpath string='Free them'/></v:shape></w:pict></w:r></w:p>"
            + " | text-left-out",
        "<w:p><w:subDoc r:id='r4'/></w:p> | part-not-read",
        "<w:altChunk r:id='r4'/> | part-not-read",
      })
  void saysThatItDoesNotReadWordsThatAreDrawnOrInAnotherDocument(String body, String code)
      throws UprException {
    Document document = read(new DocxBuilder().body(p("Seen") + body.replace('\'', '"')));
    assertThat(document.notices()).extracting("code").containsExactly(code);
    assertThat(document.text().strip()).isEqualTo("Seen");
  }

  @Test
  void saysThatChangesAreTakenAsAcceptedAndCommentsNotRead() throws UprException {
    Document document =
        read(
            new DocxBuilder()
                .body(
                    "<w:p>"
                        + r("Go")
                        + "<w:ins w:id=\"1\">"
                        + r(" on")
                        + "</w:ins><w:del w:id=\"2\"><w:r><w:delText>x</w:delText></w:r></w:del>"
                        + "<w:r><w:commentReference w:id=\"3\"/></w:r></w:p>"));
    assertThat(Printed.of(document)).isEqualTo("Go on");
    assertThat(document.notices())
        .extracting(notice -> notice.code() + " " + notice.facts().get("count"))
        .containsExactly("changes-accepted 2", "comments-not-read 1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "<w:color w:val='FFFFFF'/>|7",
        "<w:color w:val='FEFEFE'/>|7",
        "<w:color w:val='auto' w:themeColor='background1'/>|7",
        "<w:color w:val='BFBFBF' w:themeColor='background1' w:themeShade='BF'/>|0",
        "<w:color w:val='C00000'/>|0",
        "<w:color w:val='auto'/>|0",
        "<w:sz w:val='2'/>|7",
        "<w:sz w:val='12'/>|0",
        "<w:highlight w:val='black'/>|7",
        "<w:color w:val='000000'/><w:highlight w:val='black'/>|7",
        "<w:color w:val='FFFFFF'/><w:highlight w:val='black'/>|0",
        "<w:highlight w:val='yellow'/>|0",
        "<w:color w:val='FFFFFF'/><w:highlight w:val='white'/>|7",
        "<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:color='auto' w:fill='1F3864'/>|0",
        "<w:color w:val='000000'/><w:shd w:val='clear' w:color='auto' w:fill='000000'/>|7",
        "<w:shd w:val='clear' w:color='auto' w:fill='000000'/>|0",
        "<w:color w:val='FFFFFF'/><w:shd w:val='pct50' w:color='auto' w:fill='FFFFFF'/>|0"
      })
  void lettersThatHardlyAnybodySeesAreReadAndRemarkedOn(String look, int letters)
      throws UprException {
    Document document =
        read(new DocxBuilder().body("<w:p>" + r("On ") + r(look, "Names12") + "</w:p>"));
    assertThat(Printed.of(document)).isEqualTo("On Names12");
    assertThat(document.notices())
        .isEqualTo(letters == 0 ? List.of() : List.of(FileRemark.UNSEEN.notice(letters)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:tbl><w:tr><w:tc>%s</w:tc></w:tr></w:tbl>",
        "<w:p><w:r><w:pict><w:txbxContent>%s</w:txbxContent></w:pict></w:r></w:p>"
      })
  void whiteLettersInTablesAndBoxesMayBeOnAColour(String around) throws UprException {
    String white = p("<w:pPr/>" + r("<w:color w:val='FFFFFF'/>", "Head"));
    Document document = read(new DocxBuilder().body(around.formatted(white)));
    assertThat(document.notices()).isEmpty();
  }

  @Test
  void whiteLettersMayBeOnTheColourOfTheirParagraph() throws UprException {
    Document document =
        read(
            new DocxBuilder()
                .body(
                    "<w:p><w:pPr><w:shd w:val='clear' w:fill='1F3864'/></w:pPr>"
                        + r("<w:color w:val='FFFFFF'/>", "Head")
                        + "</w:p>"));
    assertThat(document.notices()).isEmpty();
  }

  @Test
  void saysWhenAnotherDocumentIsIncluded() throws UprException {
    Document document = read(new DocxBuilder().body(p("text") + "<w:altChunk r:id=\"r1\"/>"));
    assertThat(document.notices()).extracting("code").containsExactly("part-not-read");
  }

  private static Document read(DocxBuilder docx) throws UprException {
    return DocxReader.read(docx.build(), Fixtures.budget("sylvania.docx"));
  }

  private static Arguments text(String what, String body, String expected) {
    return Arguments.of(what, body, expected);
  }

  private static String field(String data) {
    return ("<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData>%s</w:ffData></w:fldChar></w:r>"
            + "<w:r><w:instrText> FORM </w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
        .formatted(data);
  }
}
