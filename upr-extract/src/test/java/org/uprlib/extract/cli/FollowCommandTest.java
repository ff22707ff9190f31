package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.rows.result.ResultLine;

@Timeout(60)
class FollowCommandTest {
  @TempDir private Path folder;
  private Path results;

  @BeforeEach
  void results() throws IOException {
    results =
        Files.writeString(
            folder.resolve("all.jsonl"),
            String.join(
                "\n",
                ResultLine.of("1.1", "Ratify OP-CAT").to("SVN", 7).position("noted").json(),
                ResultLine.of("5.1", "Ratify OP-CAT soon").to("SVN", 20).position("noted").json(),
                ResultLine.of("8.1", "Ratify OP-CAT").to("GEO", 10).json()));
  }

  @Test
  void tellsWhatWasMadeAgain() {
    Ran ran = Ran.command("follow", results, "--state", "Slovenia", "--only", "refused-twice");

    assertThat(ran.code()).isZero();
    assertThat(ran.out())
        .startsWith(
            """
            1. made again; noted twice, not supported in the reviews here
                session 7: noted
            """);
    assertThat(ran.err())
        .singleElement()
        .asString()
        .startsWith("The last review of Slovenia here is that of session 20.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                    | Recommendations of several States cannot be followed: Georgia,"
            + " Slovenia; choose one with --state.",
        "--state GEO         | Recommendations of one review only (session 10): give those of two"
            + " or more reviews of the State.",
        "--state Norway      | There are no recommendations to follow.",
        "--state Atlantis    | upr-extract follow: unknown State 'Atlantis'",
        "--only never        | expected one of repeated, new, dropped, related, perhaps-related,"
            + " refused-twice, supported-before, weaker-supported, never-answered, no-answer-here,"
            + " unclear-answer, not-compared but was 'never'",
        "--format xlsx       | a workbook is not text; name a file with --out",
      })
  void badInputIsToldInASentence(String options, String message) {
    String[] words = options == null ? new String[0] : options.split(" ");
    Object[] arguments = new Object[words.length + 2];
    arguments[0] = "follow";
    arguments[1] = results;
    System.arraycopy(words, 0, arguments, 2, words.length);

    Ran ran = Ran.command(arguments);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err().get(0)).contains(message);
  }
}
