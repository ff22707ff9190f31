package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.write.Console;

class ProgressTest {
  @ParameterizedTest
  @CsvSource({
    "true,  false, true,  a terminal has a bar",
    "true,  true,  false, results on the same terminal have none",
    "false, false, false, a file has none",
  })
  void isABarOnlyWhereAPersonSeesIt(
      boolean errIsTerminal, boolean resultsOnTerminal, boolean bar, String why) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            resultsOnTerminal,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            errIsTerminal);

    try (Progress progress = Progress.on(console, resultsOnTerminal, 2)) {
      progress.step();
      progress.step();
    }

    assertThat(err.toString(StandardCharsets.UTF_8).contains("Papers")).as(why).isEqualTo(bar);
  }
}
