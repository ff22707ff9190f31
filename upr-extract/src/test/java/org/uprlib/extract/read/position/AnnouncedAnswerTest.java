package org.uprlib.extract.read.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.PositionStatus;

/** Reports that only announce the State's answer: its recommendations are pending. */
class AnnouncedAnswerTest {
  private static final SectionTwoReader POSITIONS = new SectionTwoReader(Loaded.BOOK);
  private static final String MADE =
      "In the course of the discussion, the following recommendations were made to Sylvania";
  private static final String LATER =
      "The response of Sylvania to these recommendations will be included in the outcome report.";

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The response of Sylvania to these recommendations will be included in the outcome report"
            + " adopted by the Council.",
        "The responses of Sylvania to these recommendations will be provided in due course.",
        "Sylvania's responses to these recommendations will be provided no later than the 12th"
            + " session of the Council.",
        "The replies of Sylvania will be presented at the twelfth session of the Human Rights"
            + " Council.",
        "Sylvania will respond to these recommendations in due time.",
        "Sylvania will provide its responses in due course, but no later than the twelfth session.",
        "These recommendations will be examined by Sylvania.",
        "These recommendations will be considered by the Government of Sylvania.",
        "Sylvania will examine these recommendations and provide responses in due time.",
        "The position of Sylvania on these recommendations will be reflected in an addendum to the"
            + " present report.",
        "The views of Sylvania on these recommendations will be submitted in writing before the"
            + " twelfth session.",
        "Sylvania reserves its position on these recommendations.",
        "Sylvania reserved its response to these recommendations.",
        "Sylvania undertook to respond to these recommendations before the twelfth session.",
        "The delegation undertook to provide its answers at the adoption of the outcome.",
        "Sylvania will submit its responses to these recommendations to the Council at its twelfth"
            + " session.",
        "Sylvania will communicate its response to these recommendations in due course.",
        "Sylvania will convey its position on these recommendations to the Council.",
        "Sylvania will inform the Council of its position on these recommendations.",
        "Sylvania will present its position on these recommendations during the twelfth session.",
        "Responses to these recommendations are to be provided by the twelfth session.",
        "Responses to these recommendations shall be given in due time.",
        "The answers to these recommendations are expected in due course.",
        "These recommendations remain under consideration by Sylvania.",
        "These recommendations are under review by the Government.",
        "These recommendations are being studied by the competent authorities.",
        "Sylvania requested more time to consider these recommendations.",
        "Sylvania will need further consultations before it responds to these recommendations.",
        "These recommendations require further consultations.",
        "Sylvania deferred its response to these recommendations.",
        "The recommendations will be carefully studied and answered by the next session.",
        "Sylvania would examine these recommendations and respond in due course.",
        "Sylvania wishes to consult with the relevant authorities before responding to these"
            + " recommendations.",
        "These recommendations will be taken back to the capital for consideration.",
        "A response to these recommendations will be forthcoming.",
        "Sylvania will announce its position on these recommendations at a later stage.",
        "Sylvania will express its views on these recommendations at the Council's session.",
        "The Government will decide on these recommendations after consultations.",
        "Sylvania's position on each of these recommendations will be made known in due course.",
        "Sylvania will give its views on these recommendations in due course.",
        "Sylvania will revert to these recommendations in due course.",
        "Sylvania submitted its views on these recommendations. These views are included in an"
            + " addendum to the report of the Working Group.",
        "The views of Sylvania on these recommendations are contained in the addendum to the"
            + " present report.",
      })
  void inASentenceOfItsOwn(String sentence) {
    assertThat(statuses(new SectionTwo().says(92, MADE + ":").recommends(92, 1, 2).says(sentence)))
        .as("behind the list, without a number")
        .containsOnly(PositionStatus.PENDING);
    assertThat(
            statuses(new SectionTwo().says(92, MADE + ":").recommends(92, 1, 2).says(93, sentence)))
        .as("behind the list, as a paragraph")
        .containsOnly(PositionStatus.PENDING);
    assertThat(statuses(new SectionTwo().says(92, MADE + ". " + sentence).recommends(92, 1, 2)))
        .as("in the lead-in")
        .containsOnly(PositionStatus.PENDING);
    assertThat(statuses(new SectionTwo().says(92, MADE + ": " + sentence).recommends(92, 1, 2)))
        .as("in the lead-in, behind a colon")
        .containsOnly(PositionStatus.PENDING);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The following recommendations were made to Sylvania, whose response will be included in"
            + " the outcome report:",
        "The following recommendations were made to Sylvania, which will respond in due course:",
        "The following recommendations were made to Sylvania and will be answered in due course:",
        "The following recommendations were made to Sylvania, the responses to which will be"
            + " provided in due time:",
        "The following recommendations were made; responses will be provided no later than the"
            + " twelfth session:",
        "The following recommendations were made and will be examined by Sylvania:",
        "The following recommendations were made to Sylvania The response of Sylvania to these"
            + " recommendations will be included in the outcome report:",
        "The following recommendations will be considered by Sylvania, which will provide responses"
            + " in due time:",
        "Sylvania will provide its responses to the following recommendations in due course:",
        "Sylvania will examine the following recommendations:",
        "The recommendations listed below will receive a response by the twelfth session:",
        "The recommendations below are pending:",
        "The following recommendations are still under consideration by Sylvania:",
        "The following recommendations will be further considered by Sylvania:",
        "The following recommendations require further study by Sylvania:",
        "Sylvania's response to the following recommendations is deferred:",
        "Sylvania will take a decision on the following recommendations before the twelfth"
            + " session:",
        "The following recommendations were left pending by Sylvania:",
        "Sylvania has taken the following recommendations under advisement:",
        "The following recommendations have been submitted to the authorities for consideration;"
            + " Sylvania will respond by March 2010:",
      })
  void inTheLeadIn(String leadIn) {
    assertThat(statuses(new SectionTwo().says(92, leadIn).recommends(92, 1, 2)))
        .containsOnly(PositionStatus.PENDING);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "The response of Sylvania to the recommendations in paragraphs 84 and 85 will be included"
            + " in the outcome report.",
        "The responses of Sylvania to the recommendations contained in paragraphs 84 and 85 above"
            + " will be provided in due course.",
        "Responses to paragraphs 84 and 85 will be provided no later than the twelfth session.",
        "Sylvania will respond to the recommendations listed in paragraphs 84 and 85 above in due"
            + " time.",
        "With regard to paragraphs 84 and 85, Sylvania will provide its responses in due course.",
        "The recommendations in paragraphs 84 and 85 will be examined by Sylvania, which will"
            + " provide responses in due time.",
        "Sylvania's position on the recommendations in paras. 84 and 85 will be included in an"
            + " addendum.",
        "Sylvania will examine the recommendations contained in paragraphs 84-85.",
      })
  void inALaterParagraphThatNamesTheLists(String announcement) {
    SectionTwo section =
        new SectionTwo()
            .says(83, "The recommendations below enjoy the support of Sylvania:")
            .recommends(83, 1, 1)
            .says(84, MADE + ":")
            .recommends(84, 1, 2)
            .says(85, "The following recommendations were also made to Sylvania:")
            .recommends(85, 1, 1)
            .says(86, announcement);
    assertThat(statuses(section))
        .containsExactly(
            PositionStatus.SUPPORTED,
            PositionStatus.PENDING,
            PositionStatus.PENDING,
            PositionStatus.PENDING);
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          fr | La réponse de la Sylvanie à ces recommandations figurera dans le rapport final adopté par le Conseil.
          fr | Les réponses de la Sylvanie à ces recommandations seront communiquées en temps voulu.
          fr | La Sylvanie examinera ces recommandations et y répondra en temps voulu.
          fr | Ces recommandations seront examinées par la Sylvanie.
          es | La respuesta de Sylvania a estas recomendaciones se incluirá en el informe final aprobado por el Consejo.
          es | Las respuestas de Sylvania a estas recomendaciones se presentarán a su debido tiempo.
          es | Sylvania examinará estas recomendaciones y responderá a su debido tiempo.
          es | Estas recomendaciones serán examinadas por Sylvania.
          ru | Ответы Сильвании на эти рекомендации будут включены в итоговый доклад.
          ru | Эти рекомендации будут рассмотрены Сильванией.
          ru | Сильвания представит ответы на эти рекомендации в надлежащее время.
          zh | 西尔瓦尼亚对这些建议的答复将列入人权理事会通过的结果报告。
          zh | 西尔瓦尼亚将研究这些建议并在适当时候作出答复。
          ar | وسترد ردود سيلفانيا على هذه التوصيات في تقرير النتائج الذي سيعتمده المجلس.
          ar | وستنظر سيلفانيا في هذه التوصيات وستقدم ردودها في الوقت المناسب.
          """)
  void inOtherLanguages(String language, String sentence) {
    SectionTwo section = new SectionTwo().recommends(92, 1, 2).says(93, sentence);
    List<PositionStatus> statuses =
        POSITIONS
            .read(
                section.entries(), "A/HRC/1/1", Language.of(language).orElseThrow(), Deadline.NONE)
            .positions()
            .stream()
            .map(position -> position.status())
            .collect(Collectors.toList());
    assertThat(statuses).containsOnly(PositionStatus.PENDING);
  }

  @Test
  void anAnswerThatIsGivenIsNotTakenBack() {
    SectionTwo section =
        new SectionTwo()
            .says(92, "The recommendations below enjoy the support of Sylvania:")
            .recommends(92, 1, 2)
            .says(93, LATER);
    assertThat(statuses(section)).containsOnly(PositionStatus.SUPPORTED);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"enjoy the support of Sylvania, SUPPORTED", "were noted by Sylvania, NOTED"})
  void whatAnAddendumAddsTakesNothingBack(String position, PositionStatus status) {
    String leadIn =
        "The following recommendations "
            + position
            + ". Sylvania submitted its views on these recommendations. These views are included in"
            + " an addendum to the report of the Working Group:";
    assertThat(statuses(new SectionTwo().says(92, leadIn).recommends(92, 1, 2)))
        .containsOnly(status);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Sylvania thanked all delegations for these recommendations.",
        "Sylvania will continue its dialogue with civil society.",
        "The report was adopted on 12 May 2010.",
      })
  void whereNothingIsAnnouncedTheAnswerIsUnknown(String sentence) {
    assertThat(
            statuses(new SectionTwo().says(92, MADE + ":").recommends(92, 1, 2).says(93, sentence)))
        .containsOnly(PositionStatus.UNKNOWN);
  }

  private static List<PositionStatus> statuses(SectionTwo section) {
    return POSITIONS
        .read(section.entries(), "A/HRC/1/1", Language.ENGLISH, Deadline.NONE)
        .positions()
        .stream()
        .map(position -> position.status())
        .collect(Collectors.toList());
  }
}
