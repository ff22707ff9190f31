package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uprlib.core.read.word.Wml.cell;
import static org.uprlib.core.read.word.Wml.p;
import static org.uprlib.core.read.word.Wml.r;
import static org.uprlib.core.read.word.Wml.row;
import static org.uprlib.core.read.word.Wml.table;

import org.junit.jupiter.api.Test;
import org.uprlib.core.document.Document;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;

class DocxNoteTest {
  private static final String NOTES =
      "<w:footnote w:id=\"-1\""
          + " w:type=\"separator\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
          + note("footnote", 2, p("", mark() + r(" First, A/HRC/99/1.")))
          + note("footnote", 3, p("", mark() + r("\tSecond.")) + p("More of it."))
          + note("footnote", 4, p("", r("** Read out as given here.")))
          + note("footnote", 5, p("Never referred to."));

  @Test
  void keepsFootnotesApartFromTheBody() throws UprException {
    Document document =
        read(
            new DocxBuilder()
                .footnotes(NOTES)
                .body(
                    "<w:p>" + r("One") + ref(2) + r(" and two.") + ref(3) + "</w:p>" + p("Text.")));
    assertThat(Printed.of(document))
        .isEqualTo(
            "One and two.\nText.\n^1 after \"One\": First, A/HRC/99/1.\n"
                + "^2 after \"two.\": Second. / More of it.");
    assertThat(document.text())
        .isEqualTo("One and two.\nText.\nFirst, A/HRC/99/1.\nSecond.\nMore of it.\n");
  }

  @Test
  void takesMarksThatTheAuthorChose() throws UprException {
    Document document =
        read(
            new DocxBuilder()
                .footnotes(NOTES)
                .body(
                    "<w:p>"
                        + r("Conclusions")
                        + ownMark(4, "<w:t>**</w:t>")
                        + r(" follow")
                        + ref(2)
                        + "</w:p>"));
    assertThat(Printed.of(document))
        .isEqualTo(
            "Conclusions follow\n^** after \"Conclusions\": Read out as given here.\n"
                + "^1 after \"follow\": First, A/HRC/99/1.");
  }

  @Test
  void readsMarksInSymbolFonts() throws UprException {
    String symbol = "<w:sym w:font=\"Symbol\" w:char=\"F02A\"/>";
    Document document =
        read(
            new DocxBuilder()
                .footnotes(note("footnote", 4, p("", "<w:r>" + symbol + "</w:r>" + r(" Note."))))
                .body("<w:p>" + r("Text") + ownMark(4, symbol) + "</w:p>"));
    assertThat(Printed.of(document)).isEqualTo("Text\n^* after \"Text\": Note.");
  }

  @Test
  void leavesOutNotesOfDeletedAndHiddenText() throws UprException {
    Document document =
        read(
            new DocxBuilder()
                .footnotes(NOTES)
                .body(
                    "<w:p>"
                        + r("a")
                        + "<w:del w:id=\"9\">"
                        + ref(2)
                        + "</w:del>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id=\"4\"/></w:r>"
                        + r("b")
                        + ref(3)
                        + "</w:p>"));
    assertThat(Printed.of(document)).isEqualTo("ab\n^1 after \"ab\": Second. / More of it.");
  }

  @Test
  void keepsEndnotesAfterFootnotes() throws UprException {
    Document document =
        read(
            new DocxBuilder()
                .footnotes(NOTES)
                .endnotes(note("endnote", 2, p("At the end.")))
                .body(
                    "<w:p>"
                        + r("a")
                        + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>"
                        + r(" b")
                        + ref(2)
                        + "</w:p>"));
    assertThat(Printed.of(document))
        .isEqualTo("a b\n^1 after \"b\": First, A/HRC/99/1.\n^i after \"a\": At the end.");
  }

  @Test
  void numbersAsTheDocumentAndItsSectionsSay() throws UprException {
    String second =
        "<w:sectPr><w:footnotePr><w:numFmt w:val=\"upperRoman\"/>"
            + "<w:numRestart w:val=\"eachSect\"/></w:footnotePr></w:sectPr>";
    Document document =
        read(
            new DocxBuilder()
                .settings(
                    "<w:footnotePr><w:numFmt w:val=\"lowerLetter\"/><w:numStart w:val=\"3\"/>"
                        + "</w:footnotePr>")
                .footnotes(
                    note("footnote", 1, p("1"))
                        + note("footnote", 2, p("2"))
                        + note("footnote", 3, p("3"))
                        + note("footnote", 4, p("4")))
                .body(
                    "<w:p>"
                        + r("a")
                        + ref(1)
                        + "</w:p>"
                        + p("<w:sectPr/>", r("b") + ref(2))
                        + "<w:p>"
                        + r("c")
                        + ref(3)
                        + r(" d")
                        + ref(4)
                        + "</w:p>"
                        + second));
    assertThat(document.notes()).extracting("mark").containsExactly("c", "d", "III", "IV");
  }

  @Test
  void doesNotGuessMarksThatDependOnPages() throws UprException {
    Document document =
        read(
            new DocxBuilder()
                .settings("<w:footnotePr><w:numRestart w:val=\"eachPage\"/></w:footnotePr>")
                .footnotes(NOTES)
                .body("<w:p>" + r("a") + ref(2) + "</w:p>"));
    assertThat(document.notes()).extracting("mark").containsExactly("");
  }

  @Test
  void findsNotesInTables() throws UprException {
    Document document =
        read(
            new DocxBuilder()
                .footnotes(NOTES)
                .body(p("x") + table(row(cell("", "<w:p>" + r("in cell") + ref(2) + "</w:p>")))));
    assertThat(Printed.of(document))
        .isEqualTo("x\n{in cell}\n^1 after \"cell\": First, A/HRC/99/1.");
  }

  @Test
  void bearsAReferenceWithoutNote() throws UprException {
    Document document =
        read(new DocxBuilder().footnotes(NOTES).body("<w:p>" + r("a") + ref(77) + "</w:p>"));
    assertThat(Printed.of(document)).isEqualTo("a");
  }

  private static String note(String kind, int id, String content) {
    return String.format("<w:%s w:id=\"%d\">%s</w:%s>", kind, id, content, kind);
  }

  private static String mark() {
    return "<w:r><w:footnoteRef/></w:r>";
  }

  private static String ref(int id) {
    return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\""
        + id
        + "\"/></w:r>";
  }

  private static String ownMark(int id, String mark) {
    return "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\""
        + id
        + "\"/>"
        + mark
        + "</w:r>";
  }

  private static Document read(DocxBuilder docx) throws UprException {
    return DocxReader.read(docx.build(), Fixtures.budget("sylvania.docx"));
  }
}
