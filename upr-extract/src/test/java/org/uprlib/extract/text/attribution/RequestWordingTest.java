package org.uprlib.extract.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestWordingTest {
  private final RequestWording english = RequestWording.load();
  private final List<RequestWording> others = RequestWording.loadOthers();

  @ParameterizedTest
  @CsvSource({
    "ratifying, ratify",
    "acceding, accede",
    "setting, set",
    "agreeing, agree",
    "training, train",
    "forest,"
  })
  void aGerundHasItsVerb(String gerund, String verb) {
    assertThat(english.verbOfGerund(gerund).orElse(null)).isEqualTo(verb);
  }

  @ParameterizedTest
  @CsvSource({"acceding, to", "ratification, of", "ratify,"})
  void aVerbOrNounLeadsOnByItsPreposition(String word, String preposition) {
    assertThat(english.prepositionAfter(word).orElse(null)).isEqualTo(preposition);
  }

  @ParameterizedTest
  @CsvSource({"0, ratifier, et", "1, ratificar, y"})
  void otherLanguagesHaveWordsOfTheirOwn(int language, String verb, String and) {
    assertThat(others.get(language).is(verb, WordClass.VERB)).isTrue();
    assertThat(others.get(language).and()).isEqualTo(and);
    assertThat(english.is(verb, WordClass.VERB)).isFalse();
  }
}
