package org.uprlib.validate.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.validate.Loaded;
import org.uprlib.validate.Report;
import org.uprlib.validate.fixture.SubmissionDraft;

/**
 * What Word files hold beside plain runs, and how many words that is. Rows that say so are counted
 * otherwise by LibreOffice.
 */
class WordsOfConstructsTest {
  private static final String SYMBOL = "<w:rPr><w:rFonts w:ascii=\"%s\" w:hAnsi=\"%s\"/></w:rPr>";

  private static String symbols(String font, String content) {
    return "<w:r>" + SYMBOL.formatted(font, font) + content + "</w:r>";
  }

  private static String t(String text) {
    return "<w:t xml:space=\"preserve\">" + text + "</w:t>";
  }

  private static String box(String words) {
    return "<v:textbox><w:txbxContent><w:p><w:r>"
        + t(words)
        + "</w:r></w:p></w:txbxContent></v:textbox>";
  }

  private static String field(String code, String form, String result) {
    return "<w:r><w:fldChar w:fldCharType=\"begin\">"
        + form
        + "</w:fldChar></w:r><w:r><w:instrText>"
        + code
        + "</w:instrText></w:r>"
        + (result.isEmpty() ? "" : "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + result)
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
  }

  static Stream<Arguments> constructs() {
    String one = "<w:r>" + t("one ") + "</w:r>";
    String two = "<w:r>" + t(" two") + "</w:r>";
    return Stream.of(
        Arguments.of("runs", one + two, 2),
        Arguments.of(
            "a tab set in a symbol font parts words",
            "<w:r>"
                + t("one")
                + "</w:r>"
                + symbols("Symbol", "<w:tab/>")
                + two.replace(" two", "two"),
            2),
        Arguments.of(
            "a line break set in Wingdings parts words",
            "<w:r>"
                + t("one")
                + "</w:r>"
                + symbols("Wingdings", "<w:br/>")
                + two.replace(" two", "two"),
            2),
        Arguments.of(
            "symbols in a row are one word (in LibreOffice one each)",
            one + symbols("Wingdings", t("\uF021\uF022\uF023")) + two,
            3),
        Arguments.of(
            "a blank of a symbol font is a blank", symbols("Symbol", t("\uF061\uF020\uF062")), 2),
        Arguments.of(
            "a check box of a form is no word (in LibreOffice one)",
            one + field(" FORMCHECKBOX ", "<w:ffData><w:checkBox/></w:ffData>", "") + two,
            2),
        Arguments.of(
            "a form field that was left empty holds blanks only",
            one
                + field(
                    " FORMTEXT ",
                    "<w:ffData><w:textInput/></w:ffData>",
                    "<w:r>" + t("\u2002\u2002\u2002") + "</w:r>")
                + two,
            2),
        Arguments.of(
            "a form field that was filled in counts",
            one + field(" FORMTEXT ", "", "<w:r>" + t("three four") + "</w:r>") + two,
            4),
        Arguments.of(
            "of a field the result counts that the file holds (LibreOffice calculates it anew)",
            one
                + "<w:fldSimple w:instr=\" DOCPROPERTY Words \"><w:r>"
                + t("52")
                + "</w:r></w:fldSimple>"
                + two,
            3),
        Arguments.of(
            "a formula is what stands between blanks (in LibreOffice nothing)",
            one
                + "<m:oMath"
                + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><m:sSub><m:e><m:r><m:t>x</m:t></m:r></m:e><m:sub><m:r><m:t>i</m:t></m:r>"
                + "</m:sub></m:sSub><m:r><m:t>=1</m:t></m:r></m:oMath>"
                + two,
            3),
        Arguments.of(
            "a text box counts",
            one + "<w:r><w:pict><v:shape>" + box("three four") + "</v:shape></w:pict></w:r>" + two,
            4),
        Arguments.of(
            "a text box in a group of shapes counts (in LibreOffice it is lost)",
            one
                + "<w:r><w:pict><v:group><v:shape>"
                + box("three four")
                + "</v:shape></v:group></w:pict></w:r>"
                + two,
            4),
        Arguments.of(
            "words drawn as WordArt are a picture",
            one
                + "<w:r><w:pict><v:shape><v:textpath string=\"three"
                + " four\"/></v:shape></w:pict></w:r>"
                + two,
            2),
        Arguments.of(
            "what a file holds in a newer form and an older one counts once",
            one
                + "<w:r><mc:AlternateContent"
                + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><mc:Choice"
                + " Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent><w:p><w:r>"
                + t("three")
                + "</w:r></w:p></w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>"
                + "<w:pict><v:shape>"
                + box("three")
                + "</v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
                + two,
            3),
        Arguments.of(
            "a content control counts as its content",
            "<w:sdt><w:sdtPr><w:alias w:val=\"Name\"/></w:sdtPr><w:sdtContent>"
                + one
                + "</w:sdtContent></w:sdt>"
                + two,
            2),
        Arguments.of(
            "a soft hyphen on its own is no word (in LibreOffice one)",
            one + "<w:r><w:softHyphen/></w:r>" + two,
            2),
        Arguments.of(
            "hidden and deleted text does not count",
            one
                + "<w:r><w:rPr><w:vanish/></w:rPr>"
                + t("three")
                + "</w:r><w:del><w:r><w:delText>four</w:delText></w:r></w:del>"
                + two,
            2));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("constructs")
  void countsWhatWordShows(String name, String runs, int words) throws IOException {
    assertThat(words(SubmissionDraft.p("", runs))).as(name).isEqualTo(words);
  }

  @ParameterizedTest
  @MethodSource("numbered")
  void numbersThatWordMakesDoNotCount(String properties) throws IOException {
    assertThat(words(SubmissionDraft.p(properties, SubmissionDraft.run("one two", ""))))
        .isEqualTo(2);
  }

  static Stream<String> numbered() {
    return Stream.of(
        SubmissionDraft.number(), SubmissionDraft.bullet(), "<w:pStyle w:val=\"Heading1\"/>");
  }

  private static int words(String paragraph) throws IOException {
    Report report =
        Loaded.VALIDATOR.validate(new SubmissionDraft().add(paragraph).build(), "a.docx");
    return report.measurements().words().total();
  }
}
