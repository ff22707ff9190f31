package org.uprlib.extract.match.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that tell nothing of a recommendation. */
class BoilerplateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CEDAW expressed similar concerns.                             | true",
        "Similar Recommendations were made by CERD.                    | true",
        "The same concern was voiced by JS2.                           | true",
        "The present report was prepared pursuant to resolution 16/21. | true",
        "Le HCR a exprimé des préoccupations similaires.               | true",
        "El presente informe se preparó en consulta.                   | true",
        "CEDAW was concerned about early marriage.                     | false",
        "The report on prisons was prepared in June.                   | false",
      })
  void aSentenceMayOnlyPointAtAnother(String sentence, boolean expected) {
    assertThat(new LikePassages.Boilerplate().is(sentence)).isEqualTo(expected);
  }
}
