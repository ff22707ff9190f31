package org.uprlib.core.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private Console console(OutputStream out, boolean errIsTerminal) {
    return new Console(
        InputStream.nullInputStream(),
        out,
        false,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        errIsTerminal);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }

  private String errors() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "No space left on device, 2, 'standard output: cannot be written: No space left on device.'",
    "Bad file descriptor, 2, 'standard output: cannot be written: it is closed.'",
    "Input/output error, 2, 'standard output: cannot be written: Input/output error.'",
    "Broken pipe, 141, "
  })
  void standardOutputThatFailsIsToldAtTheEnd(String reason, int code, String told) {
    Console console = console(failing(reason), false);
    // As help texts are printed: the stream swallows the exception.
    new PrintStream(console.out(), true, StandardCharsets.UTF_8).println("help");

    assertThat(console.ended(0)).isEqualTo(code);
    assertThat(errors()).isEqualTo(told == null ? "" : told + System.lineSeparator());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void standardOutputThatWorksLeavesTheExitCode(int code) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console = console(out, false);
    console.out().write("rows".getBytes(StandardCharsets.UTF_8));
    console.out().write('!');
    console.out().flush();

    assertThat(console.ended(code)).isEqualTo(code);
    assertThat(console.failure()).isEmpty();
    assertThat(out).hasToString("rows!");
    assertThat(errors()).isEmpty();
  }

  @Test
  void aLineOnATerminalTakesTheProgressBarsPlaceAndItsPartsAreHarmless() {
    console(OutputStream.nullOutputStream(), true).line("a\u202Eb\u001B[2J.pdf: is empty.");

    assertThat(errors()).isEqualTo("\r\u001B[Ka b [2J.pdf: is empty." + System.lineSeparator());
  }

  @Test
  void standardInputStaysOpenForTheProcess() throws IOException {
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[] {7}) {
              @Override
              public void close() {
                throw new IllegalStateException("closed");
              }
            },
            OutputStream.nullOutputStream(),
            false,
            System.err,
            false);
    try (InputStream in = console.in()) {
      assertThat(in.read()).isEqualTo(7);
    }
  }

  static Object[][] causes() {
    return new Object[][] {
      {new AccessDeniedException("a.csv"), "access denied"},
      {new NoSuchFileException("a.csv"), "its folder does not exist"},
      {new FileAlreadyExistsException("a.csv"), "there is a file of that name"},
      {new FileSystemException("x.tmp", null, "Read-only file system"), "Read-only file system"},
      {new FileSystemException("x.tmp"), "x.tmp"},
      {new IOException(), "IOException"},
      {new IOException("more rows than a sheet holds"), "more rows than a sheet holds"},
    };
  }

  @ParameterizedTest
  @MethodSource("causes")
  void aFileThatIsNotWrittenIsToldInOneLine(IOException cause, String reason) {
    int code =
        console(OutputStream.nullOutputStream(), false)
            .notWritten(new OutputException(Path.of("a.csv"), cause));

    assertThat(code).isEqualTo(2);
    assertThat(errors().strip()).isEqualTo("a.csv: cannot be written: " + reason + ".");
  }

  @ParameterizedTest
  @CsvSource({
    "x.pdf is no path, x.pdf is no path",
    "C\uFFFDte is no State, C\uFFFDte is no State (letters are lost in this locale; try with"
        + " LC_ALL=C.UTF-8)",
    "C\uFFFDte is no path in this locale; try with LC_ALL=C.UTF-8, C\uFFFDte is no path in this"
        + " locale; try with LC_ALL=C.UTF-8",
  })
  void lettersThatTheLocaleLostAreTold(String message, String advised) {
    assertThat(UserPath.advised(message)).isEqualTo(advised);
  }

  @Test
  void aNameThatNoFileCanHaveIsTold() {
    assertThatThrownBy(() -> UserPath.of("a\u0000b"))
        .hasMessage("'a\u0000b' is not a path in this locale; try with LC_ALL=C.UTF-8");
    assertThatThrownBy(() -> UserPath.in(Path.of("out"), "a\u0000b"))
        .isInstanceOf(OutputException.class)
        .hasMessageContaining("cannot be written: no such name in this locale");
  }
}
