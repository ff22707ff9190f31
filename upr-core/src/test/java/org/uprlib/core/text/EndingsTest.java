package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndingsTest {
  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Ratify it (Spain)        | ended parenthesis",
        "Ratify it (Spain).       | stop break closed ended parenthesis",
        "Ratify it (Spain) ;      | break closed ended parenthesis",
        "Ratify it:               | colon break ended",
        "批准（西班牙）；           | break closed ended parenthesis",
        "以下建议：                | colon break ended",
        "Ratify it                | -",
        "Ratify it,               | closed ended",
        "Ratify [it]              | ended",
        "Ratify it (Spain); and   | parenthesis",
        "Ratify it (Spain), thus  | -",
        "Ratify it (Spain)* .     | stop break closed ended parenthesis",
        "Ratify it (Spain) [1]    | ended parenthesis",
        "Ratify it (Spain);12     | parenthesis",
        "Ratify it (Spain) –      | parenthesis",
        "''                       | -",
      })
  void knowsHowParagraphsEnd(String text, String ends) {
    assertThat(
            Stream.of(
                    Endings.isColon(text) ? "colon" : "",
                    Endings.isStop(text) ? "stop" : "",
                    Endings.isBreak(text) ? "break" : "",
                    Endings.isClosed(text) ? "closed" : "",
                    Endings.isEnded(text) ? "ended" : "",
                    Endings.isParenthesis(text) ? "parenthesis" : "")
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" ")))
        .isEqualTo(ends.equals("-") ? "" : ends);
  }
}
