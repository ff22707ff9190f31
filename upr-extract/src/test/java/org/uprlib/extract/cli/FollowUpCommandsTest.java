package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.uprlib.extract.followup.FollowUpRows.STATES;
import static org.uprlib.extract.followup.FollowUpRows.row;
import static org.uprlib.extract.followup.FollowUpRows.table;
import static org.uprlib.extract.followup.FollowUpRows.written;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.followup.FollowUpFormat;
import org.uprlib.extract.followup.FollowUpReader;
import org.uprlib.extract.followup.FollowUpRow;
import org.uprlib.extract.followup.FollowUpTable;
import org.uprlib.extract.rows.result.ResultLine;

/** The commands table, fill, midterm and factsheet. */
@Timeout(120)
class FollowUpCommandsTest {
  private static final Path MATRIX = Path.of("../samples/papers/automatic-2019-matrix.docx");

  @TempDir private Path folder;
  private Path results;
  private Path table;

  @BeforeEach
  void files() throws IOException {
    results =
        Files.writeString(
            folder.resolve("all.jsonl"),
            String.join(
                "\n",
                ResultLine.of("1.1", "Ratify OP-CAT").to("SVN", 7).position("noted").json(),
                ResultLine.of("5.1", "Ratify OP-CAT soon").to("SVN", 20).json(),
                ResultLine.of("8.1", "Plant trees").to("GEO", 10).json()));
    table = folder.resolve("table.xlsx");
    write(
        table,
        table(
            row("14.1", "Close the camp", "URY", "Migrants")
                .with(written("partially", "No family is held.", "Close it", "JS1")),
            row("14.2", "Give work", "MLT", "Work")));
  }

  private static void write(Path file, FollowUpTable table) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file)) {
      FollowUpFormat.XLSX.write(table, Language.ENGLISH, STATES, stream);
    }
  }

  private static FollowUpTable read(Path file) throws IOException {
    return new FollowUpReader(STATES).read(file);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aTableIsMadeOfResults() throws IOException {
    Path out = folder.resolve("new.xlsx");
    Ran ran = Ran.command("table", results, "--state", "Slovenia", "-o", out);

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).containsExactly(out + ": 2 recommendations, 0 with a level");
    assertThat(read(out).rows()).extracting(FollowUpRow::paragraph).containsExactly("1.1", "5.1");
  }

  @Test
  void answersThatThePapersLackAreMissingAndNotPending() throws IOException {
    String unanswered =
        ResultLine.of("6.1", "Close the camp").to("SVN", 20).position("pending").json();
    Files.writeString(results, unanswered);
    Path out = folder.resolve("new.xlsx");
    String told = "1 recommendation of A/HRC/28/20 has no answer in these papers";

    assertThat(Ran.command("table", results, "-o", out).err())
        .anyMatch(each -> each.contains(told));
    assertThat(Ran.command("midterm", out, "-o", folder.resolve("midterm.docx")).err())
        .anyMatch(each -> each.contains(told));
    Path sheet = folder.resolve("sheet.docx");
    assertThat(Ran.command("factsheet", out, "--all-themes", "-o", sheet).err())
        .anyMatch(each -> each.contains(told));
    assertThat(DocumentReader.create().read(sheet).text())
        .contains("No answer in the papers used")
        .doesNotContainIgnoringCase("pending");
  }

  @Test
  void aTableIsMadeAnewWithWhatAPersonWrote() throws IOException {
    Path out = folder.resolve("new.csv");
    Ran ran = Ran.command("table", results, "--table", table, "-o", out, "--lang", "fr");

    assertThat(ran.code()).isZero();
    assertThat(ran.err())
        .containsExactly(
            table
                + ": 2 rows are of recommendations that are not in the papers given; they are kept"
                + " at the end: A/HRC/43/97 14.1, A/HRC/43/97 14.2.",
            out + ": 5 recommendations, 1 with a level");
    assertThat(Files.readString(out)).contains("No family is held.", "partiellement mise en œuvre");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "table all.jsonl -o table.xlsx             | table.xlsx: cannot be written: it already"
            + " exists; give another name, or --force to replace it.",
        "table all.jsonl --table table.xlsx -o table.xlsx --force | table.xlsx: cannot be written:"
            + " it is one of the files to be read.",
        "table all.jsonl --table table.xlsx --scale committee -o n.xlsx | is graded on the scale"
            + " 'steps', not on 'committee'.",
        "table all.jsonl --scale grades -o n.xlsx  | expected one of steps, committee but was"
            + " 'grades'",
        "table all.jsonl --lang de -o n.xlsx       | expected one of en, fr, es but was 'de'",
        "table all.jsonl --table all.jsonl -o n.xlsx | all.jsonl: is not CSV: ",
        "table all.jsonl --state Norway -o n.xlsx  | There are no recommendations to make a table"
            + " of.",
        "table none.jsonl -o n.xlsx                | does not exist",
        "table all.jsonl -o none/n.xlsx            | none/n.xlsx: cannot be written: its folder"
            + " does not exist.",
        "fill table.xlsx table.xlsx -o n.docx      | table.xlsx: is",
        "fill none.docx table.xlsx -o n.docx       | none.docx: ",
        "fill MATRIX none.xlsx -o n.docx           | none.xlsx: ",
        "fill MATRIX all.jsonl -o n.docx           | all.jsonl: is not CSV: ",
        "midterm MATRIX -o n.docx                  | automatic-2019-matrix.docx: is not a readable"
            + " workbook; save it as .xlsx or .csv.",
        "midterm table.xlsx -o all.jsonl           | it already exists",
        "midterm table.xlsx table.xlsx -o n.docx   | has A/HRC/43/97 14.1, as ",
        "midterm table.xlsx --date today -o n.docx | 'today'",
        "factsheet table.xlsx --theme Trees -o n.docx | 'Trees' is not a theme of the table, which"
            + " has 'Migrants', 'Work'.",
        "factsheet table.xlsx -o n.docx            | Missing required argument",
      })
  void badInputIsToldInASentenceAndNothingIsWritten(String words, String message)
      throws IOException {
    List<String> before = names();
    byte[] bytes = Files.readAllBytes(table);

    Ran ran = Ran.command(arguments(words));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().get(0)).contains(message);
    assertThat(names()).isEqualTo(before);
    assertThat(Files.readAllBytes(table)).isEqualTo(bytes);
  }

  private Object[] arguments(String words) {
    return Stream.of(words.split(" "))
        .map(word -> word.equals("MATRIX") ? MATRIX.toString() : word)
        .map(
            word ->
                word.matches(".*\\.(xlsx|jsonl|docx)") && !word.contains("..")
                    ? folder.resolve(word).toString()
                    : word)
        .toArray();
  }

  @Test
  void aMatrixIsFilledInACopy() throws IOException {
    Path out = folder.resolve("filled.docx");
    Ran ran = Ran.command("fill", MATRIX, table, "-o", out);

    assertThat(ran.code()).isZero();
    assertThat(ran.err().get(0)).matches(".*filled.docx: \\d+ of 34 rows filled");
    assertThat(ran.err().get(1)).startsWith("the table says nothing of 21 recommendations: ");
    assertThat(ran.err().get(2))
        .isEqualTo(
            "next step and what you ask never get into a matrix (recommendations that have them:"
                + " 1): 14.1");
    assertThat(out).exists();
  }

  @Test
  void aMatrixIsNotFilledWithNumbersThatItDoesNotHave() throws IOException {
    write(table, table(row("14.99", "x", "NOR", "").with(written("not", "", "", ""))));
    Path out = folder.resolve("filled.docx");
    Ran ran = Ran.command("fill", MATRIX, table, "-o", out);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .containsExactly(
            table + ":2: says something of '14.99' (row 2), which " + MATRIX + " does not have.");
    assertThat(out).doesNotExist();
  }

  @Test
  void aReportIsWrittenAndWrittenAnewOnlyByForce() throws IOException {
    Path out = folder.resolve("report.docx");
    Ran first = Ran.command("midterm", table, "-o", out, "--by", "Free Sylvania");
    Ran again = Ran.command("midterm", table, "-o", out);
    Ran forced = Ran.command("midterm", table, "-o", out, "--force", "--lang", "es");

    assertThat(first.code()).isZero();
    assertThat(first.err())
        .containsExactly(
            out + ": something is written of 1 of the 2 recommendations of the table",
            "Whom you consulted is not said; the table has a sheet for it.");
    assertThat(again.code()).isEqualTo(2);
    assertThat(forced.code()).isZero();
    assertThat(forced.err())
        .contains("Who writes the report is not said; --by or the table says it.");
  }

  @Test
  void factsheetsGoIntoAFileEachOrIntoOne() throws IOException {
    Path sheets = folder.resolve("sheets");
    Ran each = Ran.command("factsheet", table, "--all-themes", "-o", sheets + "/");
    Ran one = Ran.command("factsheet", table, "--theme", "work", "-o", folder.resolve("w.docx"));
    Ran again = Ran.command("factsheet", table, "--all-themes", "-o", sheets);

    assertThat(each.code()).isZero();
    assertThat(each.err()).containsExactly(sheets + ": 2 pages");
    assertThat(sheets.resolve("migrants.docx")).exists();
    assertThat(sheets.resolve("work.docx")).exists();
    assertThat(one.err()).containsExactly(folder.resolve("w.docx") + ": 1 page");
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err().get(0)).contains("it already exists");
  }
}
