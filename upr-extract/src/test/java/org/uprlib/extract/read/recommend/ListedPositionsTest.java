package org.uprlib.extract.read.recommend;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Recommendation;

/** How lists of recommendations are laid out and answered, by {@code listed-positions.txt}. */
class ListedPositionsTest {
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void readsTheAnswerOfEach(String name, List<String> lines, List<String> rows) {
    Language language = Language.of(name.substring(0, 2)).orElseThrow();
    assertThat(
            SylvanianReport.READER
                .read(
                    StateCommentsTest.document(lines, language),
                    SylvanianReport.paper(Optional.empty(), language),
                    Deadline.NONE)
                .orElseThrow()
                .recommendations())
        .extracting(ListedPositionsTest::row)
        .containsExactlyElementsOf(rows);
  }

  private static String row(Recommendation each) {
    String states = each.recommendingStates().stream().map(State::code).collect(joining(" "));
    return String.join(
        " | ", each.paragraph(), each.position().status().word(), each.text(), states);
  }

  static Stream<Arguments> cases() throws IOException {
    return StateCommentsTest.cases("listed-positions.txt");
  }
}
