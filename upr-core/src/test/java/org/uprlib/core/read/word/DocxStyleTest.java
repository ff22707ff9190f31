package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uprlib.core.read.word.Wml.definition;
import static org.uprlib.core.read.word.Wml.level;
import static org.uprlib.core.read.word.Wml.list;
import static org.uprlib.core.read.word.Wml.numPr;
import static org.uprlib.core.read.word.Wml.p;
import static org.uprlib.core.read.word.Wml.r;
import static org.uprlib.core.read.word.Wml.style;
import static org.uprlib.core.read.word.Wml.styled;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Block;
import org.uprlib.core.document.Heading;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.Run;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.document.Table;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;

/** How text looks once styles are worked out. */
class DocxStyleTest {
  private static final String STYLES =
      "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\""
          + " w:eastAsia=\"SimSun\" w:cs=\"Arabic Typesetting\"/><w:sz w:val=\"22\"/>"
          + "<w:szCs w:val=\"28\"/></w:rPr></w:rPrDefault></w:docDefaults>"
          + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
          + "<w:name w:val=\"Normal\"/><w:rPr><w:sz w:val=\"20\"/></w:rPr></w:style>"
          + style(
              "paragraph",
              "Strict",
              "Strict",
              "Normal",
              "<w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\"/><w:b/></w:rPr>")
          + style("paragraph", "Stricter", "Stricter", "Strict", "<w:rPr><w:i/></w:rPr>")
          + style("paragraph", "Plainer", "Plainer", "Strict", "<w:rPr><w:b w:val=\"0\"/></w:rPr>")
          + style("character", "Strong", "Strong", "", "<w:rPr><w:b/></w:rPr>")
          + style(
              "character",
              "Title",
              "Title",
              "",
              "<w:rPr><w:rFonts w:asciiTheme=\"majorHAnsi\"/></w:rPr>")
          + style("character", "Loop", "Loop", "Loop", "<w:rPr><w:i/></w:rPr>")
          + style(
              "table",
              "Grid",
              "Grid",
              "",
              "<w:rPr><w:rFonts w:ascii=\"Verdana\"/><w:sz w:val=\"16\"/></w:rPr>");

  private static final String THEME =
      "<a:fontScheme name=\"x\"><a:majorFont><a:latin typeface=\"Cambria\"/><a:ea"
          + " typeface=\"\"/></a:majorFont><a:minorFont><a:latin"
          + " typeface=\"Calibri\"/></a:minorFont></a:fontScheme>";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "document defaults and default style | Normal | | x | Calibri 10",
        "a style on another | Stricter | | x | Arial 10 bold italic",
        "a style that takes back | Plainer | | x | Arial 10",
        "a style that is not there | Nothing | | x | Calibri 11",
        "a theme font by character style | Normal | <w:rStyle w:val='Title'/> | x | Cambria 10",
        "bold twice is not bold | Strict | <w:rStyle w:val='Strong'/> | x | Arial 10",
        "bold once is | Normal | <w:rStyle w:val='Strong'/> | x | Calibri 10 bold",
        "said on the spot | Strict | <w:b w:val='0'/><w:i/><w:sz w:val='25'/> | x | Arial 12.5"
            + " italic",
        "on the spot over twice bold | Strict | <w:rStyle w:val='Strong'/><w:b/> | x | Arial 10"
            + " bold",
        "raised | Normal | <w:vertAlign w:val='superscript'/> | x | Calibri 10 superscript",
        "lowered | Normal | <w:vertAlign w:val='subscript'/> | x | Calibri 10",
        "a style based on itself | Normal | <w:rStyle w:val='Loop'/> | x | Calibri 10 italic",
        "East Asian text | Normal | | 国 | SimSun 10",
        "complex script by its characters | Normal | <w:bCs/> | نص | Arabic Typesetting 14 bold",
        "complex script by switch | Normal | <w:rtl/><w:i/> | 12 | Arabic Typesetting 14",
      })
  void worksOutFonts(String what, String style, String run, String text, String expected)
      throws UprException {
    String body = p("<w:pStyle w:val=\"" + style + "\"/>", r(run == null ? "" : run, text));
    List<Block> blocks = read(new DocxBuilder().theme(THEME).styles(STYLES).body(body));
    assertThat(looks(blocks.get(0))).isEqualTo(expected);
  }

  @Test
  void partsRunsByWritingSystem() throws UprException {
    List<Block> blocks =
        read(new DocxBuilder().theme(THEME).styles(STYLES).body(p("A/HRC/1 国家, two")));
    Paragraph paragraph = (Paragraph) blocks.get(0);
    assertThat(paragraph.runs())
        .extracting(run -> run.span().in(paragraph.text()) + "=" + run.style().font().orElse("?"))
        .containsExactly("A/HRC/1 =Calibri", "国家, =SimSun", "two=Calibri");
  }

  @Test
  void knowsWordsOwnFontAndSizeWhereNothingIsSaid() throws UprException {
    assertThat(looks(read(new DocxBuilder().body(p("x"))).get(0))).isEqualTo("Times New Roman 10");
  }

  @Test
  void tableStylesGoUnderParagraphStyles() throws UprException {
    String table =
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Grid\"/></w:tblPr><w:tr><w:tc>"
            + p("x")
            + "</w:tc></w:tr></w:tbl>";
    Table read = (Table) read(new DocxBuilder().styles(STYLES).body(table)).get(0);
    assertThat(looks(read.rows().get(0).cells().get(0).blocks().get(0))).isEqualTo("Verdana 10");
  }

  @Test
  void worksOutPlaceOnTheLine() throws UprException {
    String styles =
        style(
                "paragraph",
                "In",
                "In",
                "",
                "<w:pPr><w:ind w:left=\"1134\" w:hanging=\"567\"/><w:spacing"
                    + " w:line=\"360\"/></w:pPr>")
            + style("paragraph", "Listed", "Listed", "", "<w:pPr>" + numPr(1, 0) + "</w:pPr>")
            + style("paragraph", "Own", "Own", "Listed", "<w:pPr><w:ind w:left=\"200\"/></w:pPr>");
    String numbering =
        definition(
                0,
                level(
                    0,
                    1,
                    "decimal",
                    "%1.",
                    "<w:pPr><w:ind w:left=\"720\" w:hanging=\"360\"/></w:pPr>"))
            + list(1, 0);
    String body =
        styled("In", "style")
            + p("<w:pStyle w:val=\"In\"/><w:ind w:left=\"0\"/><w:jc w:val=\"center\"/>", r("spot"))
            + p("<w:spacing w:line=\"240\" w:lineRule=\"exact\"/>", r("exact"))
            + styled("Listed", "list")
            + styled("Own", "own")
            + p("<w:pStyle w:val=\"In\"/>" + numPr(1, 0), r("list over style"))
            + p("<w:ind w:start=\"1cm\" w:firstLine=\"20\"/>", r("units"));
    List<Block> blocks = read(new DocxBuilder().styles(styles).numbering(numbering).body(body));
    assertThat(blocks)
        .extracting(block -> layout(((Paragraph) block).layout()))
        .containsExactly(
            "57 28 1.5",
            "0 -28 1.5 centred",
            "0 0 ?",
            "36 18 1.0",
            "10 -8 1.0",
            "36 18 1.5",
            "28 29 1.0");
  }

  @Test
  void knowsHeadings() throws UprException {
    String styles =
        style("paragraph", "H1", "heading 1", "", "")
            + style(
                "paragraph", "H2", "Heading 2", "H1", "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr>")
            + style("paragraph", "Mine", "Mine", "H2", "")
            + style("paragraph", "Toc", "Toc", "H1", "<w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>")
            + style("paragraph", "HChG", "_ H _Ch_G", "", "")
            + style("paragraph", "H23G", "_ H_2/3_G", "", "")
            + style("paragraph", "SingleTxtG", "_ Single Txt_G", "", "");
    String body =
        styled("H1", "One")
            + styled("H2", "Two")
            + styled("Mine", "Also two")
            + styled("Toc", "None")
            + p("<w:outlineLvl w:val=\"2\"/>", r("Three"))
            + styled("HChG", "Chapter")
            + styled("H23G", "Part of a part")
            + styled("SingleTxtG", "Text");
    assertThat(printed(new DocxBuilder().styles(styles).body(body)))
        .isEqualTo(
            "# One\n## Two\n## Also two\nNone\n### Three\n# Chapter\n### Part of a part\nText");
  }

  @Test
  void knowsHeadingsWithoutStyleByTheirLook() throws UprException {
    String bold = "<w:b/>";
    String large = "<w:b/><w:sz w:val=\"28\"/>";
    String body =
        "<w:p>"
            + r(large, "Report of Sylvania")
            + "</w:p>"
            + "<w:p>"
            + r(bold, "Recommendations")
            + "</w:p>"
            + "<w:p>"
            + r(bold, "A sentence that is bold is none.")
            + "</w:p>"
            + "<w:p>"
            + r(bold, "Half bold")
            + r(" is none")
            + "</w:p>"
            + "<w:p>"
            + r(bold, "12 345")
            + "</w:p>"
            + "<w:p>"
            + r(bold, "115.3 Ratify the Convention (Spain)")
            + "</w:p>"
            + p("Running text, of which there should be more than of headings in any document.");
    assertThat(printed(new DocxBuilder().body(body)))
        .startsWith(
            "# Report of Sylvania\n## Recommendations\nA sentence that is bold is none.\n"
                + "Half bold is none\n12 345\n115.3 Ratify the Convention (Spain)\nRunning text");
  }

  private static String printed(DocxBuilder docx) throws UprException {
    return Printed.of(DocxReader.read(docx.build(), Fixtures.budget("sylvania.docx")));
  }

  private static List<Block> read(DocxBuilder docx) throws UprException {
    return DocxReader.read(docx.build(), Fixtures.budget("sylvania.docx")).blocks();
  }

  private static String looks(Block block) {
    Paragraph paragraph = block instanceof Heading h ? h.paragraph() : (Paragraph) block;
    return paragraph.runs().stream()
        .map(Run::style)
        .map(DocxStyleTest::looks)
        .collect(Collectors.joining(", "));
  }

  private static String looks(RunStyle style) {
    String size = String.valueOf(style.size().orElse(0)).replace(".0", "");
    return style.font().orElse("?")
        + " "
        + size
        + (style.bold() ? " bold" : "")
        + (style.italic() ? " italic" : "")
        + (style.superscript() ? " superscript" : "");
  }

  private static String layout(Layout layout) {
    String spacing =
        layout.lineSpacing().isPresent() ? String.valueOf(layout.lineSpacing().getAsDouble()) : "?";
    return Math.round(layout.left())
        + " "
        + Math.round(layout.firstLine())
        + " "
        + spacing
        + (layout.centred() ? " centred" : "");
  }
}
