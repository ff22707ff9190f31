package org.uprlib.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.error.ReviewMismatchException;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.model.Decision;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Pledge;

/** The papers of one review, read together, tell what a careful reader gets out of them. */
class SampleReviewTest {
  private static final Path PAPERS = Path.of("papers");
  private static Extraction review;
  private static Extraction matrix;

  @BeforeAll
  static void read() throws IOException {
    Extractor extractor = Extractor.create();
    review = extractor.extractReview(SampleReview.papers());
    matrix = extractor.extract(SampleReview.MATRIX);
  }

  @Test
  void everyRecommendationHasItsFinalPositionAndIndex() throws IOException {
    assertThat(review.recommendations().stream().map(ExpectedRow::readInReview))
        .containsExactlyElementsOf(ExpectedRow.of(SampleReview.EXPECTED));
  }

  @Test
  void thePapersAreKnownForWhatTheyAre() {
    assertThat(review.source()).isEqualTo("automatic-2019.docx");
    assertThat(review.furtherPapers())
        .extracting(paper -> paper.source() + " " + paper.info().kind())
        .containsExactly(
            "automatic-2019-add1.docx " + PaperKind.ADDENDUM,
            "automatic-2019-decision.docx " + PaperKind.DECISION,
            "automatic-2019-matrix.docx " + PaperKind.MATRIX);
  }

  @Test
  void theAddendumsPledgesAreTheReviews() {
    assertThat(review.pledges())
        .extracting(Pledge::document, Pledge::paragraph, Pledge::text)
        .containsExactly(
            tuple(
                "A/HRC/43/97/Add.1",
                "8",
                "Sylvania will submit a mid-term report on the implementation of all"
                    + " recommendations by March 2022."),
            tuple(
                "A/HRC/43/97/Add.1",
                "9",
                "Sylvania commits itself to publishing this document in the Holzer language."));
  }

  @Test
  void theDecisionAdoptsTheOutcome() {
    Decision decision = review.decision().orElseThrow();
    assertThat(decision.outcomeAdopted()).isTrue();
    assertThat(decision.symbol()).contains("A/HRC/DEC/43/197");
    assertThat(decision.date()).contains(LocalDate.of(2020, 3, 12));
    assertThat(decision.meeting()).hasValue(32);
    assertThat(decision.documents())
        .containsExactly("A/HRC/43/97", "A/HRC/43/97/Add.1", "A/HRC/43/2");
  }

  @Test
  void theOnlyDifferenceIsThatTheMatrixKnowsNoPartialSupport() {
    assertThat(review.notices()).extracting(Notice::code).containsExactly("matrix-differs");
    assertThat(review.notices().get(0).message())
        .startsWith("14.1: the position in the documents is “supported in part”");
  }

  @Test
  void theMatrixAloneTellsTheSameRecommendations() throws IOException {
    assertThat(matrix.notices()).isEmpty();
    assertThat(matrix.paper().stateName()).contains("Sylvania");
    assertThat(matrix.paper().session()).hasValue(34);
    assertThat(matrix.recommendations().stream().map(ExpectedRow::readInReview))
        .containsExactlyInAnyOrderElementsOf(
            ExpectedRow.of(SampleReview.EXPECTED).stream().map(ExpectedRow::inMatrix).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "automatic-2019-matrix.docx",
        "automatic-2019-add1.docx",
        "automatic-2019-decision.docx",
        "automatic-2019.docx"
      })
  void aPaperOfAnotherReviewIsRefused(String paper) {
    List<Path> papers = List.of(PAPERS.resolve("dotted-2013.pdf"), PAPERS.resolve(paper));
    assertThatExceptionOfType(ReviewMismatchException.class)
        .isThrownBy(() -> Extractor.create().extractReview(papers))
        .satisfies(e -> assertThat(e.review()).isEqualTo("A/HRC/43/97"));
  }
}
