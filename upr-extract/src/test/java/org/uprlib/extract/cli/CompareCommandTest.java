package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.LoadedModels;
import org.uprlib.extract.read.review.SylvanianPapers;
import org.uprlib.extract.read.review.WordFile;

class CompareCommandTest {
  private static final Path PAPERS = Path.of("..", "samples", "papers");
  private static final Extractor EXTRACTOR = LoadedModels.EXTRACTOR;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "automatic-2019.docx automatic-2019-add1.docx   | The papers are not a report and a matrix",
        "dotted-2013.pdf automatic-2019-matrix.docx     | belongs to the review of A/HRC/43/97, not"
            + " to that of A/HRC/24/97",
        "dotted-2013.pdf automatic-2019-add1.docx       | belongs to the review of A/HRC/43/97",
        "cycle-4-2024.docx automatic-2019-matrix.docx   | has none of the report's numbers",
        "automatic-2019-matrix.docx nowhere.docx        | is not a file",
      })
  void cannotCompare(String files, String said) {
    Object[] arguments =
        Stream.concat(Stream.of("compare"), Arrays.stream(files.split(" ")).map(PAPERS::resolve))
            .toArray();
    Ran ran = Ran.command(EXTRACTOR, arguments);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).singleElement().asString().contains(said);
  }

  @TempDir private Path folder;

  /** A folder with all papers of a review; its addendum answers 116.1 and leaves 116.2 open. */
  private Path review(String... matrix) throws IOException {
    SylvanianPapers papers = new SylvanianPapers(folder);
    papers.report();
    papers.addendum("Add.1", "1. Sylvania supports recommendations 116.1, 116.3, 116.4, 116.5.");
    papers.matrix(matrix);
    for (String number : List.of("1", "2", "3")) {
      WordFile.write(
          folder.resolve("before-" + number + ".docx"),
          List.of("A/HRC/WG.6/52/CHL/" + number, "Chile", "1. Roads were built."));
    }
    WordFile.write(folder.resolve("cookery.docx"), List.of("Peel the potatoes (500 g)."));
    return folder;
  }

  private static String row(String label, String words, String position) {
    return "| "
        + label
        + " "
        + words
        + ". Source of position: A/HRC/99/15/Add.1 | "
        + position
        + " | Torture |";
  }

  @Test
  void papersFromBeforeTheReviewDoNotDisturbAndOpenPositionsAreListed() throws IOException {
    Path all =
        review(
            "| Recommendation | Position | Full list of themes |",
            row("115.1", "Ratify the Convention against Torture (Spain)", "Supported"),
            row("115.2", "Establish a national human rights institution (France)", "Supported"),
            row("116.1", "Criminalize domestic violence (Chile)", "Supported"),
            row("116.2", "Abolish the death penalty (Portugal)", "Noted"),
            row("116.3", "Combat trafficking in persons (Peru)", "Supported"),
            row("116.4", "Protect journalists (Norway)", "Supported"),
            row("116.5", "Reduce overcrowding in prisons (Ghana)", "Supported"),
            row("116.6", "Decriminalize defamation (Togo)", "Noted"));
    Ran ran = Ran.command(EXTRACTOR, "compare", all);

    assertThat(ran.out().lines())
        .containsExactly(
            "116.2: not compared; the position in the documents is “pending”, in the matrix"
                + " “noted”.",
            "116.6: not compared; the position in the documents is “pending”, in the matrix"
                + " “noted”.");
    assertThat(ran.err())
        .contains(
            "before-1.docx: left out, as a national report gives no positions.",
            "6 of 8 compared, which agree; 2 could not be compared");
    assertThat(ran.err()).anyMatch(line -> line.startsWith("cookery.docx: left out: "));
    assertThat(ran.code()).isEqualTo(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Abolish the death penalty (Portugal)   | 0 |",
        "Abolish the  death-penalty (Portugal)  | 0 |",
        "Retain the death penalty (Portugal)    | 1 | 116.2: the text in the documents is"
            + " “Abolish”, in the matrix “Retain”.",
        "Abolish the death penalty for ever (Portugal) | 1 | 116.2: the text in the documents"
            + " is “penalty”, in the matrix “penalty for ever”.",
        "Abolish the death penalty (Norway)     | 1 | 116.2: in the documents it is by"
            + " Portugal, in the matrix by Norway.",
        "Abolish the death penalty              | 1 | 116.2: in the documents it is by"
            + " Portugal, in the matrix by (no State).",
      })
  void aTextOrAStateThatIsAnotherIsADifference(String row, int code, String said)
      throws IOException {
    SylvanianPapers papers = new SylvanianPapers(folder);
    papers.report();
    papers.addendum("Add.1", "1. Sylvania supports all the recommendations in paragraph 116.");
    papers.matrix(
        "| Recommendation | Position | Full list of themes |",
        row("115.1", "Ratify the Convention against Torture (Spain)", "Supported"),
        row("115.2", "Establish a national human rights institution (France)", "Supported"),
        row("116.1", "Criminalize domestic violence (Chile)", "Supported"),
        row("116.2", row, "Supported"),
        row("116.3", "Combat trafficking in persons (Peru)", "Supported"),
        row("116.4", "Protect journalists (Norway)", "Supported"),
        row("116.5", "Reduce overcrowding in prisons (Ghana)", "Supported"),
        row("116.6", "Decriminalize defamation (Togo)", "Supported"));
    Ran ran = Ran.command(EXTRACTOR, "compare", folder);

    assertThat(ran.out().lines().toList()).isEqualTo(Stream.ofNullable(said).toList());
    assertThat(ran.err())
        .containsExactly(code == 0 ? "8 recommendations, no difference" : "1 of 8 differ");
    assertThat(ran.code()).isEqualTo(code);
  }

  @Test
  void rowsThatContradictAndRecommendationsInTheMatrixAloneAreCountedApart() throws IOException {
    SylvanianPapers papers = new SylvanianPapers(folder);
    papers.report();
    papers.addendum("Add.1", "1. Sylvania supports all the recommendations in paragraph 116.");
    papers.matrix(
        "| Recommendation | Position | Full list of themes |",
        row("115.1", "Ratify the Convention against Torture (Spain)", "Supported"),
        row("115.1", "Ratify the Convention against Torture (Spain)", "Noted"),
        row("117.9", "Build roads (Chad)", "Supported"));
    Ran ran = Ran.command(EXTRACTOR, "compare", folder);

    assertThat(ran.out().lines())
        .contains(
            "115.1: not compared; the rows of the matrix give different positions, “Supported” and"
                + " “Noted”.");
    assertThat(ran.err())
        .containsExactly("7 of 8 differ; 1 could not be compared; 1 in the matrix only");
  }
}
