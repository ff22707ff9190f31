package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.FileProperties;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.paper.Certainty;
import org.uprlib.core.vocabulary.State;

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
    Submission submission =
        READER.read(new TestDocument().says(line).document(), FileProperties.UNKNOWN);
    assertThat(submission.state().map(State::code).orElse(null)).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          UPR Women’s Rights Report / This joint submission was made with Marsh College in New York, United States: it recommends much to the Norwegian authorities of Norway. | NOR: ?Norway
          A joint submission to the Universal Periodic Review (UPR). It tells the authorities of Norway what to do. | NOR: ?Norway
          Submission to the UPR of Norway and Sweden | NOR+SWE: Norway
          Submission to the UPR of Norway, Sweden and Denmark | NOR+SWE+DNK: Norway
          Submission to the UPR of Norway, Sweden and Norway | NOR+SWE: Norway
          Submission to the UPR of Norway and the rest | NOR: Norway
          Submission to the UPR of Norway / and Sweden | NOR: Norway
          Norway – UPR 4th cycle / Lake Rights Watch / Group    Town    Signatory / Lake Lawyers    Sweden    A. Berg / Maman Union    Sweden    B. Dam / Radio Lund    Sweden    C. Lie / Old Mill    Sweden    D. Moe | NOR: Norway
          Norway / and Sweden | NOR: Norway
          State under review: Norway | NOR: Norway
          State under review: the Kingdom of Norway | NOR: Kingdom of Norway
          State under review: / Norway | NOR: Norway
          Country: Norway / UPR of Sweden | NOR: Norway
          State under review: Sylvania / UPR of Sweden | Sylvania: Sylvania
          State under review: the Republic of Sylvania | Republic of Sylvania: Republic of Sylvania
          State under review: Sylvania, land | Sylvania: Sylvania
          State under review: sylvania | -: -
          State under review: Sylvania and Norway | Sylvania+NOR: Sylvania
          State under review Norway | NOR: Norway
          UPR of Sylvania | Sylvania: Sylvania
          UPR: Sylvania | Sylvania: Sylvania
          UPR – Sylvania | Sylvania: Sylvania
          UPR (Sylvania) | Sylvania: Sylvania
          UPR Sylvania | -: -
          UPR of Sylvania / Norway | NOR: Norway
          Review of Sylvania | -: -
          Rivers in Norway / UPR submission | NOR: ?Norway
          Rivers of Norway and Sweden / UPR submission | NOR+SWE: ?Norway
          Norway and Sweden: rivers / UPR submission | NOR+SWE: ?Norway
          UPR submission / Rivers, Norway | NOR: ?Norway
          UPR submission / Rivers / Norway | NOR: Norway
          UPR submission / Submitted by: Delta Watch Norway | NOR: ?Norway
          UPR submission / 49th session / Submitted by: Delta Watch Norway | -: -
          UPR submission / Submitted by: Delta Watch Norway and Open Roads Initiative Sweden | -: -
          UPR submission / Submitted by: Delta Watch Norway / 1. Sweden is rich. | NOR: ?Norway
          UPR submission / Norway Law Society / 1. Sweden is rich. | NOR: ?Norway
          UPR submission / Law Society of Norway / 1. Sweden is rich. | NOR: ?Norway
          UPR submission / Contact: Oslo, Norway / 1. Sweden is rich. | -: -
          UPR submission / Contact: 4 High Street in the very old middle of the town of Oslo in the south of far Norway / 1. Sweden is rich. | NOR: ?Norway
          UPR submission / Rivers (Norway) | -: -
          Norway / UPR submission of Sweden | SWE: Sweden
          Submission of Norway to the UPR of Sweden | SWE: Sweden
          Delta Watch Norway submission to the UPR of Sweden | SWE: Sweden
          UPR submission / Funded by Norway / 1. Rivers are dirty. | NOR: ?Norway
          State under review: Republic of Sylvania | Republic of Sylvania: Republic of Sylvania
          UPR of Sylvania of 2024 | Sylvania: Sylvania
          UPR submission / Sweden is rich. Norway is rich. Norway is cold. Norway is old. Norway is far. | NOR: ?Norway
          UPR submission / Sweden is rich. Norway is rich. Norway is cold. Norway is old. | SWE: ?Sweden
          UPR submission / Sweden is rich. / Kenya is rich. | SWE: ?Sweden
          UPR submission / 45th session / Sweden is rich. Tonga is rich. | SWE: ?Sweden
          UPR submission / 49th session / Norway is rich. Sweden is rich. Kenya is rich. | SWE: ?Sweden
          UPR submission / The Norway-based Delta Watch works in Sweden. | SWE: ?Sweden
          UPR submission / Norway Based people work in Sweden. | NOR: ?Norway
          UPR submission / Rivers are dirty (Norway). Sweden has rivers. | SWE: ?Sweden
          UPR submission / Ratify it (Norway); / Sweden is rich. | SWE: ?Sweden
          UPR submission / Oslo, Norway / Sweden is rich. | NOR: ?Norway
          UPR of Sweden / Submitted by: Delta Watch / 1. Rivers are dirty. / = Universal Periodic Review of Norway / 54th session / Submitted by: Delta Watch | SWE+NOR: Sweden
          UPR of Sweden / Submitted by: Delta Watch / 1. Rivers are dirty. / = The Universal Periodic Review of Norway and after / 1. Rivers are dirty. | SWE: Sweden
          UPR of Sweden / Submitted by: Delta Watch / 1. Rivers are dirty. / Universal Periodic Review of Norway / 54th session | SWE: Sweden
          UPR of Sweden / Submitted by: Delta Watch / 1. Rivers are dirty. / = Universal Periodic Review of Sweden / 54th session | SWE: Sweden
          """)
  void theStateUnderReviewAndTheWordsThatTellIt(String lines, String told) {
    assertThat(state(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  private static String state(Submission submission) {
    String words =
        submission
            .evidence()
            .state()
            .map(
                e ->
                    (e.certainty() == Certainty.STATED ? "" : "?")
                        + e.span().in(submission.document().text()))
            .orElse("-");
    String name = submission.state().map(State::code).or(submission::stateName).orElse("-");
    return name
        + submission.otherStates().stream().map(s -> "+" + s.code()).collect(Collectors.joining())
        + ": "
        + words;
  }
}
