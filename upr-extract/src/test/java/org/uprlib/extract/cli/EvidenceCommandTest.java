package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.read.documentation.PaperDraft;
import org.uprlib.extract.rows.result.ResultLine;

@Timeout(60)
class EvidenceCommandTest {
  @TempDir private Path folder;
  private Path results;
  private Path report;

  @BeforeEach
  void papers() throws IOException {
    results = results("results.jsonl", 20);
    report =
        Files.write(
            folder.resolve("report.docx"),
            PaperDraft.nationalReport()
                .bold("I. Introduction")
                .says("1. The report was drafted by the Ministry of Justice.")
                .says("2. The Karstal centre was closed; recommendation 1 is implemented.")
                .bytes());
  }

  private Path results(String name, int session) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        ResultLine.of("115.1", "Close the Karstal centre").to("XSV", session).toSylvania().json());
  }

  @Test
  void aFolderHoldsResultsAndLaterPapers() {
    Ran ran = Ran.command("evidence", folder);

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith("115.1 Close the Karstal centre (Spain) · supported\n    “recommendation 1” · ")
        .contains("para. 2 · Sylvania · ", "stated: implemented “is implemented”");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void aLineOfJsonIsARecommendation() {
    Path out = folder.resolve("evidence.jsonl");

    Ran ran = Ran.command("evidence", results, report, "--out", out);

    assertThat(ran.code()).isZero();
    assertThat(out)
        .content()
        .contains("\"paragraph\":\"115.1\"", "\"link\":\"explicit\"", "\"level\":\"implemented\"");
  }

  @Test
  void theFollowUpTableIsNotReplacedUnasked() throws IOException {
    Path out = folder.resolve("table.xlsx");

    assertThat(Ran.command("evidence", results, report, "-o", out).code()).isZero();
    assertThat(Files.size(out)).isPositive();
    assertThat(Ran.command("evidence", results, report, "-o", out).code()).isEqualTo(2);
    assertThat(Ran.command("evidence", results, report, "-o", out, "--force").code()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--top -1          | at most -1 passages, expected 0 or more",
        "--threshold 2     | threshold is 2.0, expected 0 to 1",
        "--format html     | expected one of text, jsonl, xlsx, csv but was 'html'",
        "--format csv      | a follow-up table needs a file; name one with --out",
        "--format jsonl -o evidence.csv | --out ends in .csv, but --format is jsonl",
        "-o evidence.docx  | --out ends in .docx, as papers do, but the format is text",
        "--format xlsx     | a workbook is not text; name a file with --out",
        "--review A/HRC/1  | None of the papers contains a review's recommendations",
      })
  void badUsageIsToldInASentence(String options, String message) {
    Object[] arguments =
        Stream.concat(Stream.of("evidence", results, report), Stream.of(options.split(" ")))
            .toArray();

    Ran ran = Ran.command(arguments);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(String.join("\n", ran.err())).contains(message);
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void papersOfTheSameReviewAreRefusedAndNothingIsWritten() throws IOException {
    Path out = folder.resolve("evidence.jsonl");

    Ran ran = Ran.command("evidence", results("same.jsonl", 34), report, "-o", out);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .containsExactly(
            "A/HRC/WG.6/34/XSV/1 is of session 34, the recommendations of session 34: papers of a"
                + " later review are needed.");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheOthersAreRead() throws IOException {
    Path damaged = Files.writeString(folder.resolve("damaged.pdf"), "%PDF-1.4 and no more");

    Ran ran = Ran.command("evidence", results, report, damaged);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).hasSize(1);
    assertThat(ran.err().get(0)).startsWith("damaged.pdf: ");
    assertThat(ran.out()).contains("recommendation 1");
  }
}
