package org.uprlib.extract.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.form.Form;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.structure.TestDocument;

class StateFinderTest {
  private static final SubmissionReader READER = SubmissionReader.create();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Submission to the Universal Periodic Review of Slovenia                    | SVN
          Universal Periodic Review (Slovenia)                                       | SVN
          Country: Slovenia                                                          | SVN
          Rights in Slovenia, 2014–2019                                              | SVN
          1.1 Ratify the Convention (Fiji);                                          | -
          1.1 Take steps that Slovenia promised in the first UPR cycle (Fiji);       | SVN
          1.1 Ratify it (Fiji) (Togo); Sign it (Norway);                        | -
          """)
  void aStateThatMadeAQuotedRecommendationIsNotUnderReview(String line, String state) {
    Submission submission = READER.read(new TestDocument().says(line).document(), Form.UNKNOWN);
    assertThat(submission.state().map(State::code).orElse(null)).isEqualTo(state);
  }
}
