package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.write.Console;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.read.documentation.PaperDraft;
import org.uprlib.extract.read.review.SylvanianPapers;

/** Standard input and pipes, of which nothing can be read a second time. */
@Timeout(120)
class ReadOnceCommandTest {
  @TempDir private Path folder;
  private byte[] report;

  @BeforeEach
  void paper() throws Exception {
    new SylvanianPapers(folder).report();
    report = Files.readAllBytes(folder.resolve("report.docx"));
  }

  private Ran run(String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(report),
            out,
            false,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code = ExtractProgram.run(console, Extractor::create, words);
    return new Ran(
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).lines().toList());
  }

  private static List<String> sources(String csv) {
    return csv.lines()
        .skip(1)
        .map(line -> line.substring(0, line.indexOf(',')))
        .distinct()
        .toList();
  }

  @Test
  void aDashIsThePaperOnStandardInput() {
    Ran ran = run("-", "--no-enrich");

    assertThat(ran.code()).isZero();
    assertThat(sources(ran.out())).containsExactly("standard input");
  }

  @Test
  void standardInputIsHashedAndGoneOnWithToo() {
    String[] words = {
      "-", "--no-enrich", "--resume", "--out", folder + "/all.jsonl", "--report", folder + "/r.csv"
    };
    assertThat(run(words).code()).isZero();

    Ran again = run(words);

    assertThat(again.code()).isZero();
    assertThat(again.err()).contains("of these, 1 was read by an earlier run");
    assertThat(folder.resolve("r.csv")).content().containsPattern("standard input,[0-9a-f]{64},");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeIsHashedFromWhatIsRead() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    new ProcessBuilder("sh", "-c", "cat '" + folder + "/report.docx' > '" + pipe + "'").start();

    Ran ran = run(pipe.toString(), "--no-enrich", "--report", folder + "/r.csv");

    assertThat(ran.code()).isZero();
    assertThat(sources(ran.out())).containsExactly("pipe");
    assertThat(folder.resolve("r.csv")).content().containsPattern("pipe,[0-9a-f]{64},read");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void resultsAndTablesComeThroughPipesToo() throws Exception {
    String results = folder + "/all.jsonl";
    String table = folder + "/older.csv";
    assertThat(run(folder + "/report.docx", "--out", results).code()).isZero();
    assertThat(run("table", results, "--out", table).code()).isZero();

    Ran stats = run("stats", pipe("results", results), "--by", "position");
    Ran again =
        run("table", results, "--table", pipe("tables", table), "--out", folder + "/new.csv");

    assertThat(stats.code()).isZero();
    assertThat(stats.err()).isEmpty();
    assertThat(again.code()).isZero();
    assertThat(folder.resolve("new.csv")).hasSameTextualContentAs(Path.of(table));
  }

  @ParameterizedTest
  @CsvSource({
    "table,              all.jsonl",
    "table,              all.json",
    "table,              all.uhri.xlsx",
    "table,              report.docx",
    "evidence,           all.jsonl",
    "evidence,           report.docx",
    "evidence,           national.docx",
    "follow,             all.jsonl",
    "allies --ask=treaty, all.jsonl",
    "stats --by=state,   all.uhri.xlsx",
  })
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void whatComesThroughAPipeIsTakenForWhatItIs(String command, String name) throws Exception {
    Path file = folder.resolve(name);
    if (name.startsWith("all")) {
      String format = name.endsWith("xlsx") ? "uhri" : name.substring(name.indexOf('.') + 1);
      String[] words = {folder + "/report.docx", "--format", format, "--out", file.toString()};
      assertThat(run(words).code()).isZero();
    } else if (name.startsWith("national")) {
      Files.write(
          file,
          PaperDraft.nationalReport()
              .says("1. Recommendation 14.1 was implemented in 2024.")
              .bytes());
    }

    Ran direct = answer(command, file.toString(), "direct.csv");
    Ran piped = answer(command, pipe("pipe", file.toString()), "other.csv");

    assertThat(piped.code()).isEqualTo(direct.code());
    assertThat(named(piped.err(), "pipe")).isEqualTo(named(direct.err(), name));
    assertThat(written("other.csv", "pipe")).isEqualTo(written("direct.csv", name));
  }

  /** Runs a command on {@code input}, and on the report too where that is a later paper. */
  private Ran answer(String command, String input, String out) {
    List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
    words.add(input);
    if (command.startsWith("evidence")) {
      words.add(folder + "/report.docx");
    }
    words.addAll(List.of("--out", folder + "/" + out));
    return run(words.toArray(String[]::new));
  }

  private List<String> written(String out, String name) throws Exception {
    Path file = folder.resolve(out);
    return named(Files.exists(file) ? Files.readAllLines(file) : List.of("nothing"), name);
  }

  /** The same lines, the input called NAME. */
  private static List<String> named(List<String> lines, String name) {
    return lines.stream()
        .map(line -> line.replace(name, "NAME").replaceAll("(other|direct)[.]", "OUT."))
        .toList();
  }

  /** A pipe in the folder that gives what {@code file} holds. */
  private String pipe(String name, String file) throws Exception {
    String pipe = folder + "/" + name;
    assertThat(new ProcessBuilder("mkfifo", pipe).start().waitFor()).isZero();
    new ProcessBuilder("sh", "-c", "cat '" + file + "' > '" + pipe + "'").start();
    return pipe;
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aPipeThatNobodyWritesToIsToldAndTheOthersAreRead() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    Ran ran = run(pipe.toString(), folder + "/report.docx", "--no-enrich", "--timeout", "3");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .contains("pipe: was not done after 3 seconds, the longest that a file may take.");
    assertThat(sources(ran.out())).containsExactly("report.docx");
  }
}
