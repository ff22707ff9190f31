package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.write.Console;

/** Where results go, and what is left when something goes wrong. */
@Timeout(60)
class OutputTest {
  @TempDir private Path folder;
  private Path out;
  private Path good;
  private Path bad;

  @BeforeEach
  void papers() throws IOException {
    out = Files.createDirectory(folder.resolve("out"));
    good = write("in/good.pdf", "Ratify\nSign");
    bad = write("in/bad.pdf", "");
  }

  @ParameterizedTest
  @CsvSource({"a.csv, source", "a.jsonl, '{\"'", "a.json, '[\n'", "a.txt, source", "a, source"})
  void theEndingOfTheFileTellsTheFormat(String name, String start) {
    Path file = out.resolve(name);

    Ran ran = Ran.command(good, "--out", file);

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(file).content().startsWith(start);
    assertThat(names(out)).containsExactly(name);
  }

  @Test
  void aFormatThatIsGivenGoesWithAnEndingThatTellsNone() {
    Ran.command(good, "--out", out.resolve("a.txt"), "--format", "jsonl");

    assertThat(out.resolve("a.txt")).content().startsWith("{");
  }

  /** Whoever opens it goes by the ending. */
  @ParameterizedTest
  @CsvSource({
    "a.csv, jsonl, '--out ends in .csv, but --format is jsonl'",
    "a.xlsx, csv, '--out ends in .xlsx, but --format is csv'",
    "a.XLSX, uwazi, '--out ends in .xlsx, but --format is uwazi'",
    "paper.docx, csv, '--out ends in .docx, as papers do, but the format is csv'",
    "PAPER.PDF, jsonl, '--out ends in .pdf, as papers do, but the format is jsonl'",
    "a.jsonl.reviews, jsonl, 'OUT/a.jsonl.reviews, one of those kept for what a run notes; name"
        + " another file'",
    "a.Reviews, csv, 'OUT/a.Reviews, one of those kept for what a run notes; name another file'"
  })
  void aNameThatTellsOtherwiseIsRefused(String name, String format, String message) {
    Ran ran = Ran.command(good, "--out", out.resolve(name), "--format", format);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().get(0))
        .startsWith("upr-extract: ")
        .endsWith(message.replace("OUT", "" + out));
    assertThat(out.resolve(name)).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"a.csv, uwazi", "a.xlsx, uhri"})
  void aFormatThatIsAFormOfWhatTheEndingTellsGoesWithIt(String name, String format) {
    assertThat(Ran.command(good, "--out", out.resolve(name), "--format", format).code()).isZero();
  }

  @Test
  void anEmptyWordIsNoPath() {
    Ran ran = Ran.command("");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().get(0)).endsWith("an empty word is not a path; is a variable not set?");
  }

  @Test
  void aWorkbookGoesToAFile() {
    assertThat(Ran.command(good, "--out", out.resolve("a.xlsx")).code()).isZero();
    assertThat(out.resolve("a.xlsx")).binaryContent().startsWith('P', 'K');
  }

  @Test
  void aWorkbookDoesNotGoToStandardOutput() {
    Ran ran = Ran.command(good, "--format", "xlsx");

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .containsExactly(
            "standard output: cannot be written: a workbook is not text; name a file with --out.");
  }

  @Test
  void anOlderFileIsReplacedAndALinkToItKept() throws IOException {
    Path file = Files.writeString(out.resolve("a.csv"), "older");
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

    assertThat(Ran.command(good, "--out", link).code()).isZero();

    assertThat(file).content().startsWith("source");
    assertThat(link).isSymbolicLink();
  }

  @Test
  void anOlderFileStaysIfNothingWasRead() throws IOException {
    Path file = Files.writeString(out.resolve("a.csv"), "older");

    assertThat(Ran.command(bad, "--out", file).code()).isEqualTo(1);

    assertThat(file).hasContent("older");
    assertThat(names(out)).containsExactly("a.csv");
  }

  @Test
  void failFastLeavesNoFile() {
    assertThat(Ran.command("--fail-fast", good, bad, "--out", out.resolve("a.csv")).code())
        .isEqualTo(1);
    assertThat(names(out)).isEmpty();

    assertThat(Ran.command("--fail-fast", good, bad, "--out", out).code()).isEqualTo(1);
    assertThat(names(out)).isEmpty();
  }

  @Test
  void failFastWithoutFailureWritesAFileAPaper() throws IOException {
    Path more = write("in/more.pdf", "Ratify");

    assertThat(Ran.command("--fail-fast", good, more, "--out", out).code()).isZero();
    assertThat(names(out)).containsExactly("good.csv", "more.csv");
  }

  @Test
  void aFolderGetsAFileForEachPaperThatWasRead() throws IOException {
    Path more = write("in/more.docx", "Ratify");

    Ran ran = Ran.command(good, bad, more, "--out", out, "--format", "jsonl");

    assertThat(ran.code()).isEqualTo(1);
    assertThat(names(out)).containsExactly("good.jsonl", "more.jsonl");
    assertThat(out.resolve("good.jsonl")).content().startsWith("{\"source\":\"good.pdf\"");
  }

  @Test
  void aFolderThatDoesNotExistIsMadeIfItEndsInASlash() {
    assertThat(Ran.command(good, "--out", out.resolve("new/deep") + "/").code()).isZero();
    assertThat(names(out.resolve("new/deep"))).containsExactly("good.csv");
  }

  @Test
  void namesInAFolderDoNotClash() throws IOException {
    write("two/2019/report.pdf", "2019");
    write("two/2020/report.pdf", "2020");
    write("two/2020/Report.docx", "2020 again");
    write("two/2020/other.pdf", "other");

    Ran ran = Ran.command(folder.resolve("two"), "-o", out);

    assertThat(ran.code()).isZero();
    assertThat(names(out))
        .containsExactly(
            "2019_report.pdf.csv", "2020_Report.docx.csv", "2020_report.pdf.csv", "other.csv");
    assertThat(out.resolve("2020_report.pdf.csv")).content().contains("2020/report.pdf,");
  }

  @Test
  void aPaperIsNeverReplacedByItsResult() throws IOException {
    Path odd = write("in/odd.csv", "Ratify");

    Ran ran = Ran.command(odd, "--out", odd);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .containsExactly(odd + ": cannot be written: it is one of the files to be read.");
    assertThat(odd).hasContent("Ratify");
  }

  @Test
  void aPaperIsNeverReplacedByAResultInItsFolder() throws IOException {
    Path odd = write("in/odd.csv", "Ratify");

    Ran ran = Ran.command(odd, "--out", odd.getParent());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(odd).hasContent("Ratify");
    assertThat(names(odd.getParent())).containsExactly("bad.pdf", "good.pdf", "odd.csv");
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere/a.csv, its folder does not exist",
    "in/good.pdf/a.csv, ",
    "in/bad.pdf/, there is a file of that name"
  })
  void anOutputThatCannotBeWrittenIsExitTwoBeforeAnythingIsRead(String name, String reason) {
    String target = folder + "/" + name;

    Ran ran =
        Ran.command(
            path -> {
              throw new IOException("read all the same");
            },
            good,
            "--out",
            target);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .singleElement()
        .asString()
        .startsWith(Path.of(target) + ": cannot be written: " + (reason == null ? "" : reason));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aFileThatMustNotBeWrittenIsLeftAlone() throws IOException {
    Path file = Files.writeString(out.resolve("a.csv"), "older");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(file), "this user may write everything");

    Ran ran = Ran.command(good, "--out", file);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).containsExactly(file + ": cannot be written: access denied.");
    assertThat(file).hasContent("older");
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() {
    Path device = Path.of("/dev/null");
    assumeTrue(Files.exists(device));

    assertThat(Ran.command(good, "--out", device).code()).isZero();
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  /** Whatever a command prints on standard output, GOOD standing for a paper. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GOOD",
        "GOOD --format jsonl",
        "GOOD --format json",
        "GOOD --fail-fast",
        "--help",
        "--version",
        "find --help",
        "stats --help",
        "compare --help",
        "find --list issue",
      })
  void standardOutputThatFailsIsToldAndAReaderThatGoesAwayIsNot(String command) {
    assertThat(endedOn("Broken pipe", command)).isEqualTo("141 ");
    assertThat(endedOn("No space left on device", command))
        .isEqualTo("2 standard output: cannot be written: No space left on device.");
    assertThat(endedOn("Bad file descriptor", command))
        .isEqualTo("2 standard output: cannot be written: it is closed.");
  }

  private String endedOn(String failure, String command) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    Console console =
        new Console(
            InputStream.nullInputStream(),
            failing,
            false,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    String[] words = command.replace("GOOD", good.toString()).split(" ");

    int code = ExtractProgram.run(console, options -> Ran.FAKE, words);

    return code + " " + err.toString(StandardCharsets.UTF_8).strip();
  }

  @Test
  void aLinkToAFileThatIsNotThereYetIsKept() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link.csv"), out.resolve("new.csv"));

    assertThat(Ran.command(good, "--out", link).code()).isZero();

    assertThat(link).isSymbolicLink();
    assertThat(out.resolve("new.csv")).content().startsWith("source");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.csv", "a.xlsx", ""})
  void whatAKilledRunLeftIsSwept(String name) throws IOException {
    String left = ".uprlib-0a0a0a0a-1111-2222-3333-444444444444-7f.tmp";
    Files.writeString(out.resolve(left), "half");

    assertThat(Ran.command(good, "--out", out.resolve(name)).code()).isZero();

    assertThat(names(out)).hasSize(1).doesNotContain(left);
  }

  private Path write(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
