package org.uprlib.extract.text.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;

class StanceReaderTest {
  private static final StatementReader READER = new StatementReader(Loaded.BOOK, Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sylvania accepts the recommendation.                                         | supported
          It accepts the recommendation.                                               | supported
          Sylvania accepts this recommendation and will continue its efforts.          | supported
          Sylvania accepts the recommendation and notes that it always acted so.       | supported
          Sylvania can support this recommendation.                                    | supported
          The Government of Sylvania supports recommendations 92.1 and 92.2.           | supported
          Sylvania agrees with the recommendation.                                     | supported
          Sylvania agrees to implement the recommendation.                             | supported
          Recommendation 92.5 enjoys the full support of Sylvania.                     | supported
          These recommendations have the support of the Government.                    | supported
          The recommendation has been accepted.                                        | supported
          Sylvania takes note of the recommendation and accepts it.                    | supported
          Accepted.                                                                    | supported
          Supported                                                                    | supported
          Enjoys the support of Sylvania                                               | supported
          Accepted recommendations                                                     | supported
          Recommendations accepted                                                     | supported
          II. Accepted recommendations                                                 | supported
          Recommendations that enjoy the support of Sylvania                           | supported
          """)
  void acceptance(String text, String expected) {
    assertStance(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sylvania cannot accept the recommendation.                                   | noted
          Sylvania can not accept this recommendation.                                 | noted
          Sylvania cannot, at this stage, accept the recommendation.                   | noted
          Sylvania does not accept this recommendation, as it is unclear.              | noted
          Sylvania does not support the recommendation.                                | noted
          Sylvania doesn't support the recommendation.                                 | noted
          Sylvania doesn’t accept it.                                                  | noted
          Sylvania is not in a position to accept the recommendation.                  | noted
          Sylvania is not, at this point in time, in a position to support this recommendation. | noted
          Sylvania is unable to accept the recommendation.                             | noted
          Sylvania could not support the recommendation.                               | noted
          Sylvania fails to accept the recommendation.                                 | noted
          Sylvania declines to accept the recommendation.                              | noted
          Sylvania rejects the recommendation.                                         | noted
          Sylvania rejects this recommendation in its entirety.                        | noted
          Sylvania disagrees with the recommendation.                                  | noted
          Sylvania does not agree with this recommendation.                            | noted
          Sylvania does not accept or support the recommendation.                      | noted
          Sylvania does not accept and support the recommendation.                     | noted
          Sylvania does not accept and does not support the recommendation.            | noted
          The recommendation is not acceptable to Sylvania.                            | noted
          The recommendation is unacceptable.                                          | noted
          The recommendation has been rejected.                                        | noted
          The recommendation cannot be accepted.                                       | noted
          The recommendation did not receive the support of Sylvania.                  | noted
          The recommendation does not, however, enjoy the support of Sylvania.         | noted
          The recommendation falls outside the mandate of the Council.                 | noted
          The recommendation is out of the scope of the universal periodic review.     | noted
          No recommendations were accepted by Sylvania.                                | noted
          None of the recommendations enjoy the support of Sylvania.                   | noted
          Does not enjoy the support of Sylvania.                                      | noted
          Not accepted.                                                                | noted
          Not supported                                                                | noted
          Rejected.                                                                    | noted
          Rejected recommendations                                                     | noted
          Recommendations not accepted                                                 | noted
          Recommendations which Sylvania is not able to support at this time           | noted
          Recommendations which could not be accepted                                  | noted
          Recommendations that do not enjoy the support of Sylvania                    | noted
          """)
  void refusal(String text, String expected) {
    assertStance(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sylvania takes note of the recommendation.                                   | noted
          Sylvania has taken due note of these recommendations.                        | noted
          Sylvania notes the recommendation.                                           | noted
          For the time being, Sylvania notes recommendations 6–13, 17 and 19.          | noted
          The recommendation has been noted.                                           | noted
          Noted.                                                                       | noted
          Noted recommendations                                                        | noted
          Recommendations noted by Sylvania                                            | noted
          Recommendations noted by the Lao People’s Democratic Republic                | noted
          Recommendations noted by the Democratic People's Republic of Korea           | noted
          """)
  void takingNote(String text, String expected) {
    assertStance(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sylvania partially accepts the recommendation.                               | partial
          Sylvania partially supports this recommendation.                             | partial
          The recommendation is partly accepted.                                       | partial
          Sylvania accepts the first part of the recommendation.                       | partial
          Sylvania accepts only part of this recommendation.                           | partial
          Sylvania accepts the recommendation in part.                                 | partial
          Sylvania accepts the recommendation but cannot accept the proposed deadline. | partial
          Sylvania accepts the one on legal aid. Sylvania cannot accept the recommendation on courts. | noted
          Sylvania accepts the recommendation on legal aid. It cannot accept the recommendation on courts. | partial
          Sylvania accepts the recommendation on the first treaty. However, it cannot make a definitive statement on the second. | partial
          Sylvania does not fully support the recommendation.                          | partial
          Sylvania cannot accept the recommendation in full.                           | partial
          Sylvania accepts with a reservation the recommendation.                      | partial
          The recommendation enjoys the partial support of Sylvania.                   | partial
          Partially accepted.                                                          | partial
          Accepted in part                                                             | partial
          Recommendations partially accepted                                           | partial
          Partially accepted, provided that Parliament agrees.                         | partial
          """)
  void partialAcceptance(String text, String expected) {
    assertStance(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sylvania cannot, at this point, make a definitive statement.                 | pending
          Sylvania cannot, at this point in time, make a definitive statement on this recommendation. | pending
          Sylvania is not in a position to take a final decision on the recommendation. | pending
          The recommendation is under consideration.                                   | pending
          The recommendation is still under review by the competent ministries.        | pending
          The recommendation is being examined by the Government.                      | pending
          The recommendation remains pending.                                          | pending
          The recommendation requires further study.                                   | pending
          Sylvania will examine the recommendation and respond in due course.          | pending
          Sylvania takes note of this recommendation and will consider it.             | pending
          Sylvania reserves its position on this recommendation.                       | pending
          Under consideration.                                                         | pending
          Recommendations to be examined                                               | pending
          The first three recommendations are accepted.                                | doubtful
          The recommendation is accepted, subject to the Constitution.                 | doubtful
          """)
  void answersLeftOpen(String text, String expected) {
    assertStance(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sylvania accepts the recommendation and has already implemented it.          | supported already-implemented
          Sylvania accepts the recommendation, which has already been implemented.     | supported already-implemented
          Sylvania accepts the recommendation. It has already been implemented.        | supported already-implemented
          Sylvania accepts recommendations 1 to 3. Sylvania considers that they are already implemented. | supported already-implemented
          Sylvania accepts the recommendation. The Act has been implemented since 2003. | supported
          Sylvania accepts the recommendation; it has already been implemented to a large extent. | supported in-implementation
          The recommendation has been accepted and is being implemented.               | supported in-implementation
          Accepted recommendations that Sylvania considers already implemented or in the process of implementation | supported implemented-or-in-process
          Sylvania accepts the recommendation, which has not yet been implemented.     | supported
          Sylvania accepts the recommendation in principle.                            | supported in-principle
          Sylvania accepts in principle the recommendation to ratify the treaty.       | supported in-principle
          Accepted in principle.                                                       | supported in-principle
          Sylvania considers this recommendation implemented.                          | none already-implemented
          Sylvania considers that this recommendation has already been implemented.    | none already-implemented
          We consider that the activities for the implementation of this recommendation are already ongoing. | none in-implementation
          The activities for the implementation of this recommendation have already started. | none in-implementation
          """)
  void whatIsAddedToIt(String text, String expected) {
    assertStance(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          While Sylvania supports the aims of the recommendation, it cannot accept it. | noted
          Sylvania supports the spirit of the recommendation.                          | none
          Sylvania not only accepts the recommendation but has begun to implement it.  | supported
          Sylvania did not attend the session and accepts the recommendation.          | supported
          Although it does not recognise the term, Sylvania accepts the recommendation. | supported
          Sylvania neither accepts nor rejects the recommendation.                     | doubtful
          Sylvania does not reject the recommendation.                                 | doubtful
          Not all recommendations were accepted.                                       | doubtful
          The recommendations that do not concern the death penalty enjoy the support of Sylvania. | doubtful
          """)
  void negationsAreWorkedInOrLeftInDoubt(String text, String expected) {
    assertStance(text, expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Convention was accepted in 1990 by the Parliament of Sylvania.",
        "The draft law has been rejected by both chambers of the Parliament of Sylvania.",
        "It should be noted that Sylvania has a free press and an independent judiciary.",
        "Sylvania agrees with the importance of the programme for its minorities.",
        "Sylvania notes the adoption of a new programme for its minorities.",
        "The issue of ratifying the Convention is under review in Sylvania.",
        "Sylvania welcomes the recommendation.",
        "Most of the supported recommendations fall under one ministry.",
        "The response is in three groups: 1. Accepted recommendations; 2. Noted recommendations.1",
        "See recommendation 92.71.",
        "Sylvania sees no need for further legislation.",
        "With the support of the Office, Sylvania trained its judges.",
        ""
      })
  void otherSentencesSayNothingOfAPosition(String text) {
    assertThat(READER.stance(text)).isEqualTo(Stance.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The recommendation did not enjoy the support of Sylvania.   | did not enjoy the support
          Sylvania cannot, at this stage, accept the recommendation.  | cannot, at this stage, accept the recommendation
          Sylvania accepts the recommendation. It has begun its work. | accepts the recommendation
          The recom- mendation did not enjoy the sup- port of Sylvania. | did not enjoy the sup- port
          """)
  void wordsThatDecidedArePointedOut(String text, String words) {
    assertThat(READER.stance(text).words().orElseThrow().in(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The recommendation is clear. They are being implemented by all of the ministries of Sylvania.            | none; none in-implementation      | none in-implementation      | false
          The recommendations are clear to all. They are accepted by all of the many ministries of Sylvania.       | none; supported                   | supported                   | false
          Sylvania accepts the recommendations. They are in the process of being implemented by all its ministries. | supported; none in-implementation | supported in-implementation | false
          The law is clear. Sylvania notes the recommendation.                | none; noted    | noted     | false
          Sylvania rejects the recommendation.                                | noted          | noted     | true
          Sylvania does not accept the recommendation. It will study it.      | noted; pending | noted     | true
          Sylvania accepts the recommendation, except the request for a date. | partial        | partial   | false
          Sylvania accepts the recommendation, except 92.3.                   | supported      | supported | false
          Sylvania notes the recommendation, except the request for a date.   | doubtful       | doubtful  | false
          Sylvania thanks all delegations.                                    | none           | none      | false
          """)
  void theStancesOfSentencesAndWhetherOneRefuses(
      String text, String sentences, String whole, boolean refuses) {
    assertThat(
            READER.stances(text, false).stream()
                .map(Compact::stance)
                .collect(Collectors.joining("; ")))
        .isEqualTo(sentences);
    assertStance(text, whole);
    assertThat(READER.refuses(text)).isEqualTo(refuses);
  }

  @Test
  void readsTheSameUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(new Locale("tr", "TR"));

      assertThat(Compact.stance(READER.stance("ACCEPTED IN PRINCIPLE")))
          .isEqualTo("supported in-principle");
    } finally {
      Locale.setDefault(before);
    }
  }

  private void assertStance(String text, String expected) {
    assertThat(Compact.stance(READER.stance(text))).as(text).isEqualTo(expected);
  }
}
