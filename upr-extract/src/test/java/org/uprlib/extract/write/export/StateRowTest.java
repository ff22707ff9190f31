package org.uprlib.extract.write.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.uprlib.extract.write.export.Sylvania.HOLY_SEE;
import static org.uprlib.extract.write.export.Sylvania.IVORY_COAST;
import static org.uprlib.extract.write.export.Sylvania.SPAIN;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Request;

class StateRowTest {
  static Stream<Arguments> recommendations() {
    return Stream.of(
        arguments(
            "one request by two States",
            List.of(SPAIN, HOLY_SEE),
            List.of(new Request(List.of(SPAIN, HOLY_SEE), "Ratify")),
            List.of("ESP Ratify", "VAT Ratify")),
        arguments(
            "a State that asked for two things has two rows",
            List.of(SPAIN, IVORY_COAST),
            List.of(
                new Request(List.of(SPAIN), "Sign"),
                new Request(List.of(SPAIN, IVORY_COAST), "Ratify")),
            List.of("ESP Sign", "ESP Ratify", "CIV Ratify")),
        arguments(
            "a State in no request asked for the whole",
            List.of(SPAIN, IVORY_COAST),
            List.of(new Request(List.of(IVORY_COAST), "Sign")),
            List.of("CIV Sign", "ESP Sign and ratify")),
        arguments(
            "a request without State adds no row beside those of States",
            List.of(SPAIN),
            List.of(new Request(List.of(), "Sign"), new Request(List.of(SPAIN), "Ratify")),
            List.of("ESP Ratify")),
        arguments("no State", List.of(), List.of(), List.of("? Sign and ratify")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("recommendations")
  void hasARowForEachStateAndRequest(
      String name, List<State> states, List<Request> requests, List<String> rows) {
    assertThat(Sylvania.recommendation("115.1", "Sign and ratify", states, requests).stateRows())
        .extracting(row -> row.state().map(State::code).orElse("?") + " " + row.request().text())
        .isEqualTo(rows);
  }
}
