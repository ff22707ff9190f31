package org.uprlib.extract.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.text.Sentences;
import org.uprlib.core.vocabulary.State;
import org.uprlib.core.vocabulary.States;

class SpokenReaderTest {
  private static final States STATES = States.load();
  private static final Sentences SENTENCES = Sentences.load();

  private final SpokenReader reader =
      new SpokenReader(STATES, Optional.of("Sylvania"), VoiceWords.load(), SENTENCES);

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
}
