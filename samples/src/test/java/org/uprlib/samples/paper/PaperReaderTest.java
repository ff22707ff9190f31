package org.uprlib.samples.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.samples.paper.FrontMatter.Design;
import org.uprlib.samples.paper.FrontMatter.Field;
import org.uprlib.samples.paper.PaperReader.PaperTextException;

class PaperReaderTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "# I. Summary                             ; CHAPTER        ; I.     ; Summary",
        "# Introduction                           ; CHAPTER        ; ``     ; Introduction",
        "# A look back                            ; CHAPTER        ; ``     ; A look back",
        "## B. Interactive dialogue               ; PART           ; B.     ; Interactive dialogue",
        "## 43/197. Outcome of the review         ; PART           ; 43/197. ; Outcome of the"
            + " review",
        "### Women and children                   ; THEME          ; ``     ; Women and children",
        "12. Spain asked about prisons.           ; NUMBERED       ; 12.    ; Spain asked about"
            + " prisons.",
        "(b) teach human rights.                  ; POINT          ; (b)    ; teach human rights.",
        "+ 13.1 Ratify the treaty (Spain).        ; RECOMMENDATION ; 13.1   ; Ratify the treaty"
            + " (Spain).",
        "+ 10 Encourage community service (Peru)  ; RECOMMENDATION ; 10     ; Encourage community"
            + " service (Peru)",
        "14.4–14.5 A bill has been drafted.       ; COMMENT        ; 14.4–14.5 ; A bill has been"
            + " drafted.",
        "2.3 million people live there.           ; COMMENT        ; 2.3    ; million people live"
            + " there.",
        "- Ms. Vera Holzer, Adviser.              ; BULLET         ; ``     ; Ms. Vera Holzer,"
            + " Adviser.",
        "> 12 March 2020                          ; CLOSING        ; ``     ; 12 March 2020",
        "---                                      ; PAGE_BREAK     ; ``     ; ``",
        "--- after 1 line                         ; PAGE_BREAK     ; 1      ; ``",
        "[Adopted without a vote.]                ; PLAIN          ; ``     ; [Adopted without a"
            + " vote.]",
      })
  void markSaysWhatAPieceIs(String line, Piece.Kind kind, String label, String text)
      throws IOException {
    assertThat(read("design: word-2019\n\n" + line).pieces())
        .containsExactly(new Piece(kind, label, text));
  }

  @ParameterizedTest
  @CsvSource({
    "12. __All of it is bold:__, true, true",
    "12. __All of it is bold.__, true, false",
    "12. __Note:__ the rest is not., false, false",
    "12. The end is __bold:__, false, false",
    "12. No word is., false, false",
    "__, false, false",
    "x, false, false",
    "### Women and children, true, false",
    "+ 13.1 Ratify the treaty (Spain)., true, false",
  })
  void whatIsBoldOrALeadIn(String line, boolean bold, boolean leadIn) {
    Piece piece = Piece.read(line);
    assertThat(piece.isBold()).isEqualTo(bold);
    assertThat(piece.isLeadIn()).isEqualTo(leadIn);
  }

  @Test
  void linesOfAPieceAreJoined() throws IOException {
    assertThat(read("design: word-2019\n\n1. The Holzer\npeople   live\n  in forests.\n").pieces())
        .containsExactly(
            new Piece(Piece.Kind.NUMBERED, "1.", "The Holzer people live in forests."));
  }

  @Test
  void cellsHaveParagraphs() throws IOException {
    Piece row =
        read("design: thematic-list\n\n| 1.1 Ratify (Peru); / Para 1\n| Noted\n|").pieces().get(0);
    assertThat(row.cells())
        .containsExactly(List.of("1.1 Ratify (Peru);", "Para 1"), List.of("Noted"), List.of());
  }

  @Test
  void notesAreKeptByTheirMark() throws IOException {
    SamplePaper paper = read("design: word-2019\n\nText.^1^\n\n^1^ A/HRC/43/97,\npara. 3.");
    assertThat(paper.pieces()).hasSize(1);
    assertThat(paper.notes()).containsOnly(Map.entry("1", "A/HRC/43/97, para. 3."));
  }

  @Test
  void fieldsOfTheFirstBlockAreTheFrontMatter() throws IOException {
    FrontMatter front =
        read("""
                design: draft-2024
                title: Report of
                  the Group
                subtitle: Sylvania
                subtitle: Addendum""")
            .front();
    assertThat(front.design()).isEqualTo(Design.DRAFT_2024);
    assertThat(front.text(Field.TITLE)).isEqualTo("Report of the Group");
    assertThat(front.all(Field.SUBTITLE)).containsExactly("Sylvania", "Addendum");
    assertThat(front.text(Field.SYMBOL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "design: word-2019/sesion: Second | unknown field 'sesion'",
        "design: word-2031                | unknown design 'word-2031'",
        "title: Report                    | no design is stated",
        "design: word-2019/# Introduction | no field: # Introduction",
      })
  void mistakesAreReported(String front, String problem) {
    assertThatExceptionOfType(PaperTextException.class)
        .isThrownBy(() -> read(front.replace('/', '\n')))
        .withMessage(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the 24^th^ session     | the 24, RAISED th,  session",
        "__Noted:__ no          | bold Noted:,  no",
        "[-old-]{+new+} law     | DELETED old, INSERTED new,  law",
        "__until the 24^th^ __day | bold until the 24, bold RAISED th, bold  , day",
        "______                 | ______",
      })
  void marksWithinATextCutItIntoStretches(String text, String stretches) {
    assertThat(
            Markup.stretches(text).stream()
                .map(PaperReaderTest::shown)
                .collect(Collectors.joining(", ")))
        .isEqualTo(stretches);
  }

  private static String shown(Markup.Stretch stretch) {
    String kind = stretch.kind() == Markup.Kind.NORMAL ? "" : stretch.kind() + " ";
    return (stretch.bold() ? "bold " : "") + kind + stretch.text();
  }

  private SamplePaper read(String text) throws IOException {
    Path file = folder.resolve("paper.docx.txt");
    Files.writeString(file, text);
    return PaperReader.read(file);
  }
}
