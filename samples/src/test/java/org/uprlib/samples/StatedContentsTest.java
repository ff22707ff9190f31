package org.uprlib.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.samples.paper.ExpectedReviewRow;
import org.uprlib.samples.paper.ExpectedRow;
import org.uprlib.samples.paper.ExpectedRows;
import org.uprlib.samples.paper.PaperPiece;
import org.uprlib.samples.paper.Papers;
import org.uprlib.samples.paper.SamplePaper;
import org.uprlib.samples.paper.SampleReview;
import org.uprlib.samples.paper.SharedRequest;

/** What the samples state by hand does not contradict itself. */
class StatedContentsTest {
  static Stream<SamplePaper> all() {
    return Papers.all().stream();
  }

  static Stream<SamplePaper> allPapers() {
    return Stream.concat(all(), SampleReview.thirdCycle().furtherPapers().stream());
  }

  @ParameterizedTest
  @MethodSource("allPapers")
  void paragraphNumbersRunThrough(SamplePaper paper) {
    List<Integer> numbers = paper.pieces().stream().flatMap(StatedContentsTest::number).toList();
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyCodeIsOfAState(SamplePaper paper) {
    List<String> known = States.load().all().stream().map(State::code).toList();
    assertThat(ExpectedRows.of(paper))
        .allSatisfy(row -> assertThat(known).containsAll(row.recommendingStates()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void everyShareIsMadeOfTheRecommendationsWords(SamplePaper paper) {
    for (ExpectedRow row : ExpectedRows.of(paper)) {
      for (SharedRequest share : row.requests()) {
        assertThat(words(row.text())).as(row.paragraph()).containsAll(words(share.text()));
      }
    }
  }

  @Test
  void aStateThatAskedTwiceIsListedOnce() {
    ExpectedRow row =
        ExpectedRows.of(Papers.all().get(0)).stream()
            .filter(each -> each.paragraph().equals("31.2"))
            .findFirst()
            .orElseThrow();
    assertThat(row.recommendingStates()).containsExactly("MEX", "GBR");
    assertThat(row.requests()).hasSize(2);
  }

  @Test
  void theAddendumAnswersWhatTheReportLeftOpen() {
    String open = PositionStatus.PENDING.word();
    SamplePaper report =
        Papers.all().stream().filter(p -> p.file().equals("automatic-2019.docx")).findFirst().get();
    List<String> left =
        ExpectedRows.of(report).stream()
            .filter(row -> row.position().status().equals(open))
            .map(ExpectedRow::paragraph)
            .toList();
    List<ExpectedReviewRow> together = SampleReview.thirdCycle().expected();
    assertThat(together).noneMatch(row -> row.position().status().equals(open));
    assertThat(together)
        .filteredOn(row -> row.position().source().symbol().endsWith("/Add.1"))
        .extracting(ExpectedReviewRow::paragraph)
        .isEqualTo(left);
    assertThat(together).allSatisfy(row -> assertThat(row.indexing().themes()).isNotEmpty());
  }

  private static Stream<Integer> number(PaperPiece piece) {
    if (piece instanceof PaperPiece.Body body) {
      return Stream.of(body.number());
    } else if (piece instanceof PaperPiece.LeadIn leadIn) {
      return Stream.of(leadIn.number());
    } else if (piece instanceof PaperPiece.Conclusion conclusion) {
      return Stream.of(conclusion.number());
    }
    return Stream.empty();
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"));
  }
}
