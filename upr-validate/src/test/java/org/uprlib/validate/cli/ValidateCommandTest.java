package org.uprlib.validate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.write.Console;
import org.uprlib.validate.cli.ReportConsole.Invocation;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;
import org.uprlib.validate.fixture.Written;
import org.uprlib.validate.report.ReportWriter;

class ValidateCommandTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    out.reset();
    return run(out, arguments);
  }

  /** Checks papers of the 49th session as if they were sent before it, whenever this runs. */
  private int check(String... arguments) {
    List<String> dated = new ArrayList<>(List.of(arguments));
    dated.addAll(arguments[0].equals("fix") ? 1 : 0, List.of("--date", "2024-10-01"));
    return run(dated.toArray(String[]::new));
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
  void everyOtherCommandIsSetUpWhereItIsNamed() {
    assertThat(ValidateCommand.NEED_OTHERS)
        .containsAll(ValidateProgram.commandLine().getSubcommands().keySet());
  }

  @Test
  void endsWithZeroWhereNothingIsAgainstIt() throws IOException {
    assertThat(check(file("good.docx", Correct.single().build()))).isZero();
    assertThat(printed())
        .contains("Ready to send: no problems were found.")
        .contains("152 / 2,815 words, 2,663 left");
  }

  @Test
  void endsWithOneForAnErrorAndShowsTheMeter() throws IOException {
    byte[] over = Correct.atTheLimit(Correct.single(), 2815 - 152 + 88).build();
    assertThat(run(file("long.docx", over))).isEqualTo(1);
    assertThat(printed())
        .contains("2,903 / 2,815 words, 88 over")
        .contains("Longest sections:")
        .contains("error: Length, one stakeholder", "C4-WORDS-SINGLE: binding");
  }

  @Test
  void endsWithTwoWhereOneFileCannotBeReadAndChecksTheRest() throws IOException {
    file("a.docx", new byte[] {1, 2, 3});
    file("b.docx", Correct.single().build());
    assertThat(check(folder.toString())).isEqualTo(2);
    assertThat(printed()).contains("b.docx").contains("Ready to send: no problems were found.");
    assertThat(errors())
        .contains("a.docx: ")
        .contains("Files checked: 1, with errors: 0, not submissions: 0, not readable: 1");
  }

  @Test
  void countsWhatIsNoSubmissionAndSaysWhereReadinessIsNotClear() throws IOException {
    file(
        "a.docx",
        new SubmissionDraft()
            .plain("United Nations A/HRC/43/97")
            .plain("Distr.: General")
            .plain("Report of the Working Group on the Universal Periodic Review")
            .build());
    SubmissionDraft open =
        new SubmissionDraft().plain("Universal Periodic Review of Grenada").plain("49th session");
    for (int i = 0; i < 30; i++) {
      open.numbered(Correct.filler(100));
    }
    file("b.docx", open.build());
    String rules =
        file(
            "own.rules",
            "[C4-ORGANISATION]\nseverity = warning\n".getBytes(StandardCharsets.UTF_8));
    assertThat(check(folder.toString(), "--rules", rules)).isEqualTo(2);
    assertThat(printed())
        .contains(
            "Check this before you send it: it is too long if only one organisation submits it.");
    assertThat(errors())
        .contains("Files checked: 1, with errors: 0, not submissions: 1, not readable: 0");
  }

  @Test
  void saysThatNumbersWereNotCheckedWhereThereIsNoRunningText() throws IOException {
    SubmissionDraft titles =
        new SubmissionDraft().plain("Universal Periodic Review of Grenada").plain("49th session");
    run(file("titles.docx", titles.build()));
    assertThat(printed()).contains("Numbered paragraphs: no paragraphs of running text were found");
  }

  @Test
  void endsWithTwoForWhatIsNoSubmissionAndSaysWhatItIs() throws IOException {
    String report =
        file(
            "report.docx",
            new SubmissionDraft()
                .plain("United Nations A/HRC/43/97")
                .plain("Distr.: General")
                .plain("Report of the Working Group on the Universal Periodic Review")
                .plain("Grenada")
                .build());
    assertThat(run(report)).isEqualTo(2);
    assertThat(printed())
        .contains("This is a report of the Working Group, not a submission: “A/HRC/43/97”")
        .contains("it was not checked")
        .doesNotContain("C4-");
    assertThat(run("--paper", "submission", report)).isEqualTo(1);
    assertThat(printed()).contains("C4-ORGANISATION");
    assertThat(run("--format", "json", report)).isEqualTo(2);
    JsonNode json = new ObjectMapper().readTree(printed());
    assertThat(json.at("/paper/recognised").asText()).isEqualTo("working-group-report");
    assertThat(json.at("/paper/judged").asBoolean()).isFalse();
    assertThat(run("--paper", "speech", report)).isEqualTo(2);
    assertThat(errors()).contains("'speech' is not one of submission, oral-statement and");
  }

  @Test
  void saysOnceWhatTheRulesOfCycleFourRestOn() throws IOException {
    assertThat(check(file("a.docx", Correct.single().font("Arial").build()))).isZero();
    assertThat(printed()).containsOnlyOnce("January 2022").contains("www.ohchr.org");
  }

  @Test
  void endsWithTwoForWrongUse() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("--cycle", "-1", folder.toString())).isEqualTo(2);
    assertThat(run("--timeout", "0", folder.toString())).isEqualTo(2);
    assertThat(run("--lang", "de", folder.toString())).isEqualTo(2);
    assertThat(run("--joint", "--single", folder.toString())).isEqualTo(2);
    assertThat(run("--submitter", " ", folder.toString())).isEqualTo(2);
    assertThat(run("--submitter", "A", "--submitter", "B", "--single", folder.toString()))
        .isEqualTo(2);
    assertThat(run(folder.resolve("missing").toString())).isEqualTo(2);
    assertThat(errors()).contains("missing: does not exist.");
    assertThat(run("--date", "2024-13-01", folder.toString())).isEqualTo(2);
    assertThat(errors()).contains("'2024-13-01' is not a day such as 2024-07-18");
  }

  @Test
  void tellsADefectOfARuleFileWithItsPlace() throws IOException {
    String rules = file("my.rules", "[C4-FONT]\nsize = 3\n".getBytes(StandardCharsets.UTF_8));
    String paper = file("good.docx", Correct.single().build());
    assertThat(run("--rules", rules, paper)).isEqualTo(2);
    assertThat(errors()).contains("my.rules:2:1: 'size' is not known for dominant.");
  }

  /** A session and a cycle that contradict each other, and outputs that are read. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--cycle 1 --session 49 DIR/good.docx           | --session 49 is of cycle 4, but --cycle"
            + " is 1",
        "--rules DIR/my.rules -o DIR/my.rules -f text DIR/good.docx | ends in .rules",
        "--not-copied DIR/own.txt -o DIR/own.txt DIR/good.docx | it is one of the files to be"
            + " read",
        "fix --force --not-copied DIR/own.docx DIR/good.docx DIR/own.docx | it is one of the files"
            + " to be read",
      })
  void refusesWhatContradictsItselfAndReplacesNothing(String call, String said) throws IOException {
    file("good.docx", Correct.single().build());
    file("my.rules", "# none\n".getBytes(StandardCharsets.UTF_8));
    file("own.txt", "A recommendation.\n".getBytes(StandardCharsets.UTF_8));
    file("own.docx", "A recommendation.\n".getBytes(StandardCharsets.UTF_8));

    assertThat(run(call.replace("DIR", folder.toString()).split(" +"))).isEqualTo(2);

    assertThat(errors()).contains(said);
    assertThat(folder.resolve("own.txt")).hasContent("A recommendation.");
    assertThat(folder.resolve("own.docx")).hasContent("A recommendation.");
    assertThat(folder.resolve("my.rules")).hasContent("# none");
  }

  @Test
  void writesAReportAFileAndASummaryToAFolder() throws IOException {
    Path papers = Files.createDirectories(folder.resolve("in/deep"));
    Files.write(papers.resolve("one.docx"), Correct.single().build());
    Files.write(papers.resolve("two.docx"), Correct.joint().font("Arial").build());
    Path reports = folder.resolve("out");
    assertThat(check("--format", "html", "--out", reports + "/", folder.resolve("in").toString()))
        .isZero();
    assertThat(reports.resolve("deep_one.docx.html"))
        .content()
        .contains("Ready to send: no problems were found.");
    assertThat(reports.resolve("deep_two.docx.html")).content().contains("C4-FONT");
    assertThat(reports.resolve("summary.txt")).content().contains("Files checked: 2");
  }

  @Test
  void writesJsonThatHoldsWhatTheSchemaRequires() throws IOException {
    String paper = file("a.docx", Correct.single().font("Arial").build());
    assertThat(check("--format", "json", paper)).isZero();
    JsonNode report = new ObjectMapper().readTree(printed());
    JsonNode schema;
    try (InputStream in = ReportWriter.class.getResourceAsStream("report.schema.json")) {
      schema = new ObjectMapper().readTree(in);
    }
    SchemaCheck.check(report, schema, "$");
    assertThat(report.at("/words/limits/0/outside/1/part").asText()).isEqualTo("notes");
    assertThat(report.at("/words/limits/0/outside/1/grade").asText()).isEqualTo("carried-over");
    assertThat(report.at("/findings/0/rule").asText()).isEqualTo("C4-FONT");
    assertThat(report.at("/findings/0/place/words").asText()).startsWith("Submission to");
  }

  @Test
  void writesSarifWithRulesLevelsAndWhatIsOpen() throws IOException {
    String paper = file("ä b.docx", Correct.single().font("Arial").build());
    assertThat(check("--format", "sarif", paper)).isZero();
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
  void fixesAndListsEachChange() throws IOException {
    String paper = file("a.docx", Correct.single().font("Arial").withoutPageNumbers().build());
    Path mended = folder.resolve("b.docx");
    assertThat(check("fix", paper, mended.toString())).isZero();
    assertThat(printed())
        .contains("Font set to Times New Roman.")
        .contains("Page numbers put into");
    assertThat(check(mended.toString())).isZero();
    assertThat(printed()).contains("Ready to send: no problems were found.");
  }

  @Test
  void fixTellsWhatIsLeftInWords() throws IOException {
    byte[] paper = Correct.atTheLimit(Correct.single(), 2815).font("Arial").build();
    String mended = folder.resolve("b c.docx").toString();
    assertThat(check("fix", file("a.docx", paper), mended)).isZero();
    assertThat(printed())
        .contains("Font set to Times New Roman.")
        .contains(
            "Still to do yourself: 1 error\n" + "- error: Length, one stakeholder. Shorten the")
        .doesNotContain("C4-");
    assertThat(errors())
        .contains("b c.docx is written.")
        .contains("Check it again: upr-validate '" + mended + "'");
  }

  @Test
  void printsRulesWithSources() {
    assertThat(run("rules", "--cycle", "1")).isZero();
    assertThat(printed()).contains("C1-PAGES-SINGLE").contains("OHCHR, technical guide");
  }

  /** What {@code rules -o} writes is a file of rules that changes nothing, for any paper. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''        | ''",
        "--cycle 4 | ''",
        "''        | --session 20",
        "--cycle 3 | --cycle 3 --lang fr",
        "--cycle 0 | --cycle 0 --lang es",
        "''        | --paper oral-statement",
        "''        | --paper written-statement --status general",
      })
  void rulesThatAreWrittenGiveTheSameReport(String cycle, String options) throws IOException {
    String paper =
        file(
            "paper.docx",
            Correct.atTheLimit(Correct.annex(), 6_000).font("Arial").remove("Key words").build());
    String mine = folder.resolve("mine.rules").toString();
    assertThat(run(words("rules -o " + mine + " " + cycle))).isZero();
    assertThat(errors()).isEqualTo(mine + " is written.\n");
    assertThat(printed()).isEmpty();
    for (String format : List.of("json", "text", "html", "sarif")) {
      String call = paper + " -f " + format + " " + options;
      int code = run(words(call));
      assertThat(code).isBetween(0, 1);
      String without = printed();
      assertThat(run(words(call + " --rules " + mine))).isEqualTo(code);
      assertThat(printed().replace(" --rules " + mine, "")).isEqualTo(without);
    }
  }

  /** A line of the file that is changed changes the report, and no file is replaced unasked. */
  @Test
  void rulesThatAreWrittenCanBeChanged() throws IOException {
    Path mine = folder.resolve("mine.rules");
    assertThat(run("rules", "--cycle", "4", "-o", mine.toString())).isZero();
    String changed = Files.readString(mine).replace("value = Times New Roman", "value = Arial");
    Files.writeString(mine, changed);
    String paper = file("arial.docx", Correct.single().font("Arial").build());
    check(paper, "--rules", mine.toString());
    assertThat(printed()).contains("Ready to send: no problems were found.");
    assertThat(run("rules", "-o", mine.toString())).isEqualTo(2);
    assertThat(errors())
        .contains("mine.rules: cannot be written: it already exists; give another name, or");
    assertThat(mine).hasContent(changed);
    assertThat(run("rules", "-o", mine.toString(), "--force")).isZero();
    assertThat(mine).content().contains("value = Times New Roman", "[C1-FONT]", "[OS-ORAL-WORDS]");
  }

  private static String[] words(String call) {
    return call.strip().split(" +");
  }

  @Test
  void writesAPageThatLeadsToAllReports() throws IOException {
    Path papers = Files.createDirectories(folder.resolve("in"));
    Files.write(papers.resolve("good one.docx"), Correct.single().build());
    Files.write(
        papers.resolve("long.docx"),
        Correct.atTheLimit(Correct.single(), 2815).font("Arial").build());
    Files.write(papers.resolve("<b>broken.docx"), new byte[] {1, 2, 3});
    String missing = folder.resolve("missing.docx").toString();
    Path reports = folder.resolve("out");
    assertThat(check("-f", "html", "-o", reports + "/", papers.toString(), missing)).isEqualTo(2);
    String page = Files.readString(reports.resolve("index.html"));
    assertThat(page)
        .contains("<a href=\"./good%20one.docx.html\">good one.docx</a>")
        .contains("Ready to send: no problems were found.")
        .contains("<a href=\"./long.docx.html\">long.docx</a>")
        .contains("Not ready to send: 1 requirement is not met (Length, one stakeholder).")
        .contains("<td data-label=\"Errors\">1</td>", "<td data-label=\"Warnings\">1</td>")
        .contains("&lt;b&gt;broken.docx: ")
        .contains("missing.docx: does not exist.");
    assertThat(reports.resolve("good one.docx.html")).exists();
    assertThat(errors()).contains("index.html links to all reports: open it in a browser.");
  }

  @ParameterizedTest
  @CsvSource({
    "r.txt, '', r.docx",
    "r.json, '', {",
    "r.JSON, '', {",
    "r.jsonl, '', {",
    "r.html, '', <!DOCTYPE",
    "r.htm, html, <!DOCTYPE",
    "r.sarif, '', {",
    "r.sarif.json, '', {",
    "r.docx, '', PK",
    "r.docx, docx, PK",
    "r, json, {",
    "r, '', r.docx",
    ".hidden, html, <!DOCTYPE"
  })
  void theEndingOfTheOutputTellsTheFormat(String name, String format, String begin)
      throws IOException {
    Path paper = Files.createDirectories(folder.resolve("in")).resolve("r.docx");
    Files.write(paper, Correct.single().font("Arial").build());
    Path report = folder.resolve(name);
    List<String> arguments = new ArrayList<>(List.of(paper.toString(), "-o", report.toString()));
    if (!format.isEmpty()) {
      arguments.addAll(List.of("--format", format));
    }
    assertThat(check(arguments.toArray(String[]::new))).isZero();
    assertThat(new String(Files.readAllBytes(report), StandardCharsets.ISO_8859_1))
        .startsWith(begin);
  }

  /**
   * Calls that make no sense. {@code IN} stands for a submission, {@code OTHER} for another one,
   * {@code DIR} for their folder, {@code CAL} for a calendar.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IN -o DIR/r.pdf                          | nothing is written that ends in .pdf, but in"
            + " .txt, .json, .html, .sarif, .docx",
        "IN -o DIR/r.xls -f json                  | nothing is written that ends in .xls",
        "IN -o DIR/r.html -f json                 | --out ends in .html, but --format is json",
        "IN -o IN                                 | IN: cannot be written: it is one of the files"
            + " to be read",
        "IN -o OTHER                              | OTHER: cannot be written: it already"
            + " exists; give another name, or --force to replace it",
        "IN OTHER -o DIR/r.html                   | more than one file: give a folder as --out",
        "IN -f docx                               | --format docx needs --out",
        "''                                       | name the file to check, as in: upr-validate"
            + " submission.docx",
        "IN --calendar DIR/none.tsv               | none.tsv: does not exist.",
        "IN --calendar CAL                        | CAL:2: 'Norway' is not a State's code such as"
            + " NOR.",
        "IN --session 900                         | --session is 900, expected 1 to 99",
        "IN --session 0                           | --session is 0, expected 1 to 99",
        "IN --cycle 65                            | --cycle is 65, expected 0 to 8",
        "fix IN IN                                | IN: cannot be written: it is one of the files"
            + " to be read",
        "fix IN IN --force                        | IN: cannot be written: it is one of the files"
            + " to be read",
        "fix IN OTHER                             | OTHER: cannot be written: it already exists",
        "fix IN DIR                               | does not end in .docx",
        "fix IN DIR/b.pdf                         | b.pdf does not end in .docx",
        "fix DIR/none.docx DIR/b.docx             | none.docx: does not exist.",
        "fix DIR DIR/b.docx                       | is a folder, not a file; name a paper in it.",
        "fix CAL DIR/b.docx                       | CAL: ",
        "template --state Sylvania --session 52 -o DIR/t.docx         | unknown State 'Sylvania'",
        "template --state Norwy --session 47 -o DIR/t.docx            | did you mean Norway?",
        "template --state Norway --session 99 -o DIR/t.docx           | there is no session 99 in"
            + " the calendar, which has sessions 1 to 54",
        "template --state Norway --session 0 -o DIR/t.docx            | there is no session 0 in"
            + " the calendar",
        "template --state Norway --session 52 -o DIR/t.docx           | Norway is not reviewed in"
            + " session 52: cycle 4 reviews it in session 47",
        "template --state USA --session 50 -o DIR/t.docx              | United States of America is"
            + " not reviewed in session 50: cycle 4 reviews it in session 53",
        "template --state Ukraine --session 50 -o DIR/t.docx          | the calendar has it in no"
            + " session of cycle 4",
        "template --state Norway --session 47 -o OTHER                | OTHER: cannot be written:"
            + " it already exists",
        "template --state Norway --session 47 -o DIR/t.txt            | t.txt does not end in"
            + " .docx",
        "template --state Norway --session 47 -o DIR/t.docx --lang de | --lang is 'de', expected"
            + " en, fr or es",
        "template --state Norway --session 47 -o DIR/t.docx --calendar CAL | CAL:2: 'Norway' is no",
        "calendar --calendar CAL                  | CAL:2: 'Norway' is not a State's code such as"
            + " NOR.",
        "calendar --state Sylvania                | unknown State 'Sylvania'",
        "calendar --state Ukraine --upcoming --date 2026-01-01 -f tsv | Ukraine is in no coming"
            + " session of the calendar.",
        "calendar --date 2026-01-01               | --date says from when --upcoming and --state"
            + " count",
        "calendar --upcoming --date 2026-13-01    | '2026-13-01' is not a day such as 2024-07-18",
        "calendar -o DIR/c.xls                    | nothing is written that ends in .xls, but in"
            + " .txt, .ics, .tsv",
        "calendar -o DIR/c.tsv -f ics             | --out ends in .tsv, but --format is ics",
        "calendar -o CAL -f tsv                   | CAL: cannot be written: it already exists",
        "rules -o CAL                             | CAL: cannot be written: it already exists",
        "rules -o DIR                             | it is a folder; name a file",
        "rules -o DIR/no/mine.rules               | its folder does not exist",
        "rules -o DIR/mine.rules --cycle 9        | --cycle is 9, expected 0 to 4",
        "calendar -f ics --upcoming --date 2026-11-25 | Session 53 has no dates here",
      })
  void refusesInOneSentenceAndChangesNothing(String call, String said) throws IOException {
    String in = file("in.docx", Correct.single().font("Arial").build());
    String other = file("other paper.docx", Correct.single().build());
    String calendar =
        file("cal.tsv", "# mine\n53\t\t\t\t\tNorway\n".getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> before = contents();
    UnaryOperator<String> named =
        text ->
            text.replace("IN", in)
                .replace("OTHER", other)
                .replace("CAL", calendar)
                .replace("DIR", folder.toString());
    String[] arguments =
        call.isEmpty()
            ? new String[0]
            : Arrays.stream(call.split(" ")).map(named).toArray(String[]::new);
    assertThat(run(arguments)).isEqualTo(2);
    assertThat(errors()).contains(named.apply(said)).doesNotContain("\tat ", "fault");
    assertThat(printed()).isEmpty();
    assertThat(contents()).containsExactlyInAnyOrderEntriesOf(before);
  }

  @Test
  void tellsWhereToReadMoreAfterACallThatMakesNoSense() {
    assertThat(run("calendar", "--date", "2026-01-01")).isEqualTo(2);
    assertThat(errors())
        .isEqualTo(
            """
            upr-validate: --date says from when --upcoming and --state count; give one of them, too
            Try 'upr-validate --help'.
            """);
  }

  /** A sum of what was checked is told where there is more than one file. */
  @ParameterizedTest
  @CsvSource({
    "a.docx, false",
    "a.docx b.docx, true",
    "a.docx none.docx, true",
  })
  void sumsUpWhereThereIsMoreThanOneFile(String files, boolean summed) throws IOException {
    file("a.docx", Correct.single().build());
    file("b.docx", Correct.joint().build());
    String[] paths =
        Arrays.stream(files.split(" "))
            .map(name -> folder.resolve(name).toString())
            .toArray(String[]::new);
    run(paths);
    assertThat(errors().contains("Files checked: ")).isEqualTo(summed);
    assertThat(errors().contains("none.docx: does not exist.")).isEqualTo(files.contains("none"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, Session ",
        "-, tsv, '# Sessions of'",
        "-, ics, BEGIN:VCALENDAR",
        "c, -, Session ",
        "c, tsv, '# Sessions of'",
        ".c, ics, BEGIN:VCALENDAR",
        "c.ics, -, BEGIN:VCALENDAR",
        "C.TXT, table, Session ",
      })
  void theCalendarIsWrittenAsFormatAndNameTell(String name, String format, String begin)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("calendar", "--state", "SUR"));
    if (format != null) {
      arguments.addAll(List.of("--format", format));
    }
    if (name != null) {
      arguments.addAll(List.of("--out", folder.resolve(name).toString()));
    }
    assertThat(check(arguments.toArray(String[]::new))).isZero();
    String written = name == null ? printed() : Files.readString(folder.resolve(name));
    assertThat(written).startsWith(begin);
    // What has no dates yet is told, too.
    String done = name == null ? "" : folder.resolve(name) + " is written.";
    assertThat(errors()).endsWith(done.isEmpty() ? "" : done + "\n");
  }

  @Test
  void ofACalendarOnlyTheStatesSessionsAreShown() {
    assertThat(run("calendar", "--state", "Norway")).isZero();
    assertThat(printed().lines().filter(line -> line.matches("\\d.*")))
        .extracting(line -> line.split(" ", -1)[0])
        .containsExactly("6", "19", "33", "47");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Morocco | due between November 2027 and May 2028: this is an estimate.",
        "Ukraine | it was due between November 2022 and May 2023",
        "Togo | Togo is expected in session 54: probably January 2027, a year after session 51"
            + " (an estimate).",
      })
  void whatIsKnownOfAStatesNextReviewIsSaid(String state, String said) {
    assertThat(run("calendar", "--state", state, "--upcoming", "--date", "2026-11-28")).isZero();
    assertThat(printed().replace('\n', ' '))
        .contains(said)
        .contains("https://www.ohchr.org/en/hr-bodies/upr/ngos-nhris");
  }

  @Test
  void aTemplateIsMadeForAStateWhoseSessionIsNotKnown() throws IOException {
    String out = folder.resolve("morocco.docx").toString();
    assertThat(run("template", "--state", "Morocco", "-o", out)).isZero();
    assertThat(errors()).contains("Morocco was last reviewed in session 41", "an estimate");
    assertThat(Written.parts(Files.readAllBytes(Path.of(out))).toString())
        .contains("Session (put the number here; it is announced on www.ohchr.org");
  }

  @Test
  void saysWhereToLookIfNoSessionIsToCome() throws IOException {
    String row = "53\t2026-11-02\t2026-11-13\t\t\tNOR\n";
    String calendar = file("past.tsv", row.getBytes(StandardCharsets.UTF_8));
    assertThat(run("calendar", "--calendar", calendar, "--upcoming", "--date", "2030-01-01"))
        .isEqualTo(2);
    assertThat(errors()).startsWith("The calendar has no such session.").endsWith("ngos-nhris\n");
  }

  private Map<String, byte[]> contents() throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  @Test
  void replacesWhatIsThereIfForced() throws IOException {
    String in = file("in.docx", Correct.single().font("Arial").build());
    String there = file("there.docx", new byte[] {1});
    assertThat(check("fix", in, there, "--force")).isZero();
    assertThat(Files.size(Path.of(there))).isGreaterThan(1);
    Files.write(Path.of(there), new byte[] {1});
    assertThat(run("template", "--state", "NOR", "--session", "47", "-o", there, "--force"))
        .isZero();
    assertThat(run(there)).isNotEqualTo(2);
    assertThat(check(in, "-o", there, "--force")).isZero();
    // A report is made anew each time; nobody writes in it.
    String report = file("report.html", new byte[] {1});
    assertThat(check(in, "-o", report)).isZero();
    assertThat(Files.size(Path.of(report))).isGreaterThan(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Norway, en, Norway",
    "NOR, fr, Norvège",
    "Norvège, es, Noruega",
    "norway, en, Norway",
    "Côte d'Ivoire, fr, Côte d’Ivoire"
  })
  void theTemplateNamesTheStateInItsLanguage(String state, String language, String name)
      throws IOException {
    String paper = folder.resolve("t.docx").toString();
    assertThat(
            run("template", "--state", state, "--session", "47", "-o", paper, "--lang", language))
        .isZero();
    assertThat(errors()).contains(paper).contains(": upr-validate " + paper);
    assertThat(run("--format", "json", paper)).isNotEqualTo(2);
    JsonNode report = new ObjectMapper().readTree(printed());
    assertThat(report.at("/submission/title").asText()).contains(name);
    assertThat(report.at("/submission/session").asInt()).isEqualTo(47);
  }

  @Test
  void aCalendarOfOnesOwnHolds() throws IOException {
    byte[] rows =
        "60\t2029-05-07\t2029-05-18\t\t2028-10-09\tNOR\n".getBytes(StandardCharsets.UTF_8);
    String calendar = file("mine.tsv", rows);
    String paper = folder.resolve("t.docx").toString();
    assertThat(
            run(
                "template",
                "--state",
                "NOR",
                "--session",
                "60",
                "-o",
                paper,
                "--calendar",
                calendar))
        .isZero();
    byte[] named =
        Correct.single()
            .edit("49th session", "49th session, April 2025", "60th session, May 2029")
            .build();
    String good = file("good.docx", named);
    assertThat(run(good, "--session", "60", "--date", "2028-10-10", "--calendar", calendar))
        .isEqualTo(1);
    assertThat(printed()).contains("2028-10-09");
    assertThat(run(good, "--session", "60", "--date", "2028-10-09", "--calendar", calendar))
        .isZero();
    String copy = folder.resolve("copy.tsv").toString();
    assertThat(run("calendar", "--calendar", calendar, "-o", copy)).isZero();
    assertThat(Path.of(copy)).content().endsWith(new String(rows, StandardCharsets.UTF_8));
    assertThat(run("calendar", "--calendar", copy, "--upcoming", "--date", "2029-05-18")).isZero();
    assertThat(printed()).contains("60       2029-05-07 – 2029-05-18  2028-10-09");
  }

  /** The text names two States; which of them is reviewed, only the calendar tells. */
  @ParameterizedTest
  @CsvSource({"NOR, NOR, Norway", "URY, URY, Uruguay", "TUN LBN URY, URY, Uruguay"})
  void aCalendarOfOnesOwnHoldsForFirstPages(String reviewed, String state, String words)
      throws IOException {
    String calendar =
        file("mine.tsv", ("60\t\t\t\t\t" + reviewed + "\n").getBytes(StandardCharsets.UTF_8));
    byte[] paper =
        new SubmissionDraft()
            .plain("Submission to the Universal Periodic Review")
            .plain("60th session of the Working Group")
            .plain("Submitted by Sunrise Women’s League")
            .numbered("Prisons in Norway are full, and those in Uruguay are empty.")
            .build();
    run(file("paper.docx", paper), "--calendar", calendar, "--format", "json");
    JsonNode submission = new ObjectMapper().readTree(printed()).path("submission");
    assertThat(submission.path("state").asText()).isEqualTo(state);
    assertThat(submission.at("/evidence/state/words").asText()).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-20, 52",
    "2026-05-31, 52",
    "2026-06-01, 53",
    "2026-11-25, 53",
    "2026-12-01, 54",
    "2024-11-15, 47",
    "2024-11-16, 48",
    "2008-01-01, 1"
  })
  void upcomingSessionsBeginWithTheOneThatIsNotOver(String day, String first) {
    assertThat(run("calendar", "--upcoming", "--date", day)).isZero();
    assertThat(printed().lines().toList().get(1)).startsWith(first + " ");
    assertThat(printed()).contains("\n54 ");
  }

  @ParameterizedTest
  @CsvSource({
    "3.docx, 3.docx",
    "my paper.docx, 'my paper.docx'",
    "é.docx, é.docx",
    "it's.docx, it'\\''s.docx",
    "$x.docx, $x.docx",
    "~/a b, ~/a b"
  })
  void quotesWordsAsTheShellTakesThem(String word, String inside) {
    String quoted = Invocation.quoted(word);
    boolean plain = word.matches("[\\p{L}0-9.]+");
    assertThat(quoted).isEqualTo(plain ? word : "'" + inside + "'");
  }

  /** Whatever the command prints on standard output, PAPER standing for a submission. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "PAPER",
        "PAPER --format json",
        "PAPER PAPER",
        "calendar",
        "calendar --format ics",
        "rules",
        "fix PAPER OUT --force",
        "--help",
        "--version",
        "fix --help",
        "template --help"
      })
  void endsAsTheShellExpectsWhenStandardOutputFails(String command) throws IOException {
    String paper = file("good.docx", Correct.single().build());
    String[] call =
        command
            .replace("PAPER", paper)
            .replace("OUT", folder.resolve("fixed.docx").toString())
            .split(" ");
    assertThat(run(failing("Broken pipe"), call)).isEqualTo(141);
    assertThat(errors()).doesNotContain("cannot be written", "fault");
    assertThat(run(failing("No space left on device"), call)).isEqualTo(2);
    assertThat(errors())
        .endsWith("standard output: cannot be written: No space left on device.\n")
        .doesNotContain("fault");
  }

  /** What is to be read is no such file: too large, without end, or not a text. */
  @ParameterizedTest
  @CsvSource({
    "PAPER --rules /dev/zero, '/dev/zero: is larger than 16 MiB, too large for such a file.'",
    "PAPER --calendar /dev/zero, '/dev/zero: is larger than 16 MiB, too large for such a file.'",
    "calendar --calendar /dev/zero, '/dev/zero: is larger than 16 MiB, too large for such a file.'",
    "PAPER --not-copied /dev/zero, '/dev/zero: is larger than 16 MiB, too large for such a file.'",
    "PAPER --not-copied LATIN, ' is not in UTF-8'",
    "PAPER --rules LATIN, ':1:1: the file is not in UTF-8.'",
    "PAPER --calendar LATIN, ':1: the file is not in UTF-8.'",
    "/dev/zero, '/dev/zero: has 104857601 bytes or more, over the limit of 104857600.'",
    "fix /dev/zero OUT, '/dev/zero: has 104857601 bytes or more, over the limit of 104857600.'",
    "fix PAPER FOLDER/no/out.docx, out.docx: cannot be written: its folder does not exist.",
    "fix NONE OUT, none.docx: does not exist.",
    "fix LATIN OUT, latin.txt: ",
    "template --state Norway --session 47 -o FOLDER/no/out.docx, its folder does not exist.",
    "PAPER -o FOLDER/good.docx/a.txt, there is a file of that name."
  })
  @EnabledOnOs(OS.LINUX)
  void endsInASentence(String command, String sentence) throws IOException {
    String paper = file("good.docx", Correct.single().build());
    String latin = file("latin.txt", "Côte".getBytes(StandardCharsets.ISO_8859_1));
    String[] call =
        command
            .replace("PAPER", paper)
            .replace("LATIN", latin)
            .replace("NONE", folder.resolve("none.docx").toString())
            .replace("OUT", folder.resolve("out.docx").toString())
            .replace("FOLDER", folder.toString())
            .split(" ");
    assertThat(run(call)).isEqualTo(2);
    assertThat(errors()).contains(sentence).doesNotContain("fault", "Exception", "\tat ");
    assertThat(folder.resolve("out.docx")).doesNotExist();
  }

  @Test
  void damageIsToldByTheCommandAlone() throws IOException {
    byte[] over = Correct.atTheLimit(Correct.single(), 3000).build();
    String paper = file("cut.docx", over);
    try (FileSystem zip = FileSystems.newFileSystem(Path.of(paper))) {
      Files.writeString(zip.getPath("[Content_Types].xml"), "<Types><Default a=");
    }
    PrintStream standard = System.err;
    ByteArrayOutputStream captured = new ByteArrayOutputStream();
    System.setErr(new PrintStream(captured, true, StandardCharsets.UTF_8));
    try {
      check(paper, "-o", folder.resolve("checked.docx").toString());
    } finally {
      System.setErr(standard);
    }
    assertThat(captured.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(errors()).contains("has a damaged part [Content_Types].xml.");
  }

  private int run(OutputStream standard, String... arguments) {
    err.reset();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            standard,
            false,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    return ValidateCommand.run(
        new ReportConsole(console, false, new Invocation("upr-validate")), arguments);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void writesThroughLinksAndToDevices() throws IOException {
    String paper = file("good.docx", Correct.single().build());
    Path real = folder.resolve("real.html");
    Files.writeString(real, "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), real);
    assertThat(check(paper, "-o", link.toString())).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(real).content().contains("</html>");
    assertThat(check(paper, "-o", "/dev/null")).isZero();
    assertThat(Path.of("/dev/null"))
        .satisfies(path -> assertThat(Files.isRegularFile(path)).isFalse());
  }

  @Test
  void namesAFileAsTheUserNamedIt() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("in/deep"));
    Files.write(deep.resolve("a.docx"), new byte[] {1, 2, 3});
    Files.write(deep.resolve("\u202Eb.docx"), new byte[] {1, 2, 3});
    assertThat(check(folder.resolve("in").toString())).isEqualTo(2);
    assertThat(errors())
        .contains(deep.resolve("a.docx") + ": ")
        .contains(deep + "/ b.docx: ")
        .doesNotContain("\u202E");
  }
}
