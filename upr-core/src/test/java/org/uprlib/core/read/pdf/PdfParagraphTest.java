package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;

/** Which lines are one paragraph, and which are no part of the text. */
class PdfParagraphTest {
  private static final String FULL =
      "Sylvania should ratify the Convention and its Protocol and bring its laws into line with it";

  private final PdfReader reader = new PdfReader();

  private String read(Printer printer) throws UprException {
    return Printed.of(reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf")));
  }

  private static String lines(String read) {
    return read.lines()
        .map(line -> line.replaceFirst("^#+ ", ""))
        .collect(Collectors.joining(" / "));
  }

  /** Lines parted by a stroke; one that begins with {@code +} stands 6 points further down. */
  private static Printer print(Printer printer, String lines) {
    for (String line : lines.split("/", -1)) {
      String text = line.strip().replace("FULL", FULL);
      boolean indented = text.startsWith(">");
      boolean apart = text.startsWith("+");
      String bare = indented || apart ? text.substring(1) : text;
      printer.skip(apart ? 6 : 0).plain(bare, indented ? 100 : 72, 10);
    }
    return printer;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "all 6 points apart     | +Recommendation 43.1 / +2. Sylvania supports it. /"
            + " +Recommendation 43.2 / +3. Sylvania supports it.",
        "without room           | Recommendation 43.1 / 2. Sylvania supports it. / Recommendation"
            + " 43.2 / 3. Sylvania supports it.",
        "a label, an answer     | +43.1 / +Supported. / +43.2 / +Noted. / +43.3 / +Supported.",
        "answers without a stop | +43.1 / +Supported / +43.2 / +Noted / +43.3 / +Supported",
        "text, answer, no space | Ratify the Convention on migrant workers (Chad); / Response:"
            + " Noted. / Train the judges (Cuba); / Response: Accepted.",
        "answers before texts   | Noted / Ratify the Convention on migrant workers (Chad); /"
            + " Accepted / Train the judges (Cuba);",
        "heads, numbers         | Accepted / 43.1, 43.3 / Noted / 43.2, 43.4",
        "heads with numbers     | Recommendations accepted: 43.1, 43.3 / Recommendations noted:"
            + " 43.2, 43.4",
        "heads over texts       | Accepted recommendations / 43.1 Train the judges (Cuba); / Noted"
            + " recommendations / 43.2 Ban fishing (Chad);",
        "label, answer, reason  | Recommendation 43.1 / Noted / The law says otherwise. /"
            + " Recommendation 43.2 / Supported / The law says so.",
        "numbers in brackets    | 43. The following recommendations enjoy its support: / (43.1)"
            + " Train the judges (Cuba); / (43.2) Ban fishing (Chad); / (43.3) Plant (Mali);",
        "numbers with a star    | 43. The following recommendations enjoy its support: / 43.1*"
            + " Train the judges (Cuba); / 43.2* Ban fishing (Chad); / 43.3* Plant (Mali);",
        "words before numbers   | 43. The following recommendations enjoy its support: /"
            + " Recommendation 43.1: Train the judges (Cuba); / Recommendation 43.2: Ban (Chad);",
        "sentences, no numbers  | Sylvania supports it. / Sylvania does not support it. / The"
            + " matter is being studied. / Sylvania supports it.",
        "a title block          | Contact: info@example.org, Main Street 12, Karstal / Key words:"
            + " equality, violence, health / Session: 49",
      })
  void paragraphsOfOneLineEach(String what, String text) throws UprException {
    String expected =
        Arrays.stream(text.split("/", -1))
            .map(line -> line.strip().replaceFirst("^[+]", ""))
            .collect(Collectors.joining(" / "));
    if (text.startsWith("+")) {
      assertThat(lines(read(print(new Printer(), text)))).as(what).isEqualTo(expected);
    }
    Printer after = print(new Printer(), "FULL / and so on. /" + text);
    assertThat(lines(read(after))).as(what).isEqualTo(FULL + " and so on. / " + expected);
  }

  /** What a list ends in, where the number of the next paragraph opens the line below. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Ireland);",
        "(Ireland).",
        "(Ireland)",
        "(Ireland),",
        "(Ireland);1",
        "(Ireland); 12",
        "(Ireland)1;",
        "(Ireland);*",
        "(Ireland)**;",
        "(Ireland);†",
        "(Ireland);²",
        "(Ireland) –",
        "(Ireland) -",
        "(Ireland);;",
        "(Ireland) ;",
        "[Ireland];",
        "(Ireland); and",
        "(Ireland); et",
        "(Ireland) ; y",
        "(Ireland)”;",
        "(Ireland)”",
        "– Ireland",
        "by Ireland",
      })
  void aListEndsBeforeTheNextNumber(String end) throws UprException {
    String lines =
        "43. The recommendations below have been noted: / 43.1 Train the judges of the courts"
            + " (Chad); / 43.2 Decriminalize defamation END / 44. The following recommendations"
            + " will be examined by Sylvania, which will / respond in due time: / 44.1 Protect"
            + " journalists END / 45. Sylvania thanks all delegations.";
    String expected = lines.replace("will / respond", "will respond");
    assertThat(lines(read(print(new Printer(), lines.replace("END", end)))))
        .isEqualTo(expected.replace("END", end));
  }

  /** A number at the head of a line that a sentence goes on with. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "43. Sylvania accepts the recommendations made in paragraph / 44. The rest is noted.",
        "43. Sylvania accepts recommendations 12.1 (Spain) and / 12.2 (Chad), not the rest.",
        "43. Sylvania accepts recommendations 12.1 (Spain); and / 12.2 (Chad), not the rest.",
        "43. Sylvania accepts all recommendations but those with the numbers 12 and / 44. The"
            + " rest is noted.",
        "43. Sylvania was reviewed in its session of the year 2019 with the votes of / 47. The"
            + " rest is noted.",
      })
  void aSentenceGoesOnWithANumber(String lines) throws UprException {
    assertThat(lines(read(print(new Printer(), "42. FULL / and so on. /" + lines))))
        .isEqualTo("42. " + FULL + " and so on. / " + lines.replace(" / ", " "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a range of labels     | FULL / and so on (Chad) / PAGE / 43.132-137 / >Supported. FULL /"
            + " FULL | FULL and so on (Chad) / 43.132-137 / Supported. FULL FULL",
        "a label and a dash    | FULL / and so on. / PAGE / 43.132–43.137 / >Supported. FULL / FULL"
            + " | FULL and so on. / 43.132–43.137 / Supported. FULL FULL",
        "two labels            | FULL / and so on. / PAGE / 43.1 and 43.2 / >Supported. FULL / FULL"
            + " | FULL and so on. / 43.1 and 43.2 / Supported. FULL FULL",
        "the label at the foot | FULL / and so on. / 43.46 / PAGE / >Sylvania has FULL / FULL     "
            + " | FULL and so on. / 43.46 / Sylvania has FULL FULL",
        "a range at the foot   | FULL / and so on. / 43.1–6 / PAGE / >Sylvania has FULL / FULL    "
            + " | FULL and so on. / 43.1–6 / Sylvania has FULL FULL",
        "a new first line      | FULL / FULL (Chad) / PAGE / >Sylvania has FULL / FULL            "
            + " | FULL FULL (Chad) / Sylvania has FULL FULL",
        "the first line alone  | >FULL / PAGE / and so FULL / FULL                                "
            + " | FULL and so FULL FULL",
        "a sentence goes on    | >FULL / FULL / PAGE / and so on. / FULL                          "
            + " | FULL FULL and so on. / FULL",
      })
  void theFirstLineOfAPage(String what, String text, String expected) throws UprException {
    Printer printer = new Printer();
    String[] pages = text.split("/ PAGE /", -1);
    for (int i = 0; i < pages.length; i++) {
      print(i > 0 ? printer.page() : printer, pages[i]);
    }
    assertThat(lines(read(printer))).as(what).isEqualTo(expected.replace("FULL", FULL));
  }

  @Test
  void aHeadingOpensAPage() throws UprException {
    Printer printer = print(new Printer(), "FULL / FULL / and the rights of minorities (Chad)");
    printer.page().bold("Minorities", 72, 10);
    print(printer.skip(6), "FULL / FULL");
    assertThat(read(printer)).contains("(Chad)\n").contains("# Minorities\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "13. The recommendations below | # HEADING, 13. The recommendations below",
        "13.1 Ratify the Convention    | # HEADING, 13.1 Ratify the Convention",
        "13 and all others below       | HEADING 13 and all others below",
      })
  void aLongHeadingStandsCloseAboveANumber(String next, String expected) throws UprException {
    String heading =
        "Recommendations that enjoy the support of the Government of the Republic of Sylvania, by"
            + " its";
    Printer printer = new Printer().line(FULL).line(FULL + ".").line(FULL + ".").line(FULL + ".");
    printer.skip(12).bold(heading, 72, 10).line(next).line(FULL);
    assertThat(read(printer))
        .contains(expected.replace("HEADING", heading).replace(", 13", "\n13"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"........................", " . . . . . . . . . . ", "…………………", "GAP"})
  void eachEntryOfATableOfContentsIsAParagraph(String leader) throws UprException {
    Printer printer = new Printer().line("Contents");
    String[] titles = {"Introduction", "Torture and ill-treatment", "Recommendations"};
    for (int i = 0; i < titles.length; i++) {
      if (leader.equals("GAP")) {
        printer.line(titles[i]).skip(-12).line(String.valueOf(i + 2), 300, 10);
      } else {
        printer.plain(titles[i] + leader + (i + 2), 72, 10);
      }
    }
    printer.line("1. " + FULL).line(FULL + ".");
    assertThat(read(printer).lines())
        .startsWith("Contents")
        .satisfies(lines -> assertThat(lines.get(1)).startsWith("Introduction").endsWith("2"))
        .satisfies(lines -> assertThat(lines.get(3)).startsWith("Recomm").endsWith("4"))
        .hasSize(5);
  }

  /** Five pages of text; what is given stands at one place of each, numbers for # counted on. */
  private Printer pages(String head, String first, String last, int step) {
    Printer printer = new Printer();
    for (int i = 1; i <= 5; i++) {
      String number = String.valueOf(100 + i * step);
      if (!head.isEmpty()) {
        printer.plain(head.replace("#", number), 72, 10).skip(24);
      }
      if (!first.isEmpty()) {
        printer.bold(first.replace("#", number), 72, 12).skip(4);
      }
      for (char village = 'A'; village < 'I'; village++) {
        printer.line("Village " + village + (char) ('a' + i) + " has no school. " + FULL);
      }
      if (last.isEmpty()) {
        printer.line("since then.");
      } else {
        printer
            .line("as the Special Rapporteur says in document")
            .plain(last.replace("#", number), 72, 10);
      }
      printer.skip(30).line(String.valueOf(i));
      printer = i < 5 ? printer.page() : printer;
    }
    return printer;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a running head           | A/HRC/99/15          |                   |                | 1 "
            + " | A/HRC | 0",
        "a running title          | Sylvania, session 99 |                   |                | 0 "
            + " | session | 0",
        "a title and page numbers | Sylvania, page #     |                   |                | 1 "
            + " | page | 0",
        "numbered headings        | A/HRC/99/15          | Recommendation #: |                | 1 "
            + " | Recommendation | 5",
        "headings, fewer a page   | A/HRC/99/15          | Recommendation #: |                | 7 "
            + " | Recommendation | 5",
        "headings without a head  |                      | Recommendation #  |                | 20"
            + " | Recommendation | 5",
        "symbols in the text      | A/HRC/88/15          |                   | A/HRC/99/15    | 1 "
            + " | A/HRC/99 | 5",
        "answers at the foot      |                      |                   | Noted by State | 1 "
            + " | Noted | 5",
      })
  void whatStandsAtOnePlaceOfEachPage(
      String what, String head, String first, String last, int step, String word, int times)
      throws UprException {
    String read = read(pages(text(head), text(first), text(last), step));
    assertThat(read.split(word, -1).length - 1).as(read).isEqualTo(times);
    assertThat(read.split("Village", -1)).hasSize(41);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  /** Columns are so narrow that the tab stop behind a heading's label stands at its end. */
  @Test
  void aHeadingThatStandsCloseToItsLabelIsPartedFromIt() throws UprException {
    Printer printer = new Printer().bold("A.Supported recommendations", 72, 12).skip(10);
    printer.line("Sylvania supports the recommendations of this list, as it has told before.");
    assertThat(read(printer)).startsWith("## A. Supported recommendations\n");
  }

  @Test
  void leadInsAtTheHeadOfPagesAreText() throws UprException {
    Printer printer = new Printer().line("A/HRC/99/15").skip(24).line(FULL).line(FULL + ".");
    String[] ends = {"enjoy the support of Sylvania:", "do not:", "will be examined by it:"};
    for (int i = 0; i < ends.length; i++) {
      printer.page().line("A/HRC/99/15").skip(24);
      printer.line((13 + i) + ". The recommendations formulated during the dialogue, listed below");
      printer.line(ends[i]).skip(6).line((13 + i) + ".1 " + FULL + ";");
    }
    assertThat(read(printer))
        .contains("13. The recommendations formulated during the dialogue, listed below enjoy")
        .contains("14. The recommendations formulated during the dialogue, listed below do not:")
        .contains("15. The recommendations formulated during the dialogue, listed below will be")
        .doesNotContain("A/HRC");
  }

  @Test
  void whatStandsWhereOtherPagesHaveTextIsText() throws UprException {
    Printer printer = new Printer();
    for (int i = 1; i <= 8; i++) {
      if (i % 2 == 0) {
        printer.line("Position of Sylvania").skip(24);
      }
      for (char village = 'A'; village < 'I'; village++) {
        printer.line("Village " + village + (char) ('a' + i) + " has no school. " + FULL);
      }
      printer = i < 8 ? printer.page() : printer;
    }
    assertThat(read(printer).split("Position of Sylvania", -1)).hasSize(5);
  }

  @Test
  void aSmallRunningHeadMayStandCloseToTheText() throws UprException {
    Printer printer = new Printer();
    for (int i = 1; i <= 5; i++) {
      printer.line("Sylvania, session 99", 72, 8);
      for (char village = 'A'; village < 'I'; village++) {
        printer.line("Village " + village + (char) ('a' + i) + " has no school. " + FULL);
      }
      printer = i < 5 ? printer.page() : printer;
    }
    assertThat(read(printer)).doesNotContain("session 99");
  }

  /** The number nearly reaches its tab stop, or the mark of a note ends the item above it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({"wide, 112", "close, 103.4"})
  void numbersBeforeSmallLetters(String gap, float textAt) throws UprException {
    StringBuilder page = new StringBuilder();
    float y = 700;
    for (String item :
        List.of("115.10 seek advice", "115.11 ratify treaties", "115.12 train all")) {
      String[] parts = item.split(" ", 2);
      page.append(String.format(Locale.ROOT, "BT /F1 10 Tf 72 %s Td (%s) Tj ET\n", y, parts[0]));
      page.append(
          String.format(
              Locale.ROOT,
              "BT /F1 10 Tf %s %s Td (%s, as the Committee of the Covenant has said \\(Chad\\);) Tj"
                  + " /F1 6 Tf 4 Ts (1) Tj 0 Ts ET\n",
              textAt,
              y,
              parts[1]));
      y -= 12;
    }
    String read = read(new Printer().content(page.toString()));
    assertThat(read.lines().map(line -> line.substring(0, 12)))
        .as(gap)
        .containsExactly("115.10 seek ", "115.11 ratif", "115.12 train");
  }
}
