package org.uprlib.extract.match.likeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.Worded;

class LikenessKindTest {
  @ParameterizedTest
  @CsvSource({
    "VECTORS, ENGLISH, true",
    "VECTORS, FRENCH, false",
    "WORDS, FRENCH, true",
    "WORDS, RUSSIAN, true",
    "WORDS, CHINESE, false",
  })
  void eachKindServesItsLanguages(LikenessKind kind, Language language, boolean known) {
    assertThat(kind.knows(language)).isEqualTo(known);
  }

  @ParameterizedTest
  @CsvSource({"VECTORS, ENGLISH, Clean water for everyone", "WORDS, SPANISH, Agua potable"})
  void whatIsLoadedTellsWhatAnswers(LikenessKind kind, Language language, String ask) {
    TextLikeness likeness = kind.load(language);
    List<String> texts =
        List.of("Provide drinking water; asegurar el agua potable", "Free the press");

    double[] scores = likeness.index(texts).scores(ask);

    assertThat(likeness.word()).isEqualTo(kind.word());
    assertThat(scores[0]).isGreaterThan(scores[1]);
  }

  @Test
  void anotherLanguageIsRefused() {
    assertThatThrownBy(() -> LikenessKind.VECTORS.load(Language.ARABIC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vectors");
  }

  @Test
  void kindsAreKnownByTheirWords() {
    assertThat(Worded.of(LikenessKind.class, "Words")).contains(LikenessKind.WORDS);
    assertThat(Worded.of(LikenessKind.class, "luck")).isEmpty();
  }
}
