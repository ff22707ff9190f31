package org.uprlib.extract.read.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.read.dialogue.ReportedRecommendationReader.ReportedRecommendation;

class ReportedRecommendationReaderTest {
  private static final States STATES = Loaded.STATES;
  private static final Sentences SENTENCES = Sentences.load();

  private final ReportedRecommendationReader reader =
      new ReportedRecommendationReader(
          STATES, Optional.of("Sylvania"), new VoiceWords(), SENTENCES);

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain recommended that Sylvania (a) ratify the Convention; and (b) repeal the law. |"
            + " a=Ratify the Convention, b=Repeal the law",
        "Spain praised it. It recommended that the Government ratify the Convention. | =Ratify the"
            + " Convention",
        "Chad recommended ratifying it and encouraged Sylvania to build schools. | =Ratifying it,"
            + " =Build schools",
        "Peru recommended that Sylvania’s courts be free. | =Sylvania’s courts be free",
        "Peru recommended that article 2(a) of the law be repealed. | =Article 2(a) of the law be"
            + " repealed",
        "Peru recommended that article 2 (a) of the law be repealed. | =Article 2 (a) of the law be"
            + " repealed",
        "Cuba called upon it to amend para. 3 of the Act. | =Amend para. 3 of the Act",
        "Cuba commended the efforts of Sylvania. | ''",
        // Others are asked in the passive voice; a delegation may be encouraged to learn.
        "Chad said so. It was recommended that Sylvania plant trees. | =Plant trees",
        "Chad spoke. Sylvania was invited to act and encouraged to plant trees. | =Act,"
            + " =Plant trees",
        "Chad was encouraged to learn that trees grow. It was encouraged to note it. | ''",
        "Chad invited Sylvania, as a matter of urgency, to plant trees. | '=As a matter of urgency,"
            + " to plant trees'",
        "Chad invited it to act, and invited it to provide information on trees. | =Act",
        "Chad spoke. Sylvania was invited to provide details on its trees. | ''",
        "Cuba recommended further cooperation with it. | =Further cooperation with it",
        "Cuba recommended (a) to act; (b) further that it wait; (c) further train judges. | a=Act,"
            + " b=Wait, c=Further train judges",
        // The topic before the verb belongs to what is recommended.
        "In relation to prisons, it recommended that Sylvania adopt a law; with regard to children,"
            + " it recommended to ban caning. | '=In relation to prisons, adopt a law, =With regard"
            + " to children, ban caning'",
        "In relation to prisons, Chad recommended (a) building more and (b) to train guards. |"
            + " 'a=In relation to prisons, building more, b=In relation to prisons, train guards'",
        "In relation to this, Chad recommended that Sylvania act. | =Act",
        // Items are examples of what stands before them.
        "Chad recommended that it take steps to plant trees, such as: (a) buying land; and (b) a"
            + " law. | 'a=Take steps to plant trees, such as buying land, b=Take steps to plant"
            + " trees, such as a law'",
        "Chad recommended that Sylvania strengthen bodies such as (a) the Court and (b) the Police."
            + " | a=Strengthen bodies such as the Court, b=Strengthen bodies such as the Police",
        // What points back is given with the words before.
        "Chad said that flogging is common. It recommended that those punishments be abolished. |"
            + " =Chad said that flogging is common. It recommended that those punishments be"
            + " abolished",
        "Chad praised the law on forests and recommended that it be implemented. | =Chad praised"
            + " the law on forests and recommended that it be implemented",
        "Chad said that foresters starve and recommended to it: (a) to plant trees; (b) to address"
            + " this issue. | 'a=Plant trees, b=Chad said that foresters starve and recommended to"
            + " it: to address this issue'",
        "Chad recommended that Sylvania free those held without trial. | =Free those held without"
            + " trial",
        "Chad recommended that Sylvania issue a standing invitation. Spain noted the mandates of"
            + " the Council. It recommended that it extend an invitation to them all. | '=Issue a"
            + " standing invitation, =Spain noted the mandates of the Council. It recommended that"
            + " it extend an invitation to them all'",
        // What a delegation said besides is no part of what it recommended.
        "Chad recommended that felling be a crime and noted that customs are no excuse. | =Felling"
            + " be a crime",
        "Chad recommended (a) lifting the reservation to article 8, which lets all join unions, and"
            + " welcomed more information on it; (b) to act. | 'a=Lifting the reservation to"
            + " article 8, which lets all join unions, b=Act'",
        "Chad recommended that Sylvania ratify CAT, and commended the delegation. | =Ratify CAT",
        "Chad recommended that it withdraw its reservation, indicating concern about its laws. |"
            + " =Withdraw its reservation",
        "Chad recommended the measures adopted and welcomed by foresters. | =The measures adopted"
            + " and welcomed by foresters",
        "Chad recommended that it free all and expressed concern about their health. | =Free all",
        "Chad recommended that it follow the advice given and noted in its report. | =Follow the"
            + " advice given and noted in its report",
        // An item that only goes on from the one before is read by itself.
        "Chad recommended that it (a) prohibit felling in all cases, (b) including by revoking all"
            + " licences, and (c) train guards. | a=Prohibit felling in all cases, b=Revoking all"
            + " licences, c=Train guards",
        "Chad recommended that it (a) fight arson; and (b) in particular by setting up patrols. |"
            + " a=Fight arson, b=Setting up patrols",
        "Chad recommended that it (a) act and (b) including the poor in all plans. | a=Act,"
            + " b=Including the poor in all plans",
        "Chad recommended that it consider ratifying (a) the Forest Convention and (b) the Optional"
            + " Protocol thereto. | 'a=Consider ratifying the Forest Convention, b=Consider"
            + " ratifying the Optional Protocol to the Forest Convention'",
        "Peru praised it. In this regard, it recommended that it plant trees in this context. |"
            + " =Plant trees in this context",
      })
  void readsWhatWasRecommended(String paragraph, String expected) {
    String found =
        reader.read(paragraph).stream()
            .map(spoken -> (spoken.printed() ? spoken.letter() : "") + "=" + spoken.wording())
            .collect(Collectors.joining(", "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "Spain recommended that it act. Chad agreed. | ESP",
        "While praising its progress, Spain asked of Slovenia more. | ESP",
        "Slovenia was asked by Chad to act. | TCD",
        "The Slovenia/Chad talks were praised by Spain. | TCD",
        "The delegation answered. Spain thanked it. | ''",
      })
  void findsTheSpeakerInTheFirstSentence(String paragraph, String code) {
    Optional<State> found =
        new SpeakerReader(STATES, SENTENCES).of(paragraph, STATES.byCode("SVN"));
    assertThat(found.map(State::code).orElse("")).isEqualTo(code);
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "It acted. Then it left. | 'It acted. '",
        "See para. 3 above. Then | 'See para. 3 above. '",
        "Mr. Miller spoke. Then | 'Mr. Miller spoke. '",
        "A rise of 3.5 per cent. | A rise of 3.5 per cent.",
        "No stop at all | No stop at all",
      })
  void endsSentences(String text, String first) {
    assertThat(text.substring(0, SENTENCES.end(text, 0))).isEqualTo(first);
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(
      strings = {
        "Cuba called on the Government of Upper Sylvania to plant trees.",
        "Cuba invited the Government of Upper Sylvania to plant trees.",
        "Cuba recommended that the authorities of the Upper Sylvania plant trees.",
        "Cuba urged Upper Sylvania to plant trees.",
      })
  void namesOfSeveralWordsAreReadToTheirEnd(String paragraph) {
    ReportedRecommendationReader upper =
        new ReportedRecommendationReader(
            STATES, Optional.of("Upper Sylvania"), new VoiceWords(), SENTENCES);

    assertThat(upper.read(paragraph))
        .extracting(ReportedRecommendation::wording)
        .containsExactly("Plant trees");
  }
}
