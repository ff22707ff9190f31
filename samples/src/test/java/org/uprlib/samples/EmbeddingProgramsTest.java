package org.uprlib.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddingProgramsTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @ParameterizedTest
  @ValueSource(strings = {"", "one.pdf two.pdf"})
  void extractToCsvWantsOnePaper(String arguments) {
    assertThat(extractToCsv(arguments.isEmpty() ? new String[0] : arguments.split(" ")))
        .isEqualTo(2);
    assertThat(err).hasToString("usage: ExtractToCsv PAPER" + System.lineSeparator());
  }

  @Test
  void extractToCsvNamesAMissingPaper(@TempDir Path folder) {
    assertThat(extractToCsv(folder.resolve("missing.pdf").toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("missing.pdf");
    assertThat(out.size()).isZero();
  }

  @Test
  void recommendationsByStateWantsAFolder(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("paper.pdf"), "text");
    assertThat(recommendationsByState(file.toString())).isEqualTo(2);
    assertThat(err).hasToString("usage: RecommendationsByState FOLDER" + System.lineSeparator());
  }

  @Test
  void recommendationsByStateTellsOfAFileThatIsNoPaper(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("notes.txt"), "text");
    assertThat(recommendationsByState(folder.toString())).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("notes.txt");
  }

  @Test
  void recommendationsByStateFindsNothingInAnEmptyFolder(@TempDir Path folder) throws Exception {
    assertThat(recommendationsByState(folder.toString())).isZero();
    assertThat(out.size() + err.size()).isZero();
  }

  private int extractToCsv(String... arguments) {
    return ExtractToCsv.run(arguments, stream(out), stream(err));
  }

  private int recommendationsByState(String... arguments) throws Exception {
    return RecommendationsByState.run(arguments, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
