package org.uprlib.core.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.FileType;
import org.uprlib.core.document.Layout;
import org.uprlib.core.document.ListLabel;
import org.uprlib.core.document.Note;
import org.uprlib.core.document.RunStyle;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.guard.Budget;
import org.uprlib.core.read.limit.ReadLimits;

class FlowNoteTest {
  private static final Flow.Table TABLE = new Flow.Table(List.of());

  /** Pieces are parted by {@code |}; {@code ^} is the place of a note. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "in the only piece,*,* As read out.,' As read out.'",
        "after blanks,*,' \t* As read out.',' As read out.'",
        "as a piece of its own,*,*| As read out.,'| As read out.'",
        "in two pieces,**,*|* As read out.,'| As read out.'",
        "with blanks around its pieces,**,' * | *|As read out.','||As read out.'",
        "after an empty piece,*,'  |*As read out.','|As read out.'",
        "around the place of a note,**,*|^|*As read out.,|^|As read out.",
        "only once,*,**As read out.,*As read out.",
        "in the first pieces only,*,*|*As read out.,|*As read out.",
        "twice in pieces of their own,**,**|**| As read out.,'|| As read out.'",
        "twice before a blank,[1],'[1]|[1] As read out.','| As read out.'",
        "twice in two pieces,**,*|*|**|As read out.,|||As read out.",
        "once before a word like it,a,a|as read out.,|as read out.",
        "once before a letter,a,a|a note.,|a note.",
        "not there,*,As read out.,As read out.",
        "not there to the end,**,*|As read out.,*|As read out.",
        "later in the text,*,As read out *,As read out *",
        "none,'',' As read out.',' As read out.'",
      })
  void isTakenFromTheNotesText(String what, String mark, String stored, String expected) {
    List<Flow> content = List.of(paragraph(stored), paragraph("* More."));
    List<Flow> without = Flow.NoteText.withoutMark(content, mark);
    assertThat(without.stream().map(FlowNoteTest::print)).containsExactly(expected, "* More.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "behind the place of the note,Read^|** out.,Read out.",
        "another mark,Read^|* out.,Read* out.",
        "not next to it,Read^| out|**.,Read out**.",
        "before it,Read|**^| out.,Read** out.",
      })
  void isTakenFromTheTextWhereItStandsTwice(String what, String stored, String expected)
      throws UprException {
    List<Flow.Piece> pieces = new ArrayList<>();
    RunStyle raised = new RunStyle(Optional.empty(), OptionalDouble.empty(), false, false, true);
    Flow.Piece.NoteAnchor note = new Flow.Piece.NoteAnchor(Note.Kind.FOOTNOTE, 1);
    for (String part : stored.replace("**", "|**|").replace("|* ", "|*| ").split("[|]+", -1)) {
      for (String each : part.endsWith("^") ? List.of(part.replace("^", ""), "^") : List.of(part)) {
        RunStyle style = each.startsWith("*") ? raised : RunStyle.UNKNOWN;
        pieces.add(each.equals("^") ? note : new Flow.Piece.Text(each, style));
      }
    }
    FlowAssembler assembler =
        new FlowAssembler(FileType.ODT, Budget.of("sylvania.odt", ReadLimits.DEFAULT));
    Flow body = new Flow.Paragraph(pieces, Optional.empty(), Layout.NONE, 0, List.of());
    assembler.addAll(List.of(), List.of(body), List.of(new Flow.NoteText(note, "**", List.of())));
    assertThat(assembler.finish().text().strip()).as(what).isEqualTo(expected);
  }

  @Test
  void leavesAllElseAsItWas() {
    RunStyle bold = new RunStyle(Optional.of("Arial"), RunStyle.UNKNOWN.size(), true, false, false);
    Optional<ListLabel> label = Optional.of(new ListLabel("1.", 0, false));
    Layout layout = new Layout(12, 6, true, Layout.NONE.lineSpacing());
    List<Flow> boxes = List.of(paragraph("In a box."));
    List<Flow> content =
        List.of(
            new Flow.Paragraph(
                List.of(new Flow.Piece.Text("*", bold), new Flow.Piece.Text("* Text", bold)),
                label,
                layout,
                2,
                boxes));
    assertThat(Flow.NoteText.withoutMark(content, "**"))
        .containsExactly(
            new Flow.Paragraph(
                List.of(new Flow.Piece.Text("", bold), new Flow.Piece.Text(" Text", bold)),
                label,
                layout,
                2,
                boxes));
  }

  @Test
  void isNotLookedForInTables() {
    assertThat(Flow.NoteText.withoutMark(List.of(), "*")).isEmpty();
    assertThat(Flow.NoteText.withoutMark(List.of(TABLE, paragraph("* Text")), "*"))
        .containsExactly(TABLE, paragraph("* Text"));
  }

  private static Flow.Paragraph paragraph(String stored) {
    List<Flow.Piece> pieces =
        Stream.of(stored.split("\\|", -1))
            .map(
                part ->
                    part.equals("^")
                        ? new Flow.Piece.NoteAnchor(Note.Kind.FOOTNOTE, 1)
                        : (Flow.Piece) new Flow.Piece.Text(part, RunStyle.UNKNOWN))
            .toList();
    return new Flow.Paragraph(pieces, Optional.empty(), Layout.NONE, 0, List.of());
  }

  private static String print(Flow flow) {
    return ((Flow.Paragraph) flow)
        .pieces().stream()
            .map(piece -> piece instanceof Flow.Piece.Text text ? text.characters() : "^")
            .collect(Collectors.joining("|"));
  }
}
