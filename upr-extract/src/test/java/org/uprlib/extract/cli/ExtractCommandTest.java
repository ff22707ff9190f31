package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ExtractCommandTest {
  @TempDir private Path folder;
  private Path good;
  private Path other;
  private Path bad;

  @BeforeEach
  void papers() throws IOException {
    good = write("good.pdf", "Ratify\nSign");
    other = write("other.docx", "Consider");
    bad = write("bad.pdf", "");
  }

  @Test
  void allReadIsExitZeroWithRowsOnStandardOutputAndASummaryBeside() {
    Ran ran = Ran.command(good, other);

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(4);
    assertThat(ran.err())
        .containsExactly(
            "2 papers read, 0 not; 3 recommendations by 1 State, 3 rows by State",
            "positions: 3 supported, 0 noted, 0 partial, 0 pending, 0 unknown",
            "notices: 0");
  }

  @Test
  void everyOtherCommandIsSetUpWhereItIsNamed() {
    assertThat(ExtractProgram.NEED_OTHERS)
        .containsAll(ExtractProgram.commandLine().getSubcommands().keySet());
  }

  @Test
  void aSubmissionIsReadForWhatItProposes() throws IOException {
    assertThat(Ran.command(good, write("sub.docx", "submission")).err())
        .containsExactly(
            "2 papers read, 0 not; 2 recommendations by 1 State, 2 rows by State",
            "1 proposal in 1 submission (in json and xlsx only)",
            "positions: 2 supported, 0 noted, 0 partial, 0 pending, 0 unknown",
            "notices: 0");
  }

  @ParameterizedTest
  @CsvSource({"csv, source", "CSV, source", "jsonl, '{\"source\":\"good.pdf\"'", "json, '[\n  {'"})
  void writesTheFormatThatIsAskedFor(String format, String start) {
    assertThat(Ran.command(good, "--format", format).out()).startsWith(start);
  }

  @Test
  void oneBadFileAmongGoodOnesIsToldInOneLineAndTheOthersAreComplete() {
    Ran ran = Ran.command(good, bad, other, "--format", "jsonl");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().lines()).hasSize(3);
    assertThat(ran.err())
        .startsWith(
            "bad.pdf: is empty.",
            "2 papers read, 1 not; 3 recommendations by 1 State, 3 rows by State");
  }

  @Test
  void aPaperThatIsNoUprPaperIsAFailure() throws IOException {
    Ran ran = Ran.command(write("law.pdf", "no paper"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .startsWith("law.pdf: is not a UPR paper with recommendations; it lacks conclusions.");
  }

  @Test
  void aFaultOfTheProgramIsOneLineAndItsTraceIsForVerbose() throws IOException {
    Path crash = write("crash.pdf", "crash");
    String line =
        "crash.pdf: was not read, internal error (please report it):"
            + " java.lang.IllegalStateException: bug.";

    assertThat(Ran.command(crash, good).err())
        .startsWith(
            line, "1 paper read, 1 not; 2" + " recommendations by 1 State, 2 rows by State");
    assertThat(Ran.command(crash, good, "--verbose").err())
        .startsWith(line, "java.lang.IllegalStateException: bug");
  }

  @Test
  void verboseListsNoticesWithFileAndPage() throws IOException {
    Path gap = write("gap.pdf", "gap: 115.3 follows 115.1.\nRatify");

    assertThat(Ran.command(gap).err()).contains("notices: 1 (listed with --verbose)");
    assertThat(Ran.command(gap, "--verbose").err())
        .startsWith("gap.pdf, page 12: 115.3 follows 115.1. [numbering-gap]")
        .contains("notices: 1");
  }

  @Test
  void outputIsInTheOrderOfTheFilesWithAnyNumberOfJobs() throws IOException {
    Path many = Files.createDirectory(folder.resolve("many"));
    for (int i = 100; i < 200; i++) {
      write("many/" + i + ".pdf", "Recommendation " + i);
    }

    String one = Ran.command(many, "--jobs", 1).out();

    assertThat(one.lines()).hasSize(101);
    assertThat(one.lines().skip(1).map(l -> l.substring(0, 3))).isSorted();
    assertThat(Ran.command(many, "--jobs", 4).out()).isEqualTo(one);
  }

  @Test
  void filesOfTheSameNameInTwoFoldersAreToldApart() throws IOException {
    Path in2019 = write("2019/report.pdf", "Ratify");
    Path in2020 = write("2020/report.pdf", "");

    Ran ran = Ran.command(in2019, in2020);

    assertThat(ran.out().lines().skip(1)).singleElement().asString().startsWith("2019/report.pdf,");
    assertThat(ran.err()).startsWith("2020/report.pdf: is empty.");
  }

  @Test
  void namesWithBlanksAndLettersOfAnyScriptWork() throws IOException {
    Path odd = write("Côte d’Ivoire 报告.pdf", "Ratify");

    assertThat(Ran.command(odd).out()).contains("\nCôte d’Ivoire 报告.pdf,");
  }

  @Test
  void anArgumentThatBeginsWithAnAtSignIsAFile() throws IOException {
    write("@list.pdf", "Ratify");

    assertThat(Ran.command("@list.pdf").err()).startsWith("@list.pdf: does not exist.");
    assertThat(Ran.command(folder.resolve("@list.pdf")).code()).isZero();
  }

  @Test
  void aMissingPathIsBadUsageAndTheOthersAreComplete() {
    Ran ran = Ran.command(folder.resolve("nowhere.pdf"), good);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out().lines()).hasSize(3);
    assertThat(ran.err())
        .startsWith(
            folder.resolve("nowhere.pdf") + ": does not exist.",
            "1 paper read, 1 not; 2 recommendations by 1 State, 2 rows by State");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          GOOD --jobs 0 ; --jobs is 0, expected 1 or more
          GOOD --jobs -3 ; --jobs is -3, expected 1 or more
          GOOD --timeout 0 ; --timeout is 0, expected 1 or more
          GOOD --session 900 ; --session is 900, expected 1 to 99
          GOOD --session 0 ; --session is 0, expected 1 to 99
          GOOD --jobs two ; Invalid value for option '--jobs': 'two' is not an int
          GOOD --format xls ; Invalid value for option '--format': expected one of csv, jsonl, json, xlsx, uhri, uwazi, parquet but was 'xls'
          GOOD --colour ; Unknown option: '--colour'
          EMPTY ; no papers found
          --verbose ; Missing required parameter: 'FILE|FOLDER'
          GOOD --themes mine.tsv --no-enrich ; --themes finds what texts are about, which --no-enrich leaves out
          """)
  void badUsageIsExitTwo(String words, String message) throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    Object[] arguments =
        words
            .replace("GOOD", good.toString())
            .replace("EMPTY", folder.resolve("empty").toString())
            .split(" ");

    Ran ran = Ran.command(arguments);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).containsExactly("upr-extract: " + message, "Try 'upr-extract --help'.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "--version"})
  void helpAndVersionAreExitZeroOnStandardOutput(String option) {
    Ran ran = Ran.command(option);

    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("upr-extract");
  }

  @Test
  void helpNamesEveryOptionAndExitCode() {
    assertThat(Ran.command("--help").out())
        .contains("--format", "--out", "--jobs", "--fail-fast", "--verbose", "--version")
        .contains("\n  0 ", "\n  1 ", "\n  2 ");
  }

  @Test
  void failFastStopsAtTheFirstFailureAndWritesNothing() {
    Ran ran = Ran.command("--fail-fast", good, bad, other);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .containsExactly(
            "bad.pdf: is empty.", "Stopped at the first failure; nothing was written.");
  }

  @Test
  void failFastReadsNothingIfAPathIsMissing() {
    Ran ran =
        Ran.command(
            path -> {
              throw new IOException("read all the same");
            },
            "--fail-fast",
            good,
            folder.resolve("nowhere.pdf"));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .containsExactly(
            folder.resolve("nowhere.pdf") + ": does not exist.",
            "Stopped at the first failure; nothing was written.");
  }

  @Test
  void failFastWithoutFailureWritesAll() {
    Ran ran = Ran.command("--fail-fast", good, other);

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).hasSize(4);
  }

  private Path write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }
}
