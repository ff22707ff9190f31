package org.uprlib.extract.read.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.document.WrittenPaper;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.Decision;

class DecisionReaderTest {
  private static final States STATES = Loaded.STATES;
  private static final FrontMatterReader FRONT = new FrontMatterReader(STATES);
  private static final DecisionReader READER = new DecisionReader(STATES, FRONT);
  private static final String SYMBOL = "A/HRC/DEC/28/111";
  private static final String TITLE = "Outcome of the universal periodic review: Slovenia";
  private static final String ADOPTS = "Adopts the outcome of the review (A/HRC/28/15),";

  private static Decision read(String... lines) {
    return read(new TestDocument().says(lines)).orElseThrow();
  }

  private static Optional<Decision> read(TestDocument paper) {
    return READER.read(paper.document(), FRONT.read(paper.document()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Decides to adopt the outcome of the universal periodic review of Slovenia      | adopt the outcome
          Adopts the outcome of the universal periodic review on Slovenia                | Adopts the outcome
          Adopts the outcome of the review of Slovenia, comprising the report            | Adopts the outcome
          Adopte le document final de l’Examen périodique universel concernant la Slovénie | Adopte le document final
          Décide d’adopter le document final de l’examen de la Slovénie                  | d’adopter le document final
          Adopte les textes issus de l’Examen de la Slovénie                             | Adopte les textes issus
          Adopte le résultat de l’Examen périodique universel concernant la Slovénie     | Adopte le résultat
          Aprueba el resultado del examen periódico universal de Eslovenia               | Aprueba el resultado
          Decide aprobar el resultado del examen de Eslovenia                            | aprobar el resultado
          """)
  void adoptsTheOutcomeInTheseWords(String words, String evidence) {
    Decision decision = read(SYMBOL, TITLE, words);
    assertThat(decision.outcomeAdopted()).isTrue();
    assertThat(decision.adoption().orElseThrow().words()).isEqualTo(evidence);
    assertThat(decision.adoption().orElseThrow().document()).isEqualTo(SYMBOL);
  }

  @Test
  void aTableOfOtherDecisionsIsNotReadAsThisOne() {
    Document paper =
        WrittenPaper.document(
            List.of(
                SYMBOL,
                TITLE,
                ADOPTS,
                "37th meeting",
                "12 March 2015",
                "| 28/112 | Outcome of the universal periodic review: Norway | 38th meeting, 13"
                    + " March 2015 |",
                "| 28/113 | Outcome of the universal periodic review: Togo | 38th meeting, 13 March"
                    + " 2015 |"),
            Language.ENGLISH);
    Decision decision = READER.read(paper, FRONT.read(paper)).orElseThrow();
    assertThat(decision.stateUnderReview().map(State::code)).contains("SVN");
    assertThat(decision.meeting()).hasValue(37);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Decides to postpone the consideration of the outcome to its next session.",
        "Requests the State to submit its views on the recommendations.",
      })
  void adoptsNothingInTheseWords(String words) {
    assertThat(read(SYMBOL, TITLE, words).outcomeAdopted()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Outcome of the universal periodic review: Slovenia                          | SVN
          28/111. Outcome of the universal periodic review: Slovenia                  | SVN
          Outcome of the Universal Periodic Review: Bolivia (Plurinational State of)  | BOL
          Document final issu de l’Examen périodique universel : Slovénie             | SVN
          Textes issus de l’Examen périodique universel : Slovénie                    | SVN
          Resultado del examen periódico universal: Eslovenia                         | SVN
          """)
  void isAboutTheStateInItsTitle(String title, String state) {
    assertThat(read(SYMBOL, title, "Recalling the review of Norway,", ADOPTS).stateUnderReview())
        .map(State::code)
        .contains(state);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          41st meeting 19 March 2015                       | 41 | 2015-03-19
          41st meeting // 19 March 2015                    | 41 | 2015-03-19
          [41st meeting, 19 March 2015]                    | 41 | 2015-03-19
          2nd meeting // 3 July 2023 // [Adopted without a vote.] | 2 | 2023-07-03
          41e séance // 19 mars 2015                       | 41 | 2015-03-19
          41ª sesión // 19 de marzo de 2015                | 41 | 2015-03-19
          [Adopted without a vote.]                        | -  | -
          41st meeting // [Adopted without a vote.]        | -  | -
          """)
  void tellsMeetingAndDay(String lines, Integer meeting, LocalDate date) {
    String[] said = lines.split(" // ", -1);
    String[] paper = Arrays.copyOf(new String[] {SYMBOL, TITLE, ADOPTS}, 3 + said.length);
    System.arraycopy(said, 0, paper, 3, said.length);
    Decision decision = read(paper);
    assertThat(decision.meeting())
        .isEqualTo(meeting == null ? OptionalInt.empty() : OptionalInt.of(meeting));
    assertThat(decision.date().orElse(null)).isEqualTo(date);
  }

  @Test
  void takesTheDayOfItsHeadingWhereNoMeetingIsNamed() {
    Decision decision =
        read(
            SYMBOL,
            "Distr.: General 25 March 2020",
            "Decision adopted by the Human Rights Council on 12 March 2020",
            TITLE,
            ADOPTS);
    assertThat(decision.date()).contains(LocalDate.of(2020, 3, 12));
  }

  @Test
  void takesNeitherTheDayOfIssueNorTheDayOfTheReview() {
    Decision decision =
        read(
            SYMBOL,
            "Distr.: General 28 May 2015",
            TITLE,
            "Having conducted the review of Slovenia on 4 November 2014,",
            ADOPTS);
    assertThat(decision.date()).isEmpty();
  }

  @Test
  void namesThePapersOfTheOutcomeInTextAndNotes() {
    Decision decision =
        read(new TestDocument()
                .says(SYMBOL, TITLE, "Guided by resolution 5/1,", "Adopts the outcome,1")
                .note("1", "A/HRC/28/15.", "A/HRC/28/15/Add.1; see also A/HRC/28/2, chap. VI."))
            .orElseThrow();
    assertThat(decision.symbol()).contains(SYMBOL);
    assertThat(decision.documents())
        .containsExactly("A/HRC/28/15", "A/HRC/28/15/Add.1", "A/HRC/28/2");
  }

  @Test
  void aDecisionOnAnotherMatterIsNone() {
    TestDocument paper =
        new TestDocument().says(SYMBOL, "Panel discussion on water", "Decides to hold a panel.");
    assertThat(read(paper)).isEmpty();
  }

  @Test
  void anotherPaperIsNone() {
    TestDocument paper = new TestDocument().says("A/HRC/28/15", TITLE, ADOPTS);
    assertThat(read(paper)).isEmpty();
  }
}
