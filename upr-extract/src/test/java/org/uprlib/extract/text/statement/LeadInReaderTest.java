package org.uprlib.extract.text.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;

class LeadInReaderTest {
  private static final StatementReader READER = new StatementReader(Loaded.BOOK, Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The recommendations listed below enjoy the support of Sylvania: | supported following
          The recommendations formulated during the interactive dialogue/listed below have been examined by Sylvania and enjoy the support of Sylvania: | supported following
          The recommendations formulated during the interactive dialogue have been examined by Sylvania and enjoy its support: | supported all
          The recommendations formulated during the interactive dialogue have been examined by Sylvania. The recommendations listed below enjoy the support of Sylvania: | supported following
          Sylvania supports the following recommendations: | supported following
          Sylvania agreed on the following: | supported following
          Sylvania considered the recommendations listed below, and agrees to follow up on them: | supported following
          The recommendations listed above enjoy the support of Sylvania. | supported preceding
          The following recommendations enjoy the support of Sylvania. Sylvania submitted its views on these recommendations: | supported following
          The recommendations below enjoy the support of Sylvania. It was recommended that Sylvania: | supported following
          The following recommendations enjoy the partial support of Sylvania: | partial following
          The following recommendations enjoy the support of Sylvania, which considers that they are already implemented: | supported already-implemented following
          The following recommendations enjoy the support of Sylvania, which considers that they are in the process of implementation: | supported in-implementation following
          The following recommendations enjoy the support of Sylvania, which considers that they are already implemented or in the process of implementation: | supported implemented-or-in-process following
          The following recommendations enjoy the support of Sylvania, which considers that they have been implemented or are currently being implemented: | supported implemented-or-in-process following
          The following recommendations enjoy the support of Sylvania in principle: | supported in-principle following
          """)
  void supported(String text, String expected) {
    assertLeadIn(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The recommendations below did not enjoy the support of Sylvania: | noted following
          The follow- ing recommendations did not enjoy the sup- port of Sylvania: | noted following
          The recommendations below do not enjoy the support of Sylvania and would thus be noted: | noted following
          Sylvania considers that the recommendations below cannot be accepted and will thus be noted: | noted following
          The recommendation below did not enjoy the support of Sylvania because it does not fall under the competence of the review. | noted following
          The following recommendations did not enjoy the support, since Sylvania considers they are inaccurate: | noted following
          The following recommendations are not accepted by Sylvania: | noted following
          The following recommendations could not be supported by Sylvania: | noted following
          Sylvania does not consider the recommendations below to be acceptable: | noted following
          The recommendations listed below were rejected by Sylvania for the following reasons: | noted following
          The recommendations listed below have been noted by Sylvania: | noted following
          The recommendations listed below have been examined by Sylvania and noted: | noted following
          Sylvania takes note of the recommendations listed below, and offers the following comments: | noted following
          The following recommendations were noted by Sylvania for further consideration of its authorities: | noted following
          Sylvania noted the following recommendations and indicated that they pertain to measures which are currently being implemented: | noted in-implementation following
          The recommendations above do not enjoy the support of Sylvania for the reasons explained in the dialogue. | noted preceding
          The recommendations below did not enjoy the support of Sylvania. Sylvania rejected those recommendations for one of these reasons: (a) no State can accept any recommendation that questions its law; (b) others. | noted following
          """)
  void notSupported(String text, String expected) {
    assertLeadIn(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The following recommendations will be examined by Sylvania, which will provide responses in due time, but no later than the 26th session of the Council: | pending following
          In the course of the discussion, the following recommendations were made to Sylvania. These recommendations will be examined by Sylvania: | pending following
          The response of Sylvania to the following recommendations will be included in the outcome report: | pending following
          Responses to the following recommendations will be provided by Sylvania in due time: | pending following
          The recommendations listed below are being considered by Sylvania: | pending following
          Sylvania notes the following recommendations and will provide appropriate responses in due time. | pending following
          The response of Sylvania to these recommendations will be included in the outcome report adopted by the Council. | pending these
          Sylvania has noted these recommendations for consideration and response in due time. | pending these
          The recommendations will be examined by Sylvania in due course. | pending unstated
          """)
  void answersLater(String text, String expected) {
    assertLeadIn(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          In the course of the discussion, the following recommendations were made to Sylvania: | made
          In the course of the discussion, it was recommended that Sylvania: | made
          During the dialogue, States have presented recommendations as follows: | made
          All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s) and/or the State under review. They should not be construed as endorsed by the Working Group as a whole. | disclaimer
          The recommendation as read during the interactive dialogue: Accept the recommendations of the Committee (Spain). | disclaimer
          The original recommendation read: “Support the recommendations of the Committee” (Spain). | disclaimer
          Recommendation originally read: “Accept all recommendations” (Spain). | disclaimer
          ** Conclusions and recommendations have not been edited. | other
          A. Acceptance of international norms | other
          Follow-up to recommendations | other
          Sylvania thanked all delegations for their constructive recommendations. | other
          Sylvania wishes to explain its position on the recommendations below: | other
          The recommendations have been examined by Sylvania. | other
          The recommendations formulated during the dialogue were studied. Many Acts were implemented already. | other
          """)
  void paragraphsWithoutAnAnswer(String text, String expected) {
    assertLeadIn(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The recommendations noted in the report in paragraphs 26 (e), 29, 62 (a), (b) above did not enjoy the support of Sylvania. | noted para 26 (e), 29, 62 (a), (b)
          The recommendations noted in the report in following paragraphs did not enjoy the support of the State: paragraphs 38(b); 53 (c) (d). | noted para 38 (b), 53 (c), (d)
          Other recommendations noted in the report in paragraph 72 and paragraph 65 above, will be examined by Sylvania. Both will be noted in the outcome report. | pending para 72 + para 65
          Sylvania considers that recommendations contained in paragraphs 23(b) and (f) do not conform to its laws, and cannot accept them. | noted para 23 (b), (f)
          Sylvania has submitted its views on the recommendations noted in the report in paragraphs 19 (a) and 21 (b). | none para 19 (a), 21 (b) remark
          The above recommendations from 92.1. to 92.15. cannot enjoy the support of Sylvania until the referendum takes place. | noted 92.1-92.15
          Sylvania considers that recommendations Nos. 26 and 40 above are either already implemented or in the process of implementation. | none implemented-or-in-process 26, 40
          Sylvania considers that recommendation 115.10 above has already been implemented. | none already-implemented 115.10
          Sylvania considers that the recommendations marked with an asterisk, Nos. 1, 4 and 7 in paragraph 92 above, are already implemented. | none already-implemented 92.1, 92.4, 92.7
          Sylvania considers that the recommendations marked with an asterisk are already implemented. | none already-implemented elsewhere
          Most of the recommendations have already been implemented. | other
          Most of the recommendations listed below enjoy the support of Sylvania: | doubtful following
          The following recommendations, apart from those concerning the death penalty, enjoy the support of Sylvania: | doubtful following
          Sylvania rejects the recommendation made by the delegation of Spain. | noted elsewhere
          The recommendations in the footnote below are not relevant to the mandate set out in resolutions 5/1 and 16/21.1 | noted elsewhere
          The recommendations contained in paragraphs 92 and 93 enjoy the support of Sylvania. | supported para 92, 93
          Sylvania accepts recommendations 92.1 to 92.5 and notes recommendations 92.6 to 92.9. | supported 92.1-92.5; noted 92.6-92.9
          Recommendations 92.1 to 92.5 enjoy its support and recommendations 92.6 and 92.7 do not enjoy its support. | supported 92.1-92.5; noted 92.6, 92.7
          Recommendations 92.1–92.5 are accepted, while 92.6–92.9 are noted. | supported 92.1-92.5; noted 92.6-92.9
          Recommendations in paragraph 92, subparagraphs 1 to 3, are supported; subparagraphs 4 to 9 are noted. | supported para 92.1-92.3; noted 92.4-92.9
          Items 1 to 3 of paragraph 92 are supported; items 4 to 9 are noted. | supported 92.1-92.3; noted 92.4-92.9
          Of the recommendations in paragraph 92, Nos. 1–3 are supported and Nos. 4–9 are noted. | supported para 92.1-92.3; noted 92.4-92.9
          Paragraph 92: numbers 1–3 are accepted and numbers 4–9 are not. | supported para 92.1-92.3; noted 92.4-92.9
          Sylvania supports the recommendations in paragraph 92, points (1) to (3). | supported para 92.1-92.3
          Points (1) to (3) of paragraph 92 are accepted. | doubtful para 92
          Items A to C of paragraph 92 are accepted. | doubtful para 92
          Of the recommendations in paragraph 92, the first three are supported and the other six noted. | doubtful unstated; doubtful others
          Sylvania accepts 8 of the 10 recommendations: all but 92.4 and 92.9. | supported all; doubtful 92.4, 92.9 #all=10
          The following are not accepted: 92.6; 92.7 (see 92.1); 92.8; 92.9. | noted 92.6, 92.7, 92.8, 92.9
          The following are not accepted: 92.6; 92.7 (see 92.1). | noted 92.6, 92.7; doubtful 92.1
          Sylvania supports recommendations A/HRC/57/9/92.1 and A/HRC/57/9/92.2. | supported 92.1, 92.2
          Its position on 92.4–92.9 remains that they are noted. | noted 92.4-92.9
          In the advance version, recommendation 92.5 was numbered 92.6 and vice versa. | doubtful 92.5 + 92.6
          92.1 and 92.2 are accepted. Two are not: 92.4 and 92.5. | supported 92.1, 92.2; noted 92.4, 92.5
          Sylvania accepts recommendations 1–5, 14. Sylvania considers that they are already implemented. | supported 1-5, 14; none already-implemented 1-5, 14
          For the time being, Sylvania notes the remaining recommendations.2 | noted others
          Sylvania will ratify Conventions Nos. 87 and 98 and supports the recommendation to do so. | supported unstated
          """)
  void recommendationsNamedByNumber(String text, String expected) {
    assertLeadIn(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The recommendations below enjoy the support of Sylvania, of which recommendations 102 to 123 Sylvania considers as already implemented: | supported following; none already-implemented 102-123
          The recommendations below enjoy the support of Sylvania, except Nos. 3 and 7, which will be examined in due course: | supported following; pending 3, 7
          The recommendations below enjoy the support of Sylvania, except 92.7, which it cannot accept: | supported following; noted 92.7
          All recommendations except Nos. 3 and 7 enjoy the support of Sylvania. | supported all; doubtful 3, 7
          The recommendations listed above, with the exception of 92.4 and 92.9, enjoy the support of Sylvania. | supported preceding; doubtful 92.4, 92.9
          With the exception of recommendations 92.4 and 92.9, which are noted, all the recommendations contained in paragraph 92 enjoy the support of Sylvania. | supported para 92; noted 92.4, 92.9
          All the recommendations contained in paragraph 92 enjoy the support of Sylvania, with the exception of 92.4, which is noted. | supported para 92; noted 92.4
          Sylvania accepts the vast majority of the recommendations, namely 92.1 and 92.3, and notes 92.2. | supported 92.1, 92.3; noted 92.2
          The following recommendations will be examined by Sylvania. These recommendations enjoy the support of Sylvania. | doubtful following
          The following recommendations enjoy the support of Sylvania. Its responses will be included in the outcome report. | supported following
          """)
  void contrastsWithinOneParagraph(String text, String expected) {
    assertLeadIn(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sylvania supports the recommendations in paragraph 91 and notes the following ones: | supported para 91; noted following
          Contrary to those in paragraph 91, the recommendations below do not enjoy the support of Sylvania: | noted following
          While the recommendations above enjoy the support of Sylvania, the following do not: | supported preceding; noted following
          Sylvania, which supports the recommendations listed in the previous paragraph, is unable to support the following: | noted following
          As to the following recommendations, Sylvania, which has accepted similar ones in paragraph 91, will reply later: | pending following
          Sylvania supported all the recommendations of the second cycle. It notes the following: | supported all; noted following
          For the reasons stated in paragraphs 4 and 5 above, the following recommendations did not enjoy the support of Sylvania: | noted following
          As indicated by the head of delegation (see para. 4 above), the following recommendations will be examined: | pending following
          The recommendations listed below, which repeat recommendations noted in paragraph 6 of an earlier report, have been noted: | noted following
          The recommendations below will be examined by Sylvania, unlike those in paragraph 91, which enjoy its support: | pending following
          Unlike those in paragraph 91, which enjoy its support, Sylvania notes the following: | noted following
          Sylvania refers to paragraph 5 above and notes the following recommendations: | noted following
          Sylvania supports those that follow and will examine those in paragraph 94: | supported following; pending para 94
          The following recommendations, as well as those in paragraph 91, are noted: | noted para 91
          The following recommendations, which resemble those in paragraphs 91, 92 and 93, are noted: | noted following
          Sylvania accepts those in paragraph 90, it notes those in paragraph 91 and it accepts the following: | supported para 90; noted para 91; supported following
          Sylvania supports the following recommendations, except two: | doubtful following
          Sylvania accepts all recommendations it is able to implement. | doubtful all
          Sylvania accepts all recommendations; made by its friends, they help. | supported all
          Sylvania accepts all recommendations – addressed to the Ministry of Justice – at once. | doubtful all
          Most recommendations in paragraph 33 (a) are accepted. | doubtful para 33 (a)
          Sylvania accepts the recommendations in paragraph 121, except most recommendations in paragraph 122, which are noted. | supported para 121; doubtful para 122
          Sylvania accepts all recommendations; the following, however, are noted: | supported all; noted following
          Sylvania notes the recommendations listed below. All recommendations not listed below are accepted. | noted following; supported others
          While Sylvania supports most recommendations, it notes the following: | doubtful unstated; noted following
          Apart from those enumerated below, which are noted, Sylvania supports the recommendations contained in paragraph 92. | supported para 92; noted following
          """)
  void othersBesideTheListThatIsAnnounced(String text, String expected) {
    assertLeadIn(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          With regard to recommendation 92.3 above, Sylvania indicated that the matter was before Parliament. | none 92.3 remark
          With regard to recommendations in paragraph 92.1 above, Sylvania indicated that its people had rejected the abolition of the penalty. | none para 92.1 remark
          Concerning recommendations 92.3 and 92.5, Sylvania cannot accept them. | noted 92.3, 92.5 remark
          Sylvania considers that the recommendation included in paragraph 92.1 goes beyond established facts. | none para 92.1 remark
          Concerning recommendations 92.3 and 92.5, Sylvania would have preferred to split them. Both are in the group of those which do not enjoy its support. | none 92.3, 92.5 remark; noted 92.3, 92.5
          """)
  void remarksOnSingleRecommendations(String text, String expected) {
    assertLeadIn(text, expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sylvania received 215 recommendations, of which 58 were immediately supported. | other #all=215 #supported=58
          The Government of Sylvania accepts 142 recommendations. For the time being, it notes 21 recommendations. | other #supported=142 #noted=21
          Sylvania sets out its position on the remaining 157 recommendations, of which 124 are now supported and 33 noted. | other #supported=124 #noted=33
          Of the recommendations received, 217 are supported and 37 noted. | other #supported=217 #noted=37
          The Working Group's report contains 163 recommendations. | other #all=163
          The following 25 recommendations enjoy the support of Sylvania: | supported following #supported=25
          Sylvania does not accept 12 recommendations. | other #noted=12
          """)
  void totals(String text, String expected) {
    assertLeadIn(text, expected);
  }

  @Test
  void statementsPointAtTheirClauseAndWords() {
    String text =
        "The recommendations below enjoy the support of Sylvania, except 92.7, which it will"
            + " examine and on which it will provide responses:";
    LeadIn leadIn = READER.leadIn(text);

    assertThat(leadIn.statements())
        .extracting(statement -> statement.span().in(text))
        .containsExactly(
            "The recommendations below enjoy the support of Sylvania,",
            "except 92.7, which it will examine and on which it will provide responses:");
    assertThat(leadIn.statements())
        .extracting(statement -> statement.stance().words().orElseThrow().in(text))
        .containsExactly("enjoy the support", "will provide responses");
  }

  private void assertLeadIn(String text, String expected) {
    assertThat(Compact.leadIn(READER.leadIn(text))).as(text).isEqualTo(expected);
  }
}
