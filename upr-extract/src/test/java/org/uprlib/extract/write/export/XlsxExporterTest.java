package org.uprlib.extract.write.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uprlib.extract.write.export.Sylvania.HOLY_SEE;
import static org.uprlib.extract.write.export.Sylvania.SPAIN;
import static org.uprlib.extract.write.export.Sylvania.extraction;
import static org.uprlib.extract.write.export.Sylvania.noticed;
import static org.uprlib.extract.write.export.Sylvania.recommendation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.write.format.PlainText;

class XlsxExporterTest {
  /** What tells the rows of a sheet apart, which stands on each printed page across. */
  private static final Map<String, String> LABELS =
      Map.of(
          "Recommendations", "Paragraph",
          "By State", "Paragraph",
          "Pledges", "Paragraph",
          "Proposals", "Paragraph");

  private static final Extraction REPORT =
      noticed(
          extraction(
              "sylvania.pdf",
              recommendation(
                  "115.10",
                  "Sign and ratify the Convention",
                  List.of(SPAIN, HOLY_SEE),
                  List.of(
                      new Request(List.of(SPAIN), "Sign the Convention"),
                      new Request(List.of(HOLY_SEE), "Ratify the Convention")))),
          "a-remark",
          "115.10 follows 115.8.");

  @Test
  void holdsRecommendationsRowsByStateNoticesAndPapers() throws IOException {
    try (XSSFWorkbook workbook = workbook(REPORT)) {
      assertThat(rows(workbook.getSheet("Recommendations")))
          .containsExactly(
              "State under review|Session|Paragraph|Recommendation|Recommending"
                  + " States|Position|Qualification|Action|Issues|SOGIESC|Treaties and"
                  + " mechanisms|Groups of persons|SDGs|SDG targets|SMART|Own themes|OHCHR's"
                  + " themes|OHCHR's affected persons|OHCHR's SDGs|Comment by the State|Words that"
                  + " decided the position|As read in the dialogue|Theme heading|Page|Symbol|File",
              "Sylvania|34|115.10|Sign and ratify the Convention|Spain, Holy See|supported|already"
                  + " implemented||||||||||||||enjoy the support of||Treaties|12|A/HRC/43/99"
                  + "|sylvania.pdf");
      assertThat(rows(workbook.getSheet("By State")))
          .containsExactly(
              "State under review|Session|Cycle|Paragraph|Recommending State|Code|Regional group"
                  + "|What this State asked for|Position|Qualification|Action|Issues|SOGIESC"
                  + "|Whole recommendation|Page|Symbol|File",
              "Sylvania|34|3|115.10|Spain|ESP|Western European and others Group"
                  + "|Sign the Convention|supported|already implemented|||"
                  + "|Sign and ratify the Convention|12|A/HRC/43/99|sylvania.pdf",
              "Sylvania|34|3|115.10|Holy See|VAT||Ratify the Convention|supported"
                  + "|already implemented||||Sign and ratify the Convention|12|A/HRC/43/99"
                  + "|sylvania.pdf");
      assertThat(rows(workbook.getSheet("Notices")))
          .containsExactly("File|Page|Notice", "sylvania.pdf|12|115.10 follows 115.8.");
      assertThat(rows(workbook.getSheet("Papers")))
          .containsExactly(
              "File|Symbol|Kind of paper|State under review|Code|Session|Cycle|Council session"
                  + "|Date|Language|Recommendations|Rows by State|Supported|Noted|Partial|Pending"
                  + "|Unknown|Notices",
              "sylvania.pdf|A/HRC/43/99|report of the Working"
                  + " Group|Sylvania||34|3|43|2020-01-07|en|1|2|1|0|0|0|0|1");
    }
  }

  @Test
  void tellsNothingOfWhenAndHowItWasMade() throws IOException {
    try (XSSFWorkbook workbook = workbook(REPORT)) {
      assertThat(workbook.getProperties().getCoreProperties().getCreated()).isNull();
      assertThat(workbook.getProperties().getCoreProperties().getCreator()).isNull();
    }
  }

  @Test
  void tellsWhatIsAsked() throws IOException {
    try (XSSFWorkbook workbook = workbook(extraction("a.pdf", Sylvania.enriched()))) {
      assertThat(rows(workbook.getSheet("Recommendations")).get(1))
          .contains(
              "|5 specific|International instruments; Sexual Orientation and Gender"
                  + " Identity|decriminalisation; family and partnership|CEDAW (withdraw"
                  + " reservations)|women|5|5.1; 5.c|time-bound|Equal love|");
      assertThat(rows(workbook.getSheet("By State")).get(1))
          .contains(
              "|5 specific|International instruments; Sexual Orientation and Gender Identity"
                  + "|decriminalisation; family and partnership|Withdraw");
    }
  }

  @Test
  void tellsHowAMatrixIndexesIt() throws IOException {
    try (XSSFWorkbook workbook = workbook(Sylvania.review())) {
      assertThat(rows(workbook.getSheet("Recommendations")).get(1))
          .contains(
              "|Right to education; Rural areas|Children"
                  + "|4 - QUALITY EDUCATION; 10 - REDUCED INEQUALITIES|");
    }
  }

  @Test
  void listsPledgesWithThePaperThatStatesThem() throws IOException {
    try (XSSFWorkbook workbook = workbook(Sylvania.review())) {
      assertThat(rows(workbook.getSheet("Pledges")))
          .containsExactly(
              "State under review|Session|Paragraph|Voluntary pledge or commitment|Action|Issues"
                  + "|SOGIESC|Words that announce it|Page|Stated in|File",
              "Sylvania|34|8|Open the archives||||Voluntary pledges||A/HRC/43/99/Add.1"
                  + "|addendum.docx");
    }
  }

  @Test
  void listsWhatSubmissionsPropose() throws IOException {
    try (XSSFWorkbook workbook = workbook(Sylvania.submission())) {
      assertThat(rows(workbook.getSheet("Proposals")))
          .containsExactly(
              "State under review|Session|Stakeholders|Paragraph|Proposed recommendation|Section"
                  + "|Action|Issues|SOGIESC|Treaties and mechanisms|Page|File",
              "Sylvania|34|SLR|12|Open more courts|Courts|5 specific"
                  + "|International instruments; Sexual Orientation and Gender Identity"
                  + "|decriminalisation; family and partnership|CEDAW (withdraw reservations)|3"
                  + "|submission.docx");
    }
  }

  @Test
  void everySheetCanBeReadFilteredAndPrinted() throws IOException {
    try (XSSFWorkbook workbook = workbook(REPORT, Sylvania.review(), Sylvania.submission())) {
      for (Sheet each : workbook) {
        XSSFSheet sheet = (XSSFSheet) each;
        int last = sheet.getRow(0).getLastCellNum() - 1;
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
            .isEqualTo("A1:" + (char) ('A' + last) + (sheet.getLastRowNum() + 1));
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
        assertThat(sheet.getRow(0).getCell(sheet.getRepeatingColumns().getFirstColumn()))
            .as(sheet.getSheetName())
            .hasToString(LABELS.getOrDefault(sheet.getSheetName(), "File"));
        assertThat(sheet.getFooter().getCenter()).isEqualTo("&A – &P / &N");
        for (int column = 0; column <= last; column++) {
          for (String word : sheet.getRow(0).getCell(column).getStringCellValue().split(" ", -1)) {
            assertThat(sheet.getColumnWidth(column) / 256).as(word).isGreaterThan(word.length());
          }
        }
        assertThat(sheet.getRow(1).getCell(0).getCellStyle().getWrapText()).isTrue();
        assertThat(sheet.getIgnoredErrors()).containsKey(IgnoredErrorType.NUMBER_STORED_AS_TEXT);
      }
    }
  }

  @Test
  void numbersAndDatesCanBeSortedAndLabelsStayText() throws IOException {
    try (XSSFWorkbook workbook = workbook(REPORT)) {
      Row row = workbook.getSheet("Recommendations").getRow(1);
      assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(34);
      assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.STRING);
      assertThat(workbook.getSheet("Papers").getRow(1).getCell(8).getLocalDateTimeCellValue())
          .isEqualTo(LocalDate.of(2020, 1, 7).atStartOfDay());
    }
  }

  @Test
  void aTextTooLongForACellIsCutAndSaidToBe() throws IOException {
    String longest = digits(32_767);
    Extraction fits = extraction("fits.pdf", recommendation("1.1", longest));
    Extraction cut = extraction("cut.pdf", recommendation("1.2", longest + "y"));
    Extraction pair = extraction("pair.pdf", recommendation("1.3", digits(32_765) + "𝒜xx"));

    try (XSSFWorkbook workbook = workbook(fits, cut, pair)) {
      assertThat(cell(workbook, 1)).isEqualTo(longest);
      assertThat(cell(workbook, 2)).isEqualTo(digits(32_766) + "…");
      assertThat(cell(workbook, 3)).isEqualTo(digits(32_765) + "…");
      assertThat(rows(workbook.getSheet("Notices")).subList(1, 3))
          .containsExactly(
              "cut.pdf||A text of 1.2 was cut in this workbook: a cell cannot hold all of it.",
              "pair.pdf||A text of 1.3 was cut in this workbook: a cell cannot hold all of it.");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "＝1+1",
        "\t1",
        "<b>&amp;",
        "a\u0001b\uD83Dc",
        "two\nlines",
        "a_x0041_xABCD_x"
      })
  void anyTextOpensAsText(String text) throws IOException {
    try (XSSFWorkbook workbook = workbook(extraction("a.pdf", recommendation("1", text)))) {
      Cell cell = workbook.getSheet("Recommendations").getRow(1).getCell(3);
      assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
      assertThat(cell.getStringCellValue()).isEqualTo(PlainText.printable(text));
      assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(text.matches("[=＝\t].*"));
    }
  }

  @Test
  void noPaperGivesSheetsWithHeadsOnly() throws IOException {
    try (XSSFWorkbook workbook = workbook()) {
      assertThat(workbook).hasSize(6).allMatch(sheet -> sheet.getLastRowNum() == 0);
    }
  }

  /** Varied enough not to look like a zip bomb. */
  private static String digits(int length) {
    return IntStream.range(0, length)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining())
        .substring(0, length);
  }

  private static String cell(XSSFWorkbook workbook, int row) {
    return workbook.getSheet("Recommendations").getRow(row).getCell(3).getStringCellValue();
  }

  private static XSSFWorkbook workbook(Extraction... extractions) throws IOException {
    byte[] bytes = Written.by(ExportFormat.XLSX, extractions).bytes();
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }

  private static List<String> rows(Sheet sheet) {
    DataFormatter formatter = new DataFormatter();
    List<String> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> cells = new ArrayList<>();
      for (int column = 0; column < sheet.getRow(0).getLastCellNum(); column++) {
        cells.add(formatter.formatCellValue(row.getCell(column)));
      }
      rows.add(String.join("|", cells));
    }
    return rows;
  }
}
