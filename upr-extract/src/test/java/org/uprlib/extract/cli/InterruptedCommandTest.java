package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.write.Console;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.export.Sylvania;

/** A command that is ended from outside, as by Ctrl-C. */
@Timeout(120)
@EnabledOnOs({OS.LINUX, OS.MAC})
class InterruptedCommandTest {
  private static final long MOMENT = 10_000_000;

  @TempDir private Path folder;

  /** The command with a reader that takes the first paper and then never comes back. */
  public static final class Endless {
    private Endless() {}

    public static void main(String[] arguments) {
      Console console =
          new Console(InputStream.nullInputStream(), System.out, false, System.err, false);
      System.exit(ExtractProgram.run(console, options -> Endless::read, arguments));
    }

    private static Extraction read(Path path) {
      if (path.endsWith("1.pdf")) {
        return Sylvania.extraction("1.pdf", Sylvania.recommendation("1", "Ratify"));
      }
      System.err.println("waiting");
      while (true) {
        LockSupport.park();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"all.csv", "all.xlsx"})
  void leavesNoHalfFile(String name) throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));

    assertThat(endedWhileItWrote(out.resolve(name).toString())).isNotZero();

    assertThat(out).isEmptyDirectory();
  }

  @Test
  void leavesTheWholeFilesInAFolder() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));

    assertThat(endedWhileItWrote(out + "/")).isNotZero();

    assertThat(out).isDirectoryNotContaining(path -> !path.endsWith("1.csv"));
  }

  /** Killed outright, a run that may go on leaves what was finished, under names that tell so. */
  @Test
  void leavesWhatWasFinishedToGoOnWith() throws Exception {
    Path out = Files.createDirectory(folder.resolve("out"));

    ended(
        process -> {
          while (reviewsIn(out.resolve("all.jsonl.reviews")).isEmpty()) {
            LockSupport.parkNanos(MOMENT);
          }
          process.destroyForcibly();
        },
        out.resolve("all.jsonl").toString(),
        "--resume");

    assertThat(out)
        .isDirectoryContaining(path -> path.endsWith("all.jsonl.reviews"))
        .isDirectoryNotContaining(path -> path.endsWith("all.jsonl"));
    List<Path> reviews = reviewsIn(out.resolve("all.jsonl.reviews"));
    assertThat(reviews).hasSize(1);
    Path results = Path.of(reviews.get(0).toString().replaceAll("review$", "0"));
    assertThat(Files.readAllLines(results)).hasSize(1);
  }

  private static List<Path> reviewsIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".review")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int endedWhileItWrote(String out) throws Exception {
    Path temporary = folder.resolve("tmp");
    int code = ended(Process::destroy, out);
    assertThat(temporary).isEmptyDirectory();
    return code;
  }

  private int ended(Consumer<Process> end, String out, String... more) throws Exception {
    Path first = Files.writeString(folder.resolve("1.pdf"), "x");
    Path second = Files.writeString(folder.resolve("2.pdf"), "x");
    Path temporary = Files.createDirectory(folder.resolve("tmp"));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                first.toString(),
                second.toString(),
                "--jobs",
                "1",
                "--out",
                out));
    command.addAll(List.of(more));
    Process process = new ProcessBuilder(command).start();
    try (BufferedReader err =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      assertThat(err.readLine()).isEqualTo("waiting");
      end.accept(process);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return process.exitValue();
    } finally {
      process.destroyForcibly();
    }
  }
}
