package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.read.review.SylvanianPapers;

/** Papers of Sylvania, fetched well and badly, held against a list. */
class SymbolsCommandTest {
  private static final String PAGE = "<!DOCTYPE html>\n<html><body>A/HRC/99/15</body></html>";

  @TempDir private Path folder;
  private Path papers;
  private Path list;

  @BeforeEach
  void listAndFolder() throws IOException {
    papers = Files.createDirectory(folder.resolve("papers"));
    list = Files.writeString(folder.resolve("wanted.txt"), "A/HRC/99/15\n");
  }

  @ParameterizedTest(name = "{1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "paper A/HRC/99/15       | A_HRC_99_15_E.docx | there                    |",
        "paper A/HRC/99/15       | A_HRC_99_15_E.pdf  | there                    |",
        "paper A/HRC/99/15       | AHRC9915.docx      | there                    |",
        "paper A/HRC/99/15       | G1512345.docx      | there                    |",
        "paper A/HRC/99/15       | A_HRC_98_2.docx    | there                    |",
        "paper A/HRC/99/15       | 15                 | there                    |",
        "paper A/HRC/99/16       | A_HRC_99_15_E.docx | another paper            | is A/HRC/99/16",
        "paper A/HRC/99/15/Add.1 | A_HRC_99_15.docx   | another paper            | is"
            + " A/HRC/99/15/Add.1",
        "untitled                | A_HRC_99_15.docx   | there                    | its name says"
            + " so; its first page states no symbol",
        "page                    | A_HRC_99_15_E.pdf  | a web page, not the paper |",
        "page                    | A_HRC_99_15_E.docx | a web page, not the paper |",
        "page                    | A_HRC_99_15.html   | a web page, not the paper |",
        "nothing                 | A_HRC_99_15.pdf    | unreadable               | is empty.",
        "scan                    | A_HRC_99_15.pdf    | unreadable               | contains no"
            + " text, only pictures (a scan?); run text recognition on it first.",
        "paper A/HRC/99/16       | A_HRC_99_16.docx   | to fetch                 |",
        "page                    | stats.html         | to fetch                 |",
      })
  void tellsWhatBecameOfAPaper(String content, String name, String state, String reason)
      throws IOException {
    write(content, papers.resolve(name));

    Ran ran = Ran.command("symbols", list, "--in", papers, "--format", "csv");

    String file = state.equals("to fetch") ? "" : name;
    String cell = reason == null ? "" : reason;
    assertThat(ran.out().lines().skip(1))
        .containsExactly(
            String.join(
                ",",
                "A/HRC/99/15",
                quoted(state),
                file,
                quoted(cell),
                "https://docs.un.org/en/A/HRC/99/15"));
    assertThat(ran.code()).isEqualTo(state.equals("there") ? 0 : 1);
    assertThat(ran.err()).containsExactly("1 paper: 1 " + state);
  }

  @Test
  void ofSeveralFilesTheOneThatIsThePaperCounts() throws IOException {
    write("page", papers.resolve("A_HRC_99_15.pdf"));
    write("paper A/HRC/99/16", papers.resolve("A_HRC_99_15_E.docx"));
    write("paper A/HRC/99/15", Files.createDirectory(papers.resolve("z")).resolve("x.docx"));

    Ran ran = Ran.command("symbols", list, "--in", papers);

    assertThat(ran.out()).isEqualTo("A/HRC/99/15  there  z/x.docx\n");
    assertThat(ran.code()).isZero();
  }

  @Test
  void aFileUnderAnotherNameIsTheOneThatItsPageSays() throws IOException {
    Files.writeString(list, "A/HRC/99/16\nA/HRC/99/15\nA/HRC/99/17/Add.1\n");
    write("paper A/HRC/99/16", papers.resolve("A_HRC_99_15.docx"));

    Ran text = Ran.command("symbols", list, "--in", papers);
    Ran urls = Ran.command("symbols", list, "--in", papers, "--urls", "--pattern", "ods");

    assertThat(text.out())
        .isEqualTo(
            """
            A/HRC/99/16        there          A_HRC_99_15.docx
            A/HRC/99/15        another paper  A_HRC_99_15.docx: is A/HRC/99/16
            A/HRC/99/17/Add.1  to fetch       https://docs.un.org/en/A/HRC/99/17/Add.1
            """);
    assertThat(text.err()).containsExactly("3 papers: 1 there; 1 another paper; 1 to fetch");
    assertThat(urls.out())
        .isEqualTo(
            """
            https://documents.un.org/api/symbol/access?s=A/HRC/99/15&l=en&t=pdf
            https://documents.un.org/api/symbol/access?s=A/HRC/99/17/Add.1&l=en&t=pdf
            """);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"en, there, 0", "fr, another language, 1"})
  void aPaperInAnotherLanguageIsNotTheOneAskedFor(String language, String state, int code)
      throws IOException {
    write("paper A/HRC/99/15", papers.resolve("A_HRC_99_15_E.docx"));

    Ran ran = Ran.command("symbols", list, "--in", papers, "--language", language);

    assertThat(ran.out()).startsWith("A/HRC/99/15  " + state + "  A_HRC_99_15_E.docx");
    assertThat(ran.code()).isEqualTo(code);
  }

  @Test
  void aPathAsPatternIsLookedAt() throws IOException {
    write("paper A/HRC/99/15", papers.resolve("en.A_HRC_99_15.x"));
    String pattern = papers + "/{language}.{file}.x";

    Ran there = Ran.command("symbols", list, "--pattern", pattern);
    Ran missing = Ran.command("symbols", list, "--pattern", pattern, "--language", "fr");

    assertThat(there.out()).isEqualTo("A/HRC/99/15  there  en.A_HRC_99_15.x\n");
    assertThat(missing.out()).isEqualTo("A/HRC/99/15  to fetch  " + papers + "/fr.A_HRC_99_15.x\n");
  }

  @Test
  void aPageThatTellsByNoNameWhatItShouldBeIsTold() throws IOException {
    write("page", papers.resolve("G1512345.pdf"));

    Ran ran = Ran.command("symbols", list, "--in", papers);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err())
        .containsExactly(
            "G1512345.pdf: is a web page (text/html), not a PDF, DOCX, DOC, RTF or ODT document;"
                + " download the document that the page shows.",
            "1 paper: 1 to fetch");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "LIST | upr-extract symbols: say where papers are, with --in or a path as --pattern",
        "LIST --in NONE | NONE: does not exist.",
        "NONE --in PAPERS | NONE: does not exist.",
        "PAPERS --in PAPERS | PAPERS: cannot be read: Is a directory.",
        "BAD --in PAPERS | bad.txt:1: 'Sylvania' is not a symbol of a paper, such as"
            + " A/HRC/43/15/Add.1.",
        "LIST --in PAPERS --pattern x | upr-extract symbols: --pattern 'x' has neither {symbol} nor"
            + " {file}; or name a place: docs.un.org, ods, ods-word",
        "LIST --in PAPERS --language xx | upr-extract symbols: --language is 'xx', expected ar, en,"
            + " es, fr, ru or zh",
        "LIST --in PAPERS --urls --format csv | upr-extract symbols: --urls and --format csv"
            + " exclude each other",
        "LIST --in PAPERS --out LIST | LIST: ",
      })
  void badUsageIsToldAndNothingWritten(String words, String message) throws IOException {
    Files.writeString(folder.resolve("bad.txt"), "Sylvania\n");
    List<Object> arguments = new ArrayList<>(List.of("symbols"));
    for (String word : words.split(" ", -1)) {
      arguments.add(place(word));
    }

    Ran ran = Ran.command(arguments.toArray());

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    int space = message.indexOf(':');
    assertThat(ran.err().get(0))
        .startsWith(place(message.substring(0, space)) + message.substring(space));
    assertThat(list).hasContent("A/HRC/99/15");
  }

  private String place(String word) {
    return switch (word) {
      case "LIST" -> list.toString();
      case "PAPERS" -> papers.toString();
      case "NONE" -> folder.resolve("none").toString();
      case "BAD" -> folder.resolve("bad.txt").toString();
      default -> word;
    };
  }

  private void write(String content, Path file) throws IOException {
    switch (content) {
      case "page" -> Files.writeString(file, PAGE);
      case "nothing" -> Files.createFile(file);
      case "scan" -> Files.write(file, BadFiles.scan());
      case "untitled" -> paper(file, "Notes on Sylvania");
      default -> paper(file, content.substring("paper ".length()));
    }
  }

  private static void paper(Path file, String symbol) throws IOException {
    new SylvanianPapers(file.getParent())
        .paper(
            file.getFileName().toString(),
            symbol,
            "Sylvania",
            "1. The delegation of Sylvania opened the dialogue and thanked all the States for their"
                + " questions, which it would answer in the course of the review.");
  }

  private static String quoted(String cell) {
    return cell.contains(",") ? '"' + cell + '"' : cell;
  }
}
