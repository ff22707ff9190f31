package org.uprlib.core.paper.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          = Recommendations / [1.] Ratify the Convention. / [•] Build schools now. / (a) Build wells now. / Rivers must be clean. | 1 listed <Recommendations> Ratify the Convention.; - listed <Recommendations> Build schools now.; - listed <Recommendations> Build wells now.
          = Recommendations / Ratify the Convention. / Build schools now. | - listed <Recommendations> Ratify the Convention.; - listed <Recommendations> Build schools now.
          = Recommendations / Ratify the Convention. / Build schools now. / = Law / The law of 1999 is old. | - listed <Recommendations> Ratify the Convention.; - listed <Recommendations> Build schools now.
          = Recommendations / Ratify the Convention. / = Law / 1. Amend the law of 1999. | - listed <Recommendations> Ratify the Convention.
          = IV. Conclusion and recommendations / Ratify the Convention. / Build schools now. | - listed <IV. Conclusion and recommendations> Ratify the Convention.; - listed <IV. Conclusion and recommendations> Build schools now.
          = Implementation of earlier recommendations / Ratify the Convention. / 1. Build schools now. | 1 listed <Implementation of earlier recommendations> Build schools now.
          = Water / Recommendations / Ratify the Convention. / 2. Build schools now. / We urge the Government to build wells. | 2 listed <Water> Build schools now.; - in-text <Water> We urge the Government to build wells.
          = Water / Recommendations: / Ratify the Convention. / Build schools now. | - listed <Water> Ratify the Convention.; - listed <Water> Build schools now.
          = Water / In view of this we recommend that Sylvania: / – Ratify the Convention; / – Build schools now; / The State is poor, though. / – It has no rivers. | - listed <Water> Ratify the Convention;; - listed <Water> Build schools now;
          = Water / In view of this we recommend that Sylvania： / – Ratify the Convention; / [a)] Build schools now; | - listed <Water> Ratify the Convention;; a listed <Water> Build schools now;
          = Water / Some things are true: / – The State is poor; / – It has no rivers. | ``
          = Water / 3. The State is poor. We recommend that the State ratify the Convention. It has no rivers. We urge the Government to build wells. / 4. It has no lakes. | 3 in-text <Water> We recommend that the State ratify the Convention.; 3 in-text <Water> We urge the Government to build wells.
          = Water / We recommend that it be. / We recommend that the State ratify the Convention. It has no rivers. | - in-text <Water> We recommend that it be.; - in-text <Water> We recommend that the State ratify the Convention.
          = Recommendations / We call on the Government to build wells. It has none. / 1. Ratify the Convention. | - in-text <Recommendations> We call on the Government to build wells.; 1 listed <Recommendations> Ratify the Convention.
          = Recommendations / 1. We recommend that the State build wells. It has none. / 2. Ratify it now. | 1 in-text <Recommendations> We recommend that the State build wells.; 2 listed <Recommendations> Ratify it now.
          = Recommendations / Ratify it. / 3. Ratify. / 3. Ratify now. | 3 listed <Recommendations> Ratify now.
          = Water / 1. Water is scarce. / @ / = Recommendations / 5.1. Build wells now. | 5.1 listed <Recommendations> Build wells now. (p. 2)
          = [V.] Recommendations / The recommendations below are for 2030. / Build wells now. | - listed <V. Recommendations> Build wells now.
          = Recommendations / (iv) Build wells now. / (12) Build dams now. / (the) big dams / (a)Build boats. | - listed <Recommendations> Build wells now.; - listed <Recommendations> Build dams now.; - listed <Recommendations> (the) big dams; - listed <Recommendations> (a)Build boats.
          = Recommendations / •) Build wells now. / 1.) Build dams now. / [1)] Build boats now. | - listed <Recommendations> Build wells now.; 1 listed <Recommendations> Build dams now.; 1 listed <Recommendations> Build boats now.
          = Recommendations on water and land / Build wells now. / Build dams now. | - listed <Recommendations on water and land> Build wells now.; - listed <Recommendations on water and land> Build dams now.
          = Water and recommendations / Build wells now. / Build dams now. | - listed <Water and recommendations> Build wells now.; - listed <Water and recommendations> Build dams now.
          = Water & recommendations / Build wells now. / Build dams now. | - listed <Water & recommendations> Build wells now.; - listed <Water & recommendations> Build dams now.
          = Water, recommendations / Build wells now. / Build dams now. | ``
          = Island recommendations / Build wells now. / Build dams now. | ``
          = Water / Recommendations / Build wells now. / Build dams now. / = Law / The law of 1999 is old. / ! Recommendations to the Government: / Boats are built. | - listed <Water> Build wells now.; - listed <Water> Build dams now.
          = Water / The recommendations of all the many earlier reviews / Build wells now. | ``
          = What we ask / • Ban conversion therapies. / • Build wells now, please. | - listed <What we ask> Ban conversion therapies.; - listed <What we ask> Build wells now, please.
          = Our demands / Ban conversion therapies. / Build wells now. | - listed <Our demands> Ban conversion therapies.; - listed <Our demands> Build wells now.
          = 4. Proposals / • Ban conversion therapies. | - listed <4. Proposals> Ban conversion therapies.
          = Water / Asks: / • Ban conversion therapies. | - listed <Water> Ban conversion therapies.
          = Ce que nous demandons / • Interdire les thérapies. | - listed <Ce que nous demandons> Interdire les thérapies.
          = Nuestras demandas / • Prohibir las terapias. | - listed <Nuestras demandas> Prohibir las terapias.
          = Water / Wells are dry. / • Ban conversion therapies. / • The State must adopt a law. / • We call on the State to ratify the Convention. | - listed <Water> Ban conversion therapies.; - listed <Water> The State must adopt a law.; - listed <Water> We call on the State to ratify the Convention.
          = Water / • Interdire les thérapies. / • Adopter une loi sur l’eau. | - listed <Water> Interdire les thérapies.; - listed <Water> Adopter une loi sur l’eau.
          = Water / • Prohibir las terapias. / • El Estado debe adoptar una ley. | - listed <Water> Prohibir las terapias.; - listed <Water> El Estado debe adoptar una ley.
          = Water / • The wells are dry. / • Build them, said the minister. | ``
          = Water / Wells are dry. The Government should build wells. It has money. | - in-text <Water> The Government should build wells.
          = Water / We call on the State to ratify the Convention. It is poor. | - in-text <Water> We call on the State to ratify the Convention.
          = Water / Ban conversion therapies. / = Law / Build wells now. / Amend the law of 1999. | - listed <Water> Ban conversion therapies.; - listed <Law> Build wells now.; - listed <Law> Amend the law of 1999.
          = Recommendations / 1. Build wells now. It is imperative that they are clean. / 2. Build dams now. | 1 listed <Recommendations> Build wells now. It is imperative that they are clean.; 2 listed <Recommendations> Build dams now.
          = Water / Ban conversion therapies. / Review of the wells is due. / Build wells now. | ``
          = Water / The Sylvanian authorities should build wells. The Ministry of Health should test them. The Ministry of Health must test them by law. | - in-text <Water> The Sylvanian authorities should build wells.; - in-text <Water> The Ministry of Health should test them.
          = Water / A law that the Government should adopt is ready. Rivers, the Government says, should be clean. | ``
          = Water / The law says that the State must inform. It does not. | ``
          = Water / We recommend that the Government: / a) Ratify the Convention; / b) Build wells now. | - listed <Water> Ratify the Convention;; - listed <Water> Build wells now.
          = Water / Wells are dry. / Recommendation: Build new wells. / Recommendation 2: Build dams now. | - listed <Water> Build new wells.; - listed <Water> Build dams now.
          = Water / ! Recommendation: Build new wells. / Recommendation: Ratify the Convention (Spain) | - listed <Water> Build new wells.
          = Water / Wells are dry. We encourage the authorities of Sylvania to build some. We strongly encourage the newly elected authorities to help. We ask why. We urge patience. | - in-text <Water> We encourage the authorities of Sylvania to build some.; - in-text <Water> We strongly encourage the newly elected authorities to help.
          = Water / It is recommended that wells be built. The Government is requested to help. The village is requested to wait. | - in-text <Water> It is recommended that wells be built.; - in-text <Water> The Government is requested to help.
          = Recommendations from the third cycle / 111.1 Build wells now (Spain); / 111.2 Build dams now (Chile, Fiji and Iran (Islamic Republic of)). / 111.3 Build mills now (United Kingdom of Great Britain and Northern Ireland). / = Recommendations we propose / 1. Build boats now. / 2. Build roads now (A1, A2). | 1 listed <Recommendations we propose> Build boats now.; 2 listed <Recommendations we propose> Build roads now (A1, A2).
          = Proposals of 2019 that failed / Ban conversion therapies. / Build wells now. | ``
          """)
  void proposalsAreItemsBelowAHeadingOrSentencesThatRecommend(String lines, String told) {
    assertThat(proposals(SubmissionDraft.read(lines))).isEqualTo(told);
  }

  private static String proposals(Submission submission) {
    return submission.proposals().stream()
        .map(
            p ->
                "%s %s <%s> %s%s"
                    .formatted(
                        p.paragraph().orElse("-"),
                        p.form().word(),
                        p.section().orElse("-"),
                        p.text(),
                        p.location().page().orElse(0) > 1 ? " (p. 2)" : ""))
        .collect(Collectors.joining("; "));
  }
}
