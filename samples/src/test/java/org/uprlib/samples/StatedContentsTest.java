package org.uprlib.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.samples.paper.PaperReader;
import org.uprlib.samples.paper.Piece;

/** What the samples state by hand does not contradict itself. */
class StatedContentsTest {
  static List<Path> papers() throws IOException {
    return ExpectedRow.papers();
  }

  static List<Path> texts() throws IOException {
    return MakeSamples.texts(Path.of("."));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void paragraphNumbersRunThrough(Path text) throws IOException {
    List<String> numbers =
        PaperReader.read(text).pieces().stream()
            .filter(piece -> piece.kind() == Piece.Kind.NUMBERED)
            .map(Piece::label)
            .toList();
    assertThat(numbers)
        .isEqualTo(IntStream.rangeClosed(1, numbers.size()).mapToObj(i -> i + ".").toList());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void everyCodeIsOfAState(Path paper) throws IOException {
    List<String> known = States.load().all().stream().map(State::code).toList();
    assertThat(ExpectedRow.of(paper))
        .allSatisfy(row -> assertThat(known).containsAll(row.recommendingStates()));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void everyShareIsMadeOfTheRecommendationsWords(Path paper) throws IOException {
    for (ExpectedRow row : ExpectedRow.of(paper)) {
      for (ExpectedRow.Request share : row.requests()) {
        assertThat(words(row.text())).as(row.paragraph()).containsAll(words(share.text()));
      }
    }
  }

  @Test
  void theAddendumAnswersWhatTheReportLeftOpen() throws IOException {
    String open = PositionStatus.PENDING.word();
    List<String> left =
        ExpectedRow.of(SampleReview.REPORT).stream()
            .filter(row -> row.position().status().equals(open))
            .map(ExpectedRow::paragraph)
            .toList();
    List<ExpectedRow> together = ExpectedRow.of(SampleReview.EXPECTED);
    assertThat(together).noneMatch(row -> row.position().status().equals(open));
    assertThat(together)
        .filteredOn(row -> row.position().source().symbol().endsWith("/Add.1"))
        .extracting(ExpectedRow::paragraph)
        .isEqualTo(left);
    assertThat(together).allSatisfy(row -> assertThat(row.indexing().themes()).isNotEmpty());
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+"));
  }
}
