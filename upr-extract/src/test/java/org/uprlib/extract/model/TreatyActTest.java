package org.uprlib.extract.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreatyActTest {
  @ParameterizedTest
  @CsvSource({
    "sign,                   become-party",
    "ratify,                 become-party",
    "accede,                 become-party",
    "become-party,           become-party",
    "invite,                 cooperate",
    "accept-visit,           cooperate",
    "cooperate,              cooperate",
    "withdraw-reservations,  withdraw-reservations",
    "report,                 report",
    "incorporate,            implement",
    "establish,              implement",
    "implement,              implement",
  })
  void aStepHasAnEnd(String step, String end) {
    TreatyAct ask = TreatyAct.valueOf(step.toUpperCase(Locale.ROOT).replace('-', '_'));
    assertThat(ask.word()).isEqualTo(step);
    assertThat(ask.end().word()).isEqualTo(end);
  }
}
