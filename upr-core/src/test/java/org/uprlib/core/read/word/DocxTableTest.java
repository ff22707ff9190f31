package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uprlib.core.read.word.Wml.cell;
import static org.uprlib.core.read.word.Wml.p;
import static org.uprlib.core.read.word.Wml.plainRow;
import static org.uprlib.core.read.word.Wml.r;
import static org.uprlib.core.read.word.Wml.row;
import static org.uprlib.core.read.word.Wml.table;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Table;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;

class DocxTableTest {
  static Stream<Arguments> tables() {
    return Stream.of(
        Arguments.of(
            "in its place among paragraphs",
            p("before")
                + table(plainRow("Recommendation", "Position"), plainRow("115.1 Sign", "Supported"))
                + p("after"),
            "before\n{Recommendation | Position}\n{115.1 Sign | Supported}\nafter"),
        Arguments.of(
            "a cell over several columns",
            table(
                row(cell("<w:gridSpan w:val=\"3\"/>", p("Theme: water"))), plainRow("a", "b", "c")),
            "{Theme: water:3}\n{a | b | c}"),
        Arguments.of(
            "a cell over several rows",
            table(
                row(cell("<w:vMerge w:val=\"restart\"/>", p("tall")), cell("", p("one"))),
                row(cell("<w:vMerge/>", p("unseen")), cell("", p("two"))),
                row(cell("<w:vMerge w:val=\"continue\"/>", p("")), cell("", p("three")))),
            "{tall | one}\n{↑ | two}\n{↑ | three}"),
        Arguments.of(
            "a cell over several columns, of the old kind",
            table(
                row(
                    cell("<w:hMerge w:val=\"restart\"/>", p("wide")),
                    cell("<w:hMerge/>", p("")),
                    cell("", p("c")))),
            "{wide:2 | c}"),
        Arguments.of(
            "columns left free at the start of a row",
            table(
                "<w:tr><w:trPr><w:gridBefore w:val=\"2\"/></w:trPr>"
                    + cell("", p("c"))
                    + "</w:tr>"),
            "{:2 | c}"),
        Arguments.of(
            "several paragraphs and a table in a cell",
            table(row(cell("", p("one") + p("two") + table(plainRow("in", "ner")) + p("three")))),
            "{one / two / {in | ner} / three}"),
        Arguments.of(
            "deleted rows and cells",
            table(
                plainRow("kept", "kept"),
                "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + cell("", p("gone")) + "</w:tr>",
                "<w:tr><w:trPr><w:ins w:id=\"2\"/></w:trPr>" + cell("", p("new")) + "</w:tr>",
                row(cell("<w:cellDel w:id=\"3\"/>", p("gone")), cell("", p("stays")))),
            "{kept | kept}\n{new}\n{stays}"),
        Arguments.of(
            "content controls around rows, cells and their content",
            table(
                "<w:sdt><w:sdtContent>" + plainRow("a") + "</w:sdtContent></w:sdt>",
                row(
                    "<w:sdt><w:sdtContent>" + cell("", p("b")) + "</w:sdtContent></w:sdt>",
                    cell("", "<w:sdt><w:sdtContent>" + p("c") + "</w:sdtContent></w:sdt>"))),
            "{a}\n{b | c}"),
        Arguments.of(
            "a deleted mark at the end of a cell joins nothing outside",
            table(row(cell("", p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", r("in"))))) + p("out"),
            "{in}\nout"),
        Arguments.of("a table without text", table(plainRow("", "")) + p("text"), "text"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void readsTables(String what, String body, String expected) throws UprException {
    assertThat(Printed.of(read(body))).isEqualTo(expected);
  }

  @Test
  void knowsWhereCellsStand() throws UprException {
    Document document = read(p("before") + table(plainRow("one", "two")) + p("after"));
    Table table = (Table) document.blocks().get(1);
    assertThat(table.span().in(document.text())).isEqualTo("one\ntwo");
    assertThat(table.rows().get(0).cells().get(1).span().in(document.text())).isEqualTo("two");
  }

  private static Document read(String body) throws UprException {
    return DocxReader.read(new DocxBuilder().body(body).build(), Fixtures.budget("sylvania.docx"));
  }
}
