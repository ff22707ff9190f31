package org.uprlib.extract.text.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Span;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.text.reference.Reference;

/** What a paragraph says as a whole, and the words in which its statements stand. */
class LeadInTest {
  private static final StatementReader READER = new StatementReader(Loaded.BOOK, Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sylvania accepts recommendations 92.1 to 92.5 and notes recommendations 92.6 to 92.9. | supported 92.1-92.5; noted 92.6-92.9
          In the dialogue the delegation said that 92.2 and 92.3 cannot be supported. Following consultations, Sylvania is ready to accept them. | doubtful 92.2, 92.3
          In the dialogue the delegation said that 92.2 cannot be supported. Following consultations, Sylvania accepts it. | supported 92.2
          In the dialogue the delegation stated that recommendation 92.2 enjoyed its support. Since then, the Government has changed its mind. | doubtful 92.2
          The delegation explained during the dialogue that Sylvania would not support 92.2. This is no longer the position of Sylvania. | doubtful 92.2
          The delegation had expressed support for recommendation 92.3 during the dialogue. After careful study, Sylvania takes note of it. | noted 92.3
          The remaining recommendations are supported. As to 92.5, the State regrets the conditions of detention, which are unacceptable. | supported others; doubtful 92.5
          Recommendation 92.5 is accepted. The situation in prisons is not acceptable. | supported 92.5
          The situation of recommendation 92.5 is clear: it is unacceptable. | noted 92.5
          As to 92.5, the conditions are unacceptable to Sylvania. | noted 92.5 remark
          Parliament rejected recommendation 92.1. The Government accepts it. | none 92.1 remark; supported 92.1
          The Ombudsman proposed to support 92.1. The Government did not share this view, and the recommendation is noted. | none 92.1 remark; noted 92.1
          The Ministry of Finance objected to 92.1 and 92.2. The Government supports both. | none 92.1, 92.2 remark; supported 92.1, 92.2
          Recommendations 92.1 to 92.5 are accepted and recommendations 92.6 and 92.7 are noted and 92.8 is rejected. | supported 92.1-92.5; noted 92.6, 92.7; noted 92.8
          As to paragraph 124, Sylvania accepts 124.1 and notes 124.2. | none para 124 remark; supported 124.1; noted 124.2
          With regard to recommendation 92.1, it accepts 92.2 and 92.3 and rejects 92.4. | none 92.1 remark; supported 92.2, 92.3; noted 92.4
          Sylvania accepts all but 115.2. | supported all; doubtful 115.2
          Sylvania accepts all the recommendations but No. 3. | supported all; doubtful 3
          Sylvania accepts all of the many recommendations but No. 3. | supported all; doubtful 3
          Sylvania accepts the recommendations but No. 3 is noted. | supported unstated; noted 3
          Sylvania accepts all recommendations but rejects No. 3. | supported all; noted 3
          Sylvania does not, however, accept recommendation 92.3. | noted 92.3
          Sylvania accepts 92.1; it notes 92.2. | supported 92.1; noted 92.2
          Sylvania accepts 92.1; 92.2; 92.3. | supported 92.1, 92.2, 92.3
          Sylvania accepts: 92.1, 92.2; notes: 92.3; rejects: 92.4. | supported 92.1, 92.2; noted 92.3; noted 92.4
          Sylvania supports the following: 92.1 and 92.2; and notes the following: 92.3. | supported 92.1, 92.2; noted 92.3
          Sylvania rejects the following: 92.1, 92.2. | noted 92.1, 92.2
          Sylvania is able to support: 92.1, 92.2. | supported 92.1, 92.2
          Sylvania does not support: 92.1, 92.2. | noted 92.1, 92.2
          Sylvania takes note of: 92.1, 92.2. | noted 92.1, 92.2
          Sylvania takes note of the following: 92.1, 92.2. | noted 92.1, 92.2
          Sylvania notes: 115 States have joined. | other
          Sylvania accepts: see below. | other
          Except for 92.4, which it notes, Sylvania accepts all recommendations. | supported all; noted 92.4
          Except for 92.4, Sylvania accepts all recommendations. | supported all; doubtful 92.4
          Sylvania, except for 92.4, accepts all recommendations. | supported all; doubtful 92.4
          Sylvania accepts all recommendations except the following: | supported all
          All recommendations except the following enjoy the support of Sylvania: | supported all
          All recommendations, except for those listed below, enjoy the support of Sylvania: | supported following
          Sylvania accepts recommendation 92.1: it has ratified the Convention as set out in paragraph 12. | supported 92.1
          The following recommendations enjoy the support of Sylvania: see the recommendations in paragraphs 12 and 13. | supported following; supported para 12, 13
          The following recommendations enjoy the support of Sylvania: see paragraphs 12 and 13. The recommendations in paragraph 14 too. | supported following; supported para 14
          The following recommendations were made: Sylvania will respond to them in due time. | pending following
          The following recommendations were made: the Government will provide its responses to the recommendations in due time (Spain) | made
          The following recommendations were made: accept the Convention. They will be examined by Sylvania. | pending following
          Sylvania accepts recommendations 92.1, 92.2, 92.3. 92.5 and 92.6. | supported 92.1, 92.2, 92.3, 92.5, 92.6
          Sylvania accepts the recommendations 1, 2 and 3 of paragraph 92, 7, 9. | supported 1, 2, 3 + para 92, 7, 9
          The recommendations above were examined. They enjoy the support of Sylvania. | supported preceding
          The recommendations above were examined. These recommendations enjoy the support of Sylvania. | supported preceding
          The following recommendations were examined. Sylvania accepts these recommendations. | supported following
          Sylvania accepts recommendation 92.3. It considers this recommendation implemented. | supported 92.3; none already-implemented 92.3
          Sylvania has implemented the recommendations. | other
          Sylvania has implemented all recommendations. | none already-implemented all
          Sylvania has implemented these recommendations. | none already-implemented these
          Sylvania accepts all recommendations. Sylvania notes the other recommendations. | supported all; noted others
          Sylvania accepts all recommendations. All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s). | supported all
          Concerning 92.3, it is for Parliament to tell. | none 92.3 remark
          In addition, 92.3 is for Parliament to tell. | none 92.3 remark
          Sylvania does not accept and support recommendation 92.3. | noted 92.3
          Sylvania does not accept the law and supports recommendation 92.3. | supported 92.3
          Sylvania is not in a position to accept recommendation 92.3. | noted 92.3
          Sylvania is not, at this stage, in a position to accept recommendation 92.3. | noted 92.3
          Sylvania did not sign the very old Convention of the year 1990 on the rights of all its many workers and accepts recommendation 92.3. | supported 92.3
          Sylvania does not consider recommendation 92.3 to be implemented. | none 92.3 remark
          Recommendations 92.1 to 92.5 are accepted and recommendations 92.6 and 92.7 are rejected. | supported 92.1-92.5; noted 92.6, 92.7
          Recommendations 92.1 and 92.2 are accepted, recommendation 92.3 is noted. | supported 92.1, 92.2; noted 92.3
          Recommendation 92.1 is accepted; recommendation 92.3 is noted. | supported 92.1; noted 92.3
          In 2019 recommendations were made. | made
          Out of 150 recommendations, Sylvania accepts 120, partially accepts 10 and notes 20. | other #all=150 #supported=120 #partial=10 #noted=20
          Sylvania accepts 120 of the 150 recommendations. | other #all=150
          120 of the 150 recommendations are accepted. | other #all=150
          Sylvania accepts this recommendation partially. | partial unstated
          Save 92.4, all recommendations are accepted. | supported all; doubtful 92.4
          Of the 142 recommendations, Sylvania supports 120 and rejects 22. | other #all=142 #supported=120 #noted=22
          In reply to recommendations 92.1 and 92.2, Sylvania accepts recommendation 92.1 and rejects recommendation 92.2. | none 92.1, 92.2 remark; supported 92.1; noted 92.2
          Recommendations 92.1 and 92.2 are accepted and 92.3 is noted. | supported 92.1, 92.2; noted 92.3
          """)
  void answersOfClauses(String text, String told) {
    assertThat(Compact.leadIn(READER.leadIn(text))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          FRENCH  | La Sylvanie accepte 92.1 et 92.2.    | supported 92.1, 92.2
          FRENCH  | La Sylvanie accepte : 92.1, 92.2.    | supported 92.1, 92.2
          FRENCH  | La Sylvanie n'accepte pas 92.1.      | noted 92.1
          FRENCH  | La Sylvanie n’accepte pas : 92.1.    | noted 92.1
          FRENCH  | La Sylvanie rejette 92.1.            | noted 92.1
          FRENCH  | La Sylvanie rejette : 92.1, 92.2.    | noted 92.1, 92.2
          SPANISH | Sylvania acepta 92.1 y 92.2.         | supported 92.1, 92.2
          SPANISH | Sylvania acepta: 92.1, 92.2.         | supported 92.1, 92.2
          SPANISH | Sylvania no acepta: 92.1.            | noted 92.1
          SPANISH | Sylvania rechaza 92.1.               | noted 92.1
          SPANISH | Sylvania rechaza: 92.1, 92.2.        | noted 92.1, 92.2
          """)
  void answersBesideNumbersInOtherLanguages(Language language, String text, String told) {
    assertThat(Compact.leadIn(new StatementReader(Loaded.BOOK, language).leadIn(text)))
        .isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sylvania accepts recommendations 92.1 to 92.5 and notes recommendations 92.6 to 92.9. | <Sylvania accepts recommendations 92.1 to 92.5 and> accepts recommendations; <notes recommendations 92.6 to 92.9.> notes recommendations
          Recommendations 92.1 to 92.5 are accepted and recommendations 92.6 and 92.7 are noted and 92.8 is rejected. | <Recommendations 92.1 to 92.5 are accepted and> are accepted; <recommendations 92.6 and 92.7 are noted and> are noted; <92.8 is rejected.> is rejected
          As to paragraph 124, Sylvania accepts 124.1 and notes 124.2. | <As to paragraph 124, Sylvania> -; <accepts 124.1 and> accepts 124; <notes 124.2.> notes 124
          With regard to recommendation 92.1, it accepts 92.2 and 92.3 and rejects 92.4. | <With regard to recommendation 92.1, it> -; <accepts 92.2 and 92.3 and> accepts 92; <rejects 92.4.> rejects 92
          Sylvania accepts all but 115.2. | <Sylvania accepts all> accepts all; -<but 115.2.> -
          Sylvania accepts all the recommendations but No. 3. | <Sylvania accepts all the recommendations> accepts all the recommendations; -<but No. 3.> -
          Sylvania accepts all of the many recommendations but No. 3. | <Sylvania accepts all of the many recommendations> accepts all of the many recommendations; -<but No. 3.> -
          Sylvania accepts the recommendations but No. 3 is noted. | <Sylvania accepts the recommendations> accepts the recommendations; <but No. 3 is noted.> is noted
          Sylvania accepts all recommendations but rejects No. 3. | <Sylvania accepts all recommendations> accepts all recommendations; <but rejects No. 3.> rejects No.
          Sylvania does not, however, accept recommendation 92.3. | <Sylvania does not, however, accept recommendation 92.3.> does not, however, accept recommendation
          Sylvania accepts 92.1; it notes 92.2. | <Sylvania accepts 92.1;> accepts 92; <it notes 92.2.> notes 92
          Sylvania accepts 92.1; 92.2; 92.3. | <Sylvania accepts 92.1; 92.2; 92.3.> accepts 92
          Sylvania, except for 92.4, accepts all recommendations. | <Sylvania, except for 92.4, accepts all recommendations.> accepts all recommendations; -<except for 92.4> -
          Sylvania accepts all recommendations except the following: | <Sylvania accepts all recommendations> accepts all recommendations exception <except the following:>
          All recommendations except the following enjoy the support of Sylvania: | <All recommendations except the following enjoy the support of Sylvania:> enjoy the support exception <except the following>
          All recommendations, except for those listed below, enjoy the support of Sylvania: | -<except for those listed below, enjoy the support of Sylvania:> enjoy the support exception <except for those listed below, enjoy the support of Sylvania:>
          Sylvania accepts recommendation 92.1: it has ratified the Convention as set out in paragraph 12. | <Sylvania accepts recommendation 92.1> accepts recommendation
          The following recommendations enjoy the support of Sylvania: see the recommendations in paragraphs 12 and 13. | <The following recommendations enjoy the support of Sylvania> enjoy the support; <see the recommendations in paragraphs 12 and 13.> enjoy the support
          The following recommendations enjoy the support of Sylvania: see paragraphs 12 and 13. The recommendations in paragraph 14 too. | <The following recommendations enjoy the support of Sylvania> enjoy the support; <The recommendations in paragraph 14 too.> enjoy the support
          The following recommendations were made: Sylvania will respond to them in due time. | <Sylvania will respond to them in due time.> respond to them in due time
          The following recommendations were made: the Government will provide its responses to the recommendations in due time (Spain) | ``
          The following recommendations were made: accept the Convention. They will be examined by Sylvania. | <They will be examined by Sylvania.> will be examined
          Sylvania accepts recommendations 92.1, 92.2, 92.3. 92.5 and 92.6. | <Sylvania accepts recommendations 92.1, 92.2, 92.3. 92.5 and 92.6.> accepts recommendations
          Sylvania accepts the recommendations 1, 2 and 3 of paragraph 92, 7, 9. | <Sylvania accepts the recommendations 1, 2 and 3 of paragraph 92, 7, 9.> accepts the recommendations
          The recommendations above were examined. They enjoy the support of Sylvania. | <They enjoy the support of Sylvania.> enjoy the support
          The recommendations above were examined. These recommendations enjoy the support of Sylvania. | <These recommendations enjoy the support of Sylvania.> enjoy the support
          The following recommendations were examined. Sylvania accepts these recommendations. | <Sylvania accepts these recommendations.> accepts these recommendations
          Sylvania accepts recommendation 92.3. It considers this recommendation implemented. | <Sylvania accepts recommendation 92.3.> accepts recommendation; <It considers this recommendation implemented.> considers this recommendation implemented
          Sylvania has implemented the recommendations. | ``
          Sylvania has implemented all recommendations. | <Sylvania has implemented all recommendations.> has implemented all recommendations
          Sylvania has implemented these recommendations. | <Sylvania has implemented these recommendations.> has implemented these recommendations
          Sylvania accepts all recommendations. Sylvania notes the other recommendations. | <Sylvania accepts all recommendations.> accepts all recommendations; <Sylvania notes the other recommendations.> notes the other recommendations
          Sylvania accepts all recommendations. All conclusions and/or recommendations contained in the present report reflect the position of the submitting State(s). | <Sylvania accepts all recommendations.> accepts all recommendations
          Concerning 92.3, it is for Parliament to tell. | <Concerning 92.3, it is for Parliament to tell.> -
          In addition, 92.3 is for Parliament to tell. | <In addition, 92.3 is for Parliament to tell.> -
          Sylvania does not accept and support recommendation 92.3. | <Sylvania does not accept and support recommendation 92.3.> does not accept and support recommendation
          Sylvania does not accept the law and supports recommendation 92.3. | <Sylvania does not accept the law and supports recommendation 92.3.> supports recommendation
          Sylvania is not in a position to accept recommendation 92.3. | <Sylvania is not in a position to accept recommendation 92.3.> is not in a position to accept recommendation
          Sylvania is not, at this stage, in a position to accept recommendation 92.3. | <Sylvania is not, at this stage, in a position to accept recommendation 92.3.> is not, at this stage, in a position to accept recommendation
          Sylvania did not sign the very old Convention of the year 1990 on the rights of all its many workers and accepts recommendation 92.3. | <Sylvania did not sign the very old Convention of the year 1990 on the rights of all its many workers and accepts recommendation 92.3.> accepts recommendation
          Sylvania does not consider recommendation 92.3 to be implemented. | <Sylvania does not consider recommendation 92.3 to be implemented.> -
          Recommendations 92.1 to 92.5 are accepted and recommendations 92.6 and 92.7 are rejected. | <Recommendations 92.1 to 92.5 are accepted and> are accepted; <recommendations 92.6 and 92.7 are rejected.> are rejected
          Recommendations 92.1 and 92.2 are accepted, recommendation 92.3 is noted. | <Recommendations 92.1 and 92.2 are accepted,> are accepted; <recommendation 92.3 is noted.> is noted
          Recommendation 92.1 is accepted; recommendation 92.3 is noted. | <Recommendation 92.1 is accepted;> is accepted; <recommendation 92.3 is noted.> is noted
          In 2019 recommendations were made. | ``
          Of the 142 recommendations, Sylvania supports 120 and rejects 22. | #142 #120 #22
          In reply to recommendations 92.1 and 92.2, Sylvania accepts recommendation 92.1 and rejects recommendation 92.2. | <In reply to recommendations 92.1 and 92.2, Sylvania> -; <accepts recommendation 92.1 and> accepts recommendation; <rejects recommendation 92.2.> rejects recommendation
          Recommendations 92.1 and 92.2 are accepted and 92.3 is noted. | <Recommendations 92.1 and 92.2 are accepted and> are accepted; <92.3 is noted.> is noted
          """)
  void theWordsOfStatements(String text, String told) {
    assertThat(words(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Of the 142 recommendations, Sylvania supports 120 and notes 22. | #142 #120 #22
          Of 142 recommendations, Sylvania accepts 120 recommendations and rejects 22 recommendations. | #142 #120 #22
          Of the 142 recommendations, 120 enjoy the support of Sylvania. | #142
          Of the 142 recommendations made to Sylvania in the year 2019, it supports 120. | #142 #120
          Sylvania accepts 1 recommendation. | <Sylvania accepts 1 recommendation.> accepts 1 recommendation
          Sylvania accepts 12 of the recommendations. | #12
          Sylvania accepts 12 (twelve) recommendations. | <Sylvania accepts 12 (twelve) recommendations.> accepts 12 (twelve) recommendations
          Sylvania accepts 12 very good recommendations. | #12
          Sylvania accepts 12 very good and useful recommendations. | <Sylvania accepts 12 very good and useful recommendations.> accepts 12
          Sylvania received 163/164 recommendations. | ``
          Sylvania received the remaining 12 recommendations. | ``
          Sylvania accepts the remaining 12 recommendations. | <Sylvania accepts the remaining 12 recommendations.> accepts the remaining 12 recommendations
          12 recommendations are accepted. | #12
          12 recommendations of all that were made are accepted. | #12
          12 supported and 13 noted. | #12 #13
          12 were rejected. | #12
          Sylvania accepts 12. Recommendations follow. | <Sylvania accepts 12.> accepts 12
          Sylvania accepts Rec. 12 and rejects Rec. 13. | <Sylvania accepts Rec. 12 and> accepts Rec; <rejects Rec. 13.> rejects Rec
          Sylvania has accepted 12 recommendations made in paragraph 92. | <Sylvania has accepted 12 recommendations made in paragraph 92.> accepted 12 recommendations #12
          Sylvania accepts 12 recommendations, namely 92.1 and 92.2. | <Sylvania accepts 12 recommendations, namely 92.1 and 92.2.> accepts 12 recommendations #12
          Of the 142 recommendations, Sylvania supports 120 and rejects 22. | #142 #120 #22
          In 2019 recommendations were made. | ``
          Sylvania received 999 recommendations. | #999
          Sylvania received 1000 recommendations. | ``
          Sylvania accepts 12. | <Sylvania accepts 12.> accepts 12
          """)
  void theWordsOfTotals(String text, String told) {
    assertThat(words(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Of the 142 recommendations, Sylvania supports 120 and notes 22. | other #all=142 #supported=120 #noted=22
          Of 142 recommendations, Sylvania accepts 120 recommendations and rejects 22 recommendations. | other #all=142 #supported=120 #noted=22
          Of the 142 recommendations, 120 enjoy the support of Sylvania. | other #all=142
          Of the 142 recommendations made to Sylvania in the year 2019, it supports 120. | made #all=142 #supported=120
          Sylvania accepts 1 recommendation. | supported unstated
          Sylvania accepts 12 of the recommendations. | other #supported=12
          Sylvania accepts 12 (twelve) recommendations. | supported unstated
          Sylvania accepts 12 very good recommendations. | other #supported=12
          Sylvania accepts 12 very good and useful recommendations. | supported unstated
          Sylvania received 163/164 recommendations. | other
          Sylvania received the remaining 12 recommendations. | other
          Sylvania accepts the remaining 12 recommendations. | supported unstated
          12 recommendations are accepted. | other #supported=12
          12 recommendations of all that were made are accepted. | made #all=12
          12 supported and 13 noted. | other #supported=12 #noted=13
          12 were rejected. | other #noted=12
          Sylvania accepts 12. Recommendations follow. | supported unstated
          Sylvania accepts Rec. 12 and rejects Rec. 13. | supported 12; noted 13
          Sylvania has accepted 12 recommendations made in paragraph 92. | supported para 92 #supported=12
          Sylvania accepts 12 recommendations, namely 92.1 and 92.2. | supported 92.1, 92.2 #supported=12
          Of the 142 recommendations, Sylvania supports 120 and rejects 22. | other #all=142 #supported=120 #noted=22
          In 2019 recommendations were made. | made
          Sylvania received 999 recommendations. | other #all=999
          Sylvania received 1000 recommendations. | other
          Sylvania accepts 12. | supported unstated
          """)
  void totals(String text, String told) {
    assertThat(Compact.leadIn(READER.leadIn(text))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sylvania accepts recommendations 92.1 to 92.5 and notes recommendations 92.6 to 92.9. | telling; leading -; named 2, with a position 2; supported
          As to paragraph 124, Sylvania accepts 124.1 and notes 124.2. | telling; leading -; named 3, with a position 2; supported
          Sylvania accepts all but 115.2. | telling; leading supported; named 1, with a position 0; supported
          Sylvania accepts all recommendations except the following: | telling; leading -; named 0, with a position 0; supported
          All recommendations except the following enjoy the support of Sylvania: | telling; leading -; named 0, with a position 0; supported
          The following recommendations enjoy the support of Sylvania: see the recommendations in paragraphs 12 and 13. | telling; leading supported; named 1, with a position 1; supported
          The following recommendations were made: Sylvania will respond to them in due time. | not telling; leading pending; named 0, with a position 0; pending
          The recommendations above were examined. They enjoy the support of Sylvania. | not telling; leading -; named 0, with a position 0; supported
          The following recommendations were examined. Sylvania accepts these recommendations. | not telling; leading supported; named 0, with a position 0; supported
          Sylvania has implemented the recommendations. | not telling; leading -; named 0, with a position 0; none
          Sylvania has implemented all recommendations. | not telling; leading none already-implemented; named 0, with a position 0; none
          Sylvania has implemented these recommendations. | not telling; leading none already-implemented; named 0, with a position 0; none
          Sylvania accepts all recommendations. Sylvania notes the other recommendations. | telling; leading supported; named 0, with a position 0; supported
          Concerning 92.3, it is for Parliament to tell. | telling; leading -; named 1, with a position 0; none
          The recommendations marked with an asterisk are accepted by Sylvania. | not telling; leading -; named 0, with a position 0; supported
          The recommendations above are accepted by Sylvania. | not telling; leading -; named 0, with a position 0; supported
          Sylvania thanked all delegations. | not telling; leading -; named 0, with a position 0; none
          """)
  void whatAParagraphSaysAsAWhole(String text, String told) {
    assertThat(whole(text)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Sylvania accepts recommendations 92.1 to 92.5 and notes recommendations 92.6 to 92.9. | 92.1-92.5; 92.6-92.9
          As to paragraph 124, Sylvania accepts 124.1 and notes 124.2. | 124; 124.1; 124.2
          Sylvania accepts all but 115.2. | -; 115.2
          Sylvania accepts all recommendations except the following: | -
          All recommendations except the following enjoy the support of Sylvania: | -
          The following recommendations enjoy the support of Sylvania: see the recommendations in paragraphs 12 and 13. | -; 12 13
          The following recommendations were made: Sylvania will respond to them in due time. | -
          The recommendations above were examined. They enjoy the support of Sylvania. | -
          The following recommendations were examined. Sylvania accepts these recommendations. | -
          Sylvania has implemented the recommendations. | ``
          Sylvania has implemented all recommendations. | -
          Sylvania has implemented these recommendations. | -
          Sylvania accepts all recommendations. Sylvania notes the other recommendations. | -; -
          Concerning 92.3, it is for Parliament to tell. | 92.3
          The recommendations marked with an asterisk are accepted by Sylvania. | -
          The recommendations above are accepted by Sylvania. | -
          Sylvania thanked all delegations. | ``
          """)
  void theNumbersOfStatements(String text, String told) {
    assertThat(references(text)).isEqualTo(told);
  }

  private static String whole(String text) {
    LeadIn leadIn = READER.leadIn(text);
    return "%s; leading %s; named %d, with a position %d; %s"
        .formatted(
            leadIn.isOnRecommendations() ? "telling" : "not telling",
            leadIn.leading().map(s -> Compact.stance(s.stance())).orElse("-"),
            leadIn.named().size(),
            leadIn.namedPositions(),
            Compact.stance(leadIn.firstPosition()));
  }

  private static String words(String text) {
    LeadIn leadIn = READER.leadIn(text);
    String statements =
        leadIn.statements().stream()
            .map(
                s ->
                    (s.excepting() ? "-" : "")
                        + "<"
                        + s.span().in(text).strip()
                        + "> "
                        + words(text, s.stance().words()))
            .collect(Collectors.joining("; "));
    String totals =
        leadIn.totals().stream().map(t -> " #" + t.span().in(text)).collect(Collectors.joining());
    String exception =
        leadIn.exception().map(span -> " exception <" + span.in(text).strip() + ">").orElse("");
    String unread =
        leadIn.unread().stream()
            .map(span -> " unread <" + span.in(text) + ">")
            .collect(Collectors.joining());
    return (statements + totals + exception + unread).strip();
  }

  private static String words(String text, Optional<Span> words) {
    return words.map(span -> span.in(text)).orElse("-");
  }

  private static String references(String text) {
    return READER.leadIn(text).statements().stream()
        .map(s -> s.references().stream().map(Reference::toString).collect(Collectors.joining(" ")))
        .map(numbers -> numbers.isEmpty() ? "-" : numbers)
        .collect(Collectors.joining("; "));
  }
}
