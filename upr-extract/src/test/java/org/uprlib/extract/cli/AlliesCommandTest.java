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
class AlliesCommandTest {
  @TempDir private Path folder;
  private Path results;

  @BeforeEach
  void results() throws IOException {
    results =
        Files.writeString(
            folder.resolve("all.jsonl"),
            String.join(
                "\n",
                ResultLine.of("1", "Ratify OP-CAT").by("ESP").to("GEO", 10).json(),
                ResultLine.of(
                        "2",
                        "Ratify the International Convention for the Protection of All"
                            + " Persons from Enforced Disappearance")
                    .by("CHL")
                    .to("SVN", 20)
                    .json(),
                ResultLine.of("3", "Empty the prisons")
                    .about(5, "Detention", "")
                    .by("FRA")
                    .json()));
  }

  private static Object[] allies(Object first, String options) {
    String[] words = options == null ? new String[0] : options.split(" ", -1);
    Object[] arguments = new Object[words.length + 2];
    arguments[0] = "allies";
    arguments[1] = first;
    for (int i = 0; i < words.length; i++) {
      arguments[i + 2] = words[i].replace('_', ' ');
    }
    return arguments;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "--ask Accede_to_OP-CAT                   | 1. Spain · Western European and others Group ·"
            + " 1 recommendation",
        "--issue detention --state Slovenia       | 1. France · Western European and others Group ·"
            + " 1 to Slovenia, 0 elsewhere",
        "--text prisons                           | 1. France",
        "--issue detention --ask Empty_prisons    | 1. France",
      })
  void ranksWhoRecommendedOnTheMatter(String options, String line) {
    Ran ran = Ran.command(allies(results, options));

    assertThat(ran.code()).isZero();
    assertThat(ran.out()).startsWith("1 recommendation on this by 1 State").contains(line);
  }

  @Test
  void asksMayBeAFile() throws IOException {
    Path asks = Files.writeString(folder.resolve("asks.txt"), "Join OP-CAT\nEmpty the prisons\n");

    assertThat(Ran.command("allies", results, "--asks", asks).out())
        .startsWith("2 recommendations on this by 2 States");
  }

  @Test
  void whatAnswersOnlyInPartIsTold() {
    assertThat(Ran.command(allies(results, "--ask Empty_prisons_and_police_cells")).err())
        .contains("1 of 1 answer only to a part of what is asked, or less");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                            | say what it is about, with --ask, --asks, --issue or the"
            + " like",
        "--ask …                     | the ask: contains no words.",
        "--ask Regulate_fishing      | No recommendation on this was found.",
        "--ask Abolir_la_peine_de_mort | Nothing could be compared, because of the languages.",
        "--ask Roads --asks a.txt    | mutually exclusive",
        "--ask Roads --top 0         | --top is 0, expected 1 or more",
        "--ask Roads --threshold 7   | threshold is 7.0, expected 0 to 1",
        "--ask Roads --state Atlantis | unknown State 'Atlantis'",
        "--asks missing.txt          | missing.txt: does not exist",
        "--ask Roads --format xlsx   | a workbook is not text; name a file with --out",
      })
  void badInputIsToldInASentence(String options, String message) {
    Ran ran = Ran.command(allies(results, options));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).anySatisfy(line -> assertThat(line).contains(message));
  }

  @Test
  void whatIsNotEnrichedIsTold() {
    assertThat(Ran.command(allies(results, "--issue detention")).err())
        .containsExactly(
            "2 recommendations may fit: this was not looked for in them, or coders differ");
  }
}
