package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstPageWordsTest {
  private final FirstPageWords words = FirstPageWords.load();

  @ParameterizedTest
  @CsvSource({
    "watch,    ORGANISATION,    en, watch",
    "e,        CONTACT,         en, e mail",
    "defense,  TOPIC,           fr, defense",
    "stakeholder, TITLE_WORD,   en, stakeholder s",
    "examen,   REVIEW,          es, examen periodico universal",
    "point,    UNITED_NATIONS_PAPER, fr, point de l ordre du jour",
    "s,        SUFFIX,          en, s a",
    "&,        AND,             en, &",
    "universal, REVIEW,         en, universal periodic review",
  })
  void aPhraseIsFoundByItsFirstWord(String first, WordKind kind, String language, String phrase) {
    assertThat(words.beginningWith(first))
        .filteredOn(p -> p.kind() == kind && p.language().equals(language))
        .extracting(p -> String.join(" ", p.words()))
        .contains(phrase);
  }

  @ParameterizedTest
  @CsvSource({
    "a, true", "z, true", "A, true", "Z, true", "0, true", "9, true", "&, true", "é, true",
    "я, true", "́, true", "_, false", "`, false", "@, false", "{, false", "[, false", "/, false",
    ":, false", "’, false", "-, false"
  })
  void whatWordsAreMadeOf(char c, boolean word) {
    assertThat(FirstPageWords.WORDS.end(String.valueOf(c), 0, 1)).isEqualTo(word ? 1 : 0);
  }
}
