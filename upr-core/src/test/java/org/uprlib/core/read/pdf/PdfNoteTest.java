package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Note;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;
import org.uprlib.core.text.FileRemark;

/** What is a note, what is small print, and where notes belong. */
class PdfNoteTest {
  private static final String FULL =
      "Sylvania should ratify the Convention and its Protocol and bring its laws into line with it";

  private final PdfReader reader = new PdfReader();

  private String read(Printer printer) throws UprException {
    return Printed.of(reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf")));
  }

  private static Printer text() {
    return new Printer().line(FULL, 72, 12).line(FULL, 72, 12).line(FULL + ".", 72, 12);
  }

  @Test
  void aQuotationInSmallPrintIsText() throws UprException {
    Printer printer = text().skip(8).plain("No one shall be held in breach of Article", 90, 10);
    printer.plain("22 of the Covenant, since all persons have", 90, 10);
    printer.plain("the right to form associations.", 90, 10);
    printer.page().line(FULL + ".", 72, 12);
    assertThat(read(printer))
        .contains(
            "in breach of Article 22 of the Covenant, since all persons have the right to form")
        .doesNotContain("^");
  }

  @Test
  void aListInSmallPrintIsTextThoughThePageBeforeHasANote() throws UprException {
    Printer printer = text().skip(30).note("1", "Report of 2021, page 4.").page();
    printer.line(FULL + ".", 72, 12).line("4. We recommend that Sylvania:", 72, 12).skip(6);
    printer.plain("(a) Repeal the law on assemblies;", 90, 10.5f);
    printer.plain("(b) Release all who are held for it;", 90, 10.5f);
    assertThat(read(printer))
        .contains("(a) Repeal the law on assemblies;")
        .contains("(b) Release all who are held for it;")
        .endsWith("\n^1: Report of 2021, page 4.");
  }

  @Test
  void recommendationsInSmallPrintAreText() throws UprException {
    Printer printer = text().skip(30).note("1", "Report of 2021, page 4,").page();
    printer.line(FULL + ".", 72, 12).plain("(13, continued)", 72, 12).skip(6);
    printer.plain("13.1 Ratify the Convention (Chad);", 72, 10.5f).skip(6);
    printer.plain("13.2 Abolish the death penalty (Peru).", 72, 10.5f);
    assertThat(read(printer))
        .contains(
            "\n13.1 Ratify the Convention (Chad);\n13.2 Abolish the death penalty (Peru).\n^1:");
  }

  @Test
  void endnotesWithRomanNumbers() throws UprException {
    Printer printer = text();
    printer.content(
        "BT /F1 12 Tf 72 650 Td (No court has heard the cases) Tj /F1 7 Tf 5 Ts (i) Tj /F1 12 Tf 0"
            + " Ts (.) Tj ET");
    printer.page().line("i   See the report of 2019.", 72, 10).line("ii  See its annex,", 72, 10);
    printer.line("page 4.", 84, 10);
    assertThat(read(printer))
        .contains("heard the cases.\n")
        .endsWith("^i after \"cases\": See the report of 2019.\n^ii: See its annex, page 4.");
    assertThat(reader.read(printer(), Fixtures.budget("notes.pdf")).notes())
        .extracting(Note::kind)
        .containsOnly(Note.Kind.ENDNOTE);
  }

  private static byte[] printer() {
    return text().page().line("i   See the report of 2019.", 72, 10).bytes();
  }

  /** Text whose raised parts stand between carets: {@code torture^1,2^ that}. */
  private static String raised(String text) {
    StringBuilder operators = new StringBuilder("BT 72 600 Td ");
    String[] parts = text.split("\\^", -1);
    for (int i = 0; i < parts.length; i++) {
      operators.append(i % 2 == 0 ? "/F1 12 Tf 0 Ts (" : "/F1 7 Tf 5 Ts (").append(parts[i]);
      operators.append(") Tj ");
    }
    return operators + "ET";
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one                   | of torture^1^ that              | 1 | of torture that",
        "with a comma          | of torture^1,2^ that            | 2 | of torture that",
        "with comma and blank  | of torture^1, 2^ that           | 2 | of torture that",
        "side by side          | of torture^12^ that             | 2 | of torture that",
        "side by side, behind  | law^1^ on torture^2^^3^^4^ that | 4 | law on torture that",
        "a range               | of persons^1-4^ that            | 4 | of persons that",
        "twice                 | law^1^ on torture^1^ that       | 1 | law on torture that",
        "square metres         | 1.5 m^2^ of room^1^ and 3 km^2^ | 1 | 1.5 m2 of room and 3 km2",
        "a power               | a factor of x^2^ and more^1^    | 1 | a factor of x2 and more",
        "no such note          | in the 21^st^ century^1^ here   | 1 | in the 21st century here",
        "no such number        | of torture^17^ that             | 0 | of torture17 that",
      })
  void raisedFiguresAreMarksOfNotes(String what, String body, int placed, String expected)
      throws UprException {
    Printer printer = text().content(raised(body)).skip(300);
    for (int i = 1; i <= 4; i++) {
      printer.note(Integer.toString(i), "See page " + i + " of the report.");
    }
    String read = read(printer);
    assertThat(read.lines().toList().get(1)).as(what).isEqualTo(expected);
    assertThat(read.split(" after ", -1)).as(what).hasSize(placed + 1);
  }

  /** Browsers print raised characters in five sixths of the size. */
  @Test
  void raisedMarksOfABrowserAreMarks() throws UprException {
    String body = raised("of torture^1^ that").replace("7 Tf 5 Ts", "10 Tf 4 Ts");
    String read = read(text().content(body).skip(300).note("1", "See page 1 of the report."));
    assertThat(read).contains("of torture that").contains("^1 after \"torture\"");
  }

  @Test
  void aStarBehindAWordIsAMarkOnce() throws UprException {
    Printer printer = new Printer().plain("Views on human rights*", 72, 12).skip(20);
    printer.line(FULL, 72, 12).plain("and the full recognition of trans*", 72, 12);
    printer.plain("and intersex persons;*", 72, 12).skip(60).plain("* By ten groups.", 72, 9);
    assertThat(read(printer))
        .contains("Views on human rights\n")
        .contains("recognition of trans* and intersex persons;\n")
        .endsWith("^* after \"rights\": By ten groups.");
  }

  /** A line of 12 points whose raised parts stand between carets. */
  private static void print(Printer printer, float x, float y, String text) {
    printer.content(raised(text).replace("72 600 Td", x + " " + y + " Td"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "raised, below a rule               | 1 | 60 | claims.^1^  | ^1^ Survey of 2023 | 1 | 0",
        "raised, room above                 | 0 | 60 | claims.^1^  | ^1^ Survey of 2023 | 1 | 0",
        "raised, no room                    | 0 | 15 | claims.^1^  | ^1^ Survey of 2023 | 1 | 0",
        "plain, below a rule                | 1 | 60 | claims.^1^  | 1 Survey of 2023   | 1 | 0",
        "plain, room above                  | 0 | 60 | claims.^1^  | 1 Survey of 2023   | 1 | 0",
        "plain in both, below a rule        | 1 | 60 | claims.1    | 1 Survey of 2023   | 1 | 0",
        "a star, below a rule               | 1 | 60 | claims.*    | * Survey of 2023   | 1 | 0",
        "plain, no room: a line of the text | 0 | 15 | claims.^1^  | 1 Survey of 2023   | 0 | 1",
        "no mark in the text: a paragraph   | 0 | 60 | claims.     | 1 Survey of 2023   | 0 | 0",
        "a rule, no mark: a signature       | 1 | 60 | claims.     | Jana Dorn, Karstal | 0 | 0",
        "a numbered paragraph below a rule  | 1 | 60 | claims.^1^  | 1. Survey of 2023  | 0 | 1",
        "a mark whose note is not here      | 0 | 60 | claims.^7^  | Survey of 2023     | 0 | 1",
        "an exponent                        | 0 | 60 | 3 km^2^.    | Survey of 2023     | 0 | 0",
      })
  void aNoteAsLargeAsTheText(
      String what, int rules, float room, String body, String foot, int notes, int notices)
      throws UprException {
    Printer printer = text();
    print(printer, 72, 600, "Four in five faced such " + body);
    if (rules > 0) {
      printer.content("0.5 w 72 " + (600 - room + 16) + " m 216 " + (600 - room + 16) + " l S");
    }
    print(
        printer, 72, 600 - room, foot + " by the Karstal Press Club, whose members were asked in");
    print(printer, 72, 600 - room - 14, "all districts of the country about threats and lawsuits.");
    Document read = reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf"));
    assertThat(read.notes()).as(what).hasSize(notes);
    assertThat(read.notices()).as(what).hasSize(notices);
  }

  @Test
  void notesAsLargeAsTheTextOnSeveralPages() throws UprException {
    Printer printer = text();
    print(printer, 72, 600, "Four in five faced claims.^1^ Others were beaten.^2^");
    printer.content("0.5 w 72 140 m 216 140 l S");
    print(printer, 72, 124, "^1^ Survey of 2023.");
    print(printer, 72, 110, "^2^ The same, page 7, where 12 of");
    print(printer, 72, 96, "20 persons said so.");
    printer.page().line(FULL + ".", 72, 12).line(FULL + ".", 72, 12);
    print(printer, 72, 600, "Nobody was tried.^3^");
    print(printer, 72, 540, "^3^ Interview.");
    assertThat(read(printer))
        .contains("faced claims. Others were beaten.\nSylvania")
        .endsWith(
            """
            ^1 after "claims.": Survey of 2023.
            ^2 after "beaten.": The same, page 7, where 12 of 20 persons said so.
            ^3 after "tried.": Interview.\
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {484, 300})
  void notesAsLargeAsTheTextInTwoColumns(int foot) throws UprException {
    Printer printer = new Printer();
    for (int i = 0; i < 14; i++) {
      int y = 700 - 14 * i;
      String one =
          i == 10 ? "claims^1^ and that they may all" : "ratify it and bring it all to them";
      String other =
          i == 10 ? "prison^2^ and that they may all" : "publish it and have it all to them";
      print(printer, 72, y, one);
      print(printer, 320, y - 5, other);
    }
    for (int x : new int[] {72, 320}) {
      printer.content("0.5 w " + x + " " + (foot + 16) + " m " + (x + 100) + " " + (foot + 16));
      printer.content("l S");
      print(printer, x, foot, "^" + (x == 72 ? 1 : 2) + "^ Survey of all districts,");
      print(printer, x, foot - 14, "page 7 of it.");
    }
    Document read = reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf"));
    assertThat(read.notes())
        .extracting(note -> note.paragraphs().get(0).text())
        .containsExactly(
            "Survey of all districts, page 7 of it.", "Survey of all districts, page 7 of it.");
    assertThat(read.text()).contains("to them claims and that they", "to them prison and");
    assertThat(read.notices()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "below a short rule | 1 | 72 100 m 216 100 | whose members were asked in all of | 0",
        "below a wide rule  | 1 | 72 100 m 520 100 | whose members were asked in all of | 0",
        "no rule            | 0 | 72 900 m 520 900 | whose members were asked in all of | 1",
        "a whole note       | 0 | 72 100 m 216 100 | whose members were asked, all ten. | 0",
      })
  void aNoteAsLargeAsTheTextThatGoesOnOverAPage(
      String what, int read, String rule, String last, int notices) throws UprException {
    Printer printer = text();
    print(printer, 72, 600, "Four in five faced such claims.^1^");
    printer.content("0.5 w 72 140 m 216 140 l S");
    print(printer, 72, 124, "^1^ Survey of 2023 by the Karstal Press Club and by Dorn's, " + last);
    printer.page().line(FULL + ".", 72, 12).line(FULL + ".", 72, 12);
    printer.content("0.5 w " + rule + " l S");
    print(printer, 72, 84, "the districts of the country.");
    Document document = reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf"));
    String note = "Survey of 2023 by the Karstal Press Club and by Dorn's, " + last;
    assertThat(document.notes().get(0).paragraphs().get(0).text())
        .as(what)
        .isEqualTo(read > 0 ? note + " the districts of the country." : note);
    assertThat(document.notices()).as(what).hasSize(notices);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "small                     | 9  | 0 | claims.[1] Others      | claims. Others      | 1",
        "small, behind a blank     | 9  | 0 | claims [1]. Others     | claims. Others      | 1",
        "small, raised             | 9  | 0 | claims.^[1]^ Others    | claims. Others      | 1",
        "small, no mark            | 9  | 0 | claims. Others         | claims. Others      | 0",
        "large, below a rule       | 12 | 1 | claims.[1] Others      | claims. Others      | 1",
        "large: a list of sources  | 12 | 0 | claims.[1] Others      | claims.[1] Others   | 0",
      })
  void marksBetweenSquareBrackets(
      String what, float size, int rules, String body, String expected, int notes)
      throws UprException {
    Printer printer = text();
    print(printer, 72, 600, "Four in five faced such " + body);
    if (rules > 0) {
      printer.content("0.5 w 72 156 m 216 156 l S");
    }
    printer.skip(560).plain("[1] Survey of 2023 by the Karstal Press Club.", 72, size);
    String read = read(printer);
    assertThat(read).as(what).contains("faced such " + expected);
    assertThat(read.contains("^1 after \"claims\"") || read.contains("^1 after \"claims.\""))
        .as(what)
        .isEqualTo(notes > 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "No case was heard^i^ in 2023^ii^ or 2024.^iii^ | 3",
        "A year^i^ of 12 months and a factor of 3^x^    | 0",
        "The 1^st^ and the 21^st^ of May                | 0",
      })
  void romanMarksWithoutNotesAreTold(String text, int count) throws UprException {
    Printer printer = text();
    print(printer, 72, 600, text);
    Document document = new PdfReader().read(printer.bytes(), Fixtures.budget("sylvania.pdf"));
    assertThat(document.notices())
        .isEqualTo(count == 0 ? List.of() : List.of(FileRemark.MARKS_WITHOUT_NOTES.notice(count)));
  }

  /** Text with marks up to {@code last}. */
  private static Printer marked(int last) {
    Printer printer = text();
    for (int i = 1; i <= last; i++) {
      print(
          printer,
          72,
          600 - 14 * i,
          "No court has heard case " + (char) ('A' + i) + ".^" + i + "^");
    }
    return printer;
  }

  private static void printNote(Printer printer, float y, String mark, String text) {
    printer.content(
        "BT 72 " + y + " Td /F1 6 Tf 3 Ts (" + mark + ") Tj /F1 9 Tf 0 Ts (" + text + ") Tj ET");
  }

  @Test
  void endnotesInSmallPrintOnSeveralPages() throws UprException {
    Printer printer = marked(5).page().bold("Notes", 72, 9);
    printNote(printer, 730, "1", " The following gave evidence:");
    printer.content("BT /F1 9 Tf 90 719 Td (Karstal Press Club) Tj ET").page();
    printer.content(
        "BT /F1 9 Tf 90 748 Td (Dorn's Lawyers, and) Tj 0 -11 Td (2 of their) Tj 0 -11 Td"
            + " (clients.) Tj ET");
    printer.page();
    printNote(printer, 748, "2", " See page 4.");
    printNote(printer, 737, "3", "1951 Convention on Refugees.");
    printer.page();
    printNote(printer, 748, "4", " See its annex, with");
    printer.content("BT /F1 9 Tf 72 737 Td (20 tables.) Tj ET");
    printNote(printer, 726, "5", " Ibid.");
    printer.content("BT /F1 9 Tf 300 692 Td (- - - - -) Tj ET").page();
    printer.plain("Annex in small print.", 72, 9).plain("It has two lines.", 72, 9);
    Document document = reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf"));
    assertThat(Printed.of(document))
        .endsWith(
            """
            ### Notes
            - - - - -
            Annex in small print.
            It has two lines.
            ^1 after "B.": The following gave evidence: Karstal Press Club Dorn's Lawyers, and 2 of\
             their clients.
            ^2 after "C.": See page 4.
            ^3 after "D.": 1951 Convention on Refugees.
            ^4 after "E.": See its annex, with 20 tables.
            ^5 after "F.": Ibid.\
            """);
    assertThat(document.notes()).extracting(Note::kind).containsOnly(Note.Kind.ENDNOTE);
    assertThat(document.notices()).isEmpty();
  }

  @Test
  void anAnnexInSmallPrintIsNoRestOfFootnotes() throws UprException {
    Printer printer = marked(1);
    printNote(printer, 84, "1", " Survey of 2023");
    printer.page().plain("Annex: who was heard", 72, 9).plain("Karstal Press Club, and^", 72, 9);
    printNote(printer, 84, "2", " Heard by letter.");
    Document document = reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf"));
    assertThat(Printed.of(document))
        .contains("\nAnnex: who was heard")
        .endsWith("^1 after \"B.\": Survey of 2023");
    assertThat(document.notes()).extracting(Note::kind).containsOnly(Note.Kind.FOOTNOTE);
  }

  @Test
  void aStarThatIsPrintedTwiceIsOneMark() throws UprException {
    Printer printer = new Printer();
    print(printer, 72, 700, "Report of the Working Group^*^");
    print(printer, 72, 660, FULL + ".");
    printNote(printer, 84, "*", "*The annex is circulated.");
    assertThat(read(printer)).endsWith("^* after \"Group\": The annex is circulated.");
  }
}
