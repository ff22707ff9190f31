package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Paragraph;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.document.Table;
import org.uprlib.core.error.LimitExceededException;
import org.uprlib.core.error.NoTextException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Printed;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.ReadLimits;

class FlowAssemblerTest {
  private final FlowAssembler assembler = assembler(ReadLimits.DEFAULT);

  @Test
  void putsPartsInTheirOrder() throws UprException {
    assembler.addRunningHead("A/HRC/99/1");
    assembler.add(heading("Report on Sylvania", 1));
    assembler.add(paragraph("  Sylvania \t accepts. "));
    assembler.add(paragraph(" \t"));
    assembler.add(item("115.", "Ratify", paragraph("In a box."), table(row(cell("b", 1)))));
    assembler.add(item("116.", ""));
    assembler.add(heading("", 2));
    assembler.addNotice(Notice.general("partly-known", "Not all of it was read."));
    Document document = assembler.finish();
    assertThat(Printed.of(document))
        .isEqualTo(
            "# Report on Sylvania\nSylvania accepts.\n[115.] Ratify\nIn a box.\n{b}\n[116.] ");
    assertThat(document.text())
        .isEqualTo("Report on Sylvania\nSylvania accepts.\nRatify\nIn a box.\nb\n\n");
    assertThat(document.origin().text())
        .startsWith("A/HRC/99/1\nReport on Sylvania\n  Sylvania \t accepts. \n \t\nRatify\n")
        .endsWith("\nIn a box.\nb\n\n\n");
    assertThat(document.notices()).extracting(Notice::code).containsExactly("partly-known");
    assertThat(document.source()).isEqualTo("sylvania.docx");
    assertThat(document.type()).isEqualTo(FileType.DOCX);
    assertThat(document.language()).isEmpty();
  }

  @Test
  void keepsLooksAndPlaceOnTheLine() throws UprException {
    RunStyle bold = new RunStyle(Optional.of("Arial"), RunStyle.UNKNOWN.size(), true, false, false);
    Layout centred = new Layout(36, 18, true, Layout.NONE.lineSpacing());
    assembler.add(
        new Flow.Paragraph(
            List.of(
                new Flow.Piece.Text("plain ", RunStyle.UNKNOWN), new Flow.Piece.Text("bold", bold)),
            Optional.empty(),
            centred,
            0,
            List.of()));
    Document document = assembler.finish();
    Paragraph paragraph = (Paragraph) document.blocks().get(0);
    assertThat(paragraph.layout()).isEqualTo(centred);
    assertThat(paragraph.runs())
        .extracting(run -> run.span().in(document.text()) + run.style().font().orElse(""))
        .containsExactly("plain ", "boldArial");
  }

  @Test
  void knowsWhereTablesAndCellsStand() throws UprException {
    assembler.add(paragraph("Before."));
    assembler.add(table());
    assembler.add(table(row(cell("", 1), cell(" ", 1))));
    assembler.add(
        table(
            row(cell("Water", 2), cell("", 1)),
            row(
                new Flow.Table.Cell(
                    List.of(paragraph("a"), heading("b", 3), table(row(cell("c", 1)))), 1),
                new Flow.Table.Cell(List.of(), 1, true),
                cell("d", 1))));
    assembler.add(paragraph("After."));
    Document document = assembler.finish();
    assertThat(Printed.of(document))
        .isEqualTo("Before.\n{Water:2 | }\n{a / ### b / {c} | ↑ | d}\nAfter.");
    String text = document.text();
    Table table = (Table) document.blocks().get(1);
    assertThat(table.span().in(text)).isEqualTo("Water\na\nb\nc\nd");
    assertThat(table.rows())
        .flatExtracting(Table.Row::cells)
        .extracting(cell -> cell.span().start() + ":" + cell.span().in(text))
        .containsExactly("8:Water", "14:", "14:a\nb\nc", "20:", "20:d");
  }

  @Test
  void putsNotesAfterTheBodyAndKnowsTheirPlaces() throws UprException {
    assembler.add(paragraph("Sylvania^1 met^2.", Note.Kind.FOOTNOTE));
    assembler.add(paragraph("Once again^1 it met^1 them.", Note.Kind.ENDNOTE));
    assembler.add(paragraph("It met^1 them.", Note.Kind.FOOTNOTE));
    note(Note.Kind.FOOTNOTE, 1, "1", paragraph("One."), paragraph(" "), paragraph("More."));
    note(Note.Kind.FOOTNOTE, 2, "2", heading("Two.", 1), table(row(cell("a", 1), cell("b", 1))));
    note(Note.Kind.ENDNOTE, 1, "i", table(row(cell("c", 1))), paragraph("Three."));
    note(Note.Kind.ENDNOTE, 2, "ii", paragraph("Nowhere."));
    Document document = assembler.finish();
    assertThat(Printed.of(document))
        .isEqualTo(
            """
            Sylvania met.
            Once again it met them.
            It met them.
            ^1 after "Sylvania": One. / More.
            ^2 after "met": Two. / a / b
            ^i after "again": c / Three.
            ^ii: Nowhere.\
            """);
    assertThat(document.notes())
        .extracting(Note::kind)
        .containsExactly(
            Note.Kind.FOOTNOTE, Note.Kind.FOOTNOTE, Note.Kind.ENDNOTE, Note.Kind.ENDNOTE);
    assertThat(document.text())
        .endsWith("It met them.\nOne.\nMore.\nTwo.\na\nb\nc\nThree.\nNowhere.\n");
  }

  @Test
  void refusesWhatHasNoTextInItsBody() throws UprException {
    assembler.addRunningHead("A/HRC/99/1");
    assembler.add(paragraph(" "));
    assembler.add(table(row(cell("", 1))));
    note(Note.Kind.FOOTNOTE, 1, "1", paragraph("A note."));
    assertThatThrownBy(assembler::finish)
        .isInstanceOf(NoTextException.class)
        .hasMessageStartingWith("sylvania.docx: ");
  }

  /** Every paragraph's end counts as a character. */
  @ParameterizedTest(name = "{0}, {1} characters")
  @CsvSource({
    "a running head, 11,A/HRC/99/1,,",
    "two paragraphs, 12,,,Accept/Note",
    "both, 18,A/HRC/99/1,,A/Note",
    "two labels, 8,,115.,A/B",
  })
  void keepsToTheLimitOfCharacters(
      String what, int enough, String head, String label, String paragraphs) throws UprException {
    FlowAssembler same = assembler(new ReadLimits(1000, 1000, 10, enough));
    addAll(same, head, label, paragraphs);
    assertThatThrownBy(
            () ->
                addAll(
                    assembler(new ReadLimits(1000, 1000, 10, enough - 1)), head, label, paragraphs))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> {
              assertThat(e.limit()).isEqualTo("characters");
              assertThat(e.allowed()).isEqualTo(enough - 1);
            });
  }

  @Test
  void keepsToTheLimitOfColumns() throws UprException {
    Flow wide = table(row(cell("a", 3), cell("b", 2)), row(cell("c", 5)));
    assembler(objects(10)).add(wide);
    assertThatThrownBy(() -> assembler(objects(9)).add(wide))
        .isInstanceOfSatisfying(
            LimitExceededException.class,
            e -> assertThat(e.limit()).isEqualTo("columns in tables"));
  }

  private static void addAll(FlowAssembler to, String head, String label, String paragraphs)
      throws UprException {
    if (head != null) {
      to.addRunningHead(head);
    }
    if (paragraphs != null) {
      for (String text : paragraphs.split("/", -1)) {
        to.add(label == null ? paragraph(text) : item(label, text));
      }
    }
  }

  private static ReadLimits objects(int most) {
    return new ReadLimits(1000, 1000, 10, 1000, most, 1000, Duration.ofMinutes(1));
  }

  private static FlowAssembler assembler(ReadLimits limits) {
    return new FlowAssembler(FileType.DOCX, Budget.of("sylvania.docx", limits));
  }

  private void note(Note.Kind kind, int id, String mark, Flow... content) throws UprException {
    assembler.addNote(new Flow.Piece.NoteAnchor(kind, id), mark, List.of(content));
  }

  private static Flow paragraph(String text) {
    return flow(pieces(text), Optional.empty(), 0);
  }

  /** A paragraph in which {@code ^1} is the place of note 1. */
  private static Flow paragraph(String text, Note.Kind kind) {
    List<Flow.Piece> pieces =
        Stream.of(text.split("(?=\\^\\d)|(?<=\\^\\d)", -1))
            .map(
                part ->
                    part.startsWith("^")
                        ? new Flow.Piece.NoteAnchor(kind, part.charAt(1) - '0')
                        : (Flow.Piece) new Flow.Piece.Text(part, RunStyle.UNKNOWN))
            .toList();
    return flow(pieces, Optional.empty(), 0);
  }

  private static Flow heading(String text, int level) {
    return flow(pieces(text), Optional.empty(), level);
  }

  private static Flow item(String label, String text, Flow... boxes) {
    return flow(pieces(text), Optional.of(new ListLabel(label, 0, false)), 0, boxes);
  }

  private static List<Flow.Piece> pieces(String text) {
    return List.of(new Flow.Piece.Text(text, RunStyle.UNKNOWN));
  }

  private static Flow flow(
      List<Flow.Piece> pieces, Optional<ListLabel> label, int outline, Flow... boxes) {
    return new Flow.Paragraph(pieces, label, Layout.NONE, outline, List.of(boxes));
  }

  @SafeVarargs
  private static Flow table(List<Flow.Table.Cell>... rows) {
    List<List<Flow.Table.Cell>> all = new ArrayList<>();
    for (List<Flow.Table.Cell> row : rows) {
      all.add(row);
    }
    return new Flow.Table(all);
  }

  private static List<Flow.Table.Cell> row(Flow.Table.Cell... cells) {
    return List.of(cells);
  }

  private static Flow.Table.Cell cell(String text, int columns) {
    return new Flow.Table.Cell(List.of(paragraph(text)), columns);
  }
}
