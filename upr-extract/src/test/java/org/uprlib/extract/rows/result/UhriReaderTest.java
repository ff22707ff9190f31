package org.uprlib.extract.rows.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.Aspect;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.rows.result.ExportRemarks.LeftOut;
import org.uprlib.extract.rows.result.ExportRemarks.Unknown;

class UhriReaderTest {
  private static final States STATES = Loaded.STATES;
  private static final List<String> HEADS =
      List.of(
          "Text",
          "Countries Concerned",
          "Reccomending Body",
          "Document Symbol",
          "Sdgs",
          "Document Publication Date",
          "UPR Reccomending States",
          "UPR Position",
          "UPR Session");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          115.3 Ratify the Treaty (Spain);                    | 115.3 | Ratify the Treaty
          115.3. Ratify the Treaty (Spain; Timor-Leste).      | 115.3 | Ratify the Treaty
          12. Ratify the Treaty (Spain, Norway)               | 12    | Ratify the Treaty
          115.10.2 Ratify the Treaty (Bolivia (Plurinational State of)); | 115.10.2 | Ratify the Treaty
          Ratify the Treaty (State of Palestine*);            |       | Ratify the Treaty
          5 judges are too few (Spain);                       |       | 5 judges are too few
          115.3 Ratify the Treaty (second attempt);           | 115.3 | Ratify the Treaty (second attempt);
          115.3 Ratify the Treaty (see Spain);                | 115.3 | Ratify the Treaty (see Spain);
          115.3 Protect lesbians &amp; gays &#8211; caf&eacute;s too (Spain); | 115.3 | Protect lesbians & gays – cafés too
          115.3 (Spain);                                      | 115.3 | (Spain);
          115.3 Ratify the Treaty)                            | 115.3 | Ratify the Treaty)
          """)
  void labelAndStatesAreTakenOutOfTheText(String cell, String label, String text)
      throws IOException {
    assertThat(read(row(cell)))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.paragraph()).isEqualTo(label == null ? "" : label);
              assertThat(row.text()).isEqualTo(text);
            });
  }

  @Test
  void valuesAreReadAsTheIndexWritesThem() throws IOException {
    assertThat(
            read(
                List.of(
                    "115.3 Ratify (Spain);",
                    "- Côte d’Ivoire",
                    "- UPR",
                    "- A/HRC/42/6",
                    "- 16.3 - Promote the rule of law\n- 5.c - Adopt policies\n- 16.1 - Reduce",
                    43650.0,
                    "- Germany - Timor-Leste - State of Palestine*",
                    "- Supported/Noted",
                    "- 33")))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.info().stateUnderReview().map(State::code)).contains("CIV");
              assertThat(row.info().symbol()).contains("A/HRC/42/6");
              assertThat(row.info().session()).hasValue(33);
              assertThat(row.info().cycle()).hasValue(3);
              assertThat(row.info().date()).contains(LocalDate.of(2019, 7, 4));
              assertThat(row.recommendingStates().stream().map(State::code))
                  .containsExactly("DEU", "TLS", "PSE");
              assertThat(row.position().status()).isEqualTo(PositionStatus.PARTIAL);
              assertThat(row.recommendation().recorded().keys(Aspect.GOALS))
                  .containsExactly("16", "5");
              assertThat(row.recommendation().recorded().keys(Aspect.TARGETS))
                  .containsExactly("16.3", "5.c", "16.1");
            });
  }

  @Test
  void whatIsDamagedOrDoesNotCountIsNamed() throws IOException {
    List<ResultRow> rows = new ArrayList<>();
    List<Object> good = row("115.3 Ratify (Spain);");
    Path file =
        workbook(
            HEADS,
            List.of(
                good,
                good,
                with(good, 0, ""),
                with(good, 2, "- CEDAW"),
                with(good, 1, "- South Sudan - Sudan"),
                with(with(good, 0, "115.4 Ratify"), 6, "- Atlantis - Spain"),
                with(with(good, 0, "115.5 Ratify"), 5, "some day"),
                with(with(good, 0, "115.6 Ratify"), 5, -3.0),
                with(with(good, 0, "115.7 Ratify"), 6, "- ")));

    ExportRemarks remarks =
        new ResultReader(STATES).readWorkbook("uhri.xlsx", file, (row, json) -> rows.add(row));

    assertThat(rows.stream().map(ResultRow::paragraph))
        .containsExactly("115.3", "115.4", "115.5", "115.6", "115.7");
    assertThat(rows.get(1).recommendingStates()).extracting(State::code).containsExactly("ESP");
    assertThat(remarks)
        .isEqualTo(
            new ExportRemarks(
                false,
                List.of(),
                Map.of(LeftOut.OTHER_BODY, 1, LeftOut.WITHOUT_TEXT, 1, LeftOut.REPEATED, 2),
                Map.of(
                    Unknown.STATE,
                    Map.of("South Sudan - Sudan", 1, "Atlantis", 1),
                    Unknown.DATE,
                    Map.of("some day", 1, "-3", 1))));
  }

  @Test
  void aWorkbookOfAnotherKindIsRefused() throws IOException {
    Path file = workbook(List.of("Paragraph", "Recommendation"), List.of(List.of("1", "Ratify")));
    assertThatExceptionOfType(InputFileException.class)
        .isThrownBy(
            () -> new ResultReader(STATES).readWorkbook("own.xlsx", file, (row, json) -> {}))
        .withMessageStartingWith(
            "own.xlsx: is a workbook, but not an export of OHCHR's index (UHRI): it has no column"
                + " 'Text'");
  }

  @Test
  void aFileThatIsNoWorkbookIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("note.xlsx"), "no workbook");
    assertThatExceptionOfType(InputFileException.class)
        .isThrownBy(
            () -> new ResultReader(STATES).readWorkbook("note.xlsx", file, (row, json) -> {}))
        .withMessage("note.xlsx: is not a readable workbook.");
  }

  @Test
  void whatTheReceiverThrowsComesThrough() throws IOException {
    Path file = workbook(HEADS, List.of(row("115.3 Ratify (Spain);")));
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(
            () ->
                new ResultReader(STATES)
                    .readWorkbook(
                        "uhri.xlsx",
                        file,
                        (row, json) -> {
                          throw new IOException("disk full");
                        }))
        .withMessage("disk full");
  }

  private static List<Object> row(String text) {
    return List.of(
        text, "- Norway", "- UPR", "A/HRC/42/3", "", 43650.0, "- Spain", "Supported", "33");
  }

  private static List<Object> with(List<Object> row, int column, Object value) {
    List<Object> changed = new ArrayList<>(row);
    changed.set(column, value);
    return changed;
  }

  private List<ResultRow> read(List<Object> row) throws IOException {
    List<ResultRow> rows = new ArrayList<>();
    new ResultReader(STATES)
        .readWorkbook("uhri.xlsx", workbook(HEADS, List.of(row)), (each, json) -> rows.add(each));
    return rows;
  }

  private Path workbook(List<String> heads, List<List<Object>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet();
      Row head = sheet.createRow(0);
      for (int i = 0; i < heads.size(); i++) {
        head.createCell(i).setCellValue(heads.get(i));
      }
      for (List<Object> values : rows) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int i = 0; i < values.size(); i++) {
          if (values.get(i) instanceof Double number) {
            row.createCell(i).setCellValue(number);
          } else {
            row.createCell(i).setCellValue((String) values.get(i));
          }
        }
      }
      workbook.write(bytes);
    }
    return Files.write(folder.resolve("index.xlsx"), bytes.toByteArray());
  }
}
