package org.uprlib.extract.write.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTermsTest {
  /** Matrices of different cycles, and tables in other languages, spell a theme otherwise. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "B31 Equality & non-discrimination | B31 Equality and non-discrimination",
        "B31 Igualdad y no discriminación | B31 Equality and non-discrimination",
        "D6 Rights related to name, identity, nationality"
            + " | D6 Rights related to name, identity and nationality",
        "Detention | Detention",
        "Détention | Detention",
        "G4 MIGRANTS | G4 Migrants",
        "Free media | Free media"
      })
  void aThemeHasOneSpelling(String said, String spelled) {
    assertThat(IndexTerms.load().spelled(said)).isEqualTo(spelled);
  }
}
