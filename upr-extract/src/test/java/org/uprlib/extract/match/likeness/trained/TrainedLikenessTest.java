package org.uprlib.extract.match.likeness.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.likeness.TextLikeness;

class TrainedLikenessTest {
  private static final List<String> TEXTS =
      List.of(
          "Ratify the Optional Protocol to the Convention against Torture",
          "Ratify the Convention on the Rights of Persons with Disabilities",
          "Take steps to reduce overcrowding in penitentiary facilities",
          "Prohibit all corporal punishment of children, in the home as well",
          "Decriminalize consensual sexual acts between adults of the same sex",
          "Ensure that journalists can work without fear of reprisals",
          "Provide drinking water and sanitation to the villages of the Karst",
          "Establish a moratorium on executions with a view to abolition",
          "Adopt a law on domestic violence and open shelters for survivors",
          "Continue its efforts in the field of human rights");

  private static final VectorLikeness VECTORS = VectorLikeness.load();
  private static final TextLikeness.Index INDEX = VECTORS.index(TEXTS);

  @ParameterizedTest
  @CsvSource({
    "Let the Subcommittee visit: join OP-CAT, 0",
    "Sign the disability convention, 1",
    "Prisons are full: free those who need not be there, 2",
    "No more beating of children, 3",
    "Gay people are not criminals, 4",
    "Press freedom now, 5",
    "Clean water for everyone, 6",
    "Abolish the death penalty, 7",
    "Protect women from violent husbands, 8",
  })
  void shortAsksFindWhatAnswersToThem(String ask, int best) {
    assertThat(order(INDEX.scores(ask)).get(0)).isEqualTo(best);
  }

  @ParameterizedTest
  @CsvSource({
    "Let the Subcommittee visit: join OP-CAT, 0",
    "Gay people are not criminals, 4",
    "Press freedom now, 5",
    "Clean water for everyone, 6",
  })
  void whatAnswersIsAboveTheThreshold(String ask, int best) {
    assertThat(INDEX.scores(ask)[best]).isGreaterThan(VECTORS.threshold());
  }

  @Test
  void whatIsAboutSomethingElseStaysBelowTheThreshold() {
    double[] scores = INDEX.scores("Regulate fishing in the northern lakes");

    assertThat(Arrays.stream(scores).filter(score -> score >= VECTORS.threshold())).isEmpty();
  }

  @Test
  void anAskWithoutWordsScoresNothing() {
    assertThat(INDEX.scores(" – … ")).containsOnly(0);
    assertThat(WordLikeness.load(Language.ENGLISH).index(TEXTS).scores(" – … ")).containsOnly(0);
  }

  @Test
  void noTextsNoScores() {
    assertThat(VECTORS.index(List.of()).scores("Clean water")).isEmpty();
    assertThat(WordLikeness.load(Language.FRENCH).index(List.of()).scores("eau")).isEmpty();
  }

  @Test
  void anAskOfWhichNoWordHasAVectorGoesByTheWords() {
    TextLikeness.Index index =
        VECTORS.index(List.of("Open the archives of Vrbanje", "Close the archives", "Free press"));

    double[] scores = index.scores("Vrbanje");

    assertThat(scores[0]).isGreaterThan(VECTORS.threshold());
    assertThat(scores[1]).isLessThan(VECTORS.threshold());
  }

  @Test
  void aScoreDoesNotDependOnTheOtherTexts() {
    String ask = "Clean water for Zlatibreg";

    assertThat(VECTORS.index(List.of(TEXTS.get(6))).scores(ask)[0])
        .isEqualTo(
            VECTORS.index(List.of("Rebuild Zlatibreg", TEXTS.get(6))).scores(ask)[1], within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "Protect whistle-blowers from reprisals, 'Protect whistle-blowers from reprisals at work, and"
        + " act on the views of the Working Group on Arbitrary Detention (A/HRC/88/41)'",
    "Open shelters, 'Train the police, open shelters for survivors, and report to the Committee on"
        + " the Elimination of Discrimination against Women by 2031'",
  })
  void theVeryWordsAreSure(String ask, String text) {
    assertThat(VECTORS.index(List.of(text)).scores(ask)[0]).isGreaterThan(0.8);
  }

  @ParameterizedTest
  @CsvSource({
    "Ratify the Convention against Torture, Ratify the Convention on the Rights of the Child",
    "Join OP-CAT, Ratify the Convention against Torture",
  })
  void anotherTreatyIsNoAnswer(String ask, String text) {
    assertThat(VECTORS.index(List.of(text)).scores(ask)[0]).isLessThan(VECTORS.threshold());
  }

  @ParameterizedTest
  @CsvSource({
    "Join the two Covenants, Ratify the International Covenant on Civil and Political Rights",
    "Ratify ICESCR, Accede to both Covenants",
  })
  void aNameThatStandsForSeveralTreatiesStandsForEach(String ask, String text) {
    assertThat(VECTORS.index(List.of(text)).scores(ask)[0]).isGreaterThan(0.6);
  }

  @Test
  void namesThatNoRecommendationHadCountAsWordsInCommon() {
    double[] scores = INDEX.scores("Wells for the Karst");

    assertThat(order(scores).get(0)).isEqualTo(6);
  }

  /** A shared name with a word near it the same is one thing; a town alone is a place. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Close the Karstal detention centre | The Karstal centre holds adults, for 14 days at most"
            + " | true",
        "Close the Karstal detention centre | For 14 days at most, adults stay in the centre of"
            + " Karstal | true",
        "Close the prison of Karstal | In 2022 the Karstal prison held 40 adults | true",
        "Implement the Ohrena Agreement | Review the Ohrena Framework Agreement by mid-2031 | true",
        "Close the Karstal detention centre | Wells were dug for villages around Karstal in 2022 |"
            + " false",
        "Close the Karstal detention centre | The mobile centre visits villages; Karstal has a"
            + " school | false",
        "Close the Karstal detention centre | The KARSTAL CENTRE PLAYS MUSIC | false",
        "Ratify the Istanbul Convention | The Istanbul Convention was translated | false",
        "Redouble efforts. Karstal needs wells | Redouble efforts. Karstal builds wells | false",
      })
  void aThingIsKnownByItsName(String ask, String text, boolean same) {
    double[] features = VECTORS.index(List.of(text)).features(ask).get(0);

    assertThat(features[VECTORS.features().indexOf("same-name")]).isEqualTo(same ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "FRENCH, Ratification de la Convention contre la torture, 0",
    "FRENCH, Plus de prisons surpeuplées, 1",
    "SPANISH, Ratificación de la Convención contra la tortura, 2",
    "SPANISH, Cárceles sin hacinamiento, 3",
  })
  void wordsAloneServeOtherLanguages(Language language, String ask, int best) {
    List<String> texts =
        List.of(
            "Ratifier la Convention contre la torture",
            "Réduire la surpopulation des prisons, qui sont surpeuplées",
            "Ratificar la Convención contra la Tortura",
            "Reducir el hacinamiento en las cárceles");

    double[] scores = WordLikeness.load(language).index(texts).scores(ask);

    assertThat(order(scores).get(0)).isEqualTo(best);
  }

  private static List<Integer> order(double[] scores) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted((a, b) -> Double.compare(scores[b], scores[a]))
        .toList();
  }
}
