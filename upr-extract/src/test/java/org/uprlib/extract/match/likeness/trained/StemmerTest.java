package org.uprlib.extract.match.likeness.trained;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.trained.StemReader.Stemmer;

class StemmerTest {
  @ParameterizedTest
  @CsvSource({
    "ENGLISH, discrimination, discriminatory",
    "ENGLISH, ratify, ratification",
    "ENGLISH, planning, plans",
    "ENGLISH, parties, party",
    "ENGLISH, prisons, prison",
    "ENGLISH, criminalise, criminalization",
    "FRENCH, détention, détentions",
    "FRENCH, ratifier, ratification",
    "FRENCH, discriminations, discriminatoires",
    "SPANISH, ratificar, ratificación",
    "SPANISH, niñas, niños",
    "SPANISH, discriminación, discriminatoria",
    "RUSSIAN, дети, Дети",
  })
  void formsMeet(Language language, String one, String other) {
    Stemmer stemmer = new Stemmer(language);

    assertThat(stemmer.stem(one)).isEqualTo(stemmer.stem(other));
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, press, prison",
    "ENGLISH, women, woman's",
    "ENGLISH, child, chill",
    "FRENCH, presse, prison",
    "SPANISH, paz, pan",
  })
  void othersStayApart(Language language, String one, String other) {
    Stemmer stemmer = new Stemmer(language);

    assertThat(stemmer.stem(one)).isNotEqualTo(stemmer.stem(other));
  }

  @ParameterizedTest
  @CsvSource({"ENGLISH, press, press", "ENGLISH, is, is", "ENGLISH, '', ''", "ENGLISH, s, s"})
  void whatIsShortStays(Language language, String word, String stem) {
    assertThat(new Stemmer(language).stem(word)).isEqualTo(stem);
  }
}
