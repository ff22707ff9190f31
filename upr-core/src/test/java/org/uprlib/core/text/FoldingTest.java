package org.uprlib.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "Ratify,ratify",
    "Réserve,reserve",
    "ＡＢ１２,ab12",
    "إلى,الي",
    "Türkiye’s,turkiye’s",
    "İzmir,izmir",
  })
  void foldsCaseAccentsAndForms(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "'Recommending State(s):',recommending state s,recommendingstates",
    "' Réponse de l’État ',reponse de l etat,reponsedeletat",
    "'–',''," + "''",
  })
  void keepsWordsOnlyOrLettersOnly(String text, String words, String letters) {
    assertThat(Folding.words(text)).isEqualTo(words);
    assertThat(Folding.letters(text)).isEqualTo(letters);
  }

  @ParameterizedTest
  @CsvSource({
    "'L’EXAMEN\u00a0PÉRIODIQUE',l'examen périodique",
    "İzmir ĲSSEL,izmir ĳssel",
    "'line\nbreak',line break",
  })
  void keepsTheLengthWhereOffsetsAreNeeded(String text, String folded) {
    assertThat(Folding.sameLength(text)).isEqualTo(folded).hasSameSizeAs(text);
  }
}
