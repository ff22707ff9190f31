package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uprlib.extract.Extractor;

/** What the READMEs show as the command's output is its output. */
class ReadmeOutputTest {
  private static final Path ROOT = Path.of("..");
  private static final Path PAPERS = ROOT.resolve("samples").resolve("papers");
  private static String pages;
  private static Extractor extractor;

  @TempDir private Path folder;

  @BeforeAll
  static void load() throws IOException {
    pages = Files.readString(ROOT.resolve("README.md")) + Files.readString(Path.of("README.md"));
    extractor = Extractor.create();
  }

  @Test
  void allSamples() {
    Ran ran = Ran.command(extractor, PAPERS, "--out", folder.resolve("recommendations.xlsx"));
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEqualTo(output("all-samples"));
  }

  @Test
  void oneReview() throws IOException {
    List<Object> arguments = new ArrayList<>(review());
    arguments.addAll(List.of("--out", folder.resolve("review.jsonl")));
    assertThat(Ran.command(extractor, arguments.toArray()).err()).isEqualTo(output("review"));
  }

  @Test
  void compared() throws IOException {
    List<Object> arguments = new ArrayList<>(review());
    arguments.add(0, "compare");
    Ran ran = Ran.command(extractor, arguments.toArray());
    assertThat(ran.code()).isEqualTo(1);
    assertThat(Stream.concat(ran.out().lines(), ran.err().stream()).toList())
        .isEqualTo(output("compare"));
  }

  @Test
  void foundAndCounted() {
    Path all = folder.resolve("all.jsonl");
    Ran.command(extractor, PAPERS, "--out", all);
    Ran found =
        Ran.command("find", all, "--text", "torture", "--position", "supported", "--by", "France");
    assertThat(found.out().lines().toList()).isEqualTo(output("find"));
    Ran counted = Ran.command("stats", all, "--by", "action", "--by", "position");
    assertThat(counted.out().lines().toList()).isEqualTo(output("stats"));
    Ran goals = Ran.command("stats", all, "--by", "goal");
    assertThat(goals.out().lines().toList()).isEqualTo(output("goals"));
  }

  @Test
  void traced() {
    Path asks = ROOT.resolve("samples").resolve("submissions").resolve("sylvania-2024.docx");
    Ran ran = Ran.command(extractor, "trace", asks, PAPERS.resolve("cycle-4-2024.docx"));
    assertThat(ran.out().lines().toList()).startsWith(output("trace").toArray(String[]::new));
  }

  @Test
  void evidence() throws IOException {
    List<Object> arguments = new ArrayList<>(review());
    arguments.add(0, "evidence");
    arguments.add(ROOT.resolve("samples").resolve("follow-up"));
    Ran ran = Ran.command(extractor, arguments.toArray());
    assertThat(ran.out()).contains("\n" + String.join("\n", output("evidence")) + "\n");
  }

  @Test
  void followed() {
    Ran ran = Ran.command(extractor, "follow", PAPERS, "--only", "refused-twice");
    assertThat(ran.out().lines().toList()).isEqualTo(output("follow"));
  }

  @Test
  void whomToMeet() {
    Path all = folder.resolve("all.jsonl");
    Ran.command(extractor, PAPERS, "--out", all);
    String ask = "Ratify the Convention on migrant workers";
    Ran ran = Ran.command("allies", "--ask", ask, all, "--top", "1");
    assertThat(ran.out().lines().toList()).isEqualTo(output("allies"));
  }

  @Test
  void ownThemesCounted() {
    Path all = folder.resolve("all.jsonl");
    Ran.command(extractor, PAPERS, "--out", all);
    Path themes = ROOT.resolve("samples").resolve("themes.tsv");
    Ran ran = Ran.command("stats", all, "--themes", themes, "--by", "theme");
    assertThat(ran.out().lines().toList()).isEqualTo(output("themes"));
  }

  @Test
  void followedUp() throws IOException {
    Path table = folder.resolve("follow-up.xlsx");
    Path older = ROOT.resolve("samples").resolve("follow-up").resolve("sylvania-2019.csv");
    List<Object> made = new ArrayList<>(review());
    made.add(0, "table");
    made.addAll(List.of("--table", older, "-o", table));
    Path matrix = PAPERS.resolve("automatic-2019-matrix.docx");
    List<String> told = new ArrayList<>();
    for (List<Object> arguments :
        List.of(
            made,
            List.<Object>of("fill", matrix, table, "-o", folder.resolve("matrix.docx")),
            List.<Object>of(
                "midterm", table, "--by", "Free Sylvania", "-o", folder.resolve("report.docx")),
            List.<Object>of(
                "factsheet", table, "--all-themes", "-o", folder.resolve("factsheets") + "/"))) {
      Ran.command(extractor, arguments.toArray()).err().stream()
          .map(line -> line.replace(folder + "/", ""))
          .forEach(told::add);
    }
    assertThat(told).isEqualTo(output("follow-up"));
  }

  private static List<Path> review() throws IOException {
    try (Stream<Path> files = Files.list(PAPERS)) {
      return files.filter(f -> f.getFileName().toString().startsWith("automatic-2019")).toList();
    }
  }

  private static List<String> output(String name) {
    Matcher block =
        Pattern.compile("<!-- OUTPUT " + name + ":.*?-->\\n```\\n(.*?)\\n```", Pattern.DOTALL)
            .matcher(pages);
    assertThat(block.find()).as("OUTPUT " + name).isTrue();
    return block.group(1).lines().toList();
  }
}
