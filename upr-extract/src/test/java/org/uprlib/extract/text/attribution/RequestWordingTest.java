package org.uprlib.extract.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestWordingTest {
  private static final RequestWording ENGLISH = RequestWording.load();
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
    assertThat(ENGLISH.verbOfGerund(gerund).orElse(null)).isEqualTo(verb);
  }

  @ParameterizedTest
  @CsvSource({"acceding, to", "ratification, of", "ratify,"})
  void aVerbOrNounLeadsOnByItsPreposition(String word, String preposition) {
    assertThat(ENGLISH.prepositionAfter(word).orElse(null)).isEqualTo(preposition);
  }

  @ParameterizedTest
  @CsvSource({"0, ratifier, et", "1, ratificar, y"})
  void otherLanguagesHaveWordsOfTheirOwn(int language, String verb, String and) {
    assertThat(others.get(language).is(verb, WordClass.VERB)).isTrue();
    assertThat(others.get(language).and()).isEqualTo(and);
    assertThat(ENGLISH.is(verb, WordClass.VERB)).isFalse();
  }
}
