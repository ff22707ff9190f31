package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;
import org.uprlib.core.read.Printed;

/** Text in columns that no rules part. */
class PdfColumnsTest {
  private static final String FULL =
      "Sylvania should ratify the Convention and its Protocol and bring its laws into line with it";

  private final PdfReader reader = new PdfReader();

  /** Lines parted by a stroke, 12 points below each other; one that begins with + stands apart. */
  private static Printer column(Printer printer, float x, float top, String lines) {
    contents(lines, x, top).forEach(printer::content);
    return printer;
  }

  private static List<String> contents(String lines, float x) {
    return contents(lines, x, 720);
  }

  private static List<String> contents(String lines, float x, float top) {
    List<String> contents = new ArrayList<>();
    float y = top;
    for (String line : lines.split("/", -1)) {
      String text = line.strip().replace("(", "\\(").replace(")", "\\)");
      y -= text.startsWith("+") ? 18 : 12;
      text = text.startsWith("+") ? text.substring(1) : text;
      contents.add("BT /F1 10 Tf " + x + " " + y + " Td (" + text + ") Tj ET");
    }
    return contents;
  }

  private Document document(Printer printer) throws UprException {
    return reader.read(printer.bytes(), Fixtures.budget("sylvania.pdf"));
  }

  private static String lines(Document document) {
    return Printed.of(document)
        .lines()
        .map(line -> line.replaceFirst("^#+ ", ""))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "paragraphs with numbers | 1. The situation of human rights in the / whole of Sylvania has"
            + " become / worse since the last review. / +2. Sylvania has not kept the promise /"
            + " that it made to the Council in 2019. | 3. The press is not free. Three well known /"
            + " journalists were killed in 2023, and not / one of these killings was looked into. /"
            + " +4. Judges are named by the ministry of / justice and can be sent away by it.",
        "recommendations         | 13.1 Ratify the Convention against / Torture (Argentina,"
            + " Honduras); / +13.2 Abolish the death penalty for / all crimes (France, Spain and"
            + " Peru); | 13.5 Protect journalists and others / who defend rights (Chile, Norway); /"
            + " +13.6 Raise the age of criminal / responsibility (Kenya and Chad).",
        "no numbers              | The situation of human rights in all / parts of Sylvania has"
            + " become worse / since the last review. It has not / kept the promise that it made in"
            + " 2019. | The press is not free. Three well known / journalists were killed in 2023,"
            + " and not / one of these killings was looked into / by anybody who could have done"
            + " so.",
      })
  void columnsAreReadOneByOne(String what, String first, String second) throws UprException {
    String expected = "Views of Sylvania / " + joined(first) + " / " + joined(second);
    Printer printer = new Printer().plain("Views of Sylvania", 250, 14);
    column(column(printer, 72, 720, first), 310, 720, second);
    assertThat(lines(document(printer))).as(what).isEqualTo(expected);
    Printer rows = new Printer().plain("Views of Sylvania", 250, 14);
    column(column(rows, 310, 715, second), 72, 720, first);
    assertThat(lines(document(rows))).as("other heights").isEqualTo(expected);
    Printer across = new Printer().plain("Views of Sylvania", 250, 14);
    printAcross(across, first, second);
    assertThat(lines(document(across))).as("line by line").isEqualTo(expected);
    assertThat(document(printer(first, second)).notices()).isEmpty();
  }

  @Test
  void aSingleNumberThatCountsOnShowsThatItsColumnIsRead() throws UprException {
    String first =
        "13.1 Ratify the Convention against / Torture (Norway); / +13.2 Raise the age of criminal /"
            + " responsibility and train those";
    String second =
        "who are judges and those who guard / children (Chile); / +13.3 Protect journalists and"
            + " others / who defend rights (Peru);";
    assertThat(lines(document(printer(first, second))))
        .isEqualTo(joined(first) + " " + joined(second));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a heading between two pairs of columns | 13.5 Free those who are held because / of what"
            + " they wrote (Ghana); / +13.6 Build schools in all parts of / the north and pay those"
            + " who teach | in them (Kenya); / +13.7 Let judges be named by judges / who were"
            + " elected (Japan); / in free elections",
        "one below them                         | |",
      })
  void columnsBelowAShortHeadingAreReadByThemselves(String what, String third, String fourth)
      throws UprException {
    String first =
        "13.1 Ratify the Convention against / Torture (Norway); / +13.2 Raise the age of criminal /"
            + " responsibility and train judges / who sit in courts for children";
    String second =
        "(Chile); / +13.3 Protect journalists and others / who defend rights (Peru); / +13.4"
            + " Abolish the death penalty for / all crimes (Italy);";
    Printer printer = new Printer();
    column(column(printer, 72, 720, first), 310, 720, second);
    printer.content("BT /F2 10 Tf 72 632 Td (B. Other matters) Tj ET");
    if (third != null) {
      column(column(printer, 72, 620, third), 310, 620, fourth);
    }
    assertThat(lines(document(printer)))
        .as(what)
        .isEqualTo(
            joined(first)
                + " "
                + joined(second)
                + " / B. Other matters"
                + (third == null ? "" : " / " + joined(third) + " " + joined(fourth)));
  }

  @Test
  void theLastLinesOfALongerColumnAreNoPageNumbers() throws UprException {
    String first =
        "13.1 Ratify the Convention against / Torture (Argentina, Honduras); / +13.2 Abolish the"
            + " death penalty for / all crimes (France, Spain and Peru); / +13.3 Strengthen the"
            + " independence / of judges (Chile, Germany,";
    String second =
        "Norway); / +13.4 Raise the age of criminal / responsibility (Kenya and Chad); / 13.5 Free"
            + " those who are held.";
    Printer printer = new Printer().plain("Views of Sylvania", 250, 14);
    column(column(printer, 72, 720, first), 310, 723, second);
    assertThat(lines(document(printer))).contains("(Chile, Germany, Norway); / 13.4 Raise");
  }

  /** Prints a line of the first column, then one of the second, and so on. */
  private static void printAcross(Printer printer, String first, String second) {
    List<String> left = contents(first, 72);
    List<String> right = contents(second, 310);
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      if (i < left.size()) {
        printer.content(left.get(i));
      }
      if (i < right.size()) {
        printer.content(right.get(i));
      }
    }
  }

  @Test
  void headingsAndNotesMayStandFurtherOutThanTheText() throws UprException {
    Printer printer = new Printer();
    column(printer, 72, 720, "I. Views of Sylvania");
    column(
        printer,
        90,
        700,
        "1. The situation of human rights in / all of Sylvania has become worse /"
            + " since the last review took place.");
    printer.content("BT /F1 5 Tf 176 667 Td (1) Tj ET");
    printer.content("BT /F1 10 Tf 180 664 Td (It) Tj ET");
    column(printer, 90, 664, "is bad. / +2. Sylvania has kept no promise / that it made in 2019.");
    column(printer, 310, 720, "II. Views of others");
    column(
        printer,
        328,
        703,
        "3. The press is not free. Three / journalists were killed in 2023,"
            + " / and not one was looked into. / +4. Judges are named by those / who govern.");
    printer.content(
        "BT /F1 5 Tf 300 63 Td (1) Tj /F1 8 Tf 28 -3 Td (Report of 2021, page 4.) Tj ET");
    assertThat(lines(document(printer)))
        .startsWith("I. Views of Sylvania / 1. The situation of human rights in all of")
        .contains("made in 2019. / II. Views of others / 3. The press");
  }

  private static Printer printer(String first, String second) {
    return column(column(new Printer(), 72, 720, first), 310, 720, second);
  }

  private static String joined(String column) {
    return column.strip().replace(" / +", " ¶ ").replace(" / ", " ").replace("¶", "/");
  }

  @Test
  void aParagraphGoesOnInTheNextColumnAndBelowBoth() throws UprException {
    Printer printer =
        printer(
            "The situation of human rights in all / parts of Sylvania has become worse / since the"
                + " last review, and it has not / kept the promise that it made in 2019 to",
            "its own people and to those of its / neighbours who came to live there, to / whom it"
                + " gives no papers, no work and / no schools.");
    printer.content("BT /F1 10 Tf 72 640 Td (" + FULL + ") Tj 0 -12 Td (" + FULL + ".) Tj ET");
    assertThat(lines(document(printer)))
        .contains("made in 2019 to its own people and to those")
        .endsWith("no schools. / " + FULL + " " + FULL + ".");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "names and offices | Ms. Adela Sylvanova of the north / Mr. Bela Sylvanov of the south /"
            + " Ms. Cila Sylvanova of the east | Minister of Justice and Equality / Ministry of"
            + " Foreign Affairs / The Permanent Mission, Geneva | Ms. Adela Sylvanova of the north"
            + " Minister of Justice",
        "short words       | Chad / Peru / Spain / Togo | yes / no / no / yes | Chad yes",
      })
  void rowsOfWordsAreReadFromLeftToRight(String what, String first, String second, String start)
      throws UprException {
    assertThat(lines(document(printer(first, second)))).as(what).startsWith(start);
  }

  @Test
  void columnsThatMayBeATableAreTold() throws UprException {
    Document document =
        document(
            printer(
                "The situation of human rights in all / parts of Sylvania has become worse / +The"
                    + " police use force against all / who come together in the streets",
                "The ministry has not said what it / is going to do about all of that / +The court"
                    + " has heard none of the / many who asked it to do so"));
    assertThat(document.notices()).extracting(Notice::code).isEqualTo(List.of("columns-unclear"));
    assertThat(document.text()).startsWith("The situation of human rights in all The ministry");
  }

  private static final String NARROW =
      "The press / is not as / free as it / once was, / and three / of those / who wrote"
          + " / were killed / in Karstal";

  /** Columns parted by double strokes, each beginning at the place that stands before it. */
  private static Printer columns(String columns) {
    Printer printer = new Printer();
    for (String column : columns.split(" // ", -1)) {
      String[] place = column.strip().split(" ", 2);
      float x = Float.parseFloat(place[0]);
      column(printer, x, 720 - x / 50, place[1].replace("NARROW", NARROW));
    }
    return printer;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "of 100 points             | 72 The situation of all / people in Sylvania / has become"
            + " worse / since the last one / that was held in the / year 2019 in Geneva // 190 The"
            + " press is not as / free as it was once / and three of those / who wrote were all /"
            + " killed in 2023, and / not one is looked at",
        "of 45 points              | 72 NARROW // 130 NARROW",
        "six of 45 points          | 72 NARROW // 130 NARROW // 188 NARROW // 246 NARROW // 304"
            + " NARROW // 362 NARROW",
        "beside a wide one         | 72 NARROW // 130 The situation of human rights in all of"
            + " Sylvania has become / worse since the last review was held in Geneva, and none / of"
            + " the promises that were made in 2019 has been kept by / those who govern, who do not"
            + " answer the letters that / the Council's experts write to them every year at all",
        "behind a wide one         | 72 The situation of human rights in all of Sylvania has become"
            + " / worse since the last review was held in Geneva, and none / of the promises that"
            + " were made in 2019 has been kept by / those who govern, who do not answer the"
            + " letters that / the Council's experts write to them every year at all // 372 NARROW",
        "within one of two columns | 72 NARROW // 130 NARROW // 240 The situation of human rights"
            + " in all / parts of Sylvania has become worse / since the last review. It has not /"
            + " kept the promise that it made in 2019.",
      })
  void columnsTooNarrowToBeToldFromCellsAreTold(String what, String columns) throws UprException {
    assertThat(document(columns(columns)).notices())
        .as(what)
        .extracting(Notice::code)
        .isEqualTo(List.of("columns-unclear"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "names of States       | 72 Argentina / Chile / Honduras / Sweden / Peru // 130 in favour /"
            + " against / abstained / in favour / against",
        "years and what was    | 72 2019 / 2020 / 2021 / 2022 // 130 The law on the press was"
            + " passed by parliament / A court was founded in Karstal and in Dorn / The ministry"
            + " published the report on it all / Prisons were opened to those who visit them",
        "labels of paragraphs  | 72 1. / 2. / 3. / 4. // 110 The press is not as free as it was in"
            + " the year 2019 / and three of those who wrote were killed in Karstal / not one of"
            + " these killings was looked into by any / of those who govern and who were asked to"
            + " do so",
        "an index of words     | 72 Torture / press / prisons / women / work // 130 12, 14 / 3, 7,"
            + " 22 / 9 / 10, 11 / 2",
      })
  void narrowCellsAreNoColumns(String what, String columns) throws UprException {
    assertThat(document(columns(columns)).notices()).as(what).isEmpty();
  }

  @Test
  void threeColumnsAreReadThoughTheLastHasMostLines() throws UprException {
    String first =
        "1. The situation of all people / in Sylvania has become worse / since the last review. /"
            + " +2. It has kept no promise.";
    String second =
        "3. The press is not as free as / it was, and three journalists / were killed in 2023. /"
            + " +4. Women earn less than men.";
    String third =
        "5. Judges are named by those / who govern, and can be sent / away by them. / +6. Nobody"
            + " may speak of what / was said in closed sessions, / nor write of it to others / than"
            + " the Council's experts.";
    Printer printer = column(column(new Printer(), 72, 720, first), 220, 720, second);
    column(printer, 368, 720, third);
    assertThat(lines(document(printer)))
        .isEqualTo(joined(first) + " / " + joined(second) + " / " + joined(third));
  }

  @Test
  void aParagraphGoesOnThoughOneColumnHasLinesFurtherOut() throws UprException {
    Printer printer = new Printer().content("BT /F1 9 Tf 480 738 Td (A/HRC/43/97) Tj ET");
    String first =
        "The situation of human rights / in Sylvania has become worse / since the last review. It"
            + " has / not kept the promise that it / made in 2019 to its own people";
    column(printer, 100, 720, first);
    column(printer, 340, 720, "and to all others. The press / is not as free as it was once");
    column(printer, 312, 684, "II. Views of those who were asked");
    column(
        printer, 340, 666, "The judges are named by those / who govern, and they are sent / away.");
    assertThat(lines(document(printer)))
        .contains("made in 2019 to its own people and to all others. The press is not")
        .endsWith(
            "II. Views of those who were asked / The judges are named by those who govern, and"
                + " they are sent away.");
  }

  /** Rules around {@code rows} rows of two cells, each 20 points high. */
  private static void grid(Printer printer, float x, float top, int rows, String... cells) {
    for (int i = 0; i <= rows; i++) {
      float y = top - 20 * i;
      printer.content("0.5 w " + x + " " + y + " m " + (x + 160) + " " + y + " l S");
    }
    for (int i = 0; i <= 2; i++) {
      float at = x + 80 * i;
      printer.content("0.5 w " + at + " " + top + " m " + at + " " + (top - 20 * rows) + " l S");
    }
    for (int i = 0; i < cells.length; i++) {
      float y = top - 20 * (i / 2) - 14;
      printer.content(
          "BT /F1 10 Tf " + (x + 4 + 80 * (i % 2)) + " " + y + " Td (" + cells[i] + ") Tj ET");
    }
  }

  private static final String ABOVE =
      "1. The press is not as free as / it was, and three journalists / were killed in 2023, not"
          + " one / of whose killers was tried.";
  private static final String BELOW =
      "2. Women earn less than men, / and two in five of them are / paid by the day. / +3. No"
          + " court has heard of it.";
  private static final String SECOND =
      "4. Judges are named by those / who govern, and can be sent / away by them. / +5. Nobody may"
          + " speak of it.";

  @ParameterizedTest(name = "{0}")
  @CsvSource({"in the first column, 72, 320", "in the second column, 320, 72"})
  void aTableWithinOneColumnPartsNoColumns(String what, int table, int other) throws UprException {
    Printer printer = column(new Printer(), table, 720, ABOVE);
    grid(printer, table, 650, 2, "District", "Lawsuits", "Karstal", "Seven");
    column(printer, table, 600, BELOW);
    column(printer, other, 720, SECOND);
    String with = joined(ABOVE) + " / {District | Lawsuits} / {Karstal | Seven} / " + joined(BELOW);
    assertThat(lines(document(printer)))
        .as(what)
        .isEqualTo(table < other ? with + " / " + joined(SECOND) : joined(SECOND) + " / " + with);
  }

  @Test
  void ofTablesSideBySideTheLeftOneIsReadFirst() throws UprException {
    Printer printer = new Printer().plain("Lawsuits in Sylvania", 72, 14);
    grid(printer, 320, 700, 2, "Dorn", "None", "Holz", "One");
    grid(printer, 72, 680, 2, "District", "Lawsuits", "Karstal", "Seven");
    assertThat(lines(document(printer)))
        .isEqualTo(
            "Lawsuits in Sylvania / {District | Lawsuits} / {Karstal | Seven} / {Dorn | None} /"
                + " {Holz | One}");
  }
}
