package org.uprlib.extract.read.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.translation.Said;

/** Section II names paragraphs of the dialogue; what delegations said there is recommended. */
class ReferredReportTest {
  private static final List<String> DIALOGUE =
      List.of(
          "# I. Summary of the proceedings of the review process",
          "5. The delegation of Sylvania presented its report.",
          "6. Spain recommended that Sylvania (a) ratify the Convention; (b) plant trees; (c) free"
              + " its foresters.",
          "7. Chad recommended that Sylvania abolish the death penalty. It praised the forests. It"
              + " also recommended that Sylvania open its archives.",
          "8. Peru recommended that Sylvania (a) repeal articles 3 (1), (c) and (d) of the Forest"
              + " Act; (b) train judges.",
          "9. Norway noted that the Committee on Forests recommended new parks. It recommended that"
              + " the Government of Sylvania investigate all fires.",
          "10. Cuba recommended that Sylvania (1) plant an orchard. It also recommended (2) to"
              + " train teachers; and (3) to publish its statistics.",
          "# II. Conclusions and/or recommendations",
          "30. The recommendations listed below enjoy the support of Sylvania:",
          "1. Open its archives (Chad);");

  private static ReportReader.Report read(String... lines) {
    List<String> paper = Stream.concat(DIALOGUE.stream(), Arrays.stream(lines)).toList();
    return SylvanianReport.read(paper);
  }

  /** Label and status of each that stands in the dialogue. */
  private static String referred(String... lines) {
    return read(lines).recommendations().stream()
        .filter(each -> each.paragraph().indexOf('.') < 0)
        .map(each -> each.paragraph() + " " + each.position().status().word())
        .collect(Collectors.joining(", "));
  }

  private static List<String> codes(String... lines) {
    return Said.codes(read(lines).notices());
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "The recommendations noted in the report in paragraphs 6 (a, c), 8 (b) above did not enjoy"
            + " the support of Sylvania. | 6(a) noted, 6(c) noted, 8(b) noted",
        "The recommendations noted in the report in paragraphs 6 (a), (b) 8 (a), 9 did not enjoy"
            + " the support of Sylvania. | 6(a) noted, 6(b) noted, 8(a) noted, 9 noted",
        "The recommendations in paragraphs 6 a), c) and 8 b) did not enjoy the support of Sylvania."
            + " | 6(a) noted, 6(c) noted, 8(b) noted",
        "The recommendations in paragraphs 6 (a), 7, last sentence, and 9 did not enjoy the support"
            + " of Sylvania. | 6(a) noted, 7 noted, 9 noted",
        "The recommendations in paragraphs 6 (second recommendation) and 9 did not enjoy the"
            + " support of Sylvania. | 6(b) noted, 9 noted",
        "The recommendations in paragraphs 7 (b) and 9 did not enjoy the support of Sylvania. |"
            + " 7(b) noted, 9 noted",
        "The recommendations in paragraphs 6 (a) of Spain and 8 (b) of Peru cannot be accepted by"
            + " Sylvania. | 6(a) noted, 8(b) noted",
        "The recommendations in paragraph 6, subparagraphs (a) and (b), and paragraph 9 did not"
            + " enjoy the support of Sylvania. | 6(a) noted, 6(b) noted, 9 noted",
        "The following recommendations did not enjoy the support of Sylvania: Sylvania considers"
            + " that the recommendations contained in paragraphs 6 (a, b) and 9 go beyond its law."
            + " | 6(a) noted, 6(b) noted, 9 noted",
        "The recommendations below did not enjoy the support of Sylvania for the following reasons:"
            + " Sylvania considers that recommendations included in paragraph 8 (a) are not"
            + " relevant. | 8(a) noted",
        "The recommendations in subparagraphs (a) and (b) of paragraph 6 did not enjoy the support"
            + " of Sylvania. | 6(a) noted, 6(b) noted",
        "The recommendations noted in items (a) and (c) of paragraph 6 and in paragraph 9 cannot be"
            + " accepted by Sylvania. | 6(a) noted, 6(c) noted, 9 noted",
        "The recommendation in the first sentence of paragraph 10 did not enjoy the support of"
            + " Sylvania. | 10(1) noted",
        "The recommendations in paragraphs 10 (1), (2) and 9 did not enjoy the support of Sylvania."
            + " | 9 noted, 10(1) noted, 10(2) noted",
        "The recommendations in paragraphs 10 (2, 3) did not enjoy the support of Sylvania. |"
            + " 10(2) noted, 10(3) noted",
        "The recommendations in paragraphs 6 (a) and 9 will be examined by Sylvania, which will"
            + " provide responses in due time. | 6(a) pending, 9 pending",
        "The responses of Sylvania to the recommendations noted in paragraphs 6 (a, b) above will"
            + " be included in the outcome report. | 6(a) pending, 6(b) pending",
        "Sylvania accepts the recommendations reflected in paragraphs 6 (b) and 9. | 6(b)"
            + " supported, 9 supported",
        "Sylvania takes note of the recommendations reflected in paragraphs 6 (b) and 9, and offers"
            + " the following comments. | 6(b) noted, 9 noted",
      })
  void everyListIsReadToItsEnd(String statement, String expected) {
    assertThat(referred("31. " + statement)).isEqualTo(expected);
    assertThat(codes("31. " + statement)).doesNotContain("list-not-read-to-its-end");
  }

  @Test
  void whatTheStateSaysOfAPlaceInTheDialogueIsAComment() {
    String said =
        "With regard to the recommendation in paragraph 6 (a), Sylvania considers that the"
            + " Convention is against its law.";
    ReportReader.Report report =
        read(
            "31. The recommendations in paragraphs 6 (a), (b) did not enjoy the support of"
                + " Sylvania.",
            "32. " + said);
    assertThat(report.recommendations())
        .filteredOn(each -> each.paragraph().startsWith("6("))
        .extracting(Recommendation::paragraph, each -> each.position().comment())
        .containsExactly(tuple("6(a)", Optional.of(said)), tuple("6(b)", Optional.empty()));
  }

  @Test
  void aPlaceNamedTwiceIsOneRecommendation() {
    String first =
        "31. The recommendations in paragraphs 6 (a) and 9 will be examined by Sylvania.";
    String second =
        "32. The recommendations in paragraphs 6 (a), (b) did not enjoy the support of Sylvania.";
    assertThat(referred(first, second)).isEqualTo("6(a) noted, 6(b) noted, 9 pending");
    assertThat(codes(first, second)).doesNotContain("contradictory-positions");
  }

  @Test
  void twoAnswersOnOnePlaceAreRemarkedOn() {
    String first = "31. Sylvania accepts the recommendations in paragraphs 6 (a) and 9.";
    String second = "32. The recommendation in paragraph 6 (a) did not enjoy its support.";
    assertThat(referred(first, second)).isEqualTo("6(a) supported, 9 supported");
    assertThat(codes(first, second)).contains("contradictory-positions");
  }

  @Test
  void ofAParagraphNamedAsAWholeWhatIsListedElsewhereIsNotMeant() {
    List<Recommendation> all =
        read("31. The recommendation in paragraph 7 did not enjoy the support of Sylvania.")
            .recommendations();
    assertThat(all)
        .extracting(Recommendation::paragraph, Recommendation::text)
        .containsExactly(
            tuple("7", "Abolish the death penalty"), tuple("30.1", "Open its archives"));
  }

  @Test
  void numbersThatAListLeavesBehindAreRemarkedOn() {
    String statement =
        "31. The recommendations in paragraphs 6 (a) as was explained, 8 (b), 9 (c) did not enjoy"
            + " the support of Sylvania.";
    assertThat(referred(statement)).isEqualTo("6(a) noted");
    assertThat(codes(statement)).contains("list-not-read-to-its-end");
  }

  @Test
  void aLetterThatIsNowhereIsRemarkedOn() {
    String statement =
        "31. The recommendation in paragraph 6 (f) did not enjoy the support of Sylvania.";
    assertThat(referred(statement)).isEmpty();
    assertThat(codes(statement)).contains("reference-unresolved");
  }
}
