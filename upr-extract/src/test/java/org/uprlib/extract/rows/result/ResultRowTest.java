package org.uprlib.extract.rows.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultRowTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          one State,                     ESP,         ESP
          several States of one request, ESP CIV,     ESP CIV
          requests of their own,         ESP|CIV NOR, ESP CIV NOR
          a State with two requests,     ESP|ESP CIV, ESP ESP CIV
          nobody is known,               '',          -
          """)
  void hasARowForEachStateOfEachRequest(String what, String by, String rows) {
    ResultRow row = ResultLine.rows(ResultLine.of("1", "Ratify").by(by)).get(0);

    assertThat(
            row.recommendation().stateRows().stream()
                .map(share -> share.state().map(state -> state.code()).orElse("-"))
                .collect(Collectors.joining(" ")))
        .as(what)
        .isEqualTo(rows);
  }
}
