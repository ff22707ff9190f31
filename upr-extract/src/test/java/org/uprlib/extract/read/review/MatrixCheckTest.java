package org.uprlib.extract.read.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Location;
import org.uprlib.core.document.Notice;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.model.Request;
import org.uprlib.extract.read.matrix.MatrixReader.Matrix;
import org.uprlib.extract.write.export.Sylvania;

class MatrixCheckTest {
  private static final PaperInfo MATRIX = Sylvania.UNKNOWN.ofKind(PaperKind.MATRIX);

  private static List<State> states(String names) {
    return Stream.of(names.split(" ")).map(n -> new State(n, n, Optional.empty())).toList();
  }

  /** As {@code Build roads: Chad; Plant trees: Togo}. */
  private static Recommendation recommendation(String requests) {
    List<Request> asked =
        Arrays.stream(requests.split("; "))
            .map(each -> each.split(": "))
            .map(each -> new Request(states(each[1]), each[0]))
            .toList();
    List<State> all = asked.stream().flatMap(each -> each.states().stream()).distinct().toList();
    String text = requests.replaceAll(": [^;]+", "");
    return new Recommendation(
        "6.1", text, text, Optional.empty(), all, asked, Sylvania.SUPPORTED, Location.NOWHERE);
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Build roads: Chad; Plant trees: Togo      | Build roads: Chad; Plant trees: Togo | ''",
        "Build roads: Chad; Plant trees: Togo      | Build roads: Togo; Plant trees: Chad"
            + " | 6.1: in the documents “Build roads” is asked by Chad, in the matrix by Togo.",
        "Build roads: Chad Peru; Plant trees: Togo | Build roads: Chad; Plant trees: Peru Togo"
            + " | 6.1: in the documents “Build roads” is asked by Chad, Peru, in the matrix by"
            + " Chad.",
        "Build roads: Chad Peru; Plant trees: Togo | Build roads: Peru Chad; Plant trees: Togo"
            + " | ''",
        "Build roads: Chad; Plant trees: Togo      | Build roads; Plant trees: Chad Togo | ''",
      })
  void whoAskedForWhatIsCompared(String papers, String matrix, String said) {
    List<Recommendation> rows = List.of(recommendation(matrix.replace("roads; ", "roads and ")));
    MatrixCheck check = new MatrixCheck(new Matrix(MATRIX, Optional.empty(), rows, List.of()));

    assertThat(
            check.differences(List.of(recommendation(papers)), Optional.empty()).stream()
                .filter(each -> !each.message().contains("the text"))
                .map(Notice::message)
                .toList())
        .isEqualTo(said.isEmpty() ? List.of() : List.of(said));
  }
}
