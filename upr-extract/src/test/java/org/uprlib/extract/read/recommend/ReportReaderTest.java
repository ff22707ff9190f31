package org.uprlib.extract.read.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Recommendation;

class ReportReaderTest {

  private static List<Recommendation> read(String... lines) {
    return report(lines).recommendations();
  }

  private static ReportReader.Report report(String... lines) {
    List<String> paper =
        Stream.concat(
                Stream.of(
                    "# I. Summary of the proceedings of the review process",
                    "3. Spain recommended that Sylvania (a) ratify the Convention; (b) plant"
                        + " trees.",
                    "4. Chad recommended that Sylvania (a) abolish the death penalty; (b) free its"
                        + " foresters.",
                    "5. The delegation of the sponsor recommended that Sylvania consider ratifying"
                        + " the Forest Treaty.",
                    "# II. Conclusions and/or recommendations"),
                Arrays.stream(lines))
            .toList();
    return SylvanianReport.read(paper);
  }

  private static List<Notice> notices(String... lines) {
    return report(lines).notices();
  }

  /** Label, States, status and comment of each. */
  private static List<String> rows(String... lines) {
    return read(lines).stream().map(ReportReaderTest::row).toList();
  }

  private static String row(Recommendation each) {
    List<String> states = each.recommendingStates().stream().map(State::code).toList();
    String comment = each.position().comment().map(text -> " | " + text).orElse("");
    return each.paragraph()
        + " "
        + String.join(",", states)
        + " "
        + each.text()
        + " "
        + each.position().status().word()
        + comment;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sylvania explained that it has no intention to ratify the Convention.",
        "Sylvania considers that its laws suffice.",
        "The Government will study the matter further.",
        "The Government of Sylvania has already ratified it.",
        "Sylvania also notes that this has been done.",
        "The delegation of Sylvania clarified that no such law exists.",
        "The authorities cannot take this step now.",
        "Sylvania is of the view that no law is needed.",
      })
  void whatTheStateSaysBehindARecommendationIsItsComment(String comment) {
    assertThat(
            rows(
                "92. The following recommendations did not enjoy the support of Sylvania, which"
                    + " offered the following comments:",
                "1. Ratify the Convention (Paraguay);",
                "2. " + comment,
                "3. Plant trees (Nicaragua)."))
        .containsExactly(
            "92.1 PRY Ratify the Convention noted | " + comment, "92.3 NIC Plant trees noted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sylvania should ratify the Convention",
        "Sylvania to ratify the Convention",
        "The Government to plant trees",
        "The Government of Sylvania continue its efforts",
        "Regarding the death penalty, abolish it",
        "With regard to the recommendation of the Committee, ratify the Convention",
        "On the rights of the child, enact a law",
      })
  void aRecommendationThatNamesTheStateStaysOne(String text) {
    assertThat(
            rows(
                "92. Sylvania supports the following recommendations:",
                "92.1 " + text + " (Peru)."))
        .containsExactly("92.1 PER " + text + " supported");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "With regard to the recommendation to plant trees (France), included in paragraph 3 (a),",
        "Regarding the recommendation to plant trees (France),",
        "As regards the recommendation to plant trees (France), as reflected in paragraph 3 (a),",
        "Concerning the recommendation that Sylvania plant trees (France), made in paragraph 3,",
        "With respect to the recommendation to plant trees (France) contained in paragraph 3 (a);",
        "In response to the recommendation to plant trees (France):",
      })
  void aRecommendationThatTheStateRepeatsIsPartedFromItsComment(String opening) {
    List<Recommendation> found =
        read(
            "82. Sylvania takes note of the recommendations listed below, and offers the following"
                + " comments:",
            "1. " + opening + " Sylvania indicates that forests cover the country.");
    assertThat(found).hasSize(1);
    assertThat(row(found.get(0)))
        .matches(
            "82\\.1 FRA (Sylvania p|P)lant trees noted"
                + " \\| Sylvania indicates that forests cover the country\\.");
  }

  @Test
  void aCommentBelongsToThoseThatItNames() {
    assertThat(
            rows(
                "92. The following recommendations did not enjoy the support of Sylvania:",
                "92.1 Ratify the Convention (Paraguay);",
                "92.2 Abolish it (Togo);",
                "92.3 Plant trees (Nicaragua);",
                "92.4 Sylvania considers that recommendations 92.1 and 92.3 are premature."))
        .containsExactly(
            "92.1 PRY Ratify the Convention noted | Sylvania considers that recommendations 92.1"
                + " and 92.3 are premature.",
            "92.2 TGO Abolish it noted",
            "92.3 NIC Plant trees noted | Sylvania considers that recommendations 92.1 and 92.3"
                + " are premature.");
  }

  @Test
  void aCommentOnTheDialogueIsTiedByParagraphAndLetter() {
    String comment =
        "With regard to recommendations concerning forests included in paragraphs 3 (b) (Spain)"
            + " and 4 (a) (Chad), Sylvania indicated that they are protected.";
    assertThat(
            rows(
                "83. Sylvania takes note of the recommendations reflected in paragraphs 3 (a) and"
                    + " (b) and 4 (a), and offers the following comments:",
                "1. " + comment))
        .containsExactly(
            "3(a) ESP Ratify the Convention noted",
            "3(b) ESP Plant trees noted | " + comment,
            "4(a) TCD Abolish the death penalty noted | " + comment);
  }

  @Test
  void whatACommentNamesHasThePositionOfItsList() {
    String comment =
        "Sylvania considers that the recommendations contained in paragraphs 3 (b) and 4 (a) are"
            + " not in line with its law.";
    assertThat(
            rows(
                "83. The following recommendations did not enjoy the support of Sylvania:",
                "1. " + comment,
                "2. The recommendation under paragraph 4 (b) (Chad) was not supported by Sylvania"
                    + " because its foresters are free."))
        .containsExactly(
            "3(b) ESP Plant trees noted | " + comment,
            "4(a) TCD Abolish the death penalty noted | " + comment,
            "4(b) TCD Free its foresters noted | The recommendation under paragraph 4 (b) (Chad)"
                + " was not supported by Sylvania because its foresters are free.");
  }

  @Test
  void aParagraphBehindTheListsCommentsOnThoseThatItNames() {
    assertThat(
            rows(
                "92. The following recommendations did not enjoy the support of Sylvania:",
                "92.1 Ratify the Convention (Paraguay);",
                "92.2 Plant trees (Nicaragua).",
                "93. Sylvania considers that recommendation 92.1 is not in line with its law.",
                "94. The Government will report on recommendation 92.2 next year."))
        .containsExactly(
            "92.1 PRY Ratify the Convention noted | Sylvania considers that recommendation 92.1 is"
                + " not in line with its law.",
            "92.2 NIC Plant trees noted | The Government will report on recommendation 92.2 next"
                + " year.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The recommendation of Chile reflected in paragraph 5 did not enjoy the support of"
            + " Sylvania.",
        "The recommendation of Chile contained in paragraph 5 above is not supported by Sylvania.",
        "Sylvania does not support the recommendation of Chile in paragraph 5.",
      })
  void theLeadInNamesTheStateWhereItsParagraphDoesNot(String leadIn) {
    assertThat(rows("92. " + leadIn))
        .containsExactly("5 CHL Consider ratifying the Forest Treaty noted");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Sylvania agreed on the following|With regard to the recommendation of Chile reflected in"
            + " paragraph 5 above, Sylvania can study the Forest Treaty.|92.2 CHL Sylvania can"
            + " study the Forest Treaty supported",
        "Sylvania agreed on the following|With regard to the recommendation reflected in paragraph"
            + " 4, Sylvania would review its forest law.|92.2 TCD Sylvania would review its forest"
            + " law supported",
        "Sylvania agreed on the following|With regard to the recommendation of Chile in paragraph"
            + " 5, Sylvania will not study the Treaty.|5 CHL Consider ratifying the Forest Treaty"
            + " supported",
        "Sylvania agreed on the following|With regard to the recommendation of Chile in paragraph"
            + " 5, Sylvania explained that it is done.|5 CHL Consider ratifying the Forest Treaty"
            + " supported",
        "The recommendations below did not enjoy the support of Sylvania|With regard to the"
            + " recommendation of Chile in paragraph 5, Sylvania could study it.|5 CHL Consider"
            + " ratifying the Forest Treaty noted",
      })
  void whatWasAgreedOnARecommendationOfTheDialogueIsTheItem(
      String said, String item, String expected) {
    List<String> rows = rows("92. " + said + ":", "1. Open its archives (Togo);", "2. " + item);

    assertThat(rows).hasSize(2).anyMatch(row -> row.startsWith(expected));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "With regard to the other recommendations, Sylvania offers the following comments:",
        "In the course of the discussion, the following conclusions were made:",
        "The following observations were made with the agreement of the State under review:",
      })
  void listsOfCommentsAndConclusionsHoldNoRecommendations(String leadIn) {
    String[] lines = {
      "92. The recommendations listed below enjoy the support of Sylvania:",
      "1. Plant trees (Nicaragua).",
      "93. " + leadIn,
      "1. The forests are protected by law.",
      "2. Efforts to plant trees were commended."
    };

    assertThat(rows(lines)).containsExactly("92.1 NIC Plant trees supported");
    assertThat(notices(lines))
        .extracting(Notice::code)
        .containsExactly("remark-not-tied", "remark-not-tied");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Withdrawn (Togo).", "Idem (Togo).", "[Deleted] (Togo)."})
  void whatAsksForNothingByItselfIsTold(String item) {
    String leadIn = "92. The recommendations listed below enjoy the support of Sylvania:";

    assertThat(notices(leadIn, "1. Plant trees (Nicaragua);", "2. " + item))
        .extracting(Notice::code)
        .containsExactly("text-of-one-word");
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "In the course of the discussion, the following conclusions and recommendations were made:",
        "The following recommendations were made, and the following observations:",
      })
  void listsOfBothHoldThem(String leadIn) {
    assertThat(rows("92. " + leadIn, "1. The forests be protected by law.")).hasSize(1);
  }

  @Test
  void answersThatAreToldApartLaterArePending() {
    assertThat(
            rows(
                "92. In the course of the discussion, the following recommendations were made:",
                "1. Plant trees (Nicaragua).",
                "93. Sylvania takes note of the recommendations above and would like to state that"
                    + " there are some that enjoy the support of Sylvania, and others which do not"
                    + " enjoy the support of Sylvania. The response of Sylvania to these"
                    + " recommendations will be included in the outcome report."))
        .containsExactly("92.1 NIC Plant trees pending");
  }
}
