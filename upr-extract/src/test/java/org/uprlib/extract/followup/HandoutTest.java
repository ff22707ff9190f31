package org.uprlib.extract.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Short text.                                 | 20 | Short text.",
        "One sentence here. Another one that is long | 28 | One sentence here. …",
        "A sentence that goes on and on              | 20 | A sentence that…",
        "Unbrokenwordthatislong                      | 10 | Unbrokenw…",
        "two   lines\\nof text                         | 30 | two lines of text",
      })
  void textsAreCutAtSentencesOrWords(String text, int most, String expected) {
    assertThat(Handout.shortened(text.replace("\\n", "\n"), most)).isEqualTo(expected);
  }
}
