package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;

class PluralRulesTest {
  @ParameterizedTest
  @CsvSource({
    "ENGLISH, 0, false",
    "ENGLISH, 1, true",
    "ENGLISH, 2, false",
    "FRENCH, 0, true",
    "FRENCH, 1, true",
    "FRENCH, 2, false",
    "SPANISH, 0, false",
    "SPANISH, 1, true",
    "SPANISH, 21, false"
  })
  void tellsWhatIsSpokenOfAsOne(Language language, long number, boolean one) {
    assertThat(PluralRules.load().isOne(number, language)).isEqualTo(one);
  }
}
