package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Sylvania;
import org.uprlib.extract.write.export.Written;

@Timeout(60)
class StatsCommandTest {
  private static final List<String> POSITIONS =
      List.of(
          "2 recommendations, 2 rows by State; 1 paper; 1 State under review, 1 recommending State",
          "",
          "Position of the State under review (2 recommendations)",
          "  supported  1  50.0 %",
          "  noted      1  50.0 %");

  @TempDir private Path folder;
  private Path good;
  private Path bad;

  @BeforeEach
  void results() throws IOException {
    good =
        write(
            "good.jsonl",
            ResultLine.of("1", "Ratify").about(5, "Justice", ""),
            ResultLine.of("2", "Train").position("noted").about(4, "Labour", ""));
    bad =
        Files.writeString(folder.resolve("bad.jsonl"), ResultLine.of("3", "a").json() + "\n{\"sou");
  }

  @Test
  void countsWhatIsInAFile() {
    Ran ran = Ran.command("stats", good, "--by", "position");

    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).containsExactlyElementsOf(POSITIONS);
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void themesOfOnesOwnThatResultsHaveNeedNoRegistry() throws IOException {
    Path told =
        Files.writeString(
            folder.resolve("told.jsonl"),
            Written.by(
                    ExportFormat.JSONL,
                    Sylvania.extraction(
                        "a.pdf", Sylvania.enriched(), Sylvania.recommendation("9", "Ratify")))
                .text());

    assertThat(Ran.command("stats", told, "--by", "theme").out().lines())
        .contains("  Equal love  1  100.0 %", "  (not known)  1, left out of the shares");
    assertThat(Ran.command("stats", told).out()).contains("Own theme (");
    assertThat(Ran.command("find", told, "--theme", "Equal love", "--count").out())
        .isEqualTo("1\n");
    assertThat(Ran.command("stats", good).out()).doesNotContain("Own theme");
    Ran without = Ran.command("stats", good, "--by", "theme");
    assertThat(without.code()).isEqualTo(2);
    assertThat(without.err())
        .contains(
            "upr-extract stats: --by theme needs --themes, or results that were extracted with it");
  }

  @Test
  void countsWhatComesOnStandardInput() throws IOException {
    Ran ran = Ran.reading(Files.readString(good), "stats", "-", "-b", "position");

    assertThat(ran.out().lines()).containsExactlyElementsOf(POSITIONS);
  }

  @Test
  void countsWhatTheCommandExtracted() throws IOException {
    Path paper = Files.writeString(folder.resolve("paper.pdf"), "Ratify\nSign");
    Path results = folder.resolve("paper.json");
    assertThat(Ran.command(paper, "--out", results).code()).isZero();

    assertThat(Ran.command("stats", results).out())
        .startsWith("2 recommendations, 2 rows by State; 1 paper;")
        .contains("not enriched: 2 recommendations", "  (not known)  2, left out of the shares");
  }

  @Test
  void whatIsCountedOfNothingOrNotInTheLanguageIsTold() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.jsonl"), "");

    assertThat(Ran.command("stats", empty).err())
        .containsExactly("no recommendations in these results: the counts are of nothing");
    assertThat(Ran.command("stats", good, "--lang", "fr").err())
        .containsExactly("counts are written in English; --lang is for --html");
  }

  /** As after cat; in whatever order, the answer counts. */
  @Test
  void aFileGivenTwiceAndARowThatIsThereTwiceCountOnce() throws IOException {
    String pending = ResultLine.of("1.1", "Build roads").position("pending").json();
    String answered = ResultLine.of("1.1", "Build roads").position("noted").json();
    Path twice = folder.resolve("twice.jsonl");
    for (List<String> lines :
        List.of(List.of(pending, answered, pending), List.of(answered, pending))) {
      Files.write(twice, lines);
      Ran stats = Ran.command("stats", twice, twice, "--by", "position", "-f", "csv");

      assertThat(stats.out()).contains("position,noted,noted,1,1.0000,1,0,recommendations");
      assertThat(stats.err()).contains(twice + ": is given twice and counts once").hasSize(2);
      assertThat(Ran.command("find", twice, "--count", "--position", "noted").out())
          .isEqualTo("1\n");
    }
  }

  @Test
  void aFileThatCannotBeReadIsLeftOutAsAWhole() {
    Ran ran = Ran.command("stats", good, bad, "--by", "position");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().lines()).containsExactlyElementsOf(POSITIONS);
    assertThat(ran.err()).hasSize(1).first().asString().startsWith(bad + ":2: is not JSON: ");
  }

  @Test
  void aFolderStandsForTheResultsInIt() {
    assertThat(Ran.command("stats", folder, "--by", "position").code()).isEqualTo(1);
  }

  @Test
  void aFolderWithoutResultsIsTold() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Files.writeString(empty.resolve("report.pdf"), "%PDF-1.7");
    Files.writeString(empty.resolve(".hidden.jsonl"), "");

    Ran ran = Ran.command("stats", empty);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).containsExactly(empty + ": contains no .jsonl or .json files.");
  }

  @Test
  void aMissingPathIsBadUsageButTheOthersAreCounted() {
    Ran ran = Ran.command("stats", good, folder.resolve("nowhere"), "--by", "position");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out().lines()).containsExactlyElementsOf(POSITIONS);
    assertThat(ran.err()).containsExactly(folder.resolve("nowhere") + ": does not exist.");
  }

  @Test
  void aPaperIsToldToBeExtractedFirst() throws IOException {
    Path paper = Files.writeString(folder.resolve("report.pdf"), "%PDF-1.7");

    Ran ran = Ran.command("stats", paper);
    assertThat(ran.err().get(0))
        .startsWith(paper + ": is a PDF, not a file of results; extract it first: upr-extract ");
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --by topic                  | Invalid value for option '--by' (DIMENSION): expected one of position, action, issue
          --by issue -b state -b goal | --by can be given twice at most
          --top -1                    | --top is -1, expected 0 or more
          --grain states              | Invalid value for option '--grain': expected one of recommendations, state-rows
          --format xlsx               | Invalid value for option '--format': expected one of text, csv, json
          """)
  void badUsageIsToldInTwoLines(String options, String message) {
    Object[] words = ("stats|" + good + "|" + options.replace(' ', '|')).split("\\|");

    Ran ran = Ran.command(words);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().get(0)).startsWith("upr-extract stats: " + message);
    assertThat(ran.err().get(1)).isEqualTo("Try 'upr-extract stats --help'.");
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"counts.csv, 'dimension,value'", "counts.json, '{'", "counts.txt, '2 recomm'"})
  void theEndingOfTheOutputTellsTheFormat(String name, String start) throws IOException {
    Path out = folder.resolve(name);

    assertThat(Ran.command("stats", good, "--out", out).code()).isZero();
    assertThat(Files.readString(out)).startsWith(start);
  }

  @Test
  void thePageIsWrittenAlone() throws IOException {
    Path page = folder.resolve("page.html");

    Ran ran = Ran.command("stats", good, "--html", page);

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).containsExactly(page + ": 2 recommendations");
    assertThat(Files.readString(page)).startsWith("<!doctype html>").contains("Ratify");
  }

  @Test
  void thePageAndCountsAreWrittenIfBothAreAskedFor() {
    Ran ran = Ran.command("stats", good, "--html", folder.resolve("p.html"), "--by", "position");

    assertThat(ran.out().lines()).containsExactlyElementsOf(POSITIONS);
  }

  @Test
  void resultsAreNotReplacedByCounts() throws IOException {
    Ran ran = Ran.command("stats", good, "--html", good);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .containsExactly(good + ": cannot be written: it is one of the files to be read.");
    assertThat(Files.readString(good)).contains("Ratify");
  }

  @Test
  void anOutputThatCannotBeWrittenIsToldAndLeavesNothing() {
    Path page = folder.resolve("nowhere/page.html");

    Ran ran = Ran.command("stats", good, "--html", page);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).containsExactly(page + ": cannot be written: its folder does not exist.");
  }

  private Path write(String name, ResultLine... lines) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        Arrays.stream(lines).map(ResultLine::json).collect(Collectors.joining("\n", "", "\n")));
  }
}
