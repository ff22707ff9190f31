package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.rows.result.ResultLine;

@Timeout(60)
class TraceCommandTest {
  @TempDir private Path folder;
  private Path asks;
  private Path results;

  @BeforeEach
  void files() throws IOException {
    asks = file("asks.txt", "Empty the overcrowded prisons\nRegulate fishing\n");
    results =
        file(
            "all.jsonl",
            ResultLine.of("109.1", "Reduce overcrowding in the prisons").by("ESP CIV").json()
                + "\n"
                + ResultLine.of("109.2", "Pay the teachers").json()
                + "\n");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void tellsWhoTookUpWhat() {
    Ran ran = Ran.command("trace", asks, results);

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .contains("109.1 · Slovenia · session 20 · supported", "Spain, Côte d'Ivoire")
        .endsWith("1 of 2 asks probably recommended, by 1 recommendation of 2 States\n")
        .doesNotContain("109.2");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void readsPapersAsksAndResultsAlike() throws IOException {
    Path paper = file("report.pdf", "Reduce overcrowding in the prisons\n");
    Path submission = file("ours.docx", "submission\n");

    Ran ran = Ran.command("trace", submission, paper, results, "--top", "1");

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("1.  Open more courts\n");
  }

  @Test
  void readsAListInADocument() throws IOException {
    Path list =
        file(
            "asks.rtf",
            """
            {\\rtf1\\ansi Do not close schools\\par Empty the overcrowded prisons\\par Prisons\\par
            no paper
            }
            """);

    Ran ran = Ran.command("trace", list, results);

    assertThat(ran.out())
        .contains("1.  Do not close schools\n    none found\n")
        .contains("109.1 · Slovenia", "Prisons\n    not checked: not taken for an ask\n");
  }

  @Test
  void takesResultsFromStandardInput() throws IOException {
    Ran ran = Ran.reading(Files.readString(results), "trace", asks, "-", "--format", "jsonl");

    assertThat(ran.out().lines()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"links.csv, 'ask,askText'", "page.html, <!doctype html>", "links.jsonl, '{\"ask\"'"})
  void theEndingTellsTheFormat(String name, String begins) throws IOException {
    Path out = folder.resolve(name);

    assertThat(Ran.command("trace", asks, results, "--out", out).code()).isZero();
    assertThat(Files.readString(out)).startsWith(begins);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no asks          | none.txt   | all.jsonl   | none.txt: no asks found.",
        "no submission    | report.pdf | all.jsonl   | report.pdf: is a working group report, not a"
            + " submission; asks can also be given as a text with an ask a line.",
        "Chinese          | zh.txt     | all.jsonl   | zh.txt: the asks are in Chinese, in which"
            + " words are not separated by blanks, so that likeness cannot be measured.",
        "an empty report  | asks.txt   | empty.jsonl | There are no recommendations to compare"
            + " the asks with.",
        "without texts    | asks.txt   | blank.jsonl | 1 recommendation has no text and was left"
            + " out.",
      })
  void badInputIsToldInASentence(String what, String asked, String given, String message)
      throws IOException {
    file("none.txt", "1. – …\n");
    file("report.pdf", "Pay\n");
    file("zh.txt", "我们建议政府关闭所有过度拥挤的监狱并且释放那些不必要在那里的人，并向受害者支付赔偿。\n");
    file("empty.jsonl", "");
    file("blank.jsonl", ResultLine.of("1.1", "").json());

    Ran ran = Ran.command("trace", folder.resolve(asked), folder.resolve(given));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--top 0            | at most 0 matches, expected 1 or more",
        "--threshold 2      | threshold is 2.0, expected 0 to 1",
        "--top 3 --all      | --all and --top exclude each other",
        "--format xlsx      | a workbook is not text; name a file with --out",
        "--likeness luck    | expected one of vectors, embeddings, words but was 'luck'",
      })
  void badOptionsAreRefused(String options, String message) {
    Object[] arguments = new Object[options.split(" ").length + 3];
    arguments[0] = "trace";
    arguments[1] = asks;
    arguments[2] = results;
    System.arraycopy(options.split(" "), 0, arguments, 3, options.split(" ").length);

    Ran ran = Ran.command(arguments);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().get(0)).contains(message);
  }

  private static String links(String... each) {
    return "{\"format\": \"upr-extract-trace-links\", \"version\": 1, \"links\": ["
        + String.join(",", each)
        + "]}";
  }

  private static String link(String ask, String paragraph, boolean linked) {
    return String.format(
        "{\"askText\": \"%s\", \"symbol\": \"A/HRC/28/20\", \"paragraph\": \"%s\","
            + " \"linked\": %s, \"corrected\": true}",
        ask, paragraph, linked);
  }

  @Test
  void whatAPersonCorrectedCountsMoreThanTheScore() throws IOException {
    Path saved =
        file(
            "links.json",
            links(
                link("Empty the overcrowded prisons", "109.1", false),
                link("Regulate fishing", "109.2", true),
                link("Regulate fishing", "7.7", true)));

    Ran ran = Ran.command("trace", asks, results, "--links", saved, "--format", "csv");

    List<String> lines = ran.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("1,Empty the overcrowded prisons,,,,");
    assertThat(lines.get(2)).startsWith("2,Regulate fishing,").contains(",yes,person,", "109.2");
    assertThat(ran.err())
        .containsExactly(
            "1 of 3 saved ticks is about an ask or a recommendation that is not among these"
                + " documents.");
  }

  @Test
  void whatWasUntickedStaysOnThePageAndInLongLists() throws IOException {
    Path saved = file("links.json", links(link("Empty the overcrowded prisons", "109.1", false)));

    Ran text = Ran.command("trace", asks, results, "--links", saved, "--top", "2");
    Ran page = Ran.command("trace", asks, results, "--links", saved, "--format", "html");

    assertThat(text.out()).containsPattern("\\d\\.\\d\\d\\? 109\\.1 .* unticked by hand");
    assertThat(text.out())
        .endsWith("0 of 2 asks probably recommended, by 0 recommendations of 0 States\n");
    assertThat(page.out()).contains("\"linked\":false,\"corrected\":true");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1]          | links.json: contains no links saved by a page of trace.",
        "{\"links\": 1} | links.json: contains no links saved by a page of trace.",
        "ask,text     | links.json: is not JSON: Unrecognized token 'ask'",
      })
  void aFileWithoutLinksIsRefused(String content, String message) throws IOException {
    Ran ran = Ran.command("trace", asks, results, "--links", file("links.json", content.strip()));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).singleElement().asString().startsWith(message);
  }

  @Test
  void anInputIsNotReplaced() {
    Ran ran = Ran.command("trace", asks, results, "--format", "text", "--out", asks);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).singleElement().asString().contains("one of the files to be read");
  }

  @Test
  void aFileThatCannotBeReadIsToldAndTheOthersAreTraced() throws IOException {
    Ran ran = Ran.command("trace", asks, results, file("bad.pdf", "no paper\n"));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().get(0)).startsWith("bad.pdf: ");
    assertThat(ran.out()).contains("109.1");
  }
}
