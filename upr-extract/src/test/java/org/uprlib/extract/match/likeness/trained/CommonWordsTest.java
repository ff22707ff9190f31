package org.uprlib.extract.match.likeness.trained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;

class CommonWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ENGLISH | Protect journalists from abusive lawsuits   | Save a journalist from a lawsuit  "
            + "        | journalists, lawsuits",
        "ENGLISH | Take measures to ensure that it is respected | It needs measures to ensure more "
            + "         | ",
        "ENGLISH | Overcrowding of prisons, above all overcrowding | overcrowded prisons           "
            + "        | overcrowding, prisons",
        "ENGLISH | Strengthen human rights                     | Respect human rights              "
            + "        | ",
        "FRENCH  | Prendre des mesures contre la torture        | Mesures à prendre contre la"
            + " torture       | torture",
        "SPANISH | Adoptar medidas sobre las cárceles           | Todas las cárceles sobre el"
            + " terreno       | cárceles",
      })
  void onlyWordsThatTellSomethingCount(Language language, String text, String other, String words) {
    CommonWords common =
        language == Language.ENGLISH
            ? CommonWords.english(WordVectors.load())
            : CommonWords.of(language, List.of(text, other));

    assertThat(String.join(", ", common.in(text, other))).isEqualTo(words == null ? "" : words);
  }

  @Test
  void whatMostTextsHaveTellsNothing() {
    List<String> texts = Collections.nCopies(60, "Garantir la sécurité");

    assertThat(CommonWords.of(Language.FRENCH, texts).in("la sécurité", "sécurité")).isEmpty();
  }
}
