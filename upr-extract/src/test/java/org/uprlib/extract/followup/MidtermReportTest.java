package org.uprlib.extract.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uprlib.extract.followup.FollowUpRows.STATES;
import static org.uprlib.extract.followup.FollowUpRows.STEPS;
import static org.uprlib.extract.followup.FollowUpRows.row;
import static org.uprlib.extract.followup.FollowUpRows.table;
import static org.uprlib.extract.followup.FollowUpRows.written;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.followup.FollowUpTable.ReportPart;

class MidtermReportTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

  private static final FollowUpTable TABLE =
      new FollowUpTable(
          STEPS,
          List.of(
              row("14.10", "Give work & <rest>", "MLT AFG", "Work; Migrants")
                  .with(
                      written("fully", "A by-law of 2023.\nTwo offices.", "Pay them", "JS1\nJS2")),
              row("14.2", "Close the camp", "URY", "Migrants")
                  .with(written("not", "", "Close it by 2028.", "")),
              row("14.3", "Plant trees", "NOR", "")),
          List.of(),
          List.of(),
          Map.of(ReportPart.CONSULTATION, "We met 12 groups."));

  @TempDir private Path folder;

  private static byte[] write(FollowUpTable table, String language, boolean chart) {
    return new MidtermReport(STATES)
        .write(
            table,
            new MidtermReport.Options(
                Language.of(language).orElseThrow(),
                "Free Sylvania",
                DAY,
                List.of(),
                false,
                chart));
  }

  private static List<String> lines(byte[] report) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(report));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText().lines().filter(line -> !line.isBlank()).toList();
    }
  }

  private static List<String> styled(byte[] report, String style) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(report))) {
      return document.getParagraphs().stream()
          .filter(paragraph -> style.equals(paragraph.getStyleID()))
          .map(XWPFParagraph::getText)
          .toList();
    }
  }

  @Test
  void eachThemeHasItsRecommendationsWithAllThatWasWritten() throws IOException {
    List<String> lines = lines(write(TABLE, "en", true));

    assertThat(lines)
        .containsSubsequence(
            "Mid-term report",
            "Implementation of the recommendations of the Universal Periodic Review: Sylvania",
            "Report of the Working Group: A/HRC/43/97 (session 34)",
            "Submitted by Free Sylvania",
            "November 2026",
            "Contents",
            "Summary",
            "This report covers 2 of the 3 recommendations made to"
                + " Sylvania that its authors follow up; the others are listed by number at its end.",
            "Position of the State under review on all 3 – supported: 3. On the 2 covered here –"
                + " supported: 2.",
            "Level of implementation – not implemented: 1; partially implemented: 0; fully"
                + " implemented: 1.",
            "Method",
            "Consultation",
            "We met 12 groups.",
            "Recommendations by theme",
            "Migrants",
            "14.2 Close the camp",
            "Made by Uruguay",
            "Position of the State: supported",
            "Our assessment: not implemented",
            "What we ask: Close it by 2028.",
            "Also on this theme: 14.10.",
            "Work",
            "14.10 Give work & <rest>",
            "Made by Malta, Afghanistan",
            "Position of the State: supported",
            "Our assessment: fully implemented",
            "What was done: A by-law of 2023.",
            "Two offices.",
            "What we ask: Pay them",
            "Sources: JS1; JS2",
            "Annex: the recommendations of this report",
            "14.2\tClose the camp\tUruguay\tSupported\tNot implemented\tMigrants",
            "14.10\tGive work & <rest>\tMalta, Afghanistan\tSupported\tFully implemented\tWork",
            "Not covered by this report",
            "14.3");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | Rapport à mi-parcours         | novembre 2026     | Notre évaluation : non mise en"
            + " œuvre",
        "es | Informe de mitad de período   | noviembre de 2026 | Nuestra evaluación: no aplicada",
      })
  void theReportIsWrittenInOtherLanguages(String language, String title, String date, String answer)
      throws IOException {
    assertThat(lines(write(TABLE, language, true))).contains(title, date, answer);
  }

  @Test
  void headingsAreListedAndParagraphsNumberedByTheirStyles() throws IOException {
    byte[] report = write(TABLE, "en", false);

    assertThat(styled(report, "Heading2")).containsExactly("Migrants", "Work");
    assertThat(styled(report, "Heading3")).hasSize(2);
    assertThat(styled(report, "TOC2")).isEqualTo(styled(report, "Heading2"));
    assertThat(styled(report, "TOC1")).isEqualTo(styled(report, "Heading1"));
    assertThat(styled(report, "Numbered")).contains("Two offices.");
  }

  @Test
  void theChartHoldsItsNumbersAndIsDescribed() throws Exception {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(write(TABLE, "en", true)))) {
      XWPFChart chart = document.getCharts().get(0);
      XDDFChartData.Series series = chart.getChartSeries().get(0).getSeries(0);

      assertThat(series.getCategoryData().getPointAt(0)).isEqualTo("Not implemented");
      assertThat(series.getValuesData().getPointAt(2)).isEqualTo(1.0);
      assertThat(chart.getWorkbook().getSheetAt(0).getRow(3).getCell(1).getNumericCellValue())
          .isEqualTo(1);
      assertThat(chart.getWorkbook().getProperties().getCoreProperties().getCreated()).isNull();
      try (InputStream part = document.getPackagePart().getInputStream()) {
        assertThat(new String(part.readAllBytes(), StandardCharsets.UTF_8))
            .contains("descr=\"Bar chart of recommendations by level of implementation – not");
      }
    }
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(write(TABLE, "en", false)))) {
      assertThat(document.getCharts()).isEmpty();
    }
  }

  @Test
  void theOrderOfTheTableChangesNothing() {
    List<FollowUpRow> rows = new ArrayList<>(TABLE.rows());
    Collections.reverse(rows);
    FollowUpTable other = new FollowUpTable(STEPS, rows, List.of(), List.of(), TABLE.parts());

    assertThat(write(other, "en", false)).isEqualTo(write(TABLE, "en", false));
  }

  /** Table, report, edited table, report: a thousand recommendations, and no word is lost. */
  @Test
  void whatWasWrittenSurvivesTheRoundTrip() throws IOException {
    List<FollowUpRow> rows = new ArrayList<>();
    for (int i = 1; i <= 1000; i++) {
      rows.add(
          row("14." + i, "Do thing number " + i, "NOR MLT", "Theme " + i % 20)
              .with(written("fully", "Done " + i + "é", "Ask " + i + "ñ", "Source " + i)));
    }
    FollowUpTable table = new FollowUpTable(STEPS, rows, List.of(), List.of(), Map.of());
    byte[] first = write(table, "en", false);
    Collections.shuffle(rows, new Random(7));
    Path file = folder.resolve("t.xlsx");
    try (OutputStream stream = Files.newOutputStream(file)) {
      FollowUpFormat.XLSX.write(
          new FollowUpTable(STEPS, rows, List.of(), List.of(), Map.of()),
          Language.ENGLISH,
          STATES,
          stream);
    }
    FollowUpTable read = new FollowUpReader(STATES).read(file);
    byte[] second = write(read, "en", false);

    assertThat(second).isEqualTo(first);
    String text = lines(second).stream().collect(Collectors.joining("\n"));
    for (FollowUpRow row : rows) {
      assertThat(text)
          .contains(row.assessment().done(), row.assessment().ask(), row.assessment().sources());
    }
  }

  private static FollowUpEvidence passage(FollowUpRow row) {
    return new FollowUpEvidence(
        row.key(), "A/HRC/WG.6/48/SYL/3", "", "12", "", "JS1", "Trees were cut.", "", "");
  }

  private static FollowUpTable with(Map<ReportPart, String> parts, FollowUpEvidence... passages) {
    return new FollowUpTable(STEPS, TABLE.rows(), List.of(passages), List.of(), parts);
  }

  @Test
  void theMethodIsWhatTheAuthorsTell() throws IOException {
    FollowUpTable table =
        with(
            Map.of(ReportPart.METHOD, "We read all.", ReportPart.ABOUT, "We are five."),
            passage(TABLE.rows().get(0)));

    assertThat(lines(write(table, "en", false)))
        .containsSubsequence(
            "Who we are",
            "We are five.",
            "Method",
            "We read all.",
            "The recommendations and the States that made them are taken from A/HRC/43/97.",
            "2 of these recommendations are graded, on this scale: Three steps of implementation"
                + " (not implemented; partially implemented; fully implemented).")
        .doesNotContain("Consultation")
        .noneMatch(line -> line.contains("A/HRC/WG.6/48/SYL/3"));
  }

  @Test
  void thePaperThatGaveThePositionsIsNamed() throws IOException {
    FollowUpRow row = TABLE.rows().get(0);
    FollowUpRow answered =
        new FollowUpRow(
            row.review(),
            row.paragraph(),
            row.text(),
            row.recommendingStates(),
            row.position(),
            "A/HRC/43/97/Add.1",
            row.themes(),
            row.stated(),
            "",
            row.takesUp(),
            row.assessment(),
            row.own(),
            row.line());

    assertThat(lines(write(FollowUpRows.table(answered), "en", false)))
        .contains("The position of the State under review is taken from A/HRC/43/97/Add.1.");
    assertThat(lines(write(TABLE, "en", false)))
        .noneMatch(line -> line.startsWith("The position of the State under review is"));
  }

  @Test
  void whatNobodyWroteOnIsAListOfNumbersAtTheEnd() throws IOException {
    List<String> lines = lines(write(TABLE, "en", false));

    // The last line is the number of the page.
    assertThat(lines).endsWith("Not covered by this report", "14.3", "1");
    assertThat(lines).noneMatch(line -> line.contains("Plant trees"));
  }

  @Test
  void whatIsGradedByNobodyIsNotTold() throws IOException {
    FollowUpRow asked = TABLE.rows().get(2).with(written("", "", "Plant ten.", ""));
    List<String> lines = lines(write(FollowUpRows.table(asked), "en", true));

    assertThat(lines)
        .contains("What we ask: Plant ten.", "Made by Norway", "Position of the State: supported")
        .noneMatch(line -> line.contains("graded") || line.startsWith("Level of implementation"));
  }

  @Test
  void aReportOnNothingWrittenSaysSo() throws IOException {
    assertThat(lines(write(FollowUpRows.table(TABLE.rows().get(2)), "en", true)))
        .contains("Nothing has been written yet on the recommendation that was made to Sylvania.")
        .endsWith("Not covered by this report", "14.3", "1")
        .doesNotContain("Method");
  }

  @Test
  void aReportOnOneThemeIsShort() throws IOException {
    MidtermReport.Options options =
        new MidtermReport.Options(Language.ENGLISH, "", DAY, List.of("Migrants"), false, false);
    List<String> lines = lines(new MidtermReport(STATES).write(TABLE, options));

    assertThat(lines)
        .contains("Migrants", "14.2 Close the camp", "14.10 Give work & <rest>")
        .doesNotContain("Not covered by this report", "Other matters")
        .contains("This report covers 2 recommendations made to Sylvania on “Migrants”.");
  }

  @Test
  void whatWasFoundIsQuotedOnlyIfAskedForAndAsFound() throws IOException {
    FollowUpTable table =
        with(Map.of(), passage(TABLE.rows().get(2)), passage(TABLE.rows().get(1)));
    MidtermReport.Options options =
        new MidtermReport.Options(Language.ENGLISH, "", DAY, List.of(), true, false);

    assertThat(lines(new MidtermReport(STATES).write(table, options)))
        .containsSubsequence(
            "Not covered by this report",
            "14.3",
            "Found in other documents, not written by the authors",
            "14.3\tPlant trees\tTrees were cut.\tA/HRC/WG.6/48/SYL/3, 12")
        .doesNotContain("14.2\tClose the camp\tTrees were cut.\tA/HRC/WG.6/48/SYL/3, 12");
    assertThat(lines(write(table, "en", false))).noneMatch(line -> line.contains("were cut"));
  }

  /** One passage is about many recommendations. */
  @Test
  void aPassageThatWasFoundTwiceIsPrintedOnce() throws IOException {
    FollowUpRow wood = FollowUpRows.row("14.4", "Protect woods", "URY", "");
    List<FollowUpRow> rows = List.of(TABLE.rows().get(2), wood);
    FollowUpTable table =
        new FollowUpTable(
            STEPS, rows, List.of(passage(rows.get(0)), passage(wood)), List.of(), Map.of());
    MidtermReport.Options options =
        new MidtermReport.Options(Language.SPANISH, "", DAY, List.of(), true, false);

    assertThat(lines(new MidtermReport(STATES).write(table, options)))
        .contains(
            "14.3\tPlant trees\tTrees were cut.\tA/HRC/WG.6/48/SYL/3, 12",
            "14.4\tProtect woods\tVéase 14.3\tA/HRC/WG.6/48/SYL/3, 12");
  }

  @Test
  void anAuthorIsThatOfTheTableUnlessAnotherIsGiven() throws IOException {
    FollowUpTable table =
        new FollowUpTable(
            STEPS, TABLE.rows(), List.of(), List.of(), Map.of(ReportPart.AUTHOR, "Holzer House"));
    byte[] report =
        new MidtermReport(STATES)
            .write(
                table,
                new MidtermReport.Options(Language.ENGLISH, "", DAY, List.of(), false, false));

    assertThat(lines(report)).contains("Submitted by Holzer House");
    assertThat(lines(write(table, "en", false))).contains("Submitted by Free Sylvania");
  }

  /** Two reviews of one State with the same number; {@code session} is that of the second. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 48 | 14.1 (session 34) A | 14.1 (session 48) A | Also on this theme: 14.2 (session"
            + " 34).",
        "fr | 48 | 14.1 (session 34) A | 14.1 (session 48) A | : 14.2 (session 34).",
        "es | 48 | 14.1 (período de sesiones 34) A | 14.1 (período de sesiones 48) A"
            + " | 14.2 (período de sesiones 34).",
        "en | 34 | 14.1 (A/HRC/43/97) A | 14.1 (A/HRC/60/12) A | : 14.2 (A/HRC/43/97).",
        "en |    | 14.1 (session 34) A  | 14.1 (A/HRC/60/12) A | : 14.2 (session 34).",
      })
  void aNumberSaysItsReviewWhereThereAreSeveral(
      String language, Integer session, String first, String second, String also)
      throws IOException {
    FollowUpRow.Assessment done = written("fully", "Done", "", "");
    FollowUpRow one = row("14.1", "A", "NOR", "Migrants").with(done);
    FollowUpRow.Review later =
        new FollowUpRow.Review(
            "A/HRC/60/12",
            Optional.empty(),
            "Sylvania",
            session == null ? OptionalInt.empty() : OptionalInt.of(session));
    FollowUpRow two = row(later, "14.1", "A", "NOR", "Migrants").with(done);
    FollowUpTable both = table(one, row("14.2", "B", "NOR", "Work; Migrants").with(done), two);

    List<String> lines = lines(write(both, language, false));
    assertThat(lines).contains(first, second);
    assertThat(lines).anyMatch(line -> line.replace('\u00a0', ' ').contains(also));
    assertThat(lines(write(table(one), language, false))).contains("14.1 A");
  }
}
