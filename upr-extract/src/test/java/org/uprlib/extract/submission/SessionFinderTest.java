package org.uprlib.extract.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The session or the cycle that a paper is for, and the words that tell it. */
class SessionFinderTest {
  private static String session(Submission submission) {
    return told(submission, submission.session(), submission.grounds().session());
  }

  private static String cycle(Submission submission) {
    return told(submission, submission.cycle(), submission.grounds().cycle());
  }

  private static String told(
      Submission submission, OptionalInt number, Optional<PageEvidence> evidence) {
    String words =
        evidence
            .map(
                e ->
                    (e.certainty() == Certainty.STATED ? " " : " ? ")
                        + e.span().in(submission.document().text()).replace("\n", " "))
            .orElse("");
    return (number.isPresent() ? number.getAsInt() : "-") + words;
  }
}
