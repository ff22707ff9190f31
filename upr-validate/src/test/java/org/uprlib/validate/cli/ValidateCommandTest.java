package org.uprlib.validate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.report.JsonReport;

class ValidateCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return ValidateCommand.run(
        new Console(Console.stream(out), Console.stream(err), false), arguments);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  private String file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content).toString();
  }

  @Test
  void endsWithZeroWhereNothingIsAgainstIt() throws IOException {
    assertThat(run(file("good.docx", Correct.single().build()))).isZero();
    assertThat(printed()).contains("Nothing against it.").contains("152 / 2,815 words, 2,663 left");
  }

  @Test
  void endsWithOneForAnErrorAndShowsTheMeter() throws IOException {
    byte[] over = Correct.atTheLimit(Correct.single(), 2815 - 152 + 88).build();
    assertThat(run(file("long.docx", over))).isEqualTo(1);
    assertThat(printed())
        .contains("2,903 / 2,815 words, 88 over")
        .contains("Longest sections:")
        .contains("error C4-WORDS-SINGLE");
  }

  @Test
  void endsWithTwoWhereOneFileCannotBeReadAndChecksTheRest() throws IOException {
    file("a.docx", new byte[] {1, 2, 3});
    file("b.docx", Correct.single().build());
    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(printed()).contains("b.docx").contains("Nothing against it.");
    assertThat(errors())
        .contains("a.docx: ")
        .contains("Files checked: 1, with errors: 0, not readable: 1");
  }

  @Test
  void endsWithTwoForWrongUse() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("--cycle", "-1", folder.toString())).isEqualTo(2);
    assertThat(run("--lang", "de", folder.toString())).isEqualTo(2);
    assertThat(run("--joint", "--single", folder.toString())).isEqualTo(2);
    assertThat(run(folder.resolve("missing").toString())).isEqualTo(2);
    assertThat(errors()).contains("missing: does not exist.");
    assertThat(run("--date", "2024-13-01", folder.toString())).isEqualTo(2);
    assertThat(errors()).contains("'2024-13-01' is no day such as 2024-07-18");
  }

  @Test
  void tellsADefectOfARuleFileWithItsPlace() throws IOException {
    String rules = file("my.rules", "[C4-FONT]\nsize = 3\n".getBytes(StandardCharsets.UTF_8));
    String paper = file("good.docx", Correct.single().build());
    assertThat(run("--rules", rules, paper)).isEqualTo(2);
    assertThat(errors()).contains("my.rules:2:1: 'size' is not known for dominant.");
  }

  @Test
  void writesAReportAFileAndASummaryToAFolder() throws IOException {
    Path papers = Files.createDirectories(folder.resolve("in/deep"));
    Files.write(papers.resolve("one.docx"), Correct.single().build());
    Files.write(papers.resolve("two.docx"), Correct.joint().font("Arial").build());
    Path reports = folder.resolve("out");
    assertThat(run("--format", "html", "--out", reports + "/", folder.resolve("in").toString()))
        .isZero();
    assertThat(reports.resolve("one.docx.html")).content().contains("Nothing against it.");
    assertThat(reports.resolve("two.docx.html")).content().contains("C4-FONT");
    assertThat(reports.resolve("summary.txt")).content().contains("Files checked: 2");
  }

  @Test
  void writesJsonThatHoldsWhatTheSchemaRequires() throws IOException {
    String paper = file("a.docx", Correct.single().font("Arial").build());
    assertThat(run("--format", "json", paper)).isZero();
    JsonNode report = new ObjectMapper().readTree(printed());
    JsonNode schema =
        new ObjectMapper().readTree(JsonReport.class.getResource("report.schema.json"));
    SchemaCheck.check(report, schema, "$");
    assertThat(report.at("/findings/0/rule").asText()).isEqualTo("C4-FONT");
    assertThat(report.at("/findings/0/place/words").asText()).startsWith("Submission to");
  }

  @Test
  void writesSarifWithRulesLevelsAndWhatIsOpen() throws IOException {
    String paper = file("ä b.docx", Correct.single().font("Arial").build());
    assertThat(run("--format", "sarif", paper)).isZero();
    JsonNode run = new ObjectMapper().readTree(printed()).at("/runs/0");
    JsonNode first = run.at("/results/0");
    assertThat(first.at("/ruleId").asText()).isEqualTo("C4-FONT");
    assertThat(first.at("/level").asText()).isEqualTo("warning");
    assertThat(first.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("%C3%A4%20b.docx");
    assertThat(first.at("/locations/0/message/text").asText()).startsWith("“Submission to");
    int rule = first.at("/ruleIndex").asInt();
    assertThat(run.at("/tool/driver/rules/" + rule + "/id").asText()).isEqualTo("C4-FONT");
    assertThat(run.at("/results").findValuesAsText("kind")).contains("open", "review");
  }

  @Test
  void neverWritesOverAFileThatItReads() throws IOException {
    byte[] content = Correct.single().build();
    String paper = file("a.docx", content);
    assertThat(run("--format", "docx", "--out", paper, paper)).isEqualTo(2);
    assertThat(run("fix", paper, paper)).isEqualTo(2);
    assertThat(Files.readAllBytes(Path.of(paper))).isEqualTo(content);
  }

  @Test
  void fixesAndListsEachChange() throws IOException {
    String paper = file("a.docx", Correct.single().font("Arial").withoutPageNumbers().build());
    Path mended = folder.resolve("b.docx");
    assertThat(run("fix", paper, mended.toString())).isZero();
    assertThat(printed())
        .contains("Font set to Times New Roman.")
        .contains("Page numbers put into");
    assertThat(run(mended.toString())).isZero();
    assertThat(printed()).contains("Nothing against it.");
  }

  @Test
  void printsRulesWithSourcesAndTheCalendar() {
    assertThat(run("rules", "--cycle", "1")).isZero();
    assertThat(printed()).contains("C1-PAGES-SINGLE").contains("OHCHR, technical guide");
    assertThat(run("calendar", "--state", "Norway", "--lang", "fr")).isZero();
    assertThat(printed()).contains("2024-04-08").contains("inconnu");
    assertThat(run("calendar", "--state", "Norway", "-f", "ics")).isZero();
    assertThat(printed()).contains("DTSTART;VALUE=DATE:20240408\r\n");
    assertThat(printed().lines())
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    assertThat(run("calendar", "--state", "Sylvania")).isEqualTo(2);
  }
}
