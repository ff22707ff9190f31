package org.uprlib.extract.read.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.text.PhraseTable;
import org.uprlib.extract.Loaded;

/** Endnotes that stand in the body, as they are read of a PDF. */
class NoteCollectorTest {
  private static final PhraseTable<DocumentationWord> WORDS = DocumentationWord.load();
  private static final CitationReader NAMINGS =
      new CitationReader(Loaded.BOOK, Loaded.STATES, new CountedReview(DocumentationWord.load()));

  private static NoteCollector.Collected collected(LaidOutPaper paper) {
    return new NoteCollector(paper.document(), WORDS, NAMINGS).collect();
  }

  private static String told(List<ReviewDocument.Note> notes) {
    return notes.stream()
        .map(note -> note.mark() + " = " + note.text().replace("\n", " / "))
        .collect(Collectors.joining("; "));
  }

  private static LaidOutPaper body() {
    return new LaidOutPaper().says("1. The centre was closed.^1^", "2. Rape is defined anew.^2^");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "^1^ Ministry of Justice. ^2^ Ibid. ^3^ Act 7.    | 1 = Ministry of Justice.; 2 = Ibid.;"
            + " 3 = Act 7.",
        "^1^ Ministry of Justice. // ^2^ Ibid.            | 1 = Ministry of Justice.; 2 = Ibid.",
        "1 Ministry of Justice. // 2 Ibid.                | 1 = Ministry of Justice.; 2 = Ibid.",
        "1 Ministry of Justice.↵2 Ibid.                   | 1 = Ministry of Justice.; 2 = Ibid.",
        "1 Ministry of Justice.↵ ↹2 Ibid.                 | 1 = Ministry of Justice.; 2 = Ibid.",
        "1 Ministry of Justice.⇟2 Ibid.                   | 1 = Ministry of Justice.; 2 = Ibid.",
        "^1^Ministry of Justice. ^2^“Act 7”. ^3^(Ibid.)   | 1 = Ministry of Justice.; 2 = “Act 7”.;"
            + " 3 = (Ibid.)",
        "^1^ Act 2 of 1999.                               | 1 = Act 2 of 1999.",
        "^1^ Act 7.↵3 and 4 of its sections.              | 1 = Act 7. 3 and 4 of its sections.",
        "^1^ Act 7. ^4^ Ibid.                             | 1 = Act 7.; 4 = Ibid.",
        "^1^ Act 7. ^5^ Ibid.                             | 1 = Act 7. 5 Ibid.",
        "^1^ Act 7. ^12^ Ibid.                            | 1 = Act 7. 12 Ibid.",
        "^1^ Act 7. ^2^ Cells of 5 m ^2^ each.            | 1 = Act 7.; 2 = Cells of 5 m 2 each.",
        "^1^ Act 7. ^2^ Cells of 9 m^3^ each. ^3^ Ibid.   | 1 = Act 7.; 2 = Cells of 9 m3 each.;"
            + " 3 = Ibid.",
        "^1^ Act 7. Some ^2^/3 of all. ^2^ Ibid.          | 1 = Act 7. Some 2/3 of all.; 2 = Ibid.",
        "^1^ Act 7.↵2/3 of all were freed. ^2^ Ibid.      | 1 = Act 7. 2/3 of all were freed.;"
            + " 2 = Ibid.",
        "^1^ Act 7.↵2018 was its first year.              | 1 = Act 7. 2018 was its first year.",
        "^1^ Act 7, as amended // in the year 2018. // ^2^ Ibid. | 1 = Act 7, as amended in the"
            + " year"
            + " 2018.; 2 = Ibid.",
        "All figures are the Ministry’s. // ^1^ Act 7.    | 1 = Act 7.",
        "All figures are the Ministry’s. ^1^ Act 7.       | 1 = Act 7.",
        "^1^ ^2^ Ibid.                                    | 2 = Ibid.",
        "^1^ Act 7. ^2^                                   | 1 = Act 7. 2",
        "Nothing is noted.                                |",
      })
  void numbersBeginNotes(String pieces, String expected) {
    LaidOutPaper paper = body().says("Notes").says(pieces.replace('↹', '\t').split(" // ", -1));

    assertThat(told(collected(paper).notes())).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Notes                 | 1 = Act 7. | 2",
        "NOTES:                | 1 = Act 7. | 2",
        "End notes             | 1 = Act 7. | 2",
        "N/A Notes             | 1 = Act 7. | 2",
        "Annexes and endnotes  | 1 = Act 7. | 2",
        "Annexes, and endnotes |            | 4",
        "Notes on method       |            | 4",
        "Annex                 |            | 4",
      })
  void aTitleStandsOverThem(String title, String expected, int end) {
    NoteCollector.Collected found = collected(body().says(title, "^1^ Act 7."));

    assertThat(told(found.notes())).isEqualTo(expected == null ? "" : expected);
    assertThat(found.end()).isEqualTo(end);
  }

  @Test
  void theLastTitleCounts() {
    LaidOutPaper paper =
        body()
            .heading(1, "Notes")
            .says("3. Notes are kept.")
            .heading(1, "Notes")
            .says("^1^ Act 7.");

    assertThat(collected(paper).end()).isEqualTo(4);
    assertThat(told(collected(paper).notes())).isEqualTo("1 = Act 7.");
  }

  @Test
  void aPaperMayBeginWithTheWord() {
    LaidOutPaper paper = new LaidOutPaper().says("Notes", "1. The centre was closed.");

    assertThat(collected(paper).end()).isEqualTo(2);
    assertThat(collected(paper).notes()).isEmpty();
  }

  @Test
  void whatWasTakenForAFootnoteStandsInTheirOrder() {
    LaidOutPaper paper =
        body()
            .footnote("*", "The report was not edited.")
            .says("Notes", "^1^ Act 7.")
            .footnote("2", "Ibid.", "As amended.")
            .says("3 Act 9.")
            .footnote("†", "As translated.")
            .footnote("")
            .says("^4^ Act 11.")
            .footnote("1000", "By number.")
            .says("^5^ Act 13.");

    assertThat(told(collected(paper).notes()))
        .isEqualTo(
            "* = The report was not edited.; 1 = Act 7.; 2 = Ibid. / As amended.; 3 = Act 9.;"
                + " † = As translated.; 4 = Act 11.; 1000 = By number.; 5 = Act 13.");
  }

  @Test
  void footnotesOfTheBodyCountForThemselves() {
    LaidOutPaper paper =
        body().footnote("7", "In Karstal.").says("Notes").says("^1^ Act 7.", "^2^ Ibid.");

    assertThat(told(collected(paper).notes())).isEqualTo("7 = In Karstal.; 1 = Act 7.; 2 = Ibid.");
  }

  @Test
  void afterFootnotesNumbersGoOn() {
    LaidOutPaper paper =
        body()
            .says("Notes")
            .footnote("81", "Act 7.")
            .says("^82^ Ibid.")
            .footnote("100", "Act 9.")
            .says("101 Act 11.");

    assertThat(told(collected(paper).notes()))
        .isEqualTo("81 = Act 7.; 82 = Ibid.; 100 = Act 9.; 101 = Act 11.");
  }

  @Test
  void titlesAndTablesAmongNotesHoldNotesToo() {
    LaidOutPaper paper =
        body()
            .says("Notes")
            .heading(1, "^1^ Act 7.")
            .table("^2^ Ibid. | ^3^ Act 9. / [^4^ Act 11.]", "^5^ Act 13. |")
            .says("^6^ Act 15.");

    assertThat(told(collected(paper).notes()))
        .isEqualTo("1 = Act 7.; 2 = Ibid.; 3 = Act 9.; 4 = Act 11.; 5 = Act 13.; 6 = Act 15.");
  }

  @Test
  void aNoteLeadsBackToItsPlaceAndPage() {
    LaidOutPaper paper =
        new LaidOutPaper()
            .page()
            .says("1. The centre was closed.")
            .page()
            .says("Notes", "^1^ Act 7. ^2^ Ibid.")
            .page()
            .says("^3^ Act 9.");
    List<ReviewDocument.Note> notes = collected(paper).notes();

    assertThat(notes)
        .extracting(note -> note.span().in(paper.document().text()) + " " + note.page().orElse(0))
        .containsExactly("Act 7. 2", "Ibid. 2", "Act 9. 3");
  }
}
