package org.uprlib.extract.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uprlib.extract.LoadedModels;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.read.review.SylvanianPapers;

/** Papers of one review, and such as do not belong together, through the command. */
class ReviewCommandTest {
  private static final PaperExtractor REVIEWS = LoadedModels.EXTRACTOR;
  private static final String[] ROWS = {
    "| Recommendation | Position | Full list of themes |",
    "| 115.1 Ratify the Convention against Torture (Spain); Source of position: A/HRC/99/15 |"
        + " Supported | A |",
    "| 115.2 Establish a national human rights institution (France); | Supported | A |",
    "| 116.1 Criminalize domestic violence (Chile); | Supported | B |",
    "| 116.2 Abolish the death penalty (Portugal); | Noted | B |",
    "| 116.3 Combat trafficking in persons (Peru); | Supported | B |",
    "| 116.4 Protect journalists (Norway); | Supported | B |",
    "| 116.5 Reduce overcrowding in prisons (Ghana); | Noted | B |",
    "| 116.6 Decriminalize defamation (Togo). | Noted | B |",
  };

  @TempDir private Path folder;
  private SylvanianPapers papers;

  @BeforeEach
  void writePapers() {
    papers = new SylvanianPapers(folder);
  }

  private Path addendum() throws IOException {
    return papers.addendum(
        "Add.1",
        "1. Sylvania accepts recommendations 116.1, 116.3 and 116.4.",
        "2. Sylvania notes recommendations 116.2, 116.5 and 116.6.");
  }

  @Test
  void theRowsAreTheReportsWithFinalPositions() throws IOException {
    Ran ran = Ran.command(REVIEWS, papers.report(), addendum());

    assertThat(ran.code()).isZero();
    assertThat(ran.err().get(1))
        .isEqualTo("positions: 5 supported, 3 noted, 0 partial, 0 pending, 0 unknown");
    assertThat(ran.out()).contains("A/HRC/99/15/Add.1");
  }

  @Test
  void anAddendumWithoutItsReportIsTold() throws IOException {
    Ran ran = Ran.command(REVIEWS, addendum());

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().get(0))
        .isEqualTo(
            "Add.1.docx: belongs to the report A/HRC/99/15, which is not among the papers given.");
  }

  @Test
  void anAddendumOfAnotherReviewDoesNotTouchTheReport() throws IOException {
    Path other = papers.addendumTo("A/HRC/98/3", "Sylvania", "1. Sylvania accepts 116.1.");

    Ran ran = Ran.command(REVIEWS, papers.report(), other);

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err().get(0)).startsWith("other.docx: belongs to the report A/HRC/98/3, ");
    assertThat(ran.err().get(2)).contains("2 supported", "6 pending");
  }

  @Test
  void compareFindsNoDifference() throws IOException {
    Ran ran = Ran.command(REVIEWS, "compare", papers.report(), addendum(), papers.matrix(ROWS));

    assertThat(ran.err()).containsExactly("8 recommendations, no difference");
    assertThat(ran.code()).isZero();
  }

  @Test
  void compareListsWhereTheMatrixSaysOtherwise() throws IOException {
    String[] rows = ROWS.clone();
    rows[3] = rows[3].replace("Supported", "Noted");

    Ran ran = Ran.command(REVIEWS, "compare", papers.report(), addendum(), papers.matrix(rows));

    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().lines())
        .singleElement()
        .asString()
        .startsWith("116.1: the position in the documents is “supported”");
  }

  @Test
  void compareRefusesAnAddendumOfAnotherReview() throws IOException {
    Path other = papers.addendumTo("A/HRC/98/3", "Sylvania", "1. Sylvania accepts 116.1.");

    Ran ran = Ran.command(REVIEWS, "compare", papers.report(), other, papers.matrix(ROWS));

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .containsExactly(
            "other.docx: belongs to the review of A/HRC/98/3, not to that of A/HRC/99/15.");
  }

  @Test
  void compareRefusesAMatrixWithoutPositions() throws IOException {
    Path matrix =
        papers.matrix(
            "| Recommendation | Full list of themes |",
            "| 115.1 Ratify the Convention against Torture (Spain); | A. Treaties |");

    Ran ran = Ran.command(REVIEWS, "compare", papers.report(), addendum(), matrix);

    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).containsExactly("The matrix has no column of positions.");
  }
}
