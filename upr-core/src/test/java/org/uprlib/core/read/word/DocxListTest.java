package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uprlib.core.read.word.Wml.definition;
import static org.uprlib.core.read.word.Wml.item;
import static org.uprlib.core.read.word.Wml.level;
import static org.uprlib.core.read.word.Wml.list;
import static org.uprlib.core.read.word.Wml.numPr;
import static org.uprlib.core.read.word.Wml.p;
import static org.uprlib.core.read.word.Wml.r;
import static org.uprlib.core.read.word.Wml.startOverride;
import static org.uprlib.core.read.word.Wml.style;
import static org.uprlib.core.read.word.Wml.styled;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;

/** Labels that Word computes. */
class DocxListTest {
  /** As in automatic numbering of a report: 115., then 115.1, then (a). */
  private static final String REPORT =
      definition(
              0,
              level(0, 115, "decimal", "%1."),
              level(1, 1, "decimal", "%1.%2"),
              level(2, 1, "lowerLetter", "(%3)"))
          + list(1, 0);

  static Stream<Arguments> lists() {
    return Stream.of(
        labels(
            "levels count and restart below the one used",
            REPORT,
            item(1, 0, "Lead-in")
                + item(1, 1, "Sign")
                + item(1, 2, "one")
                + item(1, 2, "two")
                + item(1, 1, "Ratify")
                + item(1, 2, "one")
                + item(1, 0, "Lead-in")
                + item(1, 1, "Adopt"),
            "[115.] Lead-in\n[115.1] Sign\n[(a)] one\n[(b)] two\n[115.2] Ratify\n[(a)] one\n"
                + "[116.] Lead-in\n[116.1] Adopt"),
        labels(
            "paragraphs between do not matter",
            REPORT,
            item(1, 0, "one") + p("between") + item(1, 0, "two"),
            "[115.] one\nbetween\n[116.] two"),
        labels(
            "a level passed over counts as used",
            REPORT,
            item(1, 1, "one") + item(1, 1, "two") + item(1, 0, "Lead-in") + item(1, 1, "three"),
            "[115.1] one\n[115.2] two\n[116.] Lead-in\n[116.1] three"),
        labels(
            "lists with one definition count on",
            REPORT + list(2, 0),
            item(1, 0, "one") + item(2, 0, "two") + item(1, 0, "three"),
            "[115.] one\n[116.] two\n[117.] three"),
        labels(
            "a first number of its own starts a list anew, once",
            REPORT + list(2, 0, startOverride(0, 1)),
            item(1, 0, "a") + item(1, 0, "b") + item(2, 0, "c") + item(2, 0, "d") + item(1, 0, "e"),
            "[115.] a\n[116.] b\n[1.] c\n[2.] d\n[3.] e"),
        labels(
            "a first number of its own at a lower level",
            REPORT + list(2, 0, startOverride(1, 7)),
            item(1, 0, "a") + item(1, 1, "b") + item(2, 1, "c") + item(2, 1, "d"),
            "[115.] a\n[115.1] b\n[115.7] c\n[115.8] d"),
        labels(
            "a level of its own",
            REPORT
                + list(
                    2,
                    0,
                    "<w:lvlOverride w:ilvl=\"0\">"
                        + level(0, 5, "upperRoman", "%1)")
                        + "</w:lvlOverride>"),
            item(2, 0, "a") + item(2, 0, "b"),
            "[V)] a\n[VI)] b"),
        labels(
            "a level that never restarts",
            definition(
                    0,
                    level(0, 1, "decimal", "%1."),
                    level(1, 1, "decimal", "%1.%2", "<w:lvlRestart w:val=\"0\"/>"))
                + list(1, 0),
            item(1, 0, "a") + item(1, 1, "b") + item(1, 0, "c") + item(1, 1, "d"),
            "[1.] a\n[1.1] b\n[2.] c\n[2.2] d"),
        labels(
            "a level that restarts after the outermost only",
            definition(
                    0,
                    level(0, 1, "decimal", "%1."),
                    level(1, 1, "decimal", "%1.%2"),
                    level(2, 1, "lowerRoman", "(%3)", "<w:lvlRestart w:val=\"1\"/>"))
                + list(1, 0),
            item(1, 0, "a")
                + item(1, 1, "b")
                + item(1, 2, "c")
                + item(1, 1, "d")
                + item(1, 2, "e")
                + item(1, 0, "f")
                + item(1, 2, "g"),
            "[1.] a\n[1.1] b\n[(i)] c\n[1.2] d\n[(ii)] e\n[2.] f\n[(i)] g"),
        labels(
            "legal numbering shows all levels as decimals",
            definition(
                    0,
                    level(0, 4, "upperRoman", "Article %1."),
                    level(1, 1, "lowerLetter", "%1.%2", "<w:isLgl/>"))
                + list(1, 0),
            item(1, 0, "a") + item(1, 1, "b"),
            "[Article IV.] a\n[4.1] b"),
        labels(
            "a level without number in another's text",
            definition(0, level(0, 1, "none", ""), level(1, 1, "decimal", "%1.%2")) + list(1, 0),
            item(1, 0, "a") + item(1, 1, "b"),
            "a\n[.1] b"),
        labels(
            "per cent signs that stand for nothing",
            definition(0, level(0, 5, "decimal", "%1 % %x")) + list(1, 0),
            item(1, 0, "a"),
            "[5 % %x] a"),
        labels(
            "numbering switched off on the spot",
            REPORT,
            item(1, 0, "a") + p(numPr(0, 0), r("b")) + item(1, 0, "c"),
            "[115.] a\nb\n[116.] c"),
        labels("a list that does not exist", REPORT, item(9, 0, "a"), "a"),
        labels("a level that does not exist", REPORT, item(1, 5, "a"), "a"),
        labels(
            "hidden numbers count but are not printed",
            definition(
                    0,
                    level(0, 1, "decimal", "%1.", "<w:rPr><w:vanish/></w:rPr>"),
                    level(1, 1, "decimal", "%1.%2"))
                + list(1, 0),
            item(1, 0, "a") + item(1, 1, "b"),
            "a\n[1.1] b"),
        labels(
            "a newer format with an older one to fall back on",
            definition(
                    0,
                    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><mc:AlternateContent>"
                        + "<mc:Choice Requires=\"w14\"><w:numFmt w:val=\"custom\"/></mc:Choice>"
                        + "<mc:Fallback><w:numFmt w:val=\"upperLetter\"/></mc:Fallback>"
                        + "</mc:AlternateContent><w:lvlText w:val=\"%1.\"/></w:lvl>")
                + list(1, 0),
            item(1, 0, "a"),
            "[A.] a"),
        labels(
            "a newer format without one to fall back on leaves the format before",
            definition(
                    0,
                    "<w:lvl w:ilvl=\"0\"><w:start w:val=\"4\"/><w:numFmt w:val=\"lowerRoman\"/>"
                        + "<mc:AlternateContent><mc:Choice Requires=\"w14\">"
                        + "<w:numFmt w:val=\"custom\"/></mc:Choice></mc:AlternateContent>"
                        + "<w:lvlText w:val=\"%1.\"/></w:lvl>")
                + list(1, 0),
            item(1, 0, "a"),
            "[iv.] a"),
        labels(
            "a level makes no headings of its paragraphs",
            definition(
                    0, level(0, 1, "decimal", "%1.", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"))
                + list(1, 0),
            item(1, 0, "a"),
            "[1.] a"),
        labels(
            "an empty paragraph with a number keeps it",
            REPORT,
            item(1, 0, "a") + p(numPr(1, 0), "") + item(1, 0, "b"),
            "[115.] a\n[116.] \n[117.] b"),
        labels(
            "paragraphs joined by a deleted mark count once",
            REPORT,
            p(numPr(1, 0) + "<w:rPr><w:del w:id=\"1\"/></w:rPr>", r("a"))
                + item(1, 0, "b")
                + item(1, 0, "c"),
            "[115.] ab\n[116.] c"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lists")
  void printsLabelsAsWordDoes(String what, String numbering, String body, String expected)
      throws UprException {
    assertThat(Printed.of(read(new DocxBuilder().numbering(numbering).body(body))))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.CsvSource({
    "decimal,1|2|3",
    "decimalZero,01|02|03",
    "upperRoman,I|II|III",
    "lowerRoman,i|ii|iii",
    "upperLetter,A|B|C",
    "lowerLetter,a|b|c",
    "ordinal,1st|2nd|3rd",
    "russianLower,а|б|в",
    "arabicAlpha,أ|ب|ت",
    "arabicAbjad,أ|ب|ج",
    "chineseCounting,一|二|三",
    "numberInDash,- 1 -|- 2 -|- 3 -",
    "somethingNew,1|2|3",
  })
  void knowsTheFormats(String format, String expected) throws UprException {
    Document document =
        read(
            new DocxBuilder()
                .numbering(definition(0, level(0, 1, format, "%1")) + list(1, 0))
                .body(item(1, 0, "x") + item(1, 0, "x") + item(1, 0, "x")));
    assertThat(document.blocks())
        .extracting(block -> ((Paragraph) block).label().orElseThrow().text())
        .containsExactly(expected.split("\\|"));
  }

  @Test
  void knowsBullets() throws UprException {
    String symbol = "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>";
    String wingdings = "<w:rPr><w:rFonts w:ascii=\"Wingdings\"/></w:rPr>";
    String numbering =
        definition(
                0,
                level(0, 1, "bullet", "\uF0B7", symbol),
                level(1, 1, "bullet", "\uF0A7", wingdings),
                level(2, 1, "bullet", "–"))
            + list(1, 0);
    Document document =
        read(
            new DocxBuilder()
                .numbering(numbering)
                .body(item(1, 0, "a") + item(1, 1, "b") + item(1, 2, "c")));
    assertThat(document.blocks())
        .extracting(block -> ((Paragraph) block).label().orElseThrow())
        .containsExactly(
            new ListLabel("•", 0, true), new ListLabel("▪", 1, true), new ListLabel("–", 2, true));
  }

  @Test
  void numbersByStyle() throws UprException {
    String numbering =
        definition(
                0,
                level(0, 1, "upperRoman", "%1.", "<w:pStyle w:val=\"Chapter\"/>"),
                level(1, 1, "upperLetter", "%2.", "<w:pStyle w:val=\"Part\"/>"),
                level(2, 1, "decimal", "%3."))
            + list(1, 0);
    String styles =
        style(
                "paragraph",
                "Chapter",
                "Chapter",
                "",
                "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>")
            + style("paragraph", "Part", "Part", "Chapter", "")
            + style("paragraph", "Own", "Own", "Chapter", "<w:pPr>" + numPr(1, 2) + "</w:pPr>")
            + style("paragraph", "Off", "Off", "Chapter", "<w:pPr>" + numPr(0, 0) + "</w:pPr>");
    String body =
        styled("Chapter", "one")
            + styled("Part", "by the style's own level")
            + styled("Own", "by a level of the style's own")
            + styled("Off", "switched off in a style")
            + styled("Chapter", "two")
            + p("<w:pStyle w:val=\"Chapter\"/>" + numPr(0, 0), r("switched off on the spot"))
            + p(
                "<w:pStyle w:val=\"Chapter\"/><w:numPr><w:ilvl w:val=\"2\"/></w:numPr>",
                r("deeper"));
    assertThat(Printed.of(read(new DocxBuilder().numbering(numbering).styles(styles).body(body))))
        .isEqualTo(
            """
            [I.] one
            [A.] by the style's own level
            [1.] by a level of the style's own
            switched off in a style
            [II.] two
            switched off on the spot
            [1.] deeper\
            """);
  }

  @Test
  void numbersByNumberingStyle() throws UprException {
    String numbering =
        definition(0, "<w:styleLink w:val=\"Listed\"/>", level(0, 1, "decimal", "%1)"))
            + definition(1, "<w:numStyleLink w:val=\"Listed\"/>")
            + list(1, 0)
            + list(2, 1);
    assertThat(
            Printed.of(
                read(
                    new DocxBuilder()
                        .numbering(numbering)
                        .body(item(2, 0, "a") + item(2, 0, "b")))))
        .isEqualTo("[1)] a\n[2)] b");
  }

  private static Document read(DocxBuilder docx) throws UprException {
    return DocxReader.read(docx.build(), Fixtures.budget("sylvania.docx"));
  }

  private static Arguments labels(String what, String numbering, String body, String expected) {
    return Arguments.of(what, numbering, body, expected);
  }
}
