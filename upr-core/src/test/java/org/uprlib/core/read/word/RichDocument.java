package org.uprlib.core.read.word;

import static org.uprlib.core.read.word.Wml.cell;
import static org.uprlib.core.read.word.Wml.code;
import static org.uprlib.core.read.word.Wml.definition;
import static org.uprlib.core.read.word.Wml.fieldMark;
import static org.uprlib.core.read.word.Wml.item;
import static org.uprlib.core.read.word.Wml.level;
import static org.uprlib.core.read.word.Wml.list;
import static org.uprlib.core.read.word.Wml.p;
import static org.uprlib.core.read.word.Wml.plainRow;
import static org.uprlib.core.read.word.Wml.r;
import static org.uprlib.core.read.word.Wml.row;
import static org.uprlib.core.read.word.Wml.style;
import static org.uprlib.core.read.word.Wml.styled;
import static org.uprlib.core.read.word.Wml.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A short report on the fictitious State of Sylvania with a bit of everything that readers must
 * bear. The files sylvania.doc, .odt and .rtf among the test resources are LibreOffice's
 * conversions of it; README.md there tells how to make them anew.
 */
public final class RichDocument {
  private RichDocument() {}

  /** Writes it to the file that the argument names. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[0]), bytes());
  }

  public static byte[] bytes() {
    return new DocxBuilder()
        .styles(styles())
        .numbering(numbering())
        .footnotes(
            note("footnote", 1, r("\tA/HRC/99/1, paragraph 3."))
                + "<w:footnote w:id=\"2\">"
                + p("", r("**") + r(" As read out."))
                + "</w:footnote>")
        .endnotes(note("endnote", 1, r(" Closing remark.")))
        .header(p("A/HRC/99/1"))
        .body(body())
        .build();
  }

  private static String body() {
    return styled("Heading1", "Report on Sylvania")
        + "<w:p>"
        + r("The Working Group met in ")
        + r("<w:b/>", "May")
        + r("<w:i/>", " 2019")
        + r(".")
        + footnote(1)
        + r(" It read document A/HRC")
        + "<w:r><w:noBreakHyphen/></w:r>"
        + r("99.")
        + "</w:p>"
        + styled("Heading2", "Conclusions")
        + item(1, 0, "The recommendations below enjoy the support of Sylvania:")
        + item(1, 1, "Ratify the Convention (Spain);")
        + "<w:p><w:pPr>"
        + Wml.numPr(1, 1)
        + "</w:pPr>"
        + r("Adopt a plan (Chile);")
        + ownNote()
        + "</w:p>"
        + item(1, 0, "The recommendations below have been noted:")
        + item(1, 1, "Review the law (Norway).")
        + item(1, 2, "one part;")
        + item(1, 2, "another part.")
        + p("A paragraph between lists.")
        + item(3, 0, "Another list;")
        + item(3, 0, "going on.")
        + item(2, 0, "A point without number.")
        + "<w:p>"
        + r("See ")
        + fieldMark("begin")
        + code(" HYPERLINK \"https://upr.example\" ")
        + fieldMark("separate")
        + r("the site")
        + fieldMark("end")
        + r(", x")
        + r("<w:vertAlign w:val=\"superscript\"/>", "2")
        + r("<w:vanish/>", " unseen")
        + r(", and")
        + "<w:r><w:endnoteReference w:id=\"1\"/></w:r>"
        + r(" more.")
        + "</w:p>"
        + table(
                plainRow("Recommendation", "Position", "Theme"),
                row(
                    cell(
                        "<w:tcW w:w=\"6000\" w:type=\"dxa\"/><w:gridSpan w:val=\"2\"/>", p("Both")),
                    cell("<w:vMerge w:val=\"restart\"/>", p("Water"))),
                row(
                    cell("", p("115.1")),
                    cell("", p("Supported") + p("in full")),
                    cell("<w:vMerge/>", p(""))))
            .replace(
                "<w:tblGrid/>",
                "<w:tblGrid><w:gridCol w:w=\"3000\"/><w:gridCol w:w=\"3000\"/>"
                    + "<w:gridCol w:w=\"3000\"/></w:tblGrid>")
            .replace("<w:tcPr></w:tcPr>", "<w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/></w:tcPr>")
            .replace("<w:tcPr><w:vMerge", "<w:tcPr><w:tcW w:w=\"3000\" w:type=\"dxa\"/><w:vMerge")
        + "<w:p>"
        + r("Sylvania ")
        + "<w:del w:id=\"8\" w:author=\"A\" w:date=\"2019-05-01T00:00:00Z\">"
        + "<w:r><w:delText>rejects</w:delText></w:r></w:del>"
        + "<w:ins w:id=\"9\" w:author=\"A\" w:date=\"2019-05-01T00:00:00Z\">"
        + r("accepts")
        + "</w:ins>"
        + r(" this.")
        + "</w:p>"
        + p("<w:jc w:val=\"center\"/>", r("<w:sz w:val=\"18\"/>", "End."));
  }

  private static String styles() {
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\""
        + " w:hAnsi=\"Times New Roman\"/><w:sz"
        + " w:val=\"24\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style"
        + " w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name"
        + " w:val=\"Normal\"/></w:style>"
        + style(
            "paragraph",
            "Heading1",
            "heading 1",
            "Normal",
            "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"28\"/></w:rPr>")
        + style(
            "paragraph",
            "Heading2",
            "heading 2",
            "Normal",
            "<w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:b/></w:rPr>");
  }

  private static String numbering() {
    String symbol = "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>";
    return definition(
            0,
            "<w:multiLevelType w:val=\"multilevel\"/>",
            level(0, 115, "decimal", "%1."),
            level(1, 1, "decimal", "%1.%2"),
            level(2, 1, "lowerLetter", "(%3)"))
        + definition(1, level(0, 1, "bullet", "\uF0B7").replace("</w:lvl>", symbol + "</w:lvl>"))
        + definition(2, level(0, 1, "upperRoman", "%1)"))
        + list(1, 0)
        + list(2, 1)
        + list(3, 2);
  }

  private static String note(String kind, int id, String content) {
    return String.format(
        "<w:%s w:id=\"%d\">%s</w:%s>",
        kind, id, p("", "<w:r><w:" + kind + "Ref/></w:r>" + content), kind);
  }

  private static String footnote(int id) {
    return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\""
        + id
        + "\"/></w:r>";
  }

  private static String ownNote() {
    return "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>**</w:t></w:r>";
  }
}
