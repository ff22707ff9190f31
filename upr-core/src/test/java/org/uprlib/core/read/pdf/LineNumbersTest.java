package org.uprlib.core.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.error.UprException;
import org.uprlib.core.read.Fixtures;

class LineNumbersTest {
  private static final List<String> TEXT =
      List.of(
          "115. Sylvania has examined the recommendations listed below and",
          "supports them, as its delegation said in the course of the",
          "interactive dialogue:",
          "115.1 Ratify the Convention and bring its laws into line with it, as",
          "many delegations asked it to do (Chad);",
          "115.2 Help victims (Peru);",
          "115.3 Plant trees (Cuba).");

  private static final List<String> LIST =
      List.of("Chad", "Cuba", "France", "Ghana", "Japan", "Peru", "Togo");

  private final Printer printer = new Printer();

  /** Prints lines, each beside its number where that is a multiple of {@code step}. */
  private void print(List<String> lines, int first, int step, float right) {
    for (int i = 0; i < lines.size(); i++) {
      int number = first + i;
      if (number % step == 0) {
        printer.line(String.valueOf(number), right - (number < 10 ? 5 : 10), 10).skip(-12);
      }
      printer.line(lines.get(i));
    }
  }

  private String read() throws UprException {
    return new PdfReader().read(printer.bytes(), Fixtures.budget("draft.pdf")).text();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "of each line           | 1  | 1 | 58",
        "close to the text      | 1  | 1 | 62",
        "that grow longer       | 7  | 1 | 58",
        "on the right           | 1  | 1 | 540",
      })
  void theNumbersOfLinesAreNoText(String what, int first, int step, float right)
      throws UprException {
    print(TEXT, first, step, right);
    assertThat(read())
        .as(what)
        .startsWith("115. Sylvania has examined the recommendations listed below and supports them")
        .contains("into line with it, as many delegations asked it to do (Chad);\n115.2 Help")
        .endsWith("115.3 Plant trees (Cuba).\n");
  }

  @Test
  void eachFifthLineMayHaveOne() throws UprException {
    for (int line = 1; line <= 35; line += 7) {
      print(TEXT, line, 5, 58);
    }
    assertThat(read())
        .doesNotContain("5 many", "10 supports", "35")
        .contains("as many delegations");
  }

  @Test
  void theyMayBeFewOnTheNextPage() throws UprException {
    print(TEXT, 1, 1, 58);
    printer.page();
    print(List.of("115.4 Free them (Ghana).", "116. The rest is noted."), 8, 1, 58);
    assertThat(read()).endsWith("115.4 Free them (Ghana).\n116. The rest is noted.\n");
  }

  @Test
  void numbersOfAListAreText() throws UprException {
    print(LIST, 1, 1, 58);
    assertThat(read()).contains("1 Chad", "7 Togo");
  }

  @Test
  void numbersThatCountNoLinesAreText() throws UprException {
    for (String line : TEXT) {
      printer.line("12", 48, 10).skip(-12).line(line);
    }
    assertThat(read()).contains("12 many delegations");
  }

  @Test
  void numbersOfATableAreText() throws UprException {
    print(TEXT, 1, 1, 58);
    printer.content("45 765 m 500 765 l S");
    assertThat(read()).contains("5 many delegations");
  }

  @Test
  void numbersInAStripWithOtherWordsAreText() throws UprException {
    printer.line("Annex", 40, 10);
    print(TEXT, 1, 1, 58);
    assertThat(read()).contains("5 many delegations");
  }
}
