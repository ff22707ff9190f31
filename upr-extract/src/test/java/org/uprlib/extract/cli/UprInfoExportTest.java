package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.rows.result.ResultLine;

/** The commands that take results take UPR Info's export. */
@Timeout(60)
class UprInfoExportTest {
  private static final String EXPORT =
      """
      SuR;Rgrp;Org;Recommendation;RS;Rgrp;Org;Response;Action;Issue;Session
      Sylvania;EEG;EU;Ratify OP-CAT;Spain;WEOG;EU;Supported;5;Torture and other CID treatment;7
      Sylvania;EEG;EU;Ratify OP-CAT;Chile;GRULAC;OAS;Supported;5;Torture and other CID treatment;7
      Sylvania;EEG;EU;Recognise same-sex couples in law;Norway;WEOG;;Noted;4;Sexual Orientation and Gender Identity;7
      Sylvania;EEG;EU;Ratify OP-CAT without delay;Spain;WEOG;EU;Supported;5;Torture and other CID treatment;20
      Sylvania;EEG;EU;Recognise same-sex couples in law;Norway;WEOG;;Noted;4;Sexual Orientation and Gender Identity;20
      """;

  private static final String CODERS =
      ": position, action and issues are as UPR Info's coders recorded them";

  @TempDir private Path folder;
  private Path export;

  @BeforeEach
  void export() throws IOException {
    export = Files.writeString(folder.resolve("export.csv"), EXPORT);
  }

  private Ran run(String command) {
    List<Object> words = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      words.add(
          word.equals("EXPORT")
              ? export
              : word.replace("DIR", folder.toString()).replace('_', ' '));
    }
    return Ran.command(words.toArray());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stats EXPORT --by position -f csv                     | position,supported,supported,2,0.5000,4,0,recommendations
          stats EXPORT --by position --grain state-rows -f csv  | position,supported,supported,3,0.6000,5,0,state-rows
          stats EXPORT --by action -f csv                       | action,5,5 specific,2,0.5000,4,0,recommendations
          stats EXPORT --by sogiesc --enrich -f csv             | sogiesc,family-partnership,family and partnership,2,0.5000,4,0,recommendations
          find EXPORT --count --by Chile                        | 1
          find EXPORT --count --issue torture                   | 2
          find EXPORT --count --sogiesc --enrich                | 2
          find EXPORT --text couples                            | session 7 · export.csv · noted
          find EXPORT --text couples                            | Norway · action 4 · Sexual Orientation and Gender Identity · coded by UPR
          allies EXPORT --ask Accede_to_OP-CAT                  | 1. Spain · Western European and others Group · 2 recommendations · supported 2 of 2 answered
          allies EXPORT --sogiesc --enrich                      | 1. Norway · Western European and others Group · 2 recommendations · supported 0 of 2 answered
          follow EXPORT                                         | made again; noted twice
          """)
  void isTakenWhereResultsAre(String command, String line) {
    Ran ran = run(command);

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).contains(line);
    assertThat(ran.err()).contains(export + CODERS);
    assertThat(ran.err()).contains(export + ": 'Sylvania' is not the name of a State, in 5 rows");
  }

  @Test
  void isTracedAndTakenFromStandardInput() throws IOException {
    Path asks = Files.writeString(folder.resolve("asks.txt"), "Ratify OP-CAT\n");

    assertThat(Ran.command("trace", asks, export).out()).contains("Ratify OP-CAT without delay");
    assertThat(Ran.reading(EXPORT, "find", "-", "--count", "--by", "Spain").out()).isEqualTo("2\n");
  }

  /** Its recommendations have no numbers, and each is a row all the same. */
  @Test
  void aTableHasEachRecommendationAndKeepsWhatWasWrittenOfIt() throws IOException {
    Path table = folder.resolve("table.csv");
    assertThat(run("table EXPORT -o DIR/table.csv").err())
        .contains(table + ": 4 recommendations, 0 with a level");
    List<String> rows = Files.readAllLines(table);
    assertThat(rows).filteredOn(row -> row.contains("export.csv,Sylvania,7,")).hasSize(2);

    Files.writeString(
        table,
        Files.readString(table).replaceFirst("(OP-CAT without delay.*?),,,,,", "$1,,,Done,,"));
    assertThat(Files.readString(table)).contains("Done");
    Files.writeString(
        export,
        EXPORT.replaceFirst("\n", "\nSylvania;EEG;EU;Empty the prisons;Peru;;;Noted;4;;7\n"));
    assertThat(run("table EXPORT -o DIR/newer.csv --table DIR/table.csv").code()).isZero();
    assertThat(Files.readAllLines(folder.resolve("newer.csv")))
        .hasSize(rows.size() + 1)
        .filteredOn(row -> row.contains("Done"))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("OP-CAT without delay"));
  }

  @Test
  void malformedRowsAreToldAndTheOthersCount() throws IOException {
    Files.writeString(export, EXPORT + "Sylvania;EEG;EU;Ratify;Spain\n");

    Ran stats = run("stats EXPORT --by position -f csv");
    assertThat(stats.code()).isEqualTo(1);
    assertThat(stats.out()).contains("position,supported,supported,2,");
    assertThat(stats.err())
        .contains(export + ":7: has 5 cells, the head has 11; the row does not count");
    assertThat(run("find EXPORT --count --by Spain").code()).isEqualTo(2);
    assertThat(run("allies EXPORT --issue torture").code()).isEqualTo(1);
  }

  /** What papers tell of a review counts, in whatever order the files are given. */
  @ParameterizedTest
  @CsvSource({"EXPORT DIR/all.jsonl", "DIR/all.jsonl EXPORT"})
  void aReviewThatResultsHoldCountsOnce(String files) throws IOException {
    Files.writeString(
        folder.resolve("all.jsonl"), ResultLine.of("7.1", "Ratify OP-CAT").to("GEO", 7).json());
    Files.writeString(export, EXPORT.replace("Sylvania", "Georgia"));

    Ran ran = run("stats " + files + " --by session -f csv");
    assertThat(ran.out()).contains("session,7,7,1,").contains("session,20,20,2,");
    assertThat(ran.err())
        .contains(
            "2 recommendations of UPR Info's export are of reviews that another file contains, and"
                + " do not count");
    assertThat(run("allies " + files + " --issue torture").out()).contains("Spain");
  }

  /** What counts without an answer has none from the export, which has no numbers to tell it by. */
  @ParameterizedTest
  @CsvSource({"pending, true", "supported, false"})
  void answersThatOnlyTheExportHasAreTold(String position, boolean told) throws IOException {
    Files.writeString(
        folder.resolve("all.jsonl"),
        ResultLine.of("7.1", "Ratify OP-CAT").position(position).to("GEO", 7).json());
    Files.writeString(export, EXPORT.replace("Sylvania", "Georgia"));

    List<String> err = run("stats DIR/all.jsonl EXPORT --by session -f csv").err();
    assertThat(
            String.join("\n", err).contains("1 of the recommendations that count have no answer"))
        .isEqualTo(told);
  }

  @Test
  void aPartOfAReviewThatStandsForAllOfItIsTold() throws IOException {
    Files.writeString(
        folder.resolve("all.jsonl"), ResultLine.of("7.1", "Ratify OP-CAT").to("GEO", 7).json());
    String row = "Georgia;EEG;EU;%s;Spain;WEOG;EU;Accepted;5;Torture and other CID treatment;7\n";
    Files.writeString(
        export,
        EXPORT.lines().findFirst().orElseThrow()
            + "\n"
            + Stream.of("Ratify OP-CAT", "End torture", "Open all prisons")
                .map(row::formatted)
                .collect(Collectors.joining()));

    assertThat(run("stats DIR/all.jsonl EXPORT --by session -f csv").err())
        .contains(
            "3 recommendations of UPR Info's export do not count, though another file contains"
                + " less than half of their reviews, as find writes it: leave that file out, or"
                + " give the whole review");
  }

  /** The calendar knows of reviews since the last one of the export. */
  @ParameterizedTest
  @CsvSource({
    "follow EXPORT,                               Kenya,    true",
    "allies EXPORT --issue torture --state Kenya, Kenya,    true",
    "allies EXPORT --issue torture,               Kenya,    false",
    "follow EXPORT,                               Sylvania, false"
  })
  void reviewsThatAreMissingAreTold(String command, String state, boolean told) throws IOException {
    Files.writeString(export, EXPORT.replace("Sylvania", state));

    String notice =
        "The last review of Kenya here is that of session 20. It was reviewed again since (session"
            + " 21, 35, 49";
    assertThat(run(command).err().stream().anyMatch(line -> line.startsWith(notice)))
        .isEqualTo(told);
  }

  @Test
  void twoExportsCountOnceWhatBothHave() throws IOException {
    Path more = Files.writeString(folder.resolve("more.csv"), EXPORT.replace("couples", "pairs"));

    assertThat(Ran.command("find", export, more, "--count", "--by", "Norway").out())
        .isEqualTo("4\n");
    assertThat(Ran.command("find", export, more, "--count", "--by", "Spain").out())
        .isEqualTo("2\n");
  }

  @Test
  void otherCsvIsRefused() throws IOException {
    Files.writeString(export, "a;b\n1;2\n");

    assertThat(run("stats EXPORT").err())
        .containsExactly(export + ": is not a result of upr-extract: expected JSON.");
  }
}
