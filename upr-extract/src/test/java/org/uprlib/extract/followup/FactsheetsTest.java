package org.uprlib.extract.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uprlib.extract.followup.FollowUpRows.STATES;
import static org.uprlib.extract.followup.FollowUpRows.STEPS;
import static org.uprlib.extract.followup.FollowUpRows.row;
import static org.uprlib.extract.followup.FollowUpRows.table;
import static org.uprlib.extract.followup.FollowUpRows.written;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.followup.FollowUpTable.ReportPart;
import org.uprlib.extract.model.PositionStatus;

class FactsheetsTest {
  /** Times New Roman and fonts with its widths. */
  private static final Set<String> AS_WIDE =
      Set.of("Times New Roman", "Liberation Serif", "Tinos", "Nimbus Roman");

  private static final HandoutOptions ENGLISH =
      new HandoutOptions(
          Language.ENGLISH, "Free Sylvania", "office@example.org", LocalDate.of(2026, 11, 26));

  private static final FollowUpTable TABLE =
      table(
          row("14.1", "Plant trees", "NOR", "Forests"),
          row("14.2", "Close the camp", "URY MLT", "Migrants; Detention")
              .with(written("not", "Nothing was done.", "Close it.", "JS1")),
          row("14.3", "Give work", "MLT AFG NOR", "Migrants"),
          row("14.4", "Rest", "MLT", ""));

  @TempDir private Path folder;

  private static XWPFDocument open(byte[] docx) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(docx));
  }

  private static byte[] write(FollowUpTable table, String... themes) {
    return new Factsheets(STATES).write(table, List.of(themes), ENGLISH);
  }

  /** Of two reviews, both may have a recommendation of one number. */
  @Test
  void numbersOfSeveralReviewsAreWithTheirs() throws IOException {
    FollowUpRow.Review other =
        new FollowUpRow.Review("A/HRC/60/12", Optional.empty(), "Sylvania", OptionalInt.of(48));
    FollowUpTable both =
        table(
            row("14.1", "Plant trees", "NOR", "Forests"),
            row(other, "14.1", "Plant oaks", "NOR", "Forests"));
    try (XWPFDocument page = open(write(both, "Forests"))) {
      XWPFTable table = page.getTables().get(0);
      assertThat(List.of(cells(table, 1).get(0), cells(table, 2).get(0)))
          .containsExactly(
              "14.1 (session 34) Plant trees\nNorway", "14.1 (session 48) Plant oaks\nNorway");
    }
  }

  @Test
  void aPageTellsWhatWasRecommendedAnsweredDoneAndAsked() throws IOException {
    try (XWPFDocument page = open(write(TABLE, "Migrants"))) {
      assertThat(page.getParagraphs())
          .extracting(paragraph -> paragraph.getText())
          .containsExactly(
              "Sylvania: Migrants",
              "Universal Periodic Review, session 34 (A/HRC/43/97)",
              "2 recommendations on this theme (supported: 2).",
              "Prepared by Free Sylvania. Contact: office@example.org. November 2026.");
      assertThat(cells(page.getTables().get(0), 1))
          .containsExactly(
              "14.2 Close the camp\nUruguay, Malta",
              "Supported",
              "Not implemented",
              "Nothing was done.",
              "Close it.");
      assertThat(cells(page.getTables().get(0), 2))
          .containsExactly("14.3 Give work\nMalta, Afghanistan, Norway", "Supported", "", "", "");
    }
  }

  private static List<String> cells(XWPFTable table, int row) {
    return table.getRow(row).getTableCells().stream().map(cell -> cell.getText()).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Equality & non-discrimination, Égalité et non-discrimination",
    "G1 Members of minorities, G1 Membres de minorités",
    "Women's rights, Droits des femmes",
    "Notre thème, Notre thème"
  })
  void aThemeOfTheMatrixIsCalledByItsFrenchName(String theme, String name) throws IOException {
    FollowUpTable table = table(row("14.1", "Plant trees", "NOR", theme));
    HandoutOptions french =
        new HandoutOptions(Language.of("fr").orElseThrow(), "", "", LocalDate.of(2026, 11, 26));

    try (XWPFDocument page =
        open(new Factsheets(STATES).write(table, Factsheets.themes(table), french))) {
      assertThat(page.getParagraphs().get(0).getText()).endsWith(name);
    }
  }

  @Test
  void themesAreThoseOfAllRowsInTheOrderOfTheReport() {
    assertThat(Factsheets.themes(TABLE)).containsExactly("Forests", "Migrants", "Detention", "");
  }

  /** A sheet on a theme on which nobody wrote has two empty columns. */
  @Test
  void themesAreThoseOnWhichSomethingIsWritten() {
    FollowUpTable table =
        table(
            row("14.1", "A", "NOR", "Forests"),
            row("14.2", "B", "NOR", "Lakes; Roads").with(written("", "Two were cleaned", "", "")));

    assertThat(Factsheets.written(table)).containsExactly("Lakes", "Roads");
  }

  @ParameterizedTest
  @CsvSource({
    "migrants, Migrants",
    "détention, Detention",
    "Migrantes, Migrants",
    "Migrant,",
    "'',"
  })
  void aThemeIsNamedAsTheTableHasIt(String name, String theme) {
    assertThat(Factsheets.theme(TABLE, name).orElse(null)).isEqualTo(theme);
  }

  @Test
  void whatHasAnAskIsMoreImportantThenWhatIsSupportedThenWhatMostStatesMade() {
    List<FollowUpRow> rows =
        List.of(
            row("14.1", "A", "NOR", ""),
            row("14.2", "B", "NOR MLT", ""),
            noted(row("14.3", "C", "NOR MLT URY", "")),
            noted(row("14.4", "D", "NOR", "")).with(written("", "", "Do it", "")),
            row("14.10", "E", "URY", ""));

    assertThat(Factsheets.mostImportant(rows.stream()))
        .extracting(FollowUpRow::paragraph)
        .containsExactly("14.4", "14.2", "14.1", "14.10", "14.3");
  }

  private static FollowUpRow noted(FollowUpRow row) {
    return new FollowUpRow(
        row.review(),
        row.paragraph(),
        row.text(),
        row.recommendingStates(),
        PositionStatus.NOTED,
        "",
        row.themes(),
        "",
        "",
        List.of(),
        row.assessment(),
        Map.of(),
        0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                        | 100 | 1",
        "word                      | 100 | 1",
        "several words in one line | 200 | 1",
        "several words in one line | 60  | 2",
        "aaaaaaaaaaaaaaaaaaaaaaaaa | 50  | 2",
        "请保护人权捍卫者的安全     | 60  | 2",
      })
  void linesAreCountedByTheWidthsOfLetters(String text, double width, int lines) {
    assertThat(new Factsheets.LineEstimate(10).lines(text, width)).isEqualTo(lines);
  }

  /** Tables whose rows are short, long, and many. */
  private static FollowUpTable many(String kind) {
    List<FollowUpRow> rows = new ArrayList<>();
    String words = "Strengthen the protection of WOMEN human rights defenders, mainly in MMM; ";
    for (int i = 1; i <= 60; i++) {
      String text =
          switch (kind) {
            case "short" -> "Go on";
            case "long" -> words.repeat(9);
            case "wide" -> "WMW".repeat(60);
            default -> words.repeat(1 + i % 7) + "\n" + "请保护人权捍卫者".repeat(i % 5);
          };
      String states = i % 2 == 0 ? "NOR MLT URY AFG GBR BOL VEN PRK KOR IRN LAO MDA" : "NOR";
      rows.add(
          row("114." + i, text, states, "Human rights defenders")
              .with(written("partially", text, i % 3 == 0 ? text : "", "")));
    }
    return new FollowUpTable(
        STEPS, rows, List.of(), List.of(), Map.of(ReportPart.AUTHOR, words.repeat(8)));
  }

  @Test
  void whatDoesNotFitIsToldByNumber() throws IOException {
    try (XWPFDocument page = open(write(many("long"), "Human rights defenders"))) {
      int shown = page.getTables().get(0).getNumberOfRows() - 1;

      assertThat(shown).isBetween(2, 10);
      assertThat(page.getParagraphs().get(3).getText())
          .startsWith("And " + (60 - shown) + " more recommendations: 114.")
          .endsWith(".")
          .matches("([^,]+, ){" + (59 - shown) + "}[^,]+");
    }
  }

  @Test
  void whatSomethingIsWrittenOfComesBeforeWhatIsOnlySupported() throws IOException {
    FollowUpTable table =
        table(
            row("114.1", "Plant trees", "FRA NOR PER", "Forests"),
            row("114.2", "Guard trees", "FRA", "Forests")
                .with(written("not", "Nothing was planted.", "", "")));
    try (XWPFDocument page = open(write(table, "Forests"))) {
      assertThat(page.getTables().get(0).getRow(1).getCell(0).getText()).startsWith("114.2 ");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "long", "wide", "mixed"})
  void aThemeFitsOnOnePage(String kind) throws Exception {
    assertThat(pages(write(many(kind), "Human rights defenders"))).isEqualTo(1);
  }

  @Test
  void eachThemeHasAPageOfItsOwn() throws Exception {
    assertThat(pages(write(TABLE, "Forests", "Migrants", ""))).isEqualTo(3);
  }

  private int pages(byte[] docx) throws IOException, InterruptedException {
    Path file = Files.write(folder.resolve("sheet.docx"), docx);
    List<String> command =
        List.of(
            "soffice",
            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
            "--headless",
            "--convert-to",
            "pdf",
            "--outdir",
            folder.toString(),
            file.toString());
    Process process;
    try {
      process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      Assumptions.abort("LibreOffice is not installed, so that no page can be rendered");
      return 0;
    }
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      Assumptions.abort("LibreOffice did not render the page in time");
    }
    Document rendered = DocumentReader.create().read(folder.resolve("sheet.pdf"));
    Assumptions.assumeTrue(
        Document.paragraphs(rendered.blocks()).stream()
            .flatMap(paragraph -> paragraph.runs().stream())
            .flatMap(run -> run.style().font().stream())
            .anyMatch(AS_WIDE::contains),
        "No font as wide as the page's is installed");
    return rendered.origin().pageStarts().size();
  }
}
