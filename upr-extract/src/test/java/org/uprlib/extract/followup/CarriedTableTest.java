package org.uprlib.extract.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Drawing;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.text.Translations;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;

/** Whatever a person does to a table: a new one has it, or the older one is refused. */
class CarriedTableTest {
  private static final States STATES = Loaded.STATES;
  private static final LevelScale.LevelScales SCALES = LevelScale.LevelScales.load();
  private static final FollowUpReader READER = new FollowUpReader(STATES);
  private static final TableGrid.CellDates DATES =
      new TableGrid.CellDates(
          Translations.load(FollowUpTable.class::getResourceAsStream, FollowUpFormat.WORDS),
          Language.ENGLISH);
  private static final List<ResultRow> PAPERS =
      ResultLine.rows(
          ResultLine.of("1.1", "Ratify the Convention"),
          ResultLine.of("1.2", "Build schools"),
          ResultLine.of("1.3", "End torture"));

  @TempDir private Path folder;

  private Path written(FollowUpTable table, Language language, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      FollowUpFormat.XLSX.write(table, language, STATES, out);
    }
    return file;
  }

  private Path edited(Consumer<XSSFWorkbook> edit) throws IOException {
    Path older = written(fresh(), Language.ENGLISH, "older.xlsx");
    Path file = folder.resolve("edited.xlsx");
    try (InputStream in = Files.newInputStream(older);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      edit.accept(book);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    return file;
  }

  private Path again(Path older) throws IOException {
    FollowUpTable carried = fresh().carrying(READER.readToCarry(older)).table();
    return written(carried, Language.ENGLISH, "again.xlsx");
  }

  private static FollowUpTable fresh() {
    return FollowUpTable.of(PAPERS, SCALES.all().get(0));
  }

  private static void put(Sheet sheet, int row, int column, String text) {
    Cell cell = cell(sheet, row, column);
    // POI leaves what stands there as inline text, as ours does.
    cell.setBlank();
    cell.setCellValue(text);
  }

  /** The cell, which is made if it is not there. */
  private static Cell cell(Sheet sheet, int row, int column) {
    return CellUtil.getCell(CellUtil.getRow(row, sheet), column);
  }

  private static List<String> cells(Path file) throws IOException {
    List<String> cells = new ArrayList<>();
    for (TableGrid grid : TableGrid.read(file, DATES)) {
      grid.rows().forEach(cells::addAll);
    }
    return cells;
  }

  static Stream<Arguments> carried() {
    return Stream.of(
        edit("a theme of one's own", book -> put(book.getSheetAt(0), 1, 8, "MARK")),
        edit("a level that is stated", book -> put(book.getSheetAt(0), 1, 9, "MARK")),
        edit("what was found", book -> put(book.getSheetAt(0), 1, 10, "MARK")),
        edit("where the position stands", book -> put(book.getSheetAt(0), 1, 7, "MARK")),
        edit("what it takes up", book -> put(book.getSheetAt(0), 1, 11, "MARK")),
        edit("a note in a column without a head", book -> put(book.getSheetAt(0), 2, 20, "MARK")),
        edit("the address of a link", book -> link(book, "https://example.org/MARK")),
        edit("a row below a part", book -> insertBelowMethod(book, "", "MARK")),
        edit("a second row for a part", book -> insertBelowMethod(book, "Method", "MARK")));
  }

  private static Arguments edit(String name, Consumer<XSSFWorkbook> edit) {
    return Arguments.of(name, edit);
  }

  private static void insertBelowMethod(XSSFWorkbook book, String label, String text) {
    Sheet report = book.getSheet("Report");
    put(report, 3, 1, "How we did it.");
    report.shiftRows(4, report.getLastRowNum(), 1);
    put(report, 4, 0, label);
    put(report, 4, 1, text);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("carried")
  void isInTheNewTable(String name, Consumer<XSSFWorkbook> edit) throws IOException {
    assertThat(cells(again(edited(edit)))).anyMatch(cell -> cell.contains("MARK"));
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        refusal(
            "an own sheet",
            "the sheet 'Notes' (1 cell)",
            book -> put(book.createSheet("Notes"), 3, 2, "MARK")),
        refusal(
            "a text box",
            "1 picture or text box on the sheet 'Follow-up'",
            book -> {
              XSSFDrawing drawing = book.getSheetAt(0).createDrawingPatriarch();
              drawing.createTextbox(new XSSFClientAnchor(0, 0, 0, 0, 3, 3, 6, 6)).setText("MARK");
            }),
        refusal("a comment", "the comment at Follow-up!K2", CarriedTableTest::comment),
        refusal(
            "an own part",
            "Report!A8, Report!B8",
            book -> {
              put(book.getSheet("Report"), 7, 0, "Acknowledgements");
              put(book.getSheet("Report"), 7, 1, "MARK");
            }),
        refusal(
            "a note beside a part",
            "Report!D3",
            book -> put(book.getSheet("Report"), 2, 3, "MARK")),
        refusal(
            "a level of one's own",
            "Levels!A7, Levels!B7",
            book -> {
              put(book.getSheet("Levels"), 6, 0, "MARK");
              put(book.getSheet("Levels"), 6, 1, "mine");
            }),
        refusal(
            "a line about the table",
            "About!A20",
            book -> put(book.getSheet("About"), 19, 0, "MARK")),
        refusal(
            "a title above the head",
            "Follow-up!A1",
            book -> {
              Sheet rows = book.getSheetAt(0);
              rows.shiftRows(0, rows.getLastRowNum(), 1);
              put(rows, 0, 0, "MARK");
            }));
  }

  private static Arguments refusal(String name, String place, Consumer<XSSFWorkbook> edit) {
    return Arguments.of(name, place, edit);
  }

  private static void link(XSSFWorkbook book, String address) {
    Hyperlink link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
    link.setAddress(address);
    put(book.getSheetAt(0), 1, 17, "Report of the Ombudsperson");
    cell(book.getSheetAt(0), 1, 17).setHyperlink(link);
  }

  private static void comment(XSSFWorkbook book) {
    Sheet rows = book.getSheetAt(0);
    Drawing<?> drawing = rows.createDrawingPatriarch();
    ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
    Comment comment = drawing.createCellComment(anchor);
    comment.setString(book.getCreationHelper().createRichTextString("MARK"));
    cell(rows, 1, 10).setCellComment(comment);
  }

  static Stream<Arguments> meantOtherwise() {
    return Stream.of(
        refusal(
            "a formula that nobody calculated",
            ":2: column 'What is missing': '=14&1' is a formula that was not calculated",
            book -> cell(book.getSheetAt(0), 1, 14).setCellFormula("14&1")),
        refusal(
            "a formula that failed",
            ":2: column 'What is missing': '#REF!' is a formula that failed",
            book -> cell(book.getSheetAt(0), 1, 14).setCellErrorValue(FormulaError.REF.getCode())),
        refusal(
            "a cell that is struck out",
            ":3: column 'What was done': it has text that is struck out",
            book -> {
              put(book.getSheetAt(0), 2, 13, "A law was drafted.");
              CellUtil.setFont(cell(book.getSheetAt(0), 2, 13), struck(book));
            }),
        refusal(
            "words that are struck out",
            ":3: column 'What was done': it has text that is struck out",
            book -> {
              XSSFRichTextString text = new XSSFRichTextString("A law was drafted. It was passed.");
              text.applyFont(19, 33, struck(book));
              cell(book.getSheetAt(0), 2, 13).setCellValue(text);
            }));
  }

  private static XSSFFont struck(XSSFWorkbook book) {
    XSSFFont font = book.createFont();
    font.setStrikeout(true);
    return font;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("meantOtherwise")
  void isRefusedByItsCell(String name, String told, Consumer<XSSFWorkbook> edit)
      throws IOException {
    Path file = edited(edit);

    assertThatThrownBy(() -> READER.read(file)).hasMessageContaining(told);
    assertThatThrownBy(() -> READER.readToCarry(file)).hasMessageContaining(told);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void hasNoPlaceAndIsTold(String name, String place, Consumer<XSSFWorkbook> edit)
      throws IOException {
    Path file = edited(edit);

    assertThatExceptionOfType(FollowUpException.class)
        .isThrownBy(() -> READER.readToCarry(file))
        .withMessageContaining("contains what a new table has no place for")
        .withMessageContaining(place);
  }

  @ParameterizedTest
  @CsvSource({
    "1, Borduria, 1.1",
    "2, 7, 1.1",
    "4, Ratify no Convention, 1.1",
    "5, Norway, 1.1",
    "6, noted, 1.1",
    "10, Found., ",
    "13, Done., "
  })
  void whatAPersonCorrectedInThePapersColumnsIsTold(int column, String text, String label)
      throws IOException {
    Path file = edited(book -> put(book.getSheetAt(0), 1, column, text));

    assertThat(fresh().carrying(READER.readToCarry(file)).corrected())
        .extracting(FollowUpRow::paragraph)
        .isEqualTo(label == null ? List.of() : List.of(label));
  }

  @Test
  void themesThatThePapersDoNotGiveAreKeptAndTold() throws IOException {
    Path file = edited(book -> put(book.getSheetAt(0), 1, 8, "Detention"));
    FollowUpRow themed = fresh().rows().get(0).under(List.of("Torture"));
    FollowUpTable fresh =
        new FollowUpTable(SCALES.all().get(0), List.of(themed), List.of(), List.of(), Map.of());

    CarriedTable carried = fresh.carrying(READER.readToCarry(file));

    assertThat(carried.otherwiseThemed()).extracting(FollowUpRow::paragraph).containsExactly("1.1");
    assertThat(carried.table().rows().get(0).themes()).containsExactly("Detention");
  }

  @Test
  void aTableThatNobodyTouchedIsCarriedInEachLanguage() throws IOException {
    for (Language language : List.of(Language.ENGLISH, Language.FRENCH, Language.SPANISH)) {
      for (LevelScale scale : SCALES.all()) {
        FollowUpTable table = FollowUpTable.of(PAPERS, scale);
        Path file = written(table, language, language + scale.id() + ".xlsx");
        CarriedTable carried = table.carrying(READER.readToCarry(file));
        assertThat(carried.table().rows()).hasSize(3);
        assertThat(carried.corrected()).isEmpty();
        assertThat(carried.otherwiseThemed()).isEmpty();
      }
    }
  }

  /** Writes into any cells of any sheet; each mark is in the new table, or the file is refused. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void noCellIsLost(int seed) throws IOException {
    Random random = new Random(seed);
    List<String> marks = new ArrayList<>();
    Path file =
        edited(
            book -> {
              for (int i = 0; i < 4; i++) {
                Sheet sheet =
                    book.getSheetAt(random.nextInt(seed % 2 == 0 ? 1 : book.getNumberOfSheets()));
                boolean rows = book.getSheetIndex(sheet) == 0;
                int row = rows ? 1 + random.nextInt(3) : random.nextInt(9);
                // The papers' columns and the level are the papers' and the scale's.
                int column = rows ? 12 + random.nextInt(12) : random.nextInt(4);
                String mark = "MARK" + seed + "x" + i;
                if (cell(sheet, row, column).getCellType() == CellType.BLANK) {
                  put(sheet, row, column, mark);
                  marks.add(mark);
                }
              }
            });

    Optional<Path> again = carriedOrRefused(file);

    if (again.isPresent()) {
      List<String> all = cells(again.get());
      assertThat(marks).allMatch(mark -> all.stream().anyMatch(cell -> cell.contains(mark)));
    } else {
      assertThat(marks).isNotEmpty();
    }
    if (seed % 2 == 0) {
      assertThat(again).as("rows alone are always carried").isPresent();
    }
  }

  private Optional<Path> carriedOrRefused(Path file) throws IOException {
    try {
      return Optional.of(again(file));
    } catch (FollowUpException e) {
      return Optional.empty();
    }
  }

  @Test
  void whatThePersonWroteOrLeftEmptyStays() {
    LevelScale.Level full = SCALES.all().get(0).levels().get(2);
    FollowUpRow.Assessment level =
        new FollowUpRow.Assessment(Optional.of(full), "", "", "", "", "");
    FollowUpRow fresh = row("“done” (A/1)", FollowUpRow.Assessment.NONE, Map.of());

    assertThat(fresh.carrying(row("", FollowUpRow.Assessment.NONE, Map.of())).assessment())
        .isEqualTo(FollowUpRow.Assessment.NONE);
    assertThat(fresh.carrying(row("", level, Map.of())).assessment()).isEqualTo(level);
    FollowUpRow.Assessment words =
        new FollowUpRow.Assessment(Optional.empty(), "Not so.", "", "", "", "");
    assertThat(fresh.carrying(row("", words, Map.of())).assessment()).isEqualTo(words);
  }

  /** A spreadsheet that took 1.10 for a number holds 1.1; only the words show that it is right. */
  @Test
  void aNumberOfTheSpreadsheetIsTakenOnlyWhereThePapersShowIt() throws IOException {
    Path worded = edited(book -> cell(book.getSheetAt(0), 2, 3).setCellValue(1.2));
    FollowUpTable table = READER.readToCarry(worded);
    FollowUpTable others =
        FollowUpTable.of(
            ResultLine.rows(ResultLine.of("1.2", "Build schools").to("GEO", 10)),
            SCALES.all().get(0));
    Path wordless =
        edited(
            book -> {
              cell(book.getSheetAt(0), 2, 3).setCellValue(1.2);
              put(book.getSheetAt(0), 2, 4, "");
              put(book.getSheetAt(0), 2, 5, "");
            });

    assertThatThrownBy(() -> FollowUpTable.joined(List.of("t"), List.of(table)))
        .hasMessageContaining("are numbers to the spreadsheet")
        .hasMessageContaining("'1.2' (row 3)");
    assertThatCode(() -> table.requireNumbersOf(fresh(), "t")).doesNotThrowAnyException();
    assertThatThrownBy(() -> table.requireNumbersOf(others, "t")).hasMessageContaining("'1.2'");
    assertThatThrownBy(() -> READER.readToCarry(wordless).requireNumbersOf(fresh(), "t"))
        .hasMessageContaining("'1.2' (row 3)");
  }

  /** Numbers of a file whose cells do not say what they are, and whether a zero may be lost. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "121.4 121.2 121.1 121.5 122.1 | CSV  | true",
        "121.1 122.1                   | CSV  | true",
        "121,4 121,2 121,1 121,5 122,1 | CSV  | true",
        "121,4 121,2 121,1 121,5 122,1 | XLSX | false",
        "121.30 121.5 121.2            | CSV  | false",
        "121.1 121.2 121.3 122.1       | CSV  | false",
        "13.9 13.3 13.10               | CSV  | false",
        "9 7 4                         | CSV  | false",
        "121.2bis 121.7 (a)            | CSV  | false",
        "121.4 121.2 121.1 121.5 122.1 | XLSX | false"
      })
  void zerosThatMayBeLostAreTold(String labels, FollowUpFormat format, boolean told)
      throws IOException {
    List<ResultRow> rows =
        ResultLine.rows(
            Arrays.stream(labels.split(" (?!\\()", -1))
                .map(label -> ResultLine.of(label, "Build schools"))
                .toArray(ResultLine[]::new));
    Path file = folder.resolve("part." + format.name().toLowerCase(Locale.ROOT));
    try (OutputStream out = Files.newOutputStream(file)) {
      format.write(FollowUpTable.of(rows, SCALES.all().get(0)), Language.ENGLISH, STATES, out);
    }
    FollowUpTable table = READER.read(file);

    assertThat(table.labels().notices("part", table.rows())).hasSize(told ? 1 : 0);
    assertThat(table.rows()).noneMatch(row -> row.paragraph().indexOf(',') >= 0);
  }

  @Test
  void whatIsWrittenOverSeveralRowsIsSaidOfEach() throws IOException {
    Path file =
        edited(
            book -> {
              put(book.getSheetAt(0), 1, 13, "MARK");
              book.getSheetAt(0).addMergedRegion(new CellRangeAddress(1, 2, 13, 13));
            });

    assertThat(READER.readToCarry(file).rows())
        .extracting(row -> row.assessment().done())
        .containsExactly("MARK", "MARK", "");
  }

  @Test
  void whereThePapersSayNothingTheOlderWordsStay() {
    FollowUpRow older = row("“partly” (B/2)", FollowUpRow.Assessment.NONE, Map.of());
    FollowUpRow fresh = row("“done” (A/1)", FollowUpRow.Assessment.NONE, Map.of());
    assertThat(fresh.isCorrectedIn(older)).isTrue();
    assertThat(fresh.carrying(older).stated()).isEqualTo("“done” (A/1)");
    assertThat(row("", FollowUpRow.Assessment.NONE, Map.of()).carrying(older).stated())
        .isEqualTo("“partly” (B/2)");
    assertThat(fresh.isCorrectedIn(row("", FollowUpRow.Assessment.NONE, Map.of()))).isFalse();
  }

  private static FollowUpRow row(
      String stated, FollowUpRow.Assessment written, Map<String, String> own) {
    FollowUpRow row = FollowUpRow.of(PAPERS.get(0));
    return new FollowUpRow(
        row.review(),
        row.paragraph(),
        row.text(),
        row.recommendingStates(),
        row.position(),
        row.answered(),
        row.themes(),
        stated,
        "",
        List.of(),
        written,
        own,
        row.line());
  }
}
