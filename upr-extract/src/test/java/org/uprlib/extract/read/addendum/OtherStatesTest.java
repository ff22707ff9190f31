package org.uprlib.extract.read.addendum;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.text.phrase.PhraseBook;
import org.uprlib.extract.text.statement.LeadIn;
import org.uprlib.extract.text.statement.StatementReader;

class OtherStatesTest {
  private static final States STATES = Loaded.STATES;
  private static final PhraseBook BOOK = Loaded.BOOK;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | true  | Norway, for its part, has accepted recommendation 121.3 of its own report.
          en | true  | Norway accepted recommendation 121.3 of its own report.
          en | true  | The Philippines also supported recommendation 121.3.
          en | false | Costa Rica accepts recommendation 121.3.
          en | false | In response to Norway, Costa Rica accepts recommendation 121.3.
          en | false | Norway’s recommendation 121.3 is accepted.
          en | false | Norway asked for a moratorium, and Costa Rica accepts recommendation 121.3.
          en | false | The Government accepts recommendation 121.3.
          fr | true  | Le Nicaragua, pour sa part, a accepté la recommandation 121.2 de son rapport.
          fr | false | Le Costa Rica accepte la recommandation 121.2 du Nicaragua.
          es | true  | Honduras aceptó la recomendación 121.3 del informe relativo a su examen.
          es | false | A Honduras, Costa Rica responde que acepta la recomendación 121.3.
          ru | true  | Гватемала поддержала рекомендацию 121.1 своего собственного обзора.
          ru | false | Коста-Рика поддерживает рекомендацию 121.1 Гватемалы.
          zh | true  | 洪都拉斯接受了本国报告中的建议121.1。
          zh | false | 哥斯达黎加接受洪都拉斯提出的建议121.1。
          """)
  void aPositionOfAnotherStateIsNotThatOfTheOneUnderReview(
      String language, boolean other, String sentence) {
    boolean leftOut = !answers(sentence, Language.of(language).orElseThrow(), "CRI");

    assertThat(leftOut).isEqualTo(other);
  }

  @Test
  void whereTheStateUnderReviewIsUnknownNoneIsAnother() {
    String sentence = "Norway accepted recommendation 121.3 of its own report.";

    assertThat(answers(sentence, Language.ENGLISH, "")).isTrue();
  }

  /** Whether a position is left of {@code sentence} in an addendum of {@code reviewed}. */
  private static boolean answers(String sentence, Language language, String reviewed) {
    MakerReader makers = new MakerReader(STATES, Markers.load().get(language));
    LeadIn read = new StatementReader(BOOK, language).leadIn(sentence);
    return new OtherStates(makers, STATES.byCode(reviewed))
        .leaveOut(read, new PlacedText(sentence, 0))
        .firstPosition()
        .isKnown();
  }
}
