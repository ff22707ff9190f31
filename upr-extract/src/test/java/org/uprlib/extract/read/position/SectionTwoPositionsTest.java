package org.uprlib.extract.read.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.Span;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.read.structure.Entry;
import org.uprlib.extract.write.translation.Said;

class SectionTwoPositionsTest {
  private static final String SUPPORTS =
      "The recommendations listed below have been examined by Sylvania and enjoy its support:";
  private static final String IMPLEMENTED =
      "The following recommendations enjoy the support of Sylvania, which considers that they are"
          + " already implemented:";
  private static final String EXAMINES =
      "The following recommendations will be examined by Sylvania, which will provide responses in"
          + " due time:";
  private static final String REFUSES =
      "The recommendations below did not enjoy the support of Sylvania:";
  private static final String MADE =
      "In the course of the discussion, the following recommendations were made to Sylvania:";
  private static final String DISCLAIMER =
      "All conclusions and/or recommendations contained in the present report reflect the position"
          + " of the submitting State(s) and/or the State under review. They should not be"
          + " construed as endorsed by the Working Group as a whole.";

  private static final SectionTwoReader POSITIONS = new SectionTwoReader(Loaded.BOOK);

  @Test
  void whatIsNumberedUnderALeadInHasItsAnswerWhereverItStands() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 2)
            .recommends(93, 5, 5)
            .says(93, REFUSES)
            .recommends(93, 1, 2)
            .recommends(92, 3, 4)
            .recommends(94, 5, 5)
            .recommends(93, 4, 4)
            .says(94, EXAMINES)
            .recommends(94, 1, 1)
            .says(96, DISCLAIMER);

    assertThat(positions(section))
        .containsExactly(
            "92.1 supported",
            "92.2 supported",
            "93.5 noted",
            "93.1 noted",
            "93.2 noted",
            "92.3 supported",
            "92.4 supported",
            "94.5 noted",
            "93.4 noted",
            "94.1 pending");
  }

  /**
   * Labels behind the lead-in of paragraph 6, which is supported; of paragraph 8, or a later one.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6.1 6.2 7.1 7.2 | 8 | 8.1 | 7.1 7.2",
        "6.1 6.2 7.2 | 8 | 8.1 | 7.2",
        "6.1 7.4 7.5 | 8 | 8.1 | 7.4 7.5",
        "6.1 6.2 7.1 7.2 8.1 8.2 | 9 | 9.1 | 7.1 7.2 8.1 8.2",
        "6.1 6.2 8.1 | 9 | 9.1 | 8.1",
        "7.3 7.4 | 8 | 8.1 | 7.3 7.4",
        // slips of the pen, and numbers that are not those of paragraphs
        "6.1 6.2 7.3 6.4 | 8 | 8.1 | ''",
        "6.1 6.2 7.3 7.4 | 8 | 8.1 | ''",
        "6.1 7.1 6.2 6.3 | 8 | 8.1 | ''",
        "7.1 7.2 | 8 | 8.1 | ''",
        "6.1 6.2 5.1 5.2 | 8 | 8.1 | ''",
        "1.1 1.2 2.1 2.2 | 8 | 8.1 | ''",
        "6.1 6.2 6.1 6.2 | 8 | 8.1 | ''",
      })
  void whatIsNumberedUnderAParagraphThatIsMissingIsUnknown(
      String labels, int next, String nextLabel, String unknown) {
    SectionTwo section = new SectionTwo().says(6, SUPPORTS);
    List<String> all = List.of(labels.split(" ", -1));
    all.forEach(section::recommends);
    section.says(next, EXAMINES).recommends(nextLabel);
    List<String> lost = unknown.isEmpty() ? List.of() : List.of(unknown.split(" ", -1));
    List<String> expected = new ArrayList<>();
    all.forEach(each -> expected.add(each + (lost.contains(each) ? " unknown" : " supported")));
    expected.add(nextLabel + " pending");
    assertThat(positions(section)).containsExactlyElementsOf(expected);
    assertThat(codes(section).contains("lead-in-missing")).isEqualTo(!lost.isEmpty());
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource(
      delimiter = '|',
      value = {
        "gave rise to a long discussion | lead-in-not-understood",
        "gave rise to a long discussion; so did recommendation 92.1 | lead-in-not-understood",
        "did not enjoy the support of Sylvania | ''",
      })
  void whatIsNamedInTheDialogueAndIsNotAnsweredIsRemarkedOn(String answer, String code) {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 2)
            .says(93, "The recommendations in paragraphs 16 (a) and 17 above " + answer + ".");
    assertThat(String.join(" ", codes(section))).isEqualTo(code);
  }

  @Test
  void anAnswerElsewhereIsEnough() {
    assertThat(
            codes(
                new SectionTwo()
                    .says(92, SUPPORTS)
                    .recommends(92, 1, 2)
                    .says(93, "Sylvania explained the recommendation in paragraph 16 (a) above.")
                    .says(94, "The recommendation in paragraph 16 did not enjoy its support.")))
        .isEmpty();
  }

  @Test
  void leadInGovernsItsListUntilTheNextLeadIn() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 3)
            .says(93, IMPLEMENTED)
            .recommends(93, 1, 1)
            .says(94, EXAMINES)
            .recommends(94, 1, 2)
            .says(95, REFUSES)
            .recommends(95, 1, 1)
            .says(96, DISCLAIMER);

    assertThat(positions(section))
        .containsExactly(
            "92.1 supported",
            "92.2 supported",
            "92.3 supported",
            "93.1 supported already-implemented",
            "94.1 pending",
            "94.2 pending",
            "95.1 noted");
    assertThat(codes(section)).isEmpty();
  }

  /** What stands before a list and ends in a colon ends the list before, understood or not. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The recommendations referred to at the end of the previous paragraph are: | unknown
          The recommendations in paragraphs 93.7 to 93.9, which enjoy the support of many delegations, are not supported: | unknown
          Recommendations in respect of which Sylvania will reply later, in addition to 91.9: | unknown
          In addition to those noted above, Sylvania notes the following: | noted
          The recommendations in paragraph 92 having been examined, Sylvania notes those that follow: | noted
          As to the following recommendations, Sylvania, which has accepted similar ones in paragraph 92, will reply later: | pending
          Sylvania supported all the recommendations of the second cycle. It notes the following: | noted
          """)
  void paragraphsBeforeListsEndTheListBefore(String text, String position) {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 1)
            .says(93, text)
            .recommends(93, 1, 1);

    assertThat(positions(section)).containsExactly("92.1 supported", "93.1 " + position);
  }

  @Test
  void evidenceIsTheDecidingWordsWithTheirPlace() {
    SectionTwo section =
        new SectionTwo().says("II. Conclusions").says(95, REFUSES).recommends(95, 1, 1);
    Evidence evidence = resolve(section).positions().get(0).evidence().orElseThrow();

    assertThat(evidence.words()).isEqualTo("did not enjoy the support");
    assertThat(evidence.document()).isEqualTo("A/HRC/99/7");
    assertThat(evidence.paragraph()).isEqualTo("95");
    assertThat(evidence.span().in(section.document())).isEqualTo("did not enjoy the support");
  }

  @Test
  void headingsNotesAndTheDisclaimerChangeNothing() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .says("A. Acceptance of international norms")
            .recommends(92, 1, 1)
            .says("The recommendation as read during the interactive dialogue: Reject it (Spain).")
            .recommends(92, 2, 2)
            .says("Follow-up to recommendations")
            .recommends(92, 3, 3)
            .says("** Conclusions and recommendations have not been edited.")
            .recommends(92, 4, 4);

    assertThat(positions(section))
        .containsExactly("92.1 supported", "92.2 supported", "92.3 supported", "92.4 supported");
    assertThat(codes(section)).isEmpty();
  }

  @Test
  void headingBetweenLeadInAndListIsNoNewLeadIn() {
    SectionTwo section =
        new SectionTwo()
            .says(92, REFUSES)
            .says("Recommendations on accepted treaties")
            .recommends(92, 1, 1);

    assertThat(positions(section)).containsExactly("92.1 noted");
  }

  @Test
  void headingWithinAListThatGivesAnotherPositionEndsWhatTheLeadInSays() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 1)
            .says("Recommendations supported by Sylvania")
            .recommends(92, 2, 2)
            .says("Recommendations noted by Sylvania")
            .recommends(92, 3, 3)
            .says("Recommendations not supported by Sylvania")
            .recommends(92, 4, 4);

    assertThat(positions(section))
        .containsExactly("92.1 supported", "92.2 supported", "92.3 unknown", "92.4 noted");
    assertThat(codes(section)).containsExactly("lead-in-not-understood");
  }

  @Test
  void leadInWithoutNumberThatIsNotUnderstoodEndsTheListBefore() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 1)
            .says("Recommendations that Sylvania keeps in mind:")
            .recommends(92, 2, 2);

    assertThat(positions(section)).containsExactly("92.1 supported", "92.2 unknown");
  }

  @Test
  void leadInBrokenByAPageIsReadAsOne() {
    SectionTwo section =
        new SectionTwo()
            .says(92, "The following recommendations did not enjoy")
            .says("the support of Sylvania, which offered comments:")
            .recommends(92, 1, 1);
    Position position = resolve(section).positions().get(0);

    assertThat(positions(section)).containsExactly("92.1 noted");
    assertThat(position.evidence().orElseThrow().words()).isEqualTo("did not enjoy the support");
    assertThat(position.evidence().orElseThrow().span().in(section.document()))
        .contains("did not enjoy\nthe support");
  }

  @Test
  void recommendationsThatWereOnlyMadeHaveNoPosition() {
    SectionTwo section = new SectionTwo().says(92, MADE).recommends(92, 1, 2).says(93, DISCLAIMER);

    assertThat(positions(section)).containsExactly("92.1 unknown", "92.2 unknown");
    assertThat(resolve(section).positions())
        .allSatisfy(p -> assertThat(p.reason().orElseThrow()).contains("made"));
    assertThat(codes(section)).isEmpty();
  }

  @Test
  void laterParagraphAnnouncesTheResponse() {
    SectionTwo section =
        new SectionTwo()
            .says(92, MADE)
            .recommends(92, 1, 2)
            .says(
                93,
                "The response of Sylvania to these recommendations will be included in the"
                    + " outcome report adopted by the Council at its eighth session.")
            .says(94, DISCLAIMER);

    assertThat(positions(section)).containsExactly("92.1 pending", "92.2 pending");
    assertThat(resolve(section).positions().get(0).evidence().orElseThrow().paragraph())
        .isEqualTo("93");
  }

  @Test
  void laterParagraphAcceptsTheListAbove() {
    SectionTwo section =
        new SectionTwo()
            .says(92, MADE)
            .recommends(92, 1, 2)
            .says("The recommendations listed above enjoy the support of Sylvania.")
            .says(
                93,
                "Other recommendations noted in the report in paragraphs 16 and 20 above, will"
                    + " be examined by Sylvania. Both will be noted in the outcome report.");

    assertThat(positions(section)).containsExactly("92.1 supported", "92.2 supported");
    assertThat(referred(section)).containsExactly("16 pending", "20 pending");
  }

  @Test
  void laterParagraphAcceptsAllRecommendations() {
    SectionTwo section =
        new SectionTwo()
            .says(92, "During the dialogue, States have presented recommendations as follows:")
            .recommends(92, 1, 2)
            .says(
                93,
                "All recommendations formulated during the interactive dialogue have been"
                    + " examined by Sylvania and enjoy its support.");

    assertThat(positions(section)).containsExactly("92.1 supported", "92.2 supported");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sylvania accepts the two recommendations.            | supported
          The two recommendations enjoy its support.           | supported
          Sylvania accepts the three recommendations.          | unknown
          Sylvania accepts the two other recommendations.      | supported
          Sylvania takes note of the three other recommendations. | unknown
          """)
  void laterParagraphCountsTheRecommendations(String text, String status) {
    SectionTwo section = new SectionTwo().says(92, MADE).recommends(92, 1, 2).says(93, text);

    assertThat(positions(section)).containsExactly("92.1 " + status, "92.2 " + status);
    assertThat(codes(section))
        .isEqualTo(status.equals("unknown") ? List.of("statement-not-tied") : List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "All the other recommendations listed in paragraph 92 are noted by Sylvania.",
        "All other recommendations are noted by Sylvania."
      })
  void theOthersAreThoseThatNothingNames(String others) {
    SectionTwo section =
        new SectionTwo()
            .says(92, MADE)
            .recommends(92, 1, 5)
            .says(93, "The recommendations in paragraphs 92.1 and 92.3 enjoy its support.")
            .says(94, "Recommendation 92.2 is accepted in part.")
            .says(95, "Sylvania will reply to recommendation 92.4 before the next session.")
            .says(96, others);

    assertThat(positions(section))
        .containsExactly(
            "92.1 supported", "92.2 partial", "92.3 supported", "92.4 pending", "92.5 noted");
  }

  @Test
  void announcedResponsesDoNotUndoWhatIsSettled() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 1)
            .says(93, MADE)
            .recommends(93, 1, 1)
            .says(
                94,
                "The response of Sylvania to these recommendations will be included in the"
                    + " outcome report.");

    assertThat(positions(section)).containsExactly("92.1 supported", "93.1 pending");
  }

  @Test
  void numbersQualifyRecommendationsOfTheListAbove() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 4)
            .says(
                93,
                "Sylvania considers that recommendations Nos. 2 and 4 above are either already"
                    + " implemented or in the process of implementation.")
            .says(94, EXAMINES)
            .recommends(94, 1, 4);

    assertThat(positions(section))
        .containsExactly(
            "92.1 supported",
            "92.2 supported implemented-or-in-process",
            "92.3 supported",
            "92.4 supported implemented-or-in-process",
            "94.1 pending",
            "94.2 pending",
            "94.3 pending",
            "94.4 pending");
    assertThat(codes(section)).isEmpty();
  }

  @Test
  void leadInQualifiesAPartOfItsOwnList() {
    SectionTwo section =
        new SectionTwo()
            .says(91, REFUSES)
            .recommends(91, 1, 3)
            .says(
                92,
                "The recommendations below enjoy the support of Sylvania, of which"
                    + " recommendations 2 to 3 Sylvania considers as already implemented:")
            .recommends(92, 1, 3);

    assertThat(positions(section).subList(3, 6))
        .containsExactly(
            "92.1 supported",
            "92.2 supported already-implemented",
            "92.3 supported already-implemented");
    assertThat(positions(section).subList(0, 3))
        .containsExactly("91.1 noted", "91.2 noted", "91.3 noted");
  }

  @Test
  void labelsWithoutParagraphAreNamedAsTheyAre() {
    SectionTwo section = new SectionTwo().says(101, SUPPORTS);
    List.of("102", "103", "104").forEach(section::recommends);
    section.says(105, "Sylvania considers recommendations 102 to 103 as already implemented.");

    assertThat(positions(section))
        .containsExactly(
            "102 supported already-implemented",
            "103 supported already-implemented",
            "104 supported");
  }

  @Test
  void exceptionsAreTakenOutOfTheList() {
    SectionTwo section =
        new SectionTwo()
            .says(
                92,
                "The recommendations below enjoy the support of Sylvania, except 92.2, which"
                    + " it cannot accept, and except 92.3:")
            .recommends(92, 1, 3);
    SectionTwoReader.Positions positions = resolve(section);

    assertThat(positions(section)).containsExactly("92.1 supported", "92.2 noted", "92.3 unknown");
    assertThat(positions.positions().get(2).reason().orElseThrow()).contains("excepted");
    assertThat(positions.notices()).isEmpty();
  }

  @Test
  void statementThatNamesRecommendationsOverridesAndIsReported() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 2)
            .says(93, EXAMINES)
            .recommends(93, 1, 2)
            .says(94, "Recommendations 92.2 and 93.1 do not enjoy the support of Sylvania.");

    assertThat(positions(section))
        .containsExactly("92.1 supported", "92.2 noted", "93.1 noted", "93.2 pending");
    assertThat(resolve(section).notices())
        .singleElement()
        .satisfies(
            notice -> {
              assertThat(notice.code()).isEqualTo("contradictory-positions");
              assertThat(notice.message()).startsWith("92.2: the position here is “noted”");
            });
  }

  @Test
  void statementOnTheWholeListAboveDoesNotOverrideAndIsReported() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 1)
            .says(93, "The recommendations listed above do not enjoy the support of Sylvania.");

    assertThat(positions(section)).containsExactly("92.1 supported");
    assertThat(codes(section)).containsExactly("contradictory-positions");
  }

  @Test
  void repeatedAnswersAreNoContradiction() {
    SectionTwo section =
        new SectionTwo()
            .says(92, REFUSES)
            .recommends(92, 1, 2)
            .says(93, "The recommendations above do not enjoy the support of Sylvania.")
            .says(94, "The above recommendations from 92.1. to 92.2. cannot enjoy its support.");

    assertThat(positions(section)).containsExactly("92.1 noted", "92.2 noted");
    assertThat(codes(section)).isEmpty();
  }

  @Test
  void remarksOnSingleRecommendationsBecomeTheirComments() {
    String remark =
        "With regard to recommendation 92.1 above, Sylvania indicated that the matter was before"
            + " Parliament.";
    SectionTwo section = new SectionTwo().says(92, REFUSES).recommends(92, 1, 2).says(93, remark);
    SectionTwoReader.Positions positions = resolve(section);

    assertThat(positions.positions().get(0).comment()).contains(remark);
    assertThat(positions.positions().get(1).comment()).isEmpty();
    assertThat(positions(section)).containsExactly("92.1 noted", "92.2 noted");
    assertThat(positions.notices()).isEmpty();
  }

  @Test
  void paragraphsOfTheDialogueAreHandedOutForLater() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 1)
            .says(
                93,
                "The recommendations noted in the report in paragraphs 26 (e), 29, 62 (a), (b)"
                    + " above did not enjoy the support of Sylvania.");

    assertThat(referred(section)).containsExactly("26 (e) noted", "29 noted", "62 (a), (b) noted");
    assertThat(positions(section)).containsExactly("92.1 supported");
    assertThat(codes(section)).isEmpty();
  }

  @Test
  void wholeParagraphsOfSectionTwoCanBeNamed() {
    SectionTwo section =
        new SectionTwo()
            .says(92, MADE)
            .recommends(92, 1, 2)
            .says(93, MADE)
            .recommends(93, 1, 1)
            .says(
                94, "The recommendations contained in paragraph 92 enjoy the support of Sylvania.");

    assertThat(positions(section))
        .containsExactly("92.1 supported", "92.2 supported", "93.1 unknown");
  }

  @Test
  void numbersThatLeadNowhereAreReported() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 3)
            .says(93, "Recommendations 92.2-92.9 and 97.1 do not enjoy the support of Sylvania.")
            .says(94, "Recommendations 92.3-92.1 do not enjoy the support of Sylvania.");

    assertThat(positions(section)).containsExactly("92.1 supported", "92.2 noted", "92.3 noted");
    assertThat(resolve(section).notices())
        .filteredOn(notice -> notice.code().startsWith("reference"))
        .extracting(Notice::code, Notice::message)
        .satisfiesExactly(
            range -> assertThat(range.toList().toString()).contains("out-of-range", "97.1"),
            back -> assertThat(back.toList().toString()).contains("backwards", "92.3-92.1"));
  }

  @Test
  void leadInThatIsNotUnderstoodLeavesItsListUnknown() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 1)
            .says(93, "Sylvania wishes to explain its view of the recommendations below:")
            .recommends(93, 1, 1);
    SectionTwoReader.Positions positions = resolve(section);

    assertThat(positions(section)).containsExactly("92.1 supported", "93.1 unknown");
    assertThat(positions.positions().get(1).reason()).contains("The lead-in was not understood.");
    assertThat(codes(section)).containsExactly("lead-in-not-understood");
  }

  @Test
  void doubtfulLeadInLeavesItsListUnknown() {
    SectionTwo section =
        new SectionTwo()
            .says(92, "Sylvania neither accepts nor rejects the recommendations below:")
            .recommends(92, 1, 1);

    assertThat(positions(section)).containsExactly("92.1 unknown");
    assertThat(codes(section)).containsExactly("lead-in-not-understood");
  }

  @Test
  void commentaryInTheMiddleOfAListDoesNotEndIt() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 1)
            .says(93, "Sylvania wishes to recall its long tradition of openness.")
            .recommends(92, 2, 2);

    assertThat(positions(section)).containsExactly("92.1 supported", "92.2 supported");
  }

  @Test
  void listAnnouncedButNotNumberedIsReported() {
    SectionTwo section =
        new SectionTwo()
            .says(92, SUPPORTS)
            .recommends(92, 1, 1)
            .says(
                93,
                "The following recommendations did not enjoy the support of Sylvania: Allow"
                    + " parties to operate freely; support an impartial review (Spain).")
            .says(94, DISCLAIMER);

    assertThat(positions(section)).containsExactly("92.1 supported");
    assertThat(codes(section)).containsExactly("lead-in-without-recommendations");
  }

  @Test
  void statementOnRecommendationsElsewhereIsReportedAndNotApplied() {
    SectionTwo section =
        new SectionTwo()
            .says(92, EXAMINES)
            .recommends(92, 1, 1)
            .says(
                93,
                "In the view of Sylvania, the recommendations in the footnote below are not"
                    + " relevant to the mandate of the Council.");

    assertThat(positions(section)).containsExactly("92.1 pending");
    assertThat(codes(section)).containsExactly("statement-not-tied");
  }

  @Test
  void recommendationBeforeAnyLeadInIsUnknown() {
    SectionTwo section = new SectionTwo().recommends(92, 1, 1);

    assertThat(resolve(section).positions().get(0).reason()).contains("No lead-in precedes it.");
  }

  @Test
  void totalsAreChecked() {
    SectionTwo right =
        new SectionTwo()
            .says(91, "Sylvania received 3 recommendations, of which 2 were supported and 1 noted.")
            .says(92, SUPPORTS)
            .recommends(92, 1, 2)
            .says(93, REFUSES)
            .recommends(93, 1, 1);
    SectionTwo wrong =
        new SectionTwo()
            .says(91, "Sylvania received 5 recommendations and accepts 4 recommendations.")
            .says(92, SUPPORTS)
            .recommends(92, 1, 2)
            .says(93, REFUSES)
            .recommends(93, 1, 1);

    assertThat(codes(right)).isEmpty();
    assertThat(resolve(wrong).notices())
        .extracting(Notice::code)
        .containsExactly("total-mismatch", "total-mismatch");
    assertThat(resolve(wrong).notices().get(1).message())
        .isEqualTo(
            "The text states another number of recommendations than was found (supported): 4"
                + " stated, 2 found.");
    assertThat(resolve(wrong).notices().get(1).where().orElseThrow().in(wrong.document()))
        .isEqualTo("4");
  }

  @Test
  void whatWillBeConsideredImplementedIsNotPutOff() {
    SectionTwo section =
        new SectionTwo()
            .says(
                92,
                "The recommendations below will be considered as already implemented by Sylvania:")
            .recommends(92, 1, 1);

    assertThat(positions(section).get(0)).startsWith("92.1 unknown");
    assertThat(resolve(section).positions().get(0).reason()).isPresent();
  }

  @Test
  void onlyConsideredImplementedIsNoSupport() {
    SectionTwo section =
        new SectionTwo()
            .says(92, "Sylvania considers the following recommendations as already implemented:")
            .recommends(92, 1, 1);
    Position position = resolve(section).positions().get(0);

    assertThat(positions(section)).containsExactly("92.1 unknown already-implemented");
    assertThat(position.reason()).isPresent();
    assertThat(position.evidence()).isPresent();
  }

  @Test
  void textThatIsNotAlignedWithTheDocumentIsShownByItsParagraph() {
    List<Entry> entries =
        List.of(
            SectionTwo.entry(Entry.Kind.STATEMENT, "92", REFUSES, new Span(100, 300)),
            SectionTwo.entry(
                Entry.Kind.RECOMMENDATION,
                "92.1",
                "Ratify the treaty (Spain).",
                new Span(301, 330)));
    SectionTwoReader.Positions positions =
        POSITIONS.read(entries, "report.pdf", Language.ENGLISH, Deadline.NONE);

    assertThat(positions.positions().get(0).evidence().orElseThrow().span())
        .isEqualTo(new Span(100, 300));
  }

  @Test
  void reportWithoutItemsGivesNothing() {
    assertThat(POSITIONS.read(List.of(), "empty.pdf", Language.ENGLISH, Deadline.NONE))
        .isEqualTo(new SectionTwoReader.Positions(List.of(), List.of(), List.of()));
  }

  @Test
  void readsReportsInOtherLanguages() {
    SectionTwo section =
        new SectionTwo()
            .says(
                98,
                "Las recomendaciones que figuran a continuación cuentan con el apoyo de"
                    + " Sylvania:")
            .recommends(98, 1, 3)
            .says(
                99,
                "Sylvania considera que las recomendaciones Nos. 1 y 3, enunciadas en el párrafo"
                    + " 98, ya se han aplicado.")
            .says(100, "Sylvania no dio su apoyo a las recomendaciones que figuran a continuación:")
            .recommends(100, 1, 1);
    SectionTwoReader.Positions positions =
        POSITIONS.read(section.entries(), "A/HRC/99/7", Language.SPANISH, Deadline.NONE);

    assertThat(positions.positions())
        .extracting(p -> p.status().word())
        .containsExactly("supported", "supported", "supported", "noted");
    assertThat(positions.positions())
        .extracting(Position::qualification)
        .filteredOn(java.util.Optional::isPresent)
        .hasSize(2)
        .allMatch(q -> q.get() == Qualification.ALREADY_IMPLEMENTED);
  }

  private static SectionTwoReader.Positions resolve(SectionTwo section) {
    return POSITIONS.read(section.entries(), "A/HRC/99/7", Language.ENGLISH, Deadline.NONE);
  }

  private List<String> positions(SectionTwo section) {
    List<String> printed = new ArrayList<>();
    List<Position> positions = resolve(section).positions();
    for (Entry entry : section.entries()) {
      if (entry.recommends()) {
        printed.add(entry.label() + " " + print(positions.get(printed.size())));
      }
    }
    assertThat(printed).hasSameSizeAs(positions);
    return printed;
  }

  private static String print(Position position) {
    return position.status().word() + position.qualification().map(q -> " " + q.word()).orElse("");
  }

  private List<String> referred(SectionTwo section) {
    return resolve(section).referred().stream()
        .map(one -> one.reference() + " " + print(one.position()))
        .collect(Collectors.toList());
  }

  private List<String> codes(SectionTwo section) {
    return Said.codes(resolve(section).notices());
  }
}
