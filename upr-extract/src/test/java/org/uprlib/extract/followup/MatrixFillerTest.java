package org.uprlib.extract.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uprlib.extract.followup.FollowUpRows.STATES;
import static org.uprlib.extract.followup.FollowUpRows.row;
import static org.uprlib.extract.followup.FollowUpRows.table;
import static org.uprlib.extract.followup.FollowUpRows.written;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.docx.NewDocx;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.error.ReviewMismatchException;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.followup.MatrixFiller.FilledMatrix;
import org.uprlib.extract.write.translation.Terminology;

class MatrixFillerTest {
  private static final Path SAMPLES = Path.of("../samples/papers");
  private static final MatrixFiller FILLER = MatrixFiller.with(STATES);

  /** The form of cycle 4, which has no column of assessments. */
  private static final byte[] CYCLE_4 =
      docx(
          table4(
              head(
                      "Recommendation and recommending State", "Position of the State under review",
                      "Human rights themes and groups of persons", "Relevant SDGs")
                  + theme("Theme: Migrants")
                  + recommendation(
                      "14.1 Close the camp (Uruguay); Source of position: A/HRC/43/97/Add.1 - Para."
                          + " 5")
                  + recommendation(
                      "14.10 Give work (Malta); Source of position: A/HRC/43/97/Add.1 - Para. 5")
                  + theme("Theme: Work")
                  + recommendation(
                      "14.10 Give work (Malta); Source of position: A/HRC/43/97/Add.1 - Para. 5")));

  private static byte[] docx(String body) {
    return new NewDocx(
            "matrix",
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>",
            "<w:numbering"
                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>")
        .write(
            "<w:p><w:r><w:t>UPR of Sylvania (4th Cycle – 48th session): thematic list of"
                + " recommendations</w:t></w:r></w:p>"
                + body
                + "<w:p/>",
            NewDocx.bareSection(1000));
  }

  private static String table4(String rows) {
    return "<w:tbl><w:tblPr><w:tblW w:w=\"10000\" w:type=\"dxa\"/></w:tblPr><w:tblGrid>"
        + "<w:gridCol w:w=\"4000\"/><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"2000\"/>"
        + "<w:gridCol w:w=\"2000\"/></w:tblGrid>"
        + rows
        + "</w:tbl>";
  }

  private static String head(String... cells) {
    StringBuilder row = new StringBuilder("<w:tr>");
    int[] widths = {4000, 2000, 2000, 2000};
    for (int i = 0; i < cells.length; i++) {
      row.append(cell(widths[i], "", "<w:rPr><w:b/></w:rPr>", cells[i]));
    }
    return row.append("</w:tr>").toString();
  }

  private static String theme(String name) {
    return "<w:tr>" + cell(10000, "<w:gridSpan w:val=\"4\"/>", "", name) + "</w:tr>";
  }

  private static String recommendation(String text) {
    return "<w:tr>"
        + cell(4000, "", "<w:rPr><w:sz w:val=\"18\"/></w:rPr>", text)
        + cell(2000, "", "", "Supported")
        + cell(2000, "", "", "Migrants")
        + cell(2000, "", "", "10 - REDUCED INEQUALITIES")
        + "</w:tr>";
  }

  private static String cell(int width, String properties, String look, String text) {
    return "<w:tc><w:tcPr><w:tcW w:w=\""
        + width
        + "\" w:type=\"dxa\"/>"
        + properties
        + "</w:tcPr><w:p><w:r>"
        + look
        + "<w:t>"
        + text
        + "</w:t></w:r></w:p></w:tc>";
  }

  private static final FollowUpTable TABLE =
      table(
          row("14.1", "Close the camp", "URY", "Migrants")
              .with(written("partially", "No family is held.\nThe camp stays.", "Close it", "JS1")),
          row("14.10", "Give work", "MLT", "Work").with(written("", "A by-law", "", "")),
          row("14.11", "Other", "MLT", "Work"));

  private static FilledMatrix fill(byte[] matrix, FollowUpTable table) throws IOException {
    return FILLER.fill(matrix, "m.docx", table, "t.xlsx", Optional.empty());
  }

  private static List<List<String>> cells(byte[] docx) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      XWPFTable table = document.getTables().get(0);
      for (XWPFTableRow row : table.getRows()) {
        rows.add(row.getTableCells().stream().map(XWPFTableCell::getText).toList());
      }
    }
    return rows;
  }

  @Test
  void aMatrixWithoutAColumnOfAssessmentsGetsOne() throws IOException {
    FilledMatrix filled = fill(CYCLE_4, TABLE);

    assertThat(filled.columnAdded()).isTrue();
    assertThat(filled.rows()).isEqualTo(3);
    assertThat(filled.filled()).isEqualTo(3);
    assertThat(filled.without()).isEmpty();
    List<List<String>> cells = cells(filled.docx());
    assertThat(cells.get(0).get(4)).isEqualTo("Assessment/comments on level of implementation");
    assertThat(cells.get(1)).hasSize(1);
    assertThat(cells.get(2).get(4))
        .isEqualToIgnoringWhitespace(
            "Level: Partially implemented Done: No family is held. The camp stays. Sources: JS1");
    assertThat(cells.get(3).get(4)).isEqualToIgnoringWhitespace("Done: A by-law");
    assertThat(cells.get(5).get(4)).isEqualToIgnoringWhitespace("Done: A by-law");
  }

  @Test
  void anAddedColumnKeepsTheWidthOfTheTable() throws IOException {
    String xml = part(fill(CYCLE_4, TABLE).docx(), "word/document.xml");

    assertThat(xml)
        .contains(
            "<w:gridCol w:w=\"2200\"/><w:gridCol w:w=\"1600\"/><w:gridCol w:w=\"1600\"/>"
                + "<w:gridCol w:w=\"1600\"/><w:gridCol w:w=\"3000\"/>")
        .contains("<w:gridSpan w:val=\"5\"/>")
        .contains("<w:tblW w:type=\"dxa\" w:w=\"10000\"/>");
  }

  @Test
  void allRowsOfTheSampleAreFilledAndNoOtherPartIsTouched() throws IOException {
    byte[] matrix = Files.readAllBytes(SAMPLES.resolve("automatic-2019-matrix.docx"));
    List<List<String>> before = cells(matrix);
    List<FollowUpRow> rows = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      rows.add(row("13." + i, "", "", "").with(written("fully", "Thing " + i, "", "")));
      rows.add(row("14." + i, "", "", "").with(written("not", "No thing " + i, "", "")));
    }
    rows.removeIf(
        each -> before.stream().noneMatch(r -> r.get(0).startsWith(each.paragraph() + " ")));

    FilledMatrix filled = fill(matrix, table(rows.toArray(FollowUpRow[]::new)));

    assertThat(filled.columnAdded()).isFalse();
    assertThat(filled.held()).isZero();
    List<List<String>> after = cells(filled.docx());
    assertThat(after).hasSameSizeAs(before);
    int assessed = 0;
    for (int i = 0; i < before.size(); i++) {
      assertThat(after.get(i).subList(0, Math.min(3, after.get(i).size())))
          .isEqualTo(before.get(i).subList(0, Math.min(3, before.get(i).size())));
      if (i > 0 && after.get(i).size() == 4) {
        String number = after.get(i).get(0).split(" ", 2)[0];
        String end = number.substring(number.indexOf('.') + 1);
        boolean known = rows.stream().anyMatch(each -> each.paragraph().equals(number));
        assertThat(after.get(i).get(3)).matches(known ? "(?s).*hing " + end + "\\s*" : "");
        assessed += known ? 1 : 0;
      }
    }
    assertThat(filled.filled()).isEqualTo(assessed).isGreaterThan(20);
    Map<String, String> parts = parts(matrix);
    Map<String, String> written = parts(filled.docx());
    assertThat(written.keySet()).isEqualTo(parts.keySet());
    parts.remove("word/document.xml");
    assertThat(written).containsAllEntriesOf(parts);
  }

  @Test
  void fillingTwiceWritesNothingTwiceAndKeepsWhatACellHeld() throws IOException {
    byte[] once = fill(CYCLE_4, TABLE).docx();
    FilledMatrix twice = fill(once, TABLE);

    assertThat(twice.columnAdded()).isFalse();
    assertThat(twice.held()).isEqualTo(3);
    assertThat(cells(twice.docx())).isEqualTo(cells(once));
    FollowUpTable more = table(made("14.1").with(written("partially", "All are free.", "", "")));
    assertThat(twice.differing()).isEmpty();
    assertThat(fill(once, more).differing()).containsExactly("14.1");
    assertThat(cells(fill(once, more).docx()).get(2).get(4))
        .isEqualToIgnoringWhitespace(
            "Level: Partially implemented Done: No family is held. The camp stays. Sources: JS1"
                + " Done: All are free.");
  }

  @Test
  void whatTheTableDoesNotSayIsTold() throws IOException {
    FollowUpTable one = table(made("14.1").with(written("not", "", "", "")));

    assertThat(fill(CYCLE_4, one).without()).containsExactly("14.10");
  }

  @Test
  void aMatrixMayBeFilledInAnotherLanguage() throws IOException {
    Optional<Language> french = Language.of("fr");
    byte[] filled = FILLER.fill(CYCLE_4, "m.docx", TABLE, "t.xlsx", french).docx();

    assertThat(cells(filled).get(2).get(4)).startsWith("Niveau\u00A0: Partiellement mise en œuvre");
  }

  @Test
  void numbersThatTheMatrixDoesNotHaveAreToldWithTheirRows() {
    FollowUpRow unknown = row("14.99", "x", "NOR", "").with(written("not", "", "", ""));

    assertThatThrownBy(() -> fill(CYCLE_4, table(unknown)))
        .isInstanceOf(FollowUpException.class)
        .hasMessage("t.xlsx: says something of '14.99', which m.docx does not have.");
  }

  @Test
  void whatIsWrittenOfAnotherTextIsRefused() {
    FollowUpRow right = row("14.10", "Give them work", "MLT", "");
    FollowUpRow moved = row("14.1", "Adopt a law on ports", "NOR", "");
    FollowUpRow.Assessment done = written("not", "", "", "");

    assertThatThrownBy(() -> fill(CYCLE_4, table(right.with(done), moved.with(done))))
        .isInstanceOf(FollowUpException.class)
        .hasMessageStartingWith(
            "t.xlsx: has rows that are not about the recommendation whose number they have:"
                + " '14.1' has a text that the papers do not have there;");
  }

  /** Each row beside the matrix's 14.1 and 14.10, with what is said of it; nothing if it fits. */
  @ParameterizedTest(name = "{0} {1} {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "14.1  | Close the camp          | URY | ",
        "14.1  | Close that camp for all | URY | ",
        "14.1  | ''                      | URY | ",
        "14.1  | Give work               | MLT | '14.1' has the text of 14.10",
        "14.10 | Close the camp          | URY | '14.10' has the text of 14.1",
        "14.1  | Close the camp          | NOR | '14.1' has States that the papers do not have",
      })
  void aRowIsWrittenOnlyBesideItsOwnRecommendation(
      String label, String text, String by, String said) throws IOException {
    FollowUpTable edited = table(row(label, text, by, "").with(written("not", "", "", "")));

    if (said == null) {
      assertThat(fill(CYCLE_4, edited).filled()).isPositive();
    } else {
      assertThatThrownBy(() -> fill(CYCLE_4, edited)).hasMessageContaining(said);
    }
  }

  @Test
  void aMatrixOfAnotherReviewIsRefused() {
    FollowUpRow.Review other =
        new FollowUpRow.Review("A/HRC/28/97", Optional.empty(), "Sylvania", OptionalInt.of(20));
    FollowUpRow row =
        FollowUpRows.row(other, "14.1", "x", "", "")
            .with(FollowUpRows.written("fully", "", "", ""));

    assertThatThrownBy(() -> fill(CYCLE_4, table(row)))
        .isInstanceOf(ReviewMismatchException.class)
        .hasMessage(
            "m.docx: belongs to the review of Sylvania (A/HRC/43/97), not to that of Sylvania"
                + " (A/HRC/28/97).");
  }

  @Test
  void whatIsNoMatrixOrNoDocxIsRefused() throws IOException {
    byte[] report = Files.readAllBytes(SAMPLES.resolve("automatic-2019-add1.docx"));
    byte[] pdf = Files.readAllBytes(SAMPLES.resolve("dotted-2013.pdf"));

    assertThatThrownBy(() -> fill(report, TABLE)).isInstanceOf(NotUprPaperException.class);
    assertThatThrownBy(() -> fill(pdf, TABLE)).isInstanceOf(UnsupportedFormatException.class);
  }

  private static final String ASSESSMENTS = "Assessment/comments on level of implementation";

  /** The form of cycle 3, whose last column is for assessments. */
  private static byte[] cycle3(String... rows) {
    return docx(
        table4(
            head("Recommendation", "Position", "Full list of themes", ASSESSMENTS)
                + theme("Theme: Migrants")
                + String.join("", rows)));
  }

  private static byte[] cycle4(String... rows) {
    return docx(
        table4(
            head("Recommendation", "Position", "Full list of themes", "Relevant SDGs")
                + theme("Theme: Migrants")
                + String.join("", rows)));
  }

  private static String row3(String text, String... last) {
    return "<w:tr>"
        + cell(4000, "", "<w:rPr><w:sz w:val=\"18\"/></w:rPr>", text)
        + cell(2000, "", "", "Supported")
        + cell(2000, "", "", "Migrants")
        + String.join("", last)
        + "</w:tr>";
  }

  private static String empty(String properties) {
    return "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/>"
        + properties
        + "</w:tcPr><w:p/></w:tc>";
  }

  private static final String CAMP =
      "14.1 Close the camp (Uruguay); Source of position: A/HRC/43/97/Add.1 - Para. 5";
  private static final String WORK =
      "14.10 Give work (Malta); Source of position: A/HRC/43/97/Add.1 - Para. 5";
  private static final String PARKS =
      "14.11 Open the parks (Malta); Source of position: A/HRC/43/97/Add.1 - Para. 5";
  private static final String START = "<w:vMerge w:val=\"restart\"/>";

  private static FollowUpTable done(String... labels) {
    return table(
        Stream.of(labels)
            .map(MatrixFillerTest::made)
            .map(row -> row.with(written("", "Work on it", "", "")))
            .toArray(FollowUpRow[]::new));
  }

  private static FollowUpRow made(String label) {
    return switch (label) {
      case "14.1" -> row(label, "Close the camp", "URY", "");
      case "14.10" -> row(label, "Give work", "MLT", "");
      default -> row(label, "Open the parks", "MLT", "");
    };
  }

  /** Merges of the column of assessments, and what its cells say behind the first two rows. */
  static Stream<Arguments> mergedCells() {
    return Stream.of(
        Arguments.of(
            "two of three",
            List.of(START, "<w:vMerge/>", ""),
            List.of("14.1 Done: Work on it 14.10 Done: Work on it", "", "Done: Work on it")),
        Arguments.of(
            "all, by the attribute's word",
            List.of(START, "<w:vMerge w:val=\"continue\"/>", "<w:vMerge w:val=\"continue\"/>"),
            List.of("14.1 Done: Work on it 14.10 Done: Work on it 14.11 Done: Work on it", "", "")),
        Arguments.of(
            "a merge behind a merge",
            List.of(START, START, "<w:vMerge/>"),
            List.of("Done: Work on it", "14.10 Done: Work on it 14.11 Done: Work on it", "")),
        Arguments.of(
            "a merge without a start",
            List.of("", "<w:vMerge/>", "<w:vMerge/>"),
            List.of("Done: Work on it", "14.10 Done: Work on it 14.11 Done: Work on it", "")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mergedCells")
  void whatIsWrittenOfMergedRowsStandsInTheCellThatWordShows(
      String name, List<String> merges, List<String> expected) throws IOException {
    byte[] matrix =
        cycle3(
            row3(CAMP, empty(merges.get(0))),
            row3(WORK, empty(merges.get(1))),
            row3(PARKS, empty(merges.get(2))));
    FollowUpTable table = done("14.1", "14.10", "14.11");

    FilledMatrix filled = fill(matrix, table);

    assertThat(filled.filled()).isEqualTo(3);
    assertThat(column(filled.docx(), 3)).isEqualTo(expected);
    assertThat(column(fill(filled.docx(), table).docx(), 3)).isEqualTo(expected);
  }

  /** Rows that end before the last column, as Word writes them. */
  static Stream<Arguments> shortRows() {
    String two = cell(4000, "", "", WORK) + cell(2000, "", "", "Supported");
    String gap = "<w:trPr><w:gridAfter w:val=\"2\"/><w:wAfter w:w=\"4000\"/></w:trPr>";
    return Stream.of(
        Arguments.of("a gap behind the row", cycle4("<w:tr>" + gap + two + "</w:tr>")),
        Arguments.of("cells are lacking", cycle4("<w:tr>" + two + "</w:tr>")),
        Arguments.of("one cell", cycle4("<w:tr>" + cell(4000, "", "", WORK) + "</w:tr>")),
        Arguments.of(
            "one cell over all",
            cycle4("<w:tr>" + cell(10000, "<w:gridSpan w:val=\"4\"/>", "", WORK) + "</w:tr>")),
        Arguments.of(
            "the last cell in a content control",
            cycle4(
                "<w:tr>"
                    + gap
                    + cell(4000, "", "", WORK)
                    + "<w:sdt><w:sdtPr/><w:sdtContent>"
                    + cell(2000, "", "", "Supported")
                    + "</w:sdtContent></w:sdt></w:tr>")),
        Arguments.of("a matrix with the column", cycle3("<w:tr>" + gap + two + "</w:tr>")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shortRows")
  void aShortRowGetsItsCellInTheColumn(String name, byte[] matrix) throws IOException {
    FilledMatrix filled = fill(matrix, done("14.10"));

    String xml = part(filled.docx(), "word/document.xml");
    assertThat(filled.filled()).isEqualTo(1);
    assertThat(xml).contains("Work on it").doesNotContain("gridAfter", "wAfter");
    int columns = filled.columnAdded() ? 5 : 4;
    assertThat(spans(filled.docx())).containsOnly(columns);
    List<String> row = cells(filled.docx()).get(2);
    assertThat(row.get(row.size() - 1)).isEqualToIgnoringWhitespace("Done: Work on it");
    assertThat(row.get(0)).isEqualTo(WORK);
  }

  @Test
  void ofCellsMergedBesideEachOtherTheFirstIsFilled() throws IOException {
    String row =
        cell(4000, "", "", WORK)
            + cell(2000, "", "", "Supported")
            + cell(2000, "<w:hMerge w:val=\"restart\"/>", "", "Migrants")
            + empty("<w:hMerge/>");

    FilledMatrix filled = fill(cycle3("<w:tr>" + row + "</w:tr>"), done("14.10"));

    assertThat(cells(filled.docx()).get(2))
        .containsExactly(WORK, "Supported", "MigrantsDone: Work on it", "");
  }

  @Test
  void cellsBehindAGapAreAsWideAsTheirColumns() throws IOException {
    String gap = "<w:trPr><w:gridBefore w:val=\"1\"/><w:wBefore w:w=\"4000\"/></w:trPr>";
    String behind = "<w:tr>" + gap + empty("") + empty("") + empty("") + "</w:tr>";

    byte[] filled = fill(cycle4(recommendation(WORK), behind), done("14.10")).docx();

    String[] rows = part(filled, "word/document.xml").split("<w:tr>", -1);
    List<String> widths = widths(rows[3]);
    assertThat(widths(rows[4])).isEqualTo(widths.subList(1, widths.size()));
  }

  private static List<String> widths(String row) {
    return Pattern.compile("tcW[^>]* w:w=\"(\\d+)\"")
        .matcher(row)
        .results()
        .map(each -> each.group(1))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aTableThatGoesOnWithoutAHeadHasTheSameColumn(boolean headed) throws IOException {
    String last = headed ? ASSESSMENTS : "Relevant SDGs";
    byte[] matrix =
        docx(
            table4(
                    head("Recommendation", "Position", "Full list of themes", last)
                        + row3(CAMP, empty("")))
                + "<w:p/>"
                + table4(theme("Theme: Work") + row3(WORK, empty(""))));

    FilledMatrix once = fill(matrix, done("14.1", "14.10"));
    FilledMatrix twice = fill(once.docx(), done("14.1", "14.10"));

    assertThat(once.columnAdded()).isNotEqualTo(headed);
    assertThat(twice.columnAdded()).isFalse();
    for (byte[] docx : List.of(once.docx(), twice.docx())) {
      assertThat(spans(docx)).containsOnly(headed ? 4 : 5);
      assertThat(part(docx, "word/document.xml").split("Work on it", -1)).hasSize(3);
    }
  }

  @Test
  void aTextWithoutACellIsAnErrorThatNamesItsRow() throws IOException {
    byte[] matrix =
        cycle3(
            row3(CAMP, empty("")),
            "<w:tr>" + cell(10000, "<w:gridSpan w:val=\"4\"/>", "", WORK) + "</w:tr>");

    assertThatThrownBy(() -> fill(matrix, done("14.1", "14.10")))
        .isInstanceOf(FollowUpException.class)
        .hasMessage(
            "m.docx: has no cell in its column of assessments for what is written of '14.10' (row 4"
                + " of table 1).")
        .asInstanceOf(InstanceOfAssertFactories.type(FollowUpException.class))
        .returns(List.of("14.10"), FollowUpException::labels)
        .returns(
            "su columna de evaluaciones no tiene celda para lo escrito sobre «14.10» (fila 4 de la"
                + " tabla 1)",
            told -> told.reason(Terminology.in(Language.SPANISH, STATES)));
    assertThat(fill(matrix, done("14.1")).without()).containsExactly("14.10");
  }

  @Test
  void nextStepAndAskAreNotFilledInAndTold() throws IOException {
    FollowUpTable table =
        table(
            made("14.1").with(written("", "", "Close it", "")),
            made("14.10")
                .with(
                    new FollowUpRow.Assessment(
                        Optional.empty(), "A by-law", "", "Pass it", "", "")),
            made("14.11")
                .with(new FollowUpRow.Assessment(Optional.empty(), "", "", "Ask them", "", "")));
    byte[] matrix = cycle3(row3(WORK, empty("")), row3(CAMP, empty("")), row3(PARKS, empty("")));

    FilledMatrix filled = fill(matrix, table);

    assertThat(filled.filled()).isEqualTo(1);
    assertThat(filled.leftOut()).containsExactly("14.1", "14.10", "14.11");
    assertThat(filled.without()).isEmpty();
    assertThat(column(filled.docx(), 3)).containsExactly("Done: A by-law", "", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<w:color w:val=\"FFFFFF\"/>",
        "<w:color w:val=\"FEFEFE\" w:themeColor=\"background1\"/>",
        "<w:webHidden/>",
        "<w:specVanish/>",
        "<w:sz w:val=\"2\"/>",
        "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"000000\"/>",
        "<w:highlight w:val=\"black\"/>",
        "<w:vertAlign w:val=\"superscript\"/>",
      })
  void whatHidesTheRecommendationDoesNotHideItsAssessment(String look) throws IOException {
    String hidden =
        "<w:tr>"
            + cell(4000, "", "<w:rPr><w:rFonts w:ascii=\"Arial\"/>" + look + "</w:rPr>", WORK)
            + cell(2000, "", "", "Supported")
            + cell(2000, "", "", "Migrants")
            + empty("")
            + "</w:tr>";

    for (byte[] matrix : List.of(cycle3(hidden), cycle4(hidden))) {
      FilledMatrix filled = fill(matrix, done("14.10"));
      String xml = part(filled.docx(), "word/document.xml");
      String run = xml.substring(xml.lastIndexOf("<w:rPr>"), xml.indexOf("Work on it"));
      assertThat(run)
          .isEqualTo(
              "<w:rPr><w:rFonts w:ascii=\"Arial\"/><w:vanish w:val=\"0\"/><w:color"
                  + " w:val=\"auto\"/></w:rPr><w:t xml:space=\"preserve\">");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"before", "behind"})
  void aHiddenRemarkInARecommendationIsNoHindrance(String where) throws IOException {
    String remark =
        "</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Editor's remark: to be checked against the"
            + " report of the Working Group, its addendum and all that the State said"
            + "</w:t></w:r><w:r><w:t>";
    String text = where.equals("before") ? remark + WORK : WORK + remark;

    FilledMatrix filled = fill(cycle3(row3(text, empty(""))), done("14.10"));

    assertThat(filled.filled()).isEqualTo(1);
    assertThat(column(filled.docx(), 3)).containsExactly("Done: Work on it");
    String xml = part(filled.docx(), "word/document.xml");
    assertThat(xml.substring(xml.lastIndexOf("<w:rPr>"))).doesNotContain("<w:vanish/>");
  }

  @Test
  void aRowOfExactHeightMayGrow() throws IOException {
    String height = "<w:trPr><w:trHeight w:val=\"300\" w:hRule=\"exact\"/></w:trPr>";
    byte[] matrix =
        cycle3(
            row3(CAMP, empty("")).replace("<w:tr>", "<w:tr>" + height),
            row3(WORK, empty("")).replace("<w:tr>", "<w:tr>" + height));

    String xml = part(fill(matrix, done("14.10")).docx(), "word/document.xml");

    assertThat(xml.substring(0, xml.indexOf("14.10 "))).contains("\"exact\"", "\"atLeast\"");
    assertThat(xml.lastIndexOf("\"atLeast\"")).isGreaterThan(xml.indexOf("14.1 "));
  }

  private static String prompt(String content) {
    return "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        + content
        + "</w:sdtContent></w:sdt>";
  }

  /** Cells with content controls, and what they say before what is filled in. */
  static Stream<Arguments> controls() {
    String run = "<w:r><w:t>Click or tap here to enter text.</w:t></w:r>";
    String start = "<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>";
    String known = "<w:p><w:r><w:t>Seen in May</w:t></w:r></w:p>";
    return Stream.of(
        Arguments.of("", "in a line", start + "<w:p>" + prompt(run) + "</w:p></w:tc>"),
        Arguments.of("", "around it", start + prompt("<w:p>" + run + "</w:p>") + "</w:tc>"),
        Arguments.of("", "around the cell", prompt(start + "<w:p>" + run + "</w:p></w:tc>")),
        Arguments.of(
            "Seen in May ",
            "behind a text",
            start + known + "<w:p>" + prompt(run) + "</w:p></w:tc>"),
        Arguments.of(
            "Seen in May ",
            "filled in",
            start + prompt(known).replace("<w:showingPlcHdr/>", "") + "<w:p/></w:tc>"),
        Arguments.of(
            "Seen in May ",
            "filled in, the mark switched off",
            start + prompt(known).replace("PlcHdr", "PlcHdr w:val=\"0\"") + "<w:p/></w:tc>"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("controls")
  void promptsOfContentControlsGiveWay(String before, String name, String cell) throws IOException {
    FilledMatrix filled = fill(cycle3(row3(WORK, cell), row3(PARKS, cell)), done("14.10"));

    String xml = part(filled.docx(), "word/document.xml");
    String row = xml.substring(xml.indexOf("14.10 "), xml.indexOf("14.11 "));
    assertThat(row.substring(row.indexOf("Migrants")).replaceAll("<[^>]*>", " "))
        .isEqualToIgnoringWhitespace("Migrants " + before + "Done: Work on it");
    assertThat(filled.held()).isEqualTo(before.isEmpty() ? 0 : 1);
    assertThat(xml.substring(xml.indexOf("14.11 ")).contains("Click or tap"))
        .as("a cell of which nothing is written stays")
        .isEqualTo(before.isEmpty() || name.startsWith("behind"));
  }

  @Test
  void aMatrixWhosePartsAreCalledOtherwiseIsFilled() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts(cycle3(row3(CAMP, empty("")))).entrySet()) {
        zip.putNextEntry(new ZipEntry(renamed(part.getKey())));
        zip.write(renamed(part.getValue()).getBytes(StandardCharsets.UTF_8));
      }
    }

    FilledMatrix filled = fill(out.toByteArray(), done("14.1"));

    assertThat(filled.filled()).isEqualTo(1);
    assertThat(part(filled.docx(), "word/document2.xml")).contains("Work on it");
  }

  private static String renamed(String text) {
    return text.replace("document.xml", "document2.xml");
  }

  /** What the cells of a column say, but for head and theme. */
  private static List<String> column(byte[] docx, int index) throws IOException {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
      return document.getTables().get(0).getRows().stream()
          .skip(2)
          .map(row -> row.getCell(index).getParagraphs().stream())
          .map(each -> each.map(XWPFParagraph::getText).collect(Collectors.joining(" ")))
          .toList();
    }
  }

  /** How many columns of the grid each row takes. */
  private static List<Integer> spans(byte[] docx) throws IOException {
    List<Integer> spans = new ArrayList<>();
    for (String row : part(docx, "word/document.xml").split("<w:tr>", -1)) {
      int span = row.split("<w:tc>", -1).length - 1;
      for (Matcher over = SPAN.matcher(row); over.find(); ) {
        span += Integer.parseInt(over.group(1)) - 1;
      }
      if (span > 0) {
        spans.add(span);
      }
    }
    return spans;
  }

  private static final Pattern SPAN = Pattern.compile("gridSpan w:val=\"(\\d+)\"");

  private static String part(byte[] docx, String name) throws IOException {
    return parts(docx).get(name);
  }

  private static Map<String, String> parts(byte[] docx) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
