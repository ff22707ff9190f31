package org.uprlib.extract.read.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A star stands behind the number whose recommendations are asked for. */
class TopicTest {
  private static final Pattern AND = Pattern.compile("and ");

  private static boolean covers(String statement, String document, String wording) {
    int from = statement.indexOf('*');
    return Topic.behind(statement.replace("*", ""), from, document, AND).covers(wording);
  }

  @ParameterizedTest(name = "[{0}] [{1}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "10 and 15* (the ratification of the Convention) | Build more schools | false",
        "10* and 15 (the ratification of the Convention) | Build more schools | false",
        "10* and 15 (the ratification of the Convention) | Ratification of the Convention | true",
        "10* (a), (b) and 15 (the ratification of the Convention) | Build more schools | false",
        "10* (a), 15 b) (the ratification of the Convention) | Build more schools | true",
        "15* did not enjoy its support (the ratification of the Convention) | Build more schools |"
            + " true",
        "15* or 16 (the ratification of the Convention) | Build more schools | true",
        "15* (in part) | Build more schools | true",
        "15* (the forest tribunal) | Build more schools | true",
        "15* (the forest tribunals) | Build more schools | false",
        "15* (the forest tribunals and no more | Build more schools | true",
        "15* | Build more schools | true",
      })
  void aTopicStandsInParenthesesBehindTheList(String statement, String wording, boolean covered) {
    assertThat(covers(statement, "", wording)).isEqualTo(covered);
  }

  @ParameterizedTest(name = "[{0}] [{1}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "15* (the vote for all foresters) | Extend the vote to all foresters | true",
        "15* (the vote of the foresters) | Extend the vote | true",
        "15* (the vote of the foresters) | Train the foresters | true",
        "15* (the vote of old foresters) | Train the foresters | true",
        "15* (better schools for young foresters) | Build schools | false",
        "15* (better schools for young foresters) | Build better schools | true",
        "15* (THE VOTE OF THE FORESTERS) | Extend the vote | true",
      })
  void halfOfItsWordsAreEnough(String statement, String wording, boolean covered) {
    assertThat(covers(statement, "", wording)).isEqualTo(covered);
  }

  @ParameterizedTest(name = "[{0}] [{1}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "It has not joined the treaty on foresters (TOF) yet. | Accede to the TOF | true",
        "the treaty on foresters (TOF) | Accede to the TOF | true",
        "It has not joined the treaty on foresters (Tof) yet. | Accede to the Tof | false",
        "It has not joined the treaty on foresters () yet. | Accede to the TOF | false",
        "It has not joined the treaty on foresters (TOF | Accede to the TOF | false",
        "It has not joined the treaty on hunters (TOF) yet. | Accede to the TOF | false",
        "It has not joined the treaty on foresters (TOF) yet. | Accede to the TOH | false",
      })
  void theDocumentMayGiveItsAcronym(String document, String wording, boolean covered) {
    assertThat(covers("15* (the treaty on foresters)", document, wording)).isEqualTo(covered);
  }
}
