package org.uprlib.extract.fill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.uprlib.extract.followup.FollowUpRows.STATES;
import static org.uprlib.extract.followup.FollowUpRows.row;
import static org.uprlib.extract.followup.FollowUpRows.table;
import static org.uprlib.extract.followup.FollowUpRows.written;

import java.io.ByteArrayInputStream;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.uprlib.core.docx.NewDocx;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.error.OtherReviewException;
import org.uprlib.core.error.UnsupportedFormatException;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.followup.Assessment;
import org.uprlib.extract.followup.FollowUpReview;
import org.uprlib.extract.followup.FollowUpRow;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.followup.LevelScales;

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
            "<w:gridCol w:w=\"2800\"/><w:gridCol w:w=\"1400\"/><w:gridCol w:w=\"1400\"/>"
                + "<w:gridCol w:w=\"1400\"/><w:gridCol w:w=\"3000\"/>")
        .contains("<w:gridSpan w:val=\"5\"/>")
        .contains("<w:tblW w:type=\"dxa\" w:w=\"10000\"/>");
  }

  @Test
  void allRowsOfTheSampleAreFilledAndNoOtherPartIsTouched() throws IOException {
    byte[] matrix = Files.readAllBytes(SAMPLES.resolve("automatic-2019-matrix.docx"));
    List<List<String>> before = cells(matrix);
    List<FollowUpRow> rows = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      rows.add(row("13." + i, "x", "NOR", "").with(written("fully", "Thing " + i, "", "")));
      rows.add(row("14." + i, "x", "NOR", "").with(written("not", "No thing " + i, "", "")));
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
    FollowUpTable more =
        table(row("14.1", "x", "NOR", "").with(written("partially", "All are free.", "", "")));
    assertThat(cells(fill(once, more).docx()).get(2).get(4))
        .isEqualToIgnoringWhitespace(
            "Level: Partially implemented Done: No family is held. The camp stays. Sources: JS1"
                + " Done: All are free.");
  }

  @Test
  void whatTheTableDoesNotSayIsTold() throws IOException {
    FollowUpTable one = table(row("14.1", "x", "NOR", "").with(written("not", "", "", "")));

    assertThat(fill(CYCLE_4, one).without()).containsExactly("14.10");
  }

  @Test
  void aMatrixMayBeFilledInAnotherLanguage() throws IOException {
    Optional<Language> french = Language.of("fr");
    byte[] filled = FILLER.fill(CYCLE_4, "m.docx", TABLE, "t.xlsx", french).docx();

    assertThat(cells(filled).get(2).get(4)).startsWith("Niveau : Partiellement mise en œuvre");
  }

  @Test
  void numbersThatTheMatrixDoesNotHaveAreToldWithTheirRows() {
    FollowUpRow unknown = row("14.99", "x", "NOR", "").with(written("not", "", "", ""));

    assertThatThrownBy(() -> fill(CYCLE_4, table(unknown)))
        .isInstanceOf(UnknownLabelException.class)
        .hasMessage("t.xlsx: says something of '14.99', which m.docx does not have.");
  }

  @Test
  void aMatrixOfAnotherReviewIsRefused() {
    FollowUpReview other =
        new FollowUpReview("A/HRC/28/97", Optional.empty(), "Sylvania", OptionalInt.of(20));
    FollowUpRow row =
        new FollowUpRow(
            other,
            "14.1",
            "x",
            List.of(),
            TABLE.rows().get(0).position(),
            List.of(),
            "",
            new Assessment(
                Optional.of(LevelScales.load().all().get(0).levels().get(0)), "", "", "", "", ""),
            Map.of(),
            2);

    assertThatThrownBy(() -> fill(CYCLE_4, table(row)))
        .isInstanceOf(OtherReviewException.class)
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
