package org.uprlib.extract.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uprlib.extract.followup.FollowUpRows.SCALES;
import static org.uprlib.extract.followup.FollowUpRows.STATES;
import static org.uprlib.extract.followup.FollowUpRows.STEPS;
import static org.uprlib.extract.followup.FollowUpRows.row;
import static org.uprlib.extract.followup.FollowUpRows.table;
import static org.uprlib.extract.followup.FollowUpRows.written;

import java.io.ByteArrayInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.followup.FollowUpTable.ReportPart;

/** Tables as they are written and as a person leaves them. */
class FollowUpTableTest {
  private static final List<String> HEAD =
      List.of(
          "Review",
          "State under review",
          "Session",
          "Paragraph",
          "Recommendation",
          "Recommending States",
          "Position",
          "Themes",
          "Level stated in the papers",
          "Level of implementation",
          "What was done",
          "What is missing",
          "Next step",
          "What we ask",
          "Sources");

  private static final List<String> ROW =
      List.of(
          "A/HRC/43/97",
          "Sylvania",
          "34",
          "14.10",
          "Close the camp",
          "Norway; Bolivia (Plurinational State of)",
          "noted",
          "Migrants; Detention",
          "",
          "not implemented",
          "Nothing",
          "A law",
          "Ask",
          "Close it",
          "JS1");

  private static final FollowUpTable WRITTEN =
      new FollowUpTable(
          STEPS,
          List.of(
              row("14.2", "Ratify it", "NOR BOL", "Treaties; Migrants")
                  .with(written("partially", "=1+1 is no sum\nSecond line", "Ratify", "JS1; JS2")),
              row("14.10", "Close the camp", "URY", "")),
          List.of(
              new FollowUpEvidence(
                  new FollowUpRow.Key("A/HRC/43/97", "14.2"),
                  "A/HRC/WG.6/48/SYL/1",
                  "national-report",
                  "12",
                  "3",
                  "Sylvania",
                  "It has been ratified.",
                  "progress",
                  "")),
          List.of(),
          Map.of(ReportPart.CONSULTATION, "We met 12 groups.\nIn three towns."));

  @TempDir private Path folder;

  private FollowUpTable read(Path file) throws IOException {
    return new FollowUpReader(STATES).read(file);
  }

  private static FollowUpTable read(List<String> head, List<List<String>> rows) throws IOException {
    List<List<String>> all = new ArrayList<>(List.of(head));
    all.addAll(rows);
    return new FollowUpReader(STATES).read("t.xlsx", List.of(new TableGrid("", all)));
  }

  private Path write(FollowUpTable table, FollowUpFormat format, String language)
      throws IOException {
    Path file = folder.resolve("table." + format.word());
    try (OutputStream stream = Files.newOutputStream(file)) {
      format.write(table, Language.of(language).orElseThrow(), STATES, stream);
    }
    return file;
  }

  private static List<FollowUpRow> withoutLines(FollowUpTable table) {
    return table.rows().stream()
        .map(
            each ->
                new FollowUpRow(
                    each.review(),
                    each.paragraph(),
                    each.text(),
                    each.recommendingStates(),
                    each.position(),
                    each.answered(),
                    each.themes(),
                    each.stated(),
                    "",
                    each.takesUp(),
                    each.assessment(),
                    each.own(),
                    0))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void aWorkbookIsReadBackAsItWasWritten(String language) throws IOException {
    FollowUpTable read = read(write(WRITTEN, FollowUpFormat.XLSX, language));

    assertThat(withoutLines(read)).isEqualTo(WRITTEN.rows());
    assertThat(read.evidence()).isEqualTo(WRITTEN.evidence());
    assertThat(read.parts()).isEqualTo(WRITTEN.parts());
    assertThat(read.scale()).isEqualTo(STEPS);
    assertThat(read.rows().get(1).line()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void csvIsReadBackWithoutItsSheets(String language) throws IOException {
    FollowUpTable read = read(write(WRITTEN, FollowUpFormat.CSV, language));

    assertThat(withoutLines(read)).isEqualTo(WRITTEN.rows());
    assertThat(read.evidence()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"';'", "'\t'"})
  void csvOfSpreadsheetsOfOtherCountriesIsRead(String delimiter) throws IOException {
    String text = String.join(delimiter, HEAD) + "\r\n";
    text += "\"" + String.join("\"" + delimiter + "\"", ROW) + "\"\r\n";
    Path file = Files.writeString(folder.resolve("t.csv"), "\uFEFF" + text);

    assertThat(read(file).rows().get(0).assessment().done()).isEqualTo("Nothing");
  }

  @Test
  void columnsMayBeMovedAndAddedAndRowsSorted() throws IOException {
    List<String> head = new ArrayList<>(HEAD);
    List<String> one = new ArrayList<>(ROW);
    List<String> two = new ArrayList<>(ROW);
    two.set(3, "14.2");
    head.add(2, "Who does it");
    one.add(2, "Ana");
    two.add(2, "");
    Collections.reverse(head);
    Collections.reverse(one);
    Collections.reverse(two);

    FollowUpTable read = read(head, List.of(one, List.of(), two));

    assertThat(read.rows()).extracting(FollowUpRow::paragraph).containsExactly("14.10", "14.2");
    assertThat(read.rows().get(0).assessment().sources()).isEqualTo("JS1");
    assertThat(read.rows().get(0).own()).isEqualTo(Map.of("Who does it", "Ana"));
    assertThat(read.rows().get(1).own()).isEmpty();
    assertThat(read.ownColumns()).containsExactly("Who does it");
    assertThat(read.rows().get(1).line()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Level of implementation | implemented?  | t.xlsx:2: column 'Level of implementation':"
            + " 'implemented?' is not a level; expected one of not implemented, partially"
            + " implemented, fully implemented; or E: measures contrary to the recommendation or"
            + " rejecting it,",
        "Position                | maybe         | column 'Position': 'maybe' is not a position",
        "Recommending States     | Norway, Chile | column 'Recommending States': 'Norway, Chile' is"
            + " not a State's name; several are separated by semicolons",
        "Session                 | spring        | column 'Session': 'spring' is not the number of"
            + " a session",
        "Session                 | 0             | '0' is not the number of a session",
        "Paragraph               | ''            | t.xlsx:2: column 'Paragraph': is empty",
        "Review                  | ''            | t.xlsx:2: column 'Review': is empty",
      })
  void whatMakesNoSenseIsToldWithRowAndColumn(String column, String cell, String message) {
    List<String> row = new ArrayList<>(ROW);
    row.set(HEAD.indexOf(column), cell);

    assertThatThrownBy(() -> read(HEAD, List.of(row)))
        .isInstanceOf(FollowUpException.class)
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"1, true", "99, true", "100, false"})
  void aSessionIsOneThatMayBe(int number, boolean read) throws IOException {
    List<String> row = new ArrayList<>(ROW);
    row.set(HEAD.indexOf("Session"), "" + number);
    if (read) {
      assertThat(read(HEAD, List.of(row)).rows().get(0).review().session()).hasValue(number);
    } else {
      assertThatThrownBy(() -> read(HEAD, List.of(row)))
          .hasMessageContaining("is not the number of a");
    }
  }

  @ParameterizedTest
  @CsvSource({"0, true", "4, true", "5, false"})
  void aFewRowsMayStandAboveTheHead(int rows, boolean read) throws IOException {
    List<List<String>> all = new ArrayList<>(Collections.nCopies(rows, List.of("Follow-up")));
    all.add(HEAD);
    all.add(ROW);
    List<TableGrid> sheets = List.of(new TableGrid("", all));
    FollowUpReader reader = new FollowUpReader(STATES);
    if (read) {
      assertThat(reader.read("t.xlsx", sheets).rows().get(0).line()).isEqualTo(rows + 2);
    } else {
      assertThatThrownBy(() -> reader.read("t.xlsx", sheets))
          .hasMessageContaining("is not a follow-up table");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void ofSeveralSheetsTheOneWithTheMostColumnsIsRead(boolean first) throws IOException {
    TableGrid all = new TableGrid("Table", List.of(HEAD, ROW));
    TableGrid part = new TableGrid("Mine", List.of(HEAD.subList(3, 11), ROW.subList(3, 11)));
    List<TableGrid> sheets = first ? List.of(all, part) : List.of(part, all);

    assertThat(new FollowUpReader(STATES).read("t.xlsx", sheets).rows()).hasSize(1);
  }

  @Test
  void aColumnStandsOnce() {
    List<String> head = new ArrayList<>(HEAD);
    head.add("Sources");

    assertThatThrownBy(() -> read(head, List.of(ROW)))
        .hasMessage("t.xlsx:1: column 'Sources': occurs twice.")
        .isInstanceOfSatisfying(
            FollowUpException.class, told -> assertThat(told.column()).hasValue("Sources"));
  }

  @Test
  void ownColumnsOfOneNameAreReadTogether() throws IOException {
    List<String> head = new ArrayList<>(HEAD);
    List<String> row = new ArrayList<>(ROW);
    head.addAll(List.of("Notes", "Notes"));
    row.addAll(List.of("Ana asks", "Ben knows"));

    assertThat(read(head, List.of(row)).rows().get(0).own())
        .isEqualTo(Map.of("Notes", "Ana asks\nBen knows"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"steps", "committee"})
  void theScaleOfATableThatIsNotGradedIsThatOfItsLevels(String scale) throws IOException {
    FollowUpTable table =
        new FollowUpTable(
            SCALES.named(scale).orElseThrow(),
            List.of(row("14.1", "A", "NOR", "")),
            List.of(),
            List.of(),
            Map.of());

    assertThat(read(write(table, FollowUpFormat.XLSX, "en")).scale().id()).isEqualTo(scale);
  }

  @Test
  void aWorkbookIsKnownWhateverItIsCalled() throws IOException {
    Path file = write(WRITTEN, FollowUpFormat.XLSX, "en");
    Path other = Files.move(file, folder.resolve("table.txt"));

    assertThat(withoutLines(read(other))).isEqualTo(WRITTEN.rows());
  }

  @Test
  void aColumnThatWasRenamedIsNamed() {
    List<String> head = new ArrayList<>(HEAD);
    head.set(HEAD.indexOf("What was done"), "Progress");

    assertThatThrownBy(() -> read(head, List.of(ROW)))
        .hasMessage("t.xlsx: has no column 'What was done'; was one of these renamed? 'Progress'.");
  }

  @Test
  void twoRowsOfOneRecommendationAreTold() {
    List<String> row = new ArrayList<>(ROW);
    row.set(3, "14.1");

    assertThatThrownBy(() -> read(HEAD, List.of(row, ROW, row)))
        .hasMessageStartingWith(
            "t.xlsx:4: column 'Paragraph': 14.1 is in row 2 too; a spreadsheet");
  }

  @Test
  void levelsAreOfOneScale() {
    List<String> row = new ArrayList<>(ROW);
    row.set(3, "14.1");
    row.set(9, "b");

    assertThatThrownBy(() -> read(HEAD, List.of(ROW, row)))
        .hasMessage(
            "t.xlsx:3: column 'Level of implementation': is of another scale than the level in row"
                + " 2.");
  }

  @ParameterizedTest
  @CsvSource({"a.xlsx, is not a readable workbook", "a.csv, is not a follow-up table"})
  void whatIsNoTableIsRefused(String name, String message) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "Dear all,\nhere it is.\n");

    assertThatThrownBy(() -> read(file)).hasMessageContaining(name + ": " + message);
  }

  @Test
  void csvThatIsNotInUtf8IsRefused() throws IOException {
    Path file =
        Files.write(
            folder.resolve("a.csv"), "Review;réponse".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> read(file)).hasMessageContaining("save it as 'CSV UTF-8'");
  }

  @Test
  void aLabelThatASpreadsheetMadeANumberIsRead() throws IOException {
    Path file = write(WRITTEN, FollowUpFormat.XLSX, "en");
    edit(file, sheet -> sheet.getRow(1).getCell(3).setCellValue(14.2));

    assertThat(read(file).rows().get(0).paragraph()).isEqualTo("14.2");
  }

  /** Formats of a cell that has the ninth of December 2025, and of the first. */
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "en | m/d/yy              | 9 | 9 December 2025",
        "fr | m/d/yy              | 9 | 9 décembre 2025",
        "es | m/d/yy              | 9 | 9 de diciembre de 2025",
        "fr | dd/mm/yyyy          | 1 | 1er décembre 2025",
        "en | [$-409]d-mmm;@      | 1 | 1 December 2025",
        "es | mmm-yy              | 1 | diciembre de 2025",
        "en | yyyy\\-mm\\-dd hh:mm | 9 | 9 December 2025, 14:30",
        "en | yyyy                | 9 | 2025",
      })
  void aDateIsSaidInTheLanguage(String language, String format, int day, String said)
      throws IOException {
    Path file = write(WRITTEN, FollowUpFormat.XLSX, "en");
    edit(
        file,
        sheet -> {
          Cell cell = sheet.getRow(1).getCell(FollowUpColumn.DONE.place());
          CellStyle style = sheet.getWorkbook().createCellStyle();
          style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
          cell.setCellValue(LocalDateTime.of(2025, 12, day, 14, 30));
          cell.setCellStyle(style);
        });
    FollowUpReader reader = new FollowUpReader(STATES, Language.of(language).orElseThrow());

    assertThat(reader.read(file).rows().get(0).assessment().done()).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void aLabelThatASpreadsheetMadeADateIsRefused(String language) throws IOException {
    for (int day : List.of(1, 6)) {
      Path file = write(WRITTEN, FollowUpFormat.XLSX, "en");
      edit(
          file,
          sheet -> {
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("d-mmm"));
            Cell cell = sheet.getRow(1).getCell(FollowUpColumn.PARAGRAPH.place());
            cell.setCellValue(LocalDateTime.of(2026, 2, day, 0, 0));
            cell.setCellStyle(style);
          });
      FollowUpReader reader = new FollowUpReader(STATES, Language.of(language).orElseThrow());

      assertThatThrownBy(() -> reader.read(file)).hasMessageContaining("is a date");
      Files.delete(file);
    }
  }

  private interface Edit {
    void of(Sheet sheet);
  }

  private static void edit(Path file, Edit edit) throws IOException {
    byte[] before = Files.readAllBytes(file);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(before));
        OutputStream stream = new FileOutputStream(file.toFile())) {
      edit.of(workbook.getSheetAt(0));
      workbook.write(stream);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "XLSX | Children: definition; general principles; protection",
        "CSV  | Children: definition; general principles; protection",
      })
  void aThemeWithSemicolonsIsOneTheme(FollowUpFormat format, String theme) throws IOException {
    FollowUpRow alone = themed("14.1", List.of(theme));
    FollowUpRow several = themed("14.2", List.of(theme, "Migrants"));
    FollowUpTable read = read(write(FollowUpRows.table(alone, several), format, "en"));

    assertThat(read.rows().get(0).themes()).containsExactly(theme);
    assertThat(read.rows().get(1).themes()).containsExactly(theme, "Migrants");
    assertThat(read.where(row -> row.themes().contains("Migrants")).rows()).hasSize(1);
  }

  private static FollowUpRow themed(String label, List<String> themes) {
    FollowUpRow row = row(label, "Close the camp", "NOR", "");
    return new FollowUpRow(
        row.review(),
        row.paragraph(),
        row.text(),
        row.recommendingStates(),
        row.position(),
        "A/HRC/43/97/Add.1",
        themes,
        "",
        "",
        List.of(),
        FollowUpRow.Assessment.NONE,
        Map.of(),
        0);
  }

  @Test
  void whatWasFoundStandsBesideTheRowAndLeadsToThePassages() throws IOException {
    Path file = write(WRITTEN, FollowUpFormat.XLSX, "en");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      Row row = workbook.getSheetAt(0).getRow(1);

      assertThat(row.getCell(10).getStringCellValue())
          .isEqualTo("“It has been ratified.” (A/HRC/WG.6/48/SYL/1, 12)");
      assertThat(row.getCell(3).getHyperlink().getAddress()).isEqualTo("'Passages'!A2");
      assertThat(row.getCell(10).getHyperlink()).as("long texts are broken into lines").isNull();
      assertThat(workbook.getSheetAt(0).getRepeatingColumns().formatAsString()).isEqualTo("D:D");
      assertThat(workbook.getSheet("Passages").getRepeatingColumns().formatAsString())
          .isEqualTo("B:B");
      assertThat(workbook.getPrintArea(0)).contains("$A$1");
      List<String> heads = new ArrayList<>();
      workbook.getSheet("Passages").getRow(0).forEach(c -> heads.add(c.getStringCellValue()));
      assertThat(heads).doesNotContain("Score", "Start", "End", "Link");
    }
    assertThat(read(file).rows().get(0).assessment()).isEqualTo(WRITTEN.rows().get(0).assessment());
  }

  @Test
  void theLevelIsChosenFromTheScaleAndCellsToFillAreUnlocked() throws IOException {
    Path file = write(WRITTEN, FollowUpFormat.XLSX, "en");
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      Sheet sheet = workbook.getSheetAt(0);
      Row row = sheet.getRow(1);

      assertThat(sheet.getDataValidations().get(0).getValidationConstraint().getFormula1())
          .isEqualTo("'Levels'!$A$2:$A$4");
      assertThat(
              sheet
                  .getDataValidations()
                  .get(0)
                  .getRegions()
                  .getCellRangeAddress(0)
                  .getFirstColumn())
          .isEqualTo(12);
      assertThat(row.getCell(9)).isNull();
      assertThat(row.getCell(8).getCellStyle().getLocked()).isTrue();
      assertThat(row.getCell(12).getCellStyle().getLocked()).isFalse();
      assertThat(row.getCell(15).getCellStyle().getLocked()).isFalse();
      assertThat(row.getCell(13).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 4);
      assertThat(workbook.getSheetAt(2).getSheetName()).isEqualTo("Report");
    }
  }

  @ParameterizedTest
  @EnumSource(FollowUpFormat.class)
  void whatAPersonWroteIsCarriedOver(FollowUpFormat format) throws IOException {
    FollowUpRow own =
        new FollowUpRow(
            FollowUpRows.REVIEW,
            "14.99",
            "Gone",
            List.of(),
            WRITTEN.rows().get(0).position(),
            "",
            List.of(),
            "",
            "",
            List.of(),
            written("fully", "All of it", "", ""),
            Map.of("Notes", "mine"),
            0);
    FollowUpTable older =
        new FollowUpTable(
            STEPS,
            List.of(own, WRITTEN.rows().get(0)),
            WRITTEN.evidence(),
            List.of("Notes"),
            WRITTEN.parts());
    FollowUpTable read = read(write(older, format, "en"));

    CarriedTable carried =
        table(
                row("14.1", "New", "NOR", ""),
                row("14.2", "Ratify it soon", "NOR", "Treaties")
                    .with(written("fully", "Stated", "", "")))
            .carrying(read);

    assertThat(carried.gone()).extracting(FollowUpRow::paragraph).containsExactly("14.99");
    List<FollowUpRow> rows = carried.table().rows();
    assertThat(rows).extracting(FollowUpRow::paragraph).containsExactly("14.1", "14.2", "14.99");
    assertThat(rows.get(1).text()).isEqualTo("Ratify it soon");
    assertThat(rows.get(1).assessment()).isEqualTo(WRITTEN.rows().get(0).assessment());
    assertThat(rows.get(2).own()).isEqualTo(Map.of("Notes", "mine"));
    assertThat(carried.table().ownColumns()).containsExactly("Notes");
    assertThat(carried.table().evidence()).isEqualTo(read.evidence());
    assertThat(carried.table().parts()).isEqualTo(read.parts());
  }

  @Test
  void passagesOfTheOlderTableStandBehindThoseOfTheNewOne() {
    FollowUpEvidence fresh = passage("14.1", "new");
    FollowUpTable now =
        new FollowUpTable(
            STEPS, List.of(row("14.1", "A", "NOR", "")), List.of(fresh), List.of(), Map.of());
    FollowUpEvidence own = passage("14.1", "typed by a person");
    FollowUpEvidence gone = passage("14.9", "gone");
    FollowUpTable before =
        new FollowUpTable(
            STEPS,
            List.of(row("14.1", "A", "NOR", ""), row("14.9", "B", "NOR", "")),
            List.of(own, fresh, gone),
            List.of(),
            Map.of());

    assertThat(now.carrying(before).table().evidence()).containsExactly(fresh, own, gone);
  }

  private static FollowUpEvidence passage(String paragraph, String words) {
    return new FollowUpEvidence(
        new FollowUpRow.Key("A/HRC/43/97", paragraph), "p", "", "", "", "", words, "", "");
  }

  @Test
  void rowsAreOrderedAsReportsHaveThemHoweverTheyAreSorted() {
    List<FollowUpRow> rows = new ArrayList<>();
    for (String label : Arrays.asList("14.10", "13.1", "14.2", "14.2a", "35(b)", "9")) {
      rows.add(row(label, "x", "NOR", ""));
    }
    rows.sort(RowOrder.BY_REPORT);

    assertThat(rows)
        .extracting(FollowUpRow::paragraph)
        .containsExactly("9", "13.1", "14.2", "14.2a", "14.10", "35(b)");
  }

  @Test
  void tablesOfOneDocumentAreOfOneStateAndHaveARecommendationOnce() {
    FollowUpTable one = table(row("14.1", "A", "NOR", ""));
    assertThatThrownBy(() -> FollowUpTable.joined(List.of("a", "b"), List.of(one, one)))
        .hasMessage("b: has A/HRC/43/97 14.1, as a has.");
    assertThatThrownBy(() -> FollowUpTable.joined(List.of("a"), List.of(table())))
        .hasMessage("a: has no recommendation.");
    FollowUpRow.Review borduria =
        new FollowUpRow.Review("A/HRC/43/98", Optional.empty(), "Borduria", OptionalInt.of(34));
    FollowUpTable second = table(row(borduria, "1.1", "A", "", ""));
    assertThatThrownBy(() -> FollowUpTable.joined(List.of("a", "b"), List.of(one, second)))
        .hasMessage("b: is about Borduria as well as Sylvania; a document is about one State.");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Reform all ports                | Give work to all women | '14.1' has a text that",
        "Close the old camp for migrants | Give work to all women |",
        "Fermer le vieux camp            | Du travail pour toutes |",
        "Give work to all women          | Close the old camp     | '14.1' has the text of 14.2",
        "Give work to all women          | Du travail pour toutes | '14.1' has the text of 14.2",
        "Give work to all women          | Reform the police      | '14.2' has the text of 14.3",
      })
  void rowsUnderWhoseNumberThePapersHaveAnotherTextAreRefused(
      String first, String second, String refused) {
    FollowUpTable papers =
        table(
            row("14.1", "Close the old camp", "NOR", ""),
            row("14.2", "Give work to all women", "NOR", ""),
            row("14.3", "Reform the police", "NOR", ""));
    FollowUpRow.Assessment done = written("not", "", "", "");
    FollowUpTable older =
        table(row("14.1", first, "NOR", "").with(done), row("14.2", second, "NOR", "").with(done));

    if (refused == null) {
      assertThatCode(() -> older.requireNumbersOf(papers, "t.csv")).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> older.requireNumbersOf(papers, "t.csv"))
          .hasMessageContaining(refused);
    }
  }

  /** A row beside papers in which several texts are nearly the same. */
  @ParameterizedTest(name = "{0}: {1} ({2})")
  @CsvSource(
      delimiter = '|',
      value = {
        "1 | Ratify the Optional Protocol to the Convention against Torture  | DNK     |",
        "1 | Ratify OP-CAT (Optional Protocol, Convention against Torture)   | DNK     |",
        "1 | Ratify the Optional Protocol                                    | DNK     |",
        "1 | Ratify the Optional Protocol to the Convention against Torture  | DNK NOR |",
        "1 | Ratify the Optional Protocol to the Convention against Torture  | FRA     |"
            + " '1' has the States of 2",
        "2 | Ratify the Optional Protocol to the Convention against Torture  | DNK     |"
            + " '2' has the States of 1",
        "1 | Ratify the Optional Protocol to the Convention against Torture  | MLT     |"
            + " '1' has States that",
        "1 | Ratify the Convention on the Rights of Persons with Disabilities | DNK    |"
            + " '1' has the text of 3",
        "3 | Ratify the Optional Protocol to the Convention against Torture  | DNK     |"
            + " '3' has the text of 1",
        "4 | Abolish the death penalty for women                             | NOR     |"
            + " '4' has the text of 5",
        "4 | Abolish death penalty                                           | NOR     |",
        "6 | 批准禁止酷刑公约任择议定书并设立机制                            | NOR     |",
        "6 | 保障妇女平等就业                                                | NOR     |"
            + " '6' has the text of 7",
      })
  void ofTextsThatAreNearlyTheSameWordsAndStatesDecide(
      String label, String text, String by, String said) {
    String torture = "Ratify the Optional Protocol to the Convention against Torture";
    FollowUpTable papers =
        table(
            row("1", torture, "DNK", ""),
            row("2", torture, "FRA", ""),
            row("3", "Ratify the Convention on the Rights of Persons with Disabilities", "DNK", ""),
            row("4", "Abolish the death penalty for men", "NOR", ""),
            row("5", "Abolish the death penalty for women", "NOR", ""),
            row("6", "批准《禁止酷刑公约任择议定书》", "NOR", ""),
            row("7", "保障妇女平等就业", "NOR", ""));
    FollowUpTable older = table(row(label, text, by, "").with(written("not", "", "", "")));

    if (said == null) {
      assertThatCode(() -> older.requireNumbersOf(papers, "t.csv")).doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> older.requireNumbersOf(papers, "t.csv")).hasMessageContaining(said);
    }
  }

  /** A table in another language than the papers: the States tell that its columns were sorted. */
  @Test
  void whereTextsAreOfAnotherLanguageTheStatesHaveToAgree() {
    FollowUpTable papers =
        table(
            row("14.1", "Close the old camp", "NOR", ""),
            row("14.2", "Give work to all women", "MLT", ""));
    FollowUpTable right =
        table(
            row("14.1", "Fermer le vieux camp", "NOR", ""),
            row("14.2", "Du travail pour toutes", "MLT", ""));
    FollowUpTable sorted =
        table(
            row("14.1", "Du travail pour toutes", "MLT", ""),
            row("14.2", "Fermer le vieux camp", "NOR", ""));

    assertThatCode(() -> right.requireNumbersOf(papers, "t.csv")).doesNotThrowAnyException();
    assertThatThrownBy(() -> sorted.requireNumbersOf(papers, "t.csv"))
        .hasMessageContaining("'14.1' has States that the papers do not have there");
  }

  /** Numbers in the order of a table, and what is told of one. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "13.2 13.9 13.1 14.1           | '13.1' stands where 13.10 would",
        "13.18 13.19 13.2 13.21        | '13.2' stands where 13.20 would",
        "13.1 13.2 13.9 13.11 14.1     |",
        "13.2 13.9 13.10 13.1          |",
        "14.1 13.2 13.9 13.1           |",
        "13.9 13.1                     |",
        "9 8 7                         |",
      })
  void aNumberThatLostAZeroIsToldWithoutPapers(String labels, String said) {
    FollowUpTable table =
        table(
            Arrays.stream(labels.split(" ", -1))
                .map(label -> row(label, "Text " + label, "NOR", ""))
                .toArray(FollowUpRow[]::new));

    if (said == null) {
      assertThatCode(() -> FollowUpTable.joined(List.of("t"), List.of(table)))
          .doesNotThrowAnyException();
    } else {
      assertThatThrownBy(() -> FollowUpTable.joined(List.of("t"), List.of(table)))
          .hasMessageContaining(said);
    }
  }
}
