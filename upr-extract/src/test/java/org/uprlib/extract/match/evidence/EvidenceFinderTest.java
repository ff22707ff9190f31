package org.uprlib.extract.match.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.error.UprException;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.extract.match.evidence.Passage.Claim;
import org.uprlib.extract.match.evidence.Passage.Link;
import org.uprlib.extract.match.evidence.Passage.StatedLevel;
import org.uprlib.extract.match.likeness.IncomparableException;
import org.uprlib.extract.match.likeness.LikenessKind;
import org.uprlib.extract.read.documentation.PaperDraft;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.ReviewDocumentReader;
import org.uprlib.extract.rows.result.ResultLine;
import org.uprlib.extract.rows.result.ResultRow;

class EvidenceFinderTest {
  private static final EvidenceFinder FINDER = EvidenceFinder.with(LikenessKind.VECTORS);

  private static PaperDraft report() {
    return PaperDraft.nationalReport()
        .bold("I. Introduction")
        .says("1. The report was drafted by the Ministry of Justice.")
        .bold("II. Detention (recommendations 1 and 2)")
        .says("2. Schools for nurses were opened in the north of the country.")
        .says("3. The detention centre for migrants in Karstal was closed in 2018.")
        .bold("III. Others")
        .says("4. The Optional Protocol to the Convention against Torture was ratified in 2017.")
        .says("5. In 2018, recommendation 1 was fully implemented.");
  }

  private static List<ResultRow> rows(ResultLine... lines) {
    return ResultLine.rows(Stream.of(lines).map(ResultLine::toSylvania).toArray(ResultLine[]::new));
  }

  private static List<ResultRow> rows() {
    return rows(
        ResultLine.of("115.1", "Close the Karstal detention centre for migrants"),
        ResultLine.of("115.2", "End the detention of migrant children"),
        ResultLine.of("115.3", "Ratify the Optional Protocol to the Convention against Torture"),
        ResultLine.of("115.4", "Raise the minimum age of marriage"));
  }

  private static Voice voice(Language language) {
    return new Voice(language, Optional.of("Sylvania"), 2024);
  }

  private static String told(Passage passage) {
    return passage.link().kind().word()
        + " "
        + passage.paragraph().orElse("-")
        + (passage.link().folded() ? " folded" : "");
  }

  @Test
  void whatNamesARecommendationComesBeforeWhatIsLikeIt() throws Exception {
    ReviewEvidence evidence =
        FINDER.find(rows(), List.of(report().read()), EvidenceFinder.Options.DEFAULT);

    assertThat(evidence.recommendations())
        .extracting(each -> each.passages().stream().map(EvidenceFinderTest::told).toList())
        .containsExactly(
            List.of("explicit 5", "section 3", "section 2 folded"),
            List.of("section 3", "section 2 folded"),
            List.of("likeness 4"),
            List.of());
    Passage first = evidence.recommendations().get(0).passages().get(0);
    assertThat(first.words()).isEqualTo("In 2018, recommendation 1 was fully implemented.");
    assertThat(first.link()).isEqualTo(new Link(Link.Kind.EXPLICIT, 1, "recommendation 1"));
    assertThat(first.speakers()).extracting(each -> each.name()).containsExactly("Sylvania");
    assertThat(first.session()).hasValue(34);
    assertThat(first.heading()).hasValue("III. Others");
    assertThat(evidence.recommendations().get(0).stated().get(0).statedLevel().orElseThrow())
        .isEqualTo(new StatedLevel(StatedLevel.Level.IMPLEMENTED, "was fully implemented"));
    assertThat(evidence.recommendations().get(1).stated()).isEmpty();
    assertThat(evidence.recommendations().get(2).passages().get(0).claim())
        .isEqualTo(Claim.PROGRESS);
  }

  @Test
  void asManyPassagesAreLikeAsAreWanted() throws Exception {
    ReviewEvidence evidence =
        FINDER.find(
            rows(),
            List.of(report().read()),
            new EvidenceFinder.Options(0, OptionalDouble.of(0.9)));

    assertThat(evidence.threshold()).isEqualTo(0.9);
    assertThat(evidence.recommendations().get(2).passages()).isEmpty();
    assertThat(evidence.recommendations().get(0).passages()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "34 | A/HRC/WG.6/34/XSV/1 is of session 34, the recommendations of session 34: papers of a"
            + " later review are needed.",
        "40 | A/HRC/WG.6/34/XSV/1 is of session 34, the recommendations of session 40: papers of a"
            + " later review are needed.",
      })
  void papersOfNoLaterReviewAreRefused(int session, String message) throws UprException {
    List<ResultRow> rows =
        ResultLine.rows(ResultLine.of("1.1", "Act").to("XSV", session).toSylvania());
    List<ReviewDocument> papers = List.of(report().read());

    assertThatThrownBy(() -> FINDER.find(rows, papers, EvidenceFinder.Options.DEFAULT))
        .isInstanceOf(IncomparableException.class)
        .hasMessage(message);
  }

  @Test
  void papersOfAnotherStateAreRefused() throws UprException {
    List<ResultRow> rows = ResultLine.rows(ResultLine.of("1.1", "Act").to("NOR", 20));
    List<ReviewDocument> papers = List.of(report().read());

    assertThatThrownBy(() -> FINDER.find(rows, papers, EvidenceFinder.Options.DEFAULT))
        .isInstanceOf(IncomparableException.class)
        .hasMessage(
            "A/HRC/WG.6/34/XSV/1 is about Sylvania, the recommendations are addressed to Norway.");
  }

  @Test
  void withoutReviewOrLaterPaperThereIsNothingToFind() throws UprException {
    List<ReviewDocument> papers = List.of(report().read());

    assertThatThrownBy(() -> FINDER.find(List.of(), papers, EvidenceFinder.Options.DEFAULT))
        .hasMessageStartingWith("None of the papers contains a review's recommendations");
    assertThatThrownBy(() -> FINDER.find(rows(), List.of(), EvidenceFinder.Options.DEFAULT))
        .hasMessageStartingWith("None of the papers says what became of recommendations");
  }

  @Test
  void eachReviewIsHeldAgainstThePapersOfTheNext() throws Exception {
    List<ResultRow> rows =
        ResultLine.rows(
            ResultLine.of("5.1", "Close the Karstal detention centre").to("XSV", 7).toSylvania(),
            ResultLine.of("115.1", "Close the Karstal detention centre").toSylvania());

    ReviewEvidence evidence =
        FINDER.find(rows, List.of(report().read()), EvidenceFinder.Options.DEFAULT);

    assertThat(evidence.recommendations())
        .extracting(each -> each.recommendation().paragraph())
        .containsExactly("115.1");
  }

  @Test
  void aMidTermReportIsOfTheLastReview() throws Exception {
    ReviewDocument midTerm =
        ReviewDocumentReader.create()
            .read(
                new TestDocument()
                    .heading("Mid-term report of the Government of Norway")
                    .says("The Karstal centre was closed in 2018 (recommendation 115.1).")
                    .document())
            .orElseThrow();
    List<ResultRow> rows =
        ResultLine.rows(
            ResultLine.of("115.1", "Open the Karstal centre").to("NOR", 7),
            ResultLine.of("115.1", "Close the Karstal centre").to("NOR", 20));

    ReviewEvidence evidence = FINDER.find(rows, List.of(midTerm), EvidenceFinder.Options.DEFAULT);

    assertThat(evidence.recommendations())
        .extracting(each -> each.recommendation().text())
        .containsExactly("Close the Karstal centre");
    assertThat(evidence.recommendations().get(0).passages())
        .extracting(each -> each.kind() + " " + each.link().words())
        .containsExactly("MID_TERM_REPORT recommendation 115.1");
  }

  @Test
  void anotherCyclesNumberIsNotThisReviewsWhereItsReportSaysNoCycle() throws Exception {
    List<ResultRow> rows =
        ResultLine.read(
            ResultLine.of("115.8", "Close the Karstal centre")
                .toSylvania()
                .json()
                .replaceFirst("\"session\":\\d+,\"cycle\":\\d+,", ""));
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .says("1. Recommendation 115.8 of the first cycle has been implemented.")
            .says("2. Recommendation 115.8 of the second cycle is being implemented.");

    assertThat(
            FINDER
                .find(rows, List.of(paper.read()), EvidenceFinder.Options.DEFAULT)
                .recommendations())
        .flatExtracting(RecommendationEvidence::passages)
        .extracting(each -> each.paragraph().orElse("") + " " + each.statedLevel().isPresent())
        .containsExactly("2 true");
  }

  @Test
  void aPaperThatIsGivenTwiceIsReadOnce() throws Exception {
    List<ResultRow> rows = rows(ResultLine.of("115.1", "Close the Karstal detention centre"));
    ReviewDocument paper = report().read();

    ReviewEvidence once = FINDER.find(rows, List.of(paper), EvidenceFinder.Options.DEFAULT);
    ReviewEvidence twice =
        FINDER.find(rows, List.of(paper, report().read()), EvidenceFinder.Options.DEFAULT);

    assertThat(twice.recommendations()).isEqualTo(once.recommendations());
    assertThat(twice.notices())
        .extracting(Notice::message)
        .containsExactly(
            "%1$s was left out: it is the same paper as %1$s.".formatted(paper.source()));
  }

  @Test
  void numbersThatSeveralRecommendationsHaveAreRemarked() throws Exception {
    List<ResultRow> rows =
        rows(
            ResultLine.of("115.1", "Close the Karstal detention centre"),
            ResultLine.of("115.2", "End the detention of migrant children"),
            ResultLine.of("116.1", "Raise the minimum age of marriage"));

    assertThat(
            FINDER.find(rows, List.of(report().read()), EvidenceFinder.Options.DEFAULT).notices())
        .extracting(Notice::message)
        .containsExactly(
            "A/HRC/WG.6/34/XSV/1 refers to recommendations by numbers that several have; it is not"
                + " known which are meant: 1.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The law was adopted in 2018.                                  | PROGRESS",
        "The law has not been adopted.                                 | DENIAL",
        "The law had yet to be adopted.                                | DENIAL",
        "A bill is being drafted.                                      | PROGRESS",
        "Prisons are in the north.                                     | DESCRIPTION",
        "CAT recommended that a law be adopted.                        | DESCRIPTION",
        "The law should be adopted.                                    | DESCRIPTION",
        "CAT noted that a law was adopted, and urged Sylvania to fail no more. | PROGRESS",
        "Sylvania failed to adopt the law.                             | DENIAL",
        "A law was adopted, but prisons remained underfunded.          | UNKNOWN",
        "There was a lack of judges.                                   | DENIAL",
        "Steps were taken to train judges.                             | PROGRESS",
        "The Convention entered into force in 2019.                    | PROGRESS",
        "The programme will be adopted in 2020.                        | DESCRIPTION",
        // Negation that reaches over the words between.
        "None of the acts on fisheries has been amended.               | DENIAL",
        "No teacher in the northern districts was trained.             | DENIAL",
        "Not one judge was appointed in 2021.                          | DENIAL",
        "The number of places was not increased.                       | DENIAL",
        "Neither the Act nor the decree has been amended.              | DENIAL",
        "No pupil left, and a school was opened.                       | PROGRESS",
        "There is no doubt that the law was adopted.                   | PROGRESS",
        "Not only was a law adopted, but a fund was established.       | PROGRESS",
        "A court was established without delay.                        | PROGRESS",
        // Words that leave it open.
        "Hardly any nurses have been trained.                          | UNKNOWN",
        "Very few shelters were established.                           | UNKNOWN",
        "Not all forms of it were prohibited.                          | UNKNOWN",
        "It cannot be said that the law has been implemented.          | UNKNOWN",
        "The decree was adopted without fishers being consulted.       | UNKNOWN",
        "A tax was introduced in 2019 and repealed in 2021.            | UNKNOWN",
        "Only two of thirty harbours were renovated, 3 were created.   | PROGRESS",
        "Only 12 per cent of harbours were extended.                   | UNKNOWN",
        "It is unclear whether the law was amended.                    | UNKNOWN",
        "Parliament adopted neither bill.                              | UNKNOWN",
        "Almost all harbours were extended.                            | PROGRESS",
        "The law is clear and a few courts were established.           | PROGRESS",
        "No part of recommendation 115.4 has been implemented. | DENIAL",
        "Nothing in recommendation 115.4 has been implemented. | DENIAL",
        "Recommendation 4 is no longer implemented. | DENIAL",
        "Recommendation 4 has stopped being implemented. | DENIAL",
        "Begging is no longer criminalized. | UNKNOWN",
        "Fees of 1,500 dollars were abolished; no tax of 0.5 per cent has been introduced. |"
            + " UNKNOWN",
        "Recommendation 4 has in no way been implemented. | UNKNOWN",
        "Recommendation 4 has by no means been implemented. | UNKNOWN",
        "Recommendation 4 is in no respect implemented. | UNKNOWN",
        "The last Government implemented none of recommendation 4. | UNKNOWN",
        "The last Government has implemented nothing of it. | UNKNOWN",
        "The last Government has implemented little of it. | UNKNOWN",
        "It has adopted no fewer than three laws. | PROGRESS",
        "A law was adopted, no doubt to general relief. | PROGRESS",
        "Bail is granted, provided no charge is pending. | DESCRIPTION",
        "The Government does not agree that recommendation 4 has been implemented. | UNKNOWN",
        "The Government disputes that recommendation 4 has been implemented. | UNKNOWN",
        "It is untrue that recommendation 4 has been implemented. | UNKNOWN",
        "The law has been poorly implemented. | UNKNOWN",
        "The law has supposedly been adopted. | UNKNOWN",
        "The law was implemented unevenly. | UNKNOWN",
        "The law has been recently and unanimously adopted. | PROGRESS",
        // What was or is to be.
        "The law was to have been adopted in 2021.                     | DESCRIPTION",
        "The bill will have been adopted once Parliament sits.         | DESCRIPTION",
        "Places for pupils could be increased.                         | DESCRIPTION",
        "Significant improvements are still needed in harbours.        | DESCRIPTION",
        "Measures were required at once.                               | DESCRIPTION",
        // Conditions, in laws and elsewhere.
        "A lease ends if the owner has not informed the tenant.        | DESCRIPTION",
        "A person who has not yet obtained a permit pays a fee.        | DESCRIPTION",
        "If the bill has not been adopted, it lapses.                  | DESCRIPTION",
        // What is not said to be for the better.
        "The measure did not endanger public order.                    | DESCRIPTION",
        "Begging was criminalized in 2020.                             | UNKNOWN",
        "The quota for fishers was abolished.                          | UNKNOWN",
        "Sylvania withdrew from the treaty.                            | UNKNOWN",
        "The law was repealed in 2021.                                 | UNKNOWN",
        "Torture was criminalized in 2020.                             | PROGRESS",
        "The death penalty was abolished.                              | PROGRESS",
        "Sylvania withdrew its reservation to article 4.               | PROGRESS",
        "The number of backlogs in courts was reduced by a third.      | PROGRESS",
        "Recommendations 4 and 5 have not.                             | DENIAL",
        "Whereas 115.4 and 115.5 have not; others wait.                | DENIAL",
        // Boxes of forms.
        "☐ Implemented                                                 | DESCRIPTION",
        "☐ Adopted ☒ Not adopted                                       | DENIAL",
        "[ ] Not adopted yet [X] A law was adopted                     | PROGRESS",
        // Words of names.
        "It had not ratified the Convention on the Reduction of Statelessness. | DENIAL",
        "It is party to the Convention against Transnational Organized Crime.  | DESCRIPTION",
        // Hardly said, asked, planned, of a later year, or of a part and not of the others.
        "It can hardly be said that recommendation 4 is fully implemented. | UNKNOWN",
        "The Government does not claim that 4 has been implemented. | UNKNOWN",
        "Far too little was done for it to be said that recommendation 4 has been implemented. |"
            + " UNKNOWN",
        "We do not believe that recommendation 4 has been implemented. | UNKNOWN",
        "The aim is that recommendation 4 is fully implemented. | DESCRIPTION",
        "Recommendation 4 has been implemented less than expected. | UNKNOWN",
        "Recommendation 4: implemented (2057). | DESCRIPTION",
        "Recommendation 4: fully implemented? | UNKNOWN",
        "Recommendation 4 was fully implemented in San José, but not in the other provinces. |"
            + " UNKNOWN",
        "It would be premature to say that recommendation 4 has been implemented. | UNKNOWN",
        "Nobody can say that recommendation 4 has been fully implemented. | DENIAL",
        "Recommendation 4 is far from being fully implemented. | UNKNOWN",
        "Recommendation 4 has almost been fully implemented. | PROGRESS",
        "Recommendation 4 has been implemented on paper only. | UNKNOWN",
        "Recommendation 4 was implemented until 2021, when the law was repealed. | UNKNOWN",
        "Recommendation 4 has nominally been implemented. | UNKNOWN",
        "Recommendation 4 has been implemented in theory. | UNKNOWN",
        "Recommendation 4 has been implemented in the capital. | PROGRESS",
        "Recommendation 4 cannot be implemented. | UNKNOWN",
        "The Government regrets that it is not in a position to report that recommendation 4 has"
            + " been implemented. | DENIAL",
        "It remains to be seen whether recommendation 4 has been implemented. | DESCRIPTION",
        "Recommendation 4 has been implemented rather slowly and remains incomplete. | UNKNOWN",
        "It is wrong to say that recommendation 4 has been implemented. | UNKNOWN",
        "Recommendation 4 has been implemented, which NGOs deny. | PROGRESS",
        "Few would say that recommendation 4 has been fully implemented. | UNKNOWN",
        "Contrary to what civil society says, recommendation 4 has been fully implemented. |"
            + " PROGRESS",
        "If recommendation 4 had been fully implemented, fewer people would be in prison. |"
            + " DESCRIPTION",
        "One can scarcely claim that recommendation 4 has been implemented. | UNKNOWN",
        "Nobody would claim that recommendation 4 is implemented. | UNKNOWN",
        "We do not think that recommendation 4 is implemented. | UNKNOWN",
        "The Government does not pretend that recommendation 4 has been implemented. | UNKNOWN",
        "The Government does not maintain that recommendation 4 has been implemented. | UNKNOWN",
        "The Government is not of the opinion that recommendation 4 has been implemented. |"
            + " UNKNOWN",
        "We cannot say that recommendation 4 is implemented. | UNKNOWN",
        "It is an exaggeration to say that recommendation 4 has been implemented. | UNKNOWN",
        "It would be an overstatement that recommendation 4 is implemented. | UNKNOWN",
        "Too few judges were trained for recommendation 4 to be considered implemented. | UNKNOWN",
        "Too little has been done to say that recommendation 4 is fully implemented. | UNKNOWN",
        "It is questionable whether recommendation 4 is implemented. | DESCRIPTION",
        "It is open to debate that recommendation 4 has been implemented. | UNKNOWN",
        "It is hard to claim that recommendation 4 has been implemented. | UNKNOWN",
        "Perhaps recommendation 4 has been implemented. | UNKNOWN",
        "Recommendation 4 is arguably implemented. | UNKNOWN",
        "Recommendation 4 has probably been implemented. | UNKNOWN",
        "Recommendation 4 appears to have been implemented. | DESCRIPTION",
        "It seems that recommendation 4 has been implemented. | UNKNOWN",
        "It is not the case that recommendation 4 has been implemented. | UNKNOWN",
        "It is a mistake to believe that recommendation 4 has been implemented. | UNKNOWN",
        "Who would say that recommendation 4 has been implemented? | UNKNOWN",
        "Implemented? | UNKNOWN",
        "Recommendation 4 has been implemented (?). | UNKNOWN",
        "Recommendation 4 has been implemented in name. | UNKNOWN",
        "Nothing indicates that recommendation 4 has been implemented. | DENIAL",
        "The Government has no evidence that recommendation 4 has been implemented. | DENIAL",
        "There is no proof that recommendation 4 has been implemented. | DENIAL",
        "The Government is unable to state that recommendation 4 has been implemented. | DENIAL",
        "We would not go so far as to say that recommendation 4 has been implemented. | UNKNOWN",
        "It would be dishonest to say that recommendation 4 has been implemented. | UNKNOWN",
        "It is rumoured that recommendation 4 has been implemented. | UNKNOWN",
        "The previous Government said that recommendation 4 has been implemented. | UNKNOWN",
        "The claim that recommendation 4 has been implemented is false. | UNKNOWN",
        "That recommendation 4 has been implemented is not true. | UNKNOWN",
        "That recommendation 4 has been implemented is a myth. | UNKNOWN",
        "Recommendation 4 has been implemented, though not everywhere. | UNKNOWN",
        "Recommendation 4 has been implemented, not in the islands though. | UNKNOWN",
        "The goal is that recommendation 4 is implemented. | DESCRIPTION",
        "The objective is for recommendation 4 to be implemented. | DESCRIPTION",
        "Our intention is that recommendation 4 is implemented. | DESCRIPTION",
        "The target is that recommendation 4 is fully implemented in 2050. | DESCRIPTION",
        "It is important that recommendation 4 is implemented. | DESCRIPTION",
        "It is foreseen that recommendation 4 is implemented. | DESCRIPTION",
        "The plan is that recommendation 4 is fully implemented. | DESCRIPTION",
        "The Government wants recommendation 4 fully implemented. | DESCRIPTION",
        "The Government seeks to have recommendation 4 fully implemented. | DESCRIPTION",
        "By 2050, recommendation 4 is fully implemented. | DESCRIPTION",
        "Recommendation 4 is to be implemented. | DESCRIPTION",
        "Recommendation 4 is to be fully implemented by 2050. | DESCRIPTION",
        "Recommendation 4: fully implemented by 2050. | DESCRIPTION",
        "Recommendation 4: implemented in 2057 | DESCRIPTION",
        "Recommendation 4 is implemented as of 1 January 2057. | DESCRIPTION",
        "Recommendation 4 is implemented from next year. | UNKNOWN",
        "From next year on, recommendation 4 is fully implemented. | UNKNOWN",
        "Our vision is a country in which recommendation 4 is fully implemented. | DESCRIPTION",
        "The National Action Plan foresees that recommendation 4 is implemented. | DESCRIPTION",
        "It is our hope that recommendation 4 is implemented. | DESCRIPTION",
        "It is hoped that recommendation 4 is implemented. | DESCRIPTION",
        "It is desirable that recommendation 4 is implemented. | DESCRIPTION",
        "Recommendation 4 will be fully implemented. | DESCRIPTION",
        "Recommendation 4 has been implemented. | PROGRESS",
        "Recommendation 4 has been fully implemented since 2019. | PROGRESS",
        "Recommendation 4 was implemented by Parliament in 2018. | PROGRESS",
        "Recommendation 4 was implemented by the Ministry of Justice. | PROGRESS",
        "Recommendation 4 has been implemented by adopting a law on prisons. | PROGRESS",
        "Recommendation 4 has been implemented by means of Law 5. | PROGRESS",
        "Recommendation 4 has been implemented by all ministries. | PROGRESS",
        "Recommendation 4 has been implemented by Law 30/2019. | PROGRESS",
        "Recommendation 4 was implemented by the end of 2019. | PROGRESS",
        "Recommendation 4 has been implemented with the support of UNICEF. | PROGRESS",
        "Recommendation 4 has been implemented with the help of civil society. | PROGRESS",
        "Recommendation 4 has been implemented with the adoption of Law 5. | PROGRESS",
        "Recommendation 4 has been implemented without exception. | PROGRESS",
        "Recommendation 4 has been implemented in all provinces. | PROGRESS",
        "Recommendation 4 has been implemented throughout the country. | PROGRESS",
        "Recommendation 4 has been implemented through two laws. | PROGRESS",
        "Recommendation 4 has been implemented in its entirety. | PROGRESS",
        "Recommendation 4 has been implemented in full. | PROGRESS",
        "Recommendation 4: fully implemented (2018). | PROGRESS",
        "The Government is pleased to say that recommendation 4 has been implemented. | PROGRESS",
        "We believe that recommendation 4 has been implemented. | PROGRESS",
        "It can be said that recommendation 4 has been implemented. | PROGRESS",
        "There is no doubt that recommendation 4 has been implemented. | PROGRESS",
        "Recommendation 4 has not been implemented. | DENIAL",
        "Recommendation 4 has not yet been implemented for lack of funds. | DENIAL",
        "Recommendation 4 is being implemented. | PROGRESS",
        "In accordance with Law 5, recommendation 4 has been implemented. | PROGRESS",
        "As a result of the reform of 2018, recommendation 4 has been fully implemented. |"
            + " PROGRESS",
        "Since the reform of 2018, recommendation 4 is implemented. | PROGRESS",
        "Recommendation 4 has been implemented in accordance with Law 5. | PROGRESS",
        "Recommendation 4 has been implemented in cooperation with civil society. | PROGRESS",
        "Recommendation 4 has been implemented by the adoption of the National Plan 2031–2040. |"
            + " PROGRESS",
        "The National Strategy 2031-2040 was adopted. | PROGRESS",
        "The Vision 2040 was adopted. | PROGRESS",
        "A plan to end hunger by 2040 was adopted. | PROGRESS",
        "A law was adopted in 2018. | PROGRESS",
        "The Government adopted a plan for 2040. | PROGRESS",
        "The Act entered into force on 1 January 2057. | DESCRIPTION",
        "The aim of the law, which was adopted in 2019, is to protect children. | PROGRESS",
        "The Ministry reported that a law was adopted. | PROGRESS",
        "The Government does not only say that, it has adopted a law. | UNKNOWN",
        "Few judges were trained. | UNKNOWN",
        "The plan, whose aim is that all children go to school, was adopted. | PROGRESS",
        "A law was adopted, but not in time. | UNKNOWN",
        "The Act was not adopted in haste but was drafted with care. | UNKNOWN",
        "The Government formally adopted the plan. | PROGRESS",
        "The plan was officially launched. | PROGRESS",
        "Parliament formally approved the bill. | PROGRESS",
        "In response to recommendation 4, a law was adopted. | PROGRESS",
        "Recommendation 4 was implemented on 5 May 2018. | PROGRESS",
        "Recommendation 4 has been implemented, or so we hope. | UNKNOWN",
        "It can hardly be said that recommendation 4 has not been implemented. | DENIAL",
        "It is not true that recommendation 4 has not been implemented. | DENIAL",
        "It can hardly be said that recommendation 4 is partially implemented. | UNKNOWN",
        "The aim is that recommendation 4 is partially implemented. | DESCRIPTION",
        "We do not believe that recommendation 4 is being implemented. | UNKNOWN",
        "Recommendation 4 is partially implemented? | UNKNOWN",
      })
  void aSentenceClaimsProgressOrDeniesIt(String sentence, Claim expected) {
    assertThat(
            new ClaimReader(new Qualifications())
                .read(List.of(sentence), voice(Language.ENGLISH))
                .claim())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH  | La loi a été adoptée en 2019.                       | PROGRESS",
        "FRENCH  | C'est puni même si la loi n'a pas été modifiée.    | DENIAL",
        "FRENCH  | Si la loi n'a pas été modifiée, il paie.           | UNKNOWN",
        "FRENCH  | La recommandation 3 n’a pas été mise en œuvre.      | UNKNOWN",
        "FRENCH  | La population compte 2 millions de personnes.      | UNKNOWN",
        "SPANISH | La recomendación 3 no se ha cumplido.               | UNKNOWN",
        "RUSSIAN | Рекомендация 3 не выполнена.                        | UNKNOWN",
        "ARABIC  | لم تنفذ التوصية 3.                                  | UNKNOWN",
        "CHINESE | 建议3未落实。                                         | UNKNOWN",
        "ENGLISH | The population is 2 million.                        | DESCRIPTION",
        "FRENCH  | Aucun juge n'a été formé.                           | DENIAL",
        "FRENCH  | Aucune des lois n'a été modifiée.                   | DENIAL",
        "FRENCH  | La loi a été adoptée sans que les pêcheurs soient consultés. | UNKNOWN",
        "FRENCH  | Le Gouvernement n'a mis en place aucune des mesures. | DENIAL",
        "FRENCH  | La loi n'a été nullement adoptée. | DENIAL",
        "FRENCH  | La loi n'a guère été adoptée. | UNKNOWN",
        "SPANISH | Se aprobó la ley en 2019.                           | PROGRESS",
        "SPANISH | Ninguna de las leyes ha sido aprobada.              | DENIAL",
        "SPANISH | Se aprobó la ley sin consulta.                      | UNKNOWN",
        "FRENCH  | On peut difficilement dire que la recommandation 4 a été mise en œuvre. |"
            + " UNKNOWN",
        "FRENCH  | On ne saurait dire que la recommandation 4 a été mise en œuvre. | UNKNOWN",
        "FRENCH  | Nous ne croyons pas que la recommandation 4 a été mise en œuvre. | UNKNOWN",
        "FRENCH  | Le Gouvernement ne prétend pas que la recommandation 4 a été mise en œuvre. |"
            + " UNKNOWN",
        "FRENCH  | Nul ne peut affirmer que la recommandation 4 a été mise en œuvre. | UNKNOWN",
        "FRENCH  | Il est douteux que la recommandation 4 a été mise en œuvre. | UNKNOWN",
        "FRENCH  | Il est prématuré de dire que la recommandation 4 a été mise en œuvre. | UNKNOWN",
        "FRENCH  | Trop peu a été fait pour dire que la recommandation 4 a été mise en œuvre. |"
            + " UNKNOWN",
        "FRENCH  | La recommandation 4 a été mise en œuvre par moitié. | UNKNOWN",
        "FRENCH  | La recommandation 4 a été mise en œuvre, à l'exception de la formation des"
            + " juges. | UNKNOWN",
        "FRENCH  | La recommandation 4 a été mise en œuvre en ce qui concerne les garçons. |"
            + " UNKNOWN",
        "FRENCH  | La recommandation 4 a été mise en œuvre pour ce qui est des garçons. | UNKNOWN",
        "FRENCH  | La recommandation 4 a été mise en œuvre à San José, mais pas dans les autres"
            + " provinces. | UNKNOWN",
        "FRENCH  | L'objectif est que la recommandation 4 est pleinement mise en œuvre. | UNKNOWN",
        "FRENCH  | Le but est que la recommandation 4 soit mise en œuvre. | UNKNOWN",
        "FRENCH  | La recommandation 4 : mise en œuvre (2057). | UNKNOWN",
        "FRENCH  | Mise en œuvre (2057) | UNKNOWN",
        "FRENCH  | La recommandation 4 a-t-elle été mise en œuvre ? | UNKNOWN",
        "FRENCH  | La recommandation 4 a été mise en œuvre ? | UNKNOWN",
        "FRENCH  | La recommandation 4 a été mise en œuvre avec quelques exceptions. | UNKNOWN",
        "FRENCH  | La recommandation 4 a été mise en œuvre sans la formation des juges. | UNKNOWN",
        "FRENCH  | La recommandation 4 a été mise en œuvre par trois ministères sur sept. |"
            + " UNKNOWN",
        "FRENCH  | La recommandation 4 a été mise en œuvre dans toutes les provinces sauf deux."
            + " | UNKNOWN",
        "FRENCH  | La recommandation 4 a été soi-disant mise en œuvre. | UNKNOWN",
        "FRENCH  | Il semble que la recommandation 4 a été mise en œuvre. | UNKNOWN",
        "FRENCH  | Il est faux que la recommandation 4 a été mise en œuvre. | UNKNOWN",
        "FRENCH  | La recommandation 4 a été mise en œuvre moins que prévu. | UNKNOWN",
        "FRENCH  | Pour les garçons, la recommandation 4 a été mise en œuvre. | UNKNOWN",
        "SPANISH | Difícilmente puede decirse que la recomendación 4 ha sido implementada. |"
            + " UNKNOWN",
        "SPANISH | No creemos que la recomendación 4 ha sido implementada. | UNKNOWN",
        "SPANISH | El Gobierno no afirma que la recomendación 4 ha sido implementada. | UNKNOWN",
        "SPANISH | Nadie puede afirmar que la recomendación 4 ha sido implementada. | UNKNOWN",
        "SPANISH | Es dudoso que la recomendación 4 ha sido implementada. | UNKNOWN",
        "SPANISH | Es prematuro decir que la recomendación 4 ha sido implementada. | UNKNOWN",
        "SPANISH | Se ha hecho demasiado poco para decir que la recomendación 4 ha sido"
            + " implementada. | UNKNOWN",
        "SPANISH | La recomendación 4 ha sido implementada por mitad. | UNKNOWN",
        "SPANISH | La recomendación 4 ha sido implementada, con excepción de la formación de"
            + " jueces. | UNKNOWN",
        "SPANISH | La recomendación 4 ha sido implementada con respecto a los niños. | UNKNOWN",
        "SPANISH | La recomendación 4 ha sido implementada en lo que respecta a los niños. |"
            + " UNKNOWN",
        "SPANISH | La recomendación 4 ha sido implementada en San José, pero no en las demás"
            + " provincias. | UNKNOWN",
        "SPANISH | El objetivo es que la recomendación 4 sea plenamente implementada. | UNKNOWN",
        "SPANISH | El objetivo es que la recomendación 4 está plenamente implementada. | UNKNOWN",
        "SPANISH | La recomendación 4: implementada (2057). | UNKNOWN",
        "SPANISH | Implementada (2057) | UNKNOWN",
        "SPANISH | ¿Ha sido implementada la recomendación 4? | UNKNOWN",
        "SPANISH | La recomendación 4 ha sido implementada con algunas excepciones. | UNKNOWN",
        "SPANISH | La recomendación 4 ha sido implementada sin la formación de jueces. | UNKNOWN",
        "SPANISH | La recomendación 4 ha sido implementada por tres de siete ministerios. |"
            + " UNKNOWN",
        "SPANISH | La recomendación 4 ha sido implementada en todas las provincias menos dos. |"
            + " UNKNOWN",
        "SPANISH | Parece que la recomendación 4 ha sido implementada. | UNKNOWN",
        "SPANISH | Es falso que la recomendación 4 ha sido implementada. | UNKNOWN",
        "SPANISH | La recomendación 4 ha sido implementada menos de lo previsto. | UNKNOWN",
        "FRENCH  | La loi a été adoptée, mais pas dans les temps. | UNKNOWN",
        "FRENCH  | La loi a été adoptée ? | UNKNOWN",
        "FRENCH  | L'objectif est que la loi a été adoptée. | UNKNOWN",
        "SPANISH | ¿Se aprobó la ley? | UNKNOWN",
        "SPANISH | Se aprobó la ley, pero no en todas las provincias. | UNKNOWN",
        "SPANISH | No creemos que se aprobó la ley. | UNKNOWN",
        "RUSSIAN | Рекомендация 4 выполнена на 30 процентов. | UNKNOWN",
        "RUSSIAN | Нельзя сказать, что рекомендация 4 выполнена. | UNKNOWN",
        "CHINESE | 不能说建议4已落实。 | UNKNOWN",
        "ARABIC | لا يمكن القول إن التوصية 4 قد نفذت. | UNKNOWN",
      })
  void soItDoesInFrenchAndSpanish(Language language, String sentence, Claim expected) {
    assertThat(
            new ClaimReader(new Qualifications()).read(List.of(sentence), voice(language)).claim())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Retain the death penalty          | The death penalty had not been abolished. | UNKNOWN",
        "Refrain from executions           | No executions had been carried out.       | UNKNOWN",
        "Do not adopt the bill on agents   | The bill had not been adopted.            | UNKNOWN",
        "Maintain the moratorium           | Executions had not been resumed.          | UNKNOWN",
        "Retain the death penalty          | The death penalty was abolished.          | UNKNOWN",
        "Stop forced evictions             | Forced evictions had not been ended.      | DENIAL",
        "Maintain its efforts for schools  | New schools were established.             | PROGRESS",
        "Abolish the death penalty         | The death penalty was abolished.          | PROGRESS",
      })
  void whatWasNotDoneMayBeWhatWasAsked(String asked, String sentence, Claim expected) {
    ClaimReader claims = new ClaimReader(new Qualifications());
    ClaimReader.FoundClaim found = claims.read(List.of(sentence), voice(Language.ENGLISH));
    assertThat(claims.on(asked, Language.ENGLISH, found).claim()).isEqualTo(expected);
  }

  /** Each passage that is like the only recommendation, with its score and why. */
  private static List<String> like(
      String text, LikenessKind kind, EvidenceFinder.Options options, TestPaper... papers)
      throws IncomparableException {
    return EvidenceFinder.with(kind)
        .find(
            rows(ResultLine.of("115.1", text)),
            Stream.of(papers).map(TestPaper::paper).toList(),
            options)
        .recommendations()
        .get(0)
        .passages()
        .stream()
        .map(each -> each.words() + " <" + each.link().words() + ">")
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Close the Karstal prison for women | The prison in Karstal was closed. | same issue:"
            + " Detention; same group: detainees; same words: prison, karstal, closed",
        "Ratify OP-CEDAW in order to protect women | The Optional Protocol to the Convention on the"
            + " Elimination of All Forms of Discrimination against Women was ratified. | same"
            + " treaty: OP-CEDAW; same issue: Women's rights, International instruments; same"
            + " group: women",
        "Submit overdue reports to the treaty bodies | Overdue reports to the treaty bodies were"
            + " submitted. | same treaty and act: TREATY-BODIES (report); same issue: Treaty"
            + " bodies; same words: overdue, reports, treaty, bodies, submitted",
        "Submit overdue reports to the treaty bodies and end torture in prisons | Overdue reports"
            + " to the treaty bodies were submitted. |",
        "Protect the rights of women | Women sit in Parliament. |",
        "Publish the budget of Sylvania | Sylvania has rivers. |",
        "Criminalize all forms of trafficking in children | All forms of toys are made for"
            + " children. |",
        "Report on roads in the mid-term UPR report | Many took part in the UPR of Sylvania. |",
        "Publish the budget of the capital | Norway has rivers. |",
      })
  void whatAPassageAndARecommendationShareIsTold(String text, String passage, String shared)
      throws IncomparableException {
    assertThat(
            like(
                text,
                LikenessKind.VECTORS,
                new EvidenceFinder.Options(10, OptionalDouble.of(0)),
                new TestPaper("a.docx").says(passage)))
        .isEqualTo(Stream.ofNullable(shared).map(each -> passage + " <" + each + ">").toList());
  }

  @Test
  void theMostLikeComeFirstAsManyAsAreWanted() throws IncomparableException {
    String text = "Close the Karstal detention centre for migrants";
    TestPaper paper =
        new TestPaper("a.docx")
            .says("The detention centre was built in 2018.")
            .says("The Karstal detention centre for migrants was closed.")
            .says("The Karstal detention centre was reopened.");

    List<String> all =
        like(text, LikenessKind.WORDS, new EvidenceFinder.Options(3, OptionalDouble.of(0)), paper);

    assertThat(all)
        .extracting(each -> each.replaceFirst(" <.*", ""))
        .containsExactly(
            "The Karstal detention centre for migrants was closed.",
            "The Karstal detention centre was reopened.",
            "The detention centre was built in 2018.");
    assertThat(
            like(
                text,
                LikenessKind.WORDS,
                new EvidenceFinder.Options(2, OptionalDouble.of(0)),
                paper))
        .isEqualTo(all.subList(0, 2));
  }

  @Test
  void aPassageThatReachesTheThresholdCounts() throws IncomparableException {
    List<ResultRow> rows = rows(ResultLine.of("115.1", "Close the Karstal detention centre"));
    List<ReviewDocument> papers =
        List.of(new TestPaper("a.docx").says("The centre was built by Peru.").paper());
    EvidenceFinder finder = EvidenceFinder.with(LikenessKind.WORDS);
    double score =
        finder
            .find(rows, papers, new EvidenceFinder.Options(1, OptionalDouble.of(0)))
            .recommendations()
            .get(0)
            .passages()
            .get(0)
            .link()
            .score();

    assertThat(score).isStrictlyBetween(0.001, 0.999);
    for (double threshold : List.of(Math.nextDown(score), score, Math.nextUp(score))) {
      assertThat(
              finder
                  .find(rows, papers, new EvidenceFinder.Options(1, OptionalDouble.of(threshold)))
                  .recommendations()
                  .get(0)
                  .passages())
          .hasSize(threshold > score ? 0 : 1);
    }
  }

  @ParameterizedTest
  @CsvSource({"en, en, true", "en, '', true", "en, fr, false", "fr, fr, true", "fr, '', true"})
  void likenessIsToldInOneLanguage(String asked, String told, boolean expected)
      throws IncomparableException {
    List<ResultRow> rows =
        ResultLine.read(
            ResultLine.of("115.1", "Fermer la prison de Karstal")
                .toSylvania()
                .json()
                .replace("\"date\"", "\"language\":\"" + asked + "\",\"date\""));
    ReviewDocument paper =
        new TestPaper("a.docx")
            .in(Language.of(told).orElse(null))
            .says("La prison de Karstal est fermée.")
            .paper();

    ReviewEvidence evidence =
        FINDER.find(rows, List.of(paper), new EvidenceFinder.Options(1, OptionalDouble.of(0.1)));

    assertThat(evidence.recommendations().get(0).passages()).hasSize(expected ? 1 : 0);
    assertThat(evidence.likeness()).isEqualTo(asked.equals("en") ? "vectors" : "words");
  }

  @Test
  void aNoteIsQuotedWhereItStates() throws Exception {
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .noted("1. Prisons were closed.", "Recommendation 115.1 was not implemented.");

    assertThat(
            FINDER
                .find(
                    rows(),
                    List.of(paper.read()),
                    new EvidenceFinder.Options(0, OptionalDouble.empty()))
                .recommendations()
                .get(0)
                .passages())
        .extracting(
            each ->
                String.join(
                    " / ",
                    each.words(),
                    each.paragraph().orElseThrow(),
                    each.claim().word(),
                    each.link().words(),
                    String.valueOf(each.link().score()),
                    each.statedLevel().map(StatedLevel::words).orElse("-")))
        .containsExactly(
            "Recommendation 115.1 was not implemented. / 1 / denial / Recommendation 115.1 / 1.0 /"
                + " not implemented",
            "Prisons were closed. / 1 / description / Recommendation 115.1 / 1.0 / -");
  }

  @Test
  void aNoteStandsOnItsOwnPage() throws Exception {
    ReviewDocument read =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .noted("1. Prisons were closed.", "Recommendation 115.1 was not implemented.")
            .read();
    ReviewDocument paged =
        new ReviewDocument(
            read.source(),
            read.info(),
            read.kind(),
            read.outline(),
            read.paragraphs(),
            read.notes().stream()
                .map(
                    note ->
                        new ReviewDocument.Note(
                            note.mark(),
                            note.text(),
                            note.span(),
                            OptionalInt.of(18),
                            note.named()))
                .toList(),
            read.contributors(),
            read.reported(),
            read.notices());

    assertThat(
            FINDER
                .find(rows(), List.of(paged), new EvidenceFinder.Options(0, OptionalDouble.empty()))
                .recommendations()
                .get(0)
                .passages())
        .extracting(Passage::page)
        .containsExactly(OptionalInt.of(18), OptionalInt.empty());
  }

  @Test
  void passagesThatAreNamedComeByTheirLikeness() throws Exception {
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Detention (recommendation 1)")
            .says("1. Schools for nurses were opened in the north of the country.")
            .says("2. The Karstal detention centre for migrants was closed.")
            .says("3. That was recommendation 1.");

    assertThat(
            FINDER
                .find(rows(), List.of(paper.read()), EvidenceFinder.Options.DEFAULT)
                .recommendations()
                .get(0)
                .passages())
        .extracting(EvidenceFinderTest::told)
        .containsExactly("explicit 3", "section 2", "section 1 folded");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The law was adopted in 2018.              | was adopted",
        "The law has not been adopted.             | has not been adopted",
        "It has yet to be adopted.                 | has yet to be adopted",
        "The underdeveloped north lies by the sea. | ''",
        "Coffee is co-developed abroad.            | ''",
        "It adopted a law and opened a court.      | adopted",
        "Steps were taken, and a law was adopted.  | Steps were taken",
        "The bill has been drafted; a law was adopted, but prisons remained underfunded. | has been"
            + " drafted; remained underfunded",
        "A new penal code is in force.             | new penal code",
        "Discussions are still without progress.   | still without",
      })
  void theFirstWordsThatClaimAreTold(String sentence, String words) {
    assertThat(
            new ClaimReader(new Qualifications())
                .read(List.of(sentence), voice(Language.ENGLISH))
                .words())
        .isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Recommendation 4 has been fully implemented.                         | IMPLEMENTED",
        "Recommendation 4 has been implemented without delay.                 | IMPLEMENTED",
        "Although no time was set, recommendation 4 has been implemented.     | IMPLEMENTED",
        "Recommendation 4, which had no date, has been implemented.           | IMPLEMENTED",
        "Recommendation 4 is implemented, and no law is planned.              | IMPLEMENTED",
        "Recommendation 4 was implemented in all seven provinces.             | IMPLEMENTED",
        "The Government considers that recommendation 4 has been implemented. | IMPLEMENTED",
        "Recommendation 4 has been implemented with fishers' organizations.   | IMPLEMENTED",
        "As the Committee had asked, recommendation 4 has been implemented.   | IMPLEMENTED",
        "Recommendation 4 has been partially implemented, but funds lack.     | PARTLY_IMPLEMENTED",
        "Recommendation 4 has not been implemented because funds lack.        | NOT_IMPLEMENTED",
        // Negated or doubted.
        "None of the steps in recommendation 4 has been implemented.          |",
        "No part of recommendation 4 has been implemented.                    |",
        "It cannot be said that recommendation 4 has been implemented.        |",
        "It is too early to say that recommendation 4 has been implemented.   |",
        "The Government does not consider recommendation 4 to be fully implemented. |",
        "Recommendation 4 has hardly been implemented.                        |",
        "Recommendation 4 has almost been implemented.                        |",
        "Recommendation 4 has been implemented neither at sea nor on land.    |",
        // Planned or supposed.
        "Recommendation 4 was to have been fully implemented by 2021.         |",
        "Recommendation 4 will have been implemented once funds come.         |",
        "Recommendation 4 should have been implemented.                       |",
        "Had funds come, recommendation 4 would have been implemented.        |",
        "If Parliament agrees, recommendation 4 is implemented.               |",
        "The Ministry ensures that recommendation 4 is implemented.           |",
        // Limited or taken back.
        "Recommendation 4 has been implemented in two of seven harbours.      |",
        "In two harbours, recommendation 4 has been implemented.              |",
        "Recommendation 4 has been implemented with the exception of harbours. |",
        "Of recommendations 4 and 5, only the first has been implemented.     |",
        "Recommendations 4 to 6 have been implemented, except 5.              |",
        "Sylvania has begun implementing recommendation 4.                    |",
        "Recommendation 4 has been implemented, but the law was repealed.     |",
        "Recommendation 4 has been implemented on paper.                      |",
        "Recommendation 4 has been implemented since 2019 and suspended since 2023. |",
        "Recommendation 4 has been implemented in the last cycle, before Parliament withdrew it. |",
        "Recommendation 4 has been implemented; the bylaws are missing.       |",
        "Recommendation 4 has been implemented for adults.                    |",
        "Recommendation 4 has been implemented to 60 per cent.                |",
        "Recommendation 4 has been implemented as a pilot.                    |",
        "When recommendation 4 has been implemented, the Ministry will report. |",
        "Implemented (2019), abolished in 2023.                               |",
        "Has recommendation 4 been implemented?                               |",
        // Of something else.
        "The first phase of the plan on recommendation 4 has been implemented. |",
        "A project under recommendation 4 was fully implemented.              |",
        "The budget for implementing recommendation 4 has been fully implemented. |",
        "The plan in which recommendation 4 is named has been implemented.    |",
        "The measures that recommendation 4 asks for were implemented.        |",
        "Recommendation 4, like others that have been implemented, is on ports. |",
        "As regards recommendation 4, a law has been implemented.             |",
        "Training implemented under recommendation 4 goes on.                 |",
        "The Government is committed to full implementation of recommendation 4. |",
        "Sylvania is implementing recommendation 4.                           | IN_PROGRESS",
        "The programme on recommendation 4 has not been implemented.          |",
        // It alone, with when, how and why.
        "Recommendation 4 was implemented in March 2023, by law.              | IMPLEMENTED",
        "Recommendation 4 of Fiji on ports has been implemented: a law was adopted. | IMPLEMENTED",
        "Recommendation 4 is considered fully implemented.                    | IMPLEMENTED",
        "A report was sent on 6 July 2014 and presented on 15 March, thus implementing"
            + " recommendation 4. | IMPLEMENTED",
        "The Act also implements recommendation 4, of which Sylvania took note. | IMPLEMENTED",
        "Sylvania notes with satisfaction that recommendation 4 has already been implemented. |"
            + " IMPLEMENTED",
        "Recommendation 4 was implemented in 2021 (Law 5).                    | IMPLEMENTED",
        "Implemented (2019).                                                  | IMPLEMENTED",
        "By law, Sylvania has fully implemented this recommendation.          | IMPLEMENTED",
        "☐ Implemented                                                        |",
        "☒ Implemented ☐ Not implemented                                      | IMPLEMENTED",
        "( ) Implemented (x) Not implemented                                  | NOT_IMPLEMENTED",
        "☒ Implemented ☒ Not implemented                                      |",
        // How it was done: what is not known to leave it whole.
        "Recommendation 4 has been poorly implemented. |",
        "Recommendation 4 has poorly been implemented. |",
        "Recommendation 4 was ill implemented. |",
        "Recommendation 4 has been piecemeal and late implemented. |",
        "Recommendation 4 has been 60% implemented. |",
        "Recommendation 4 has in the north been implemented. |",
        "Recommendation 4 has been claimed implemented. |",
        "Has been poorly implemented. |",
        "Sylvania has poorly implemented recommendation 4. |",
        "Sylvania has, half-heartedly, implemented recommendation 4. |",
        "Sylvania has half implemented recommendation 4. |",
        "Sylvania has in the north implemented recommendation 4. |",
        "Sylvania badly implemented recommendation 4. |",
        "The Act poorly implements recommendation 4. |",
        "Sylvania has supposedly complied with recommendation 4. |",
        "Recommendation 4 is supposedly being implemented. |",
        "Recommendation 4 is being poorly implemented. |",
        "Recommendation 4 is being gradually implemented. | IN_PROGRESS",
        "Recommendation 4 has not been fully implemented. |",
        "Recommendations 4 and 5 have not all been implemented. |",
        "Recommendation 4 has not only been implemented. |",
        "Recommendation 4 has yet to be fully implemented. |",
        "Recommendation 4 has not yet been implemented. | NOT_IMPLEMENTED",
        "Recommendation 4 has so far not at all been implemented. | NOT_IMPLEMENTED",
        "Recommendation 4 has since March 2019 been fully implemented. | IMPLEMENTED",
        "Recommendation 4 has been accepted and duly implemented. | IMPLEMENTED",
        "Recommendations 4 and 5 have all been successfully implemented. | IMPLEMENTED",
        "Sylvania has also fully implemented recommendation 4. | IMPLEMENTED",
        "Last July the Assembly implemented recommendation 4. | IMPLEMENTED",
        // Said by others.
        "NGOs claim that recommendation 4 has been implemented.               |",
        "According to civil society, recommendation 4 has been implemented.   |",
        "Recommendation 4 has been considered as implemented by some.         |",
        "The Committee found that recommendation 4 had not been implemented.  |",
        "Harbour Watch reported that recommendation 4 has been implemented.   |",
        "In the view of the Court, recommendation 4 has been implemented.     |",
        "In the view of the Government, recommendation 4 has been implemented. | IMPLEMENTED",
        "Sylvania considers that recommendation 4 has been implemented.       | IMPLEMENTED",
        "It is pleased to report that recommendation 4 has been implemented.  | IMPLEMENTED",
        "According to the Act, recommendation 4 has been implemented.         | IMPLEMENTED",
        "Recommendations 4 and 5 are implemented, the latter in part.         |",
        "Either recommendation 4 or recommendation 5 has been implemented.    |",
        "Sylvania undertakes that recommendation 4 is implemented.            |",
        "Implemented: No                                                      |",
        "Implemented - none                                                   |",
        "Implemented: partly.                                                 |",
        "Implemented: in part                                                 |",
        "Implemented (disputed)                                               |",
        "Recommendation 4 is implemented: no.                                 |",
        "Implemented ✗                                                        |",
        "Implemented ✘                                                        |",
        "Implemented ☐                                                        |",
        "Implemented: ☐                                                       |",
        "Implemented 2/7                                                      |",
        "Implemented*                                                         |",
        "Implemented: by Law 5/2018                                           | IMPLEMENTED",
        "Implemented: the office was opened in 2017.                          | IMPLEMENTED",
        "Recommendation 4 is implemented: Law 5 of 2018.                      | IMPLEMENTED",
        "Implemented (2018)                                                   | IMPLEMENTED",
        "Fully implemented [ ] Not implemented [x]                            | NOT_IMPLEMENTED",
        "Fully implemented ☒ Not implemented ☐                                | IMPLEMENTED",
        "Implemented ____                                                     |",
        // What opens the sentence, and what follows, is understood.
        "It can hardly be said that recommendation 4 is fully implemented. |",
        "Recommendation 4 has been implemented by 30 per cent. |",
        "Recommendation 4 has been implemented, with the exception of the training of judges. |",
        "Recommendation 4 has been implemented with respect to boys. |",
        "Far too little was done for it to be said that recommendation 4 has been implemented. |",
        "We do not believe that recommendation 4 has been implemented. |",
        "The aim is that recommendation 4 is fully implemented. |",
        "Recommendation 4 has been implemented less than expected. |",
        "Recommendation 4: implemented (2057). |",
        "Recommendation 4: fully implemented? |",
        "Recommendation 4 was fully implemented in San José, but not in the other provinces. |",
        "It would be premature to say that recommendation 4 has been implemented. |",
        "Nobody can say that recommendation 4 has been fully implemented. |",
        "Recommendation 4 is far from being fully implemented. |",
        "Recommendation 4 has almost been fully implemented. |",
        "Recommendation 4 has been implemented on paper only. |",
        "Recommendation 4 was implemented until 2021, when the law was repealed. |",
        "Recommendation 4 has been implemented for citizens alone. |",
        "Recommendation 4 has nominally been implemented. |",
        "Recommendation 4 has been implemented in theory. |",
        "Recommendation 4 has been implemented in the capital. |",
        "Recommendation 4 cannot be implemented. |",
        "The Government regrets that it is not in a position to report that recommendation 4 has"
            + " been implemented. |",
        "It remains to be seen whether recommendation 4 has been implemented. |",
        "Recommendation 4 has been implemented rather slowly and remains incomplete. |",
        "It is wrong to say that recommendation 4 has been implemented. |",
        "Recommendation 4 has been implemented, which NGOs deny. |",
        "Few would say that recommendation 4 has been fully implemented. |",
        "Contrary to what civil society says, recommendation 4 has been fully implemented. |",
        "If recommendation 4 had been fully implemented, fewer people would be in prison. |",
        "One can scarcely claim that recommendation 4 has been implemented. |",
        "Nobody would claim that recommendation 4 is implemented. |",
        "We do not think that recommendation 4 is implemented. |",
        "The Government does not pretend that recommendation 4 has been implemented. |",
        "The Government does not maintain that recommendation 4 has been implemented. |",
        "The Government is not of the opinion that recommendation 4 has been implemented. |",
        "We cannot say that recommendation 4 is implemented. |",
        "It is an exaggeration to say that recommendation 4 has been implemented. |",
        "It would be an overstatement that recommendation 4 is implemented. |",
        "Too few judges were trained for recommendation 4 to be considered implemented. |",
        "Too little has been done to say that recommendation 4 is fully implemented. |",
        "It is questionable whether recommendation 4 is implemented. |",
        "It is open to debate that recommendation 4 has been implemented. |",
        "It is hard to claim that recommendation 4 has been implemented. |",
        "Perhaps recommendation 4 has been implemented. |",
        "Recommendation 4 is arguably implemented. |",
        "Recommendation 4 has probably been implemented. |",
        "Recommendation 4 appears to have been implemented. |",
        "It seems that recommendation 4 has been implemented. |",
        "It is not the case that recommendation 4 has been implemented. |",
        "It is a mistake to believe that recommendation 4 has been implemented. |",
        "Who would say that recommendation 4 has been implemented? |",
        "Implemented? |",
        "Recommendation 4 has been implemented (?). |",
        "Recommendation 4 has been implemented in name. |",
        "Nothing indicates that recommendation 4 has been implemented. |",
        "The Government has no evidence that recommendation 4 has been implemented. |",
        "There is no proof that recommendation 4 has been implemented. |",
        "The Government is unable to state that recommendation 4 has been implemented. |",
        "We would not go so far as to say that recommendation 4 has been implemented. |",
        "It would be dishonest to say that recommendation 4 has been implemented. |",
        "It is rumoured that recommendation 4 has been implemented. |",
        "The previous Government said that recommendation 4 has been implemented. |",
        "The claim that recommendation 4 has been implemented is false. |",
        "That recommendation 4 has been implemented is not true. |",
        "That recommendation 4 has been implemented is a myth. |",
        "Recommendation 4 has been implemented with regard to boys. |",
        "Recommendation 4 has been implemented as regards adults. |",
        "Recommendation 4 has been implemented as far as adults are concerned. |",
        "Recommendation 4 has been implemented concerning men. |",
        "As regards boys, recommendation 4 has been implemented. |",
        "With respect to boys, recommendation 4 has been implemented. |",
        "For citizens, recommendation 4 has been implemented. |",
        "At the federal level, recommendation 4 has been implemented. |",
        "In San José, recommendation 4 has been implemented. |",
        "Recommendation 4 has been implemented by half. |",
        "Recommendation 4 has been implemented by two thirds. |",
        "Recommendation 4 has been implemented by three of seven ministries. |",
        "Recommendation 4 has been implemented by several provinces. |",
        "Recommendation 4 has been implemented by a large part. |",
        "Recommendation 4 has been implemented by some municipalities. |",
        "Recommendation 4 has been implemented with one exception. |",
        "Recommendation 4 has been implemented with some exceptions. |",
        "Recommendation 4 has been implemented with gaps. |",
        "Recommendation 4 has been implemented with reservations. |",
        "Recommendation 4 has been implemented with limited success. |",
        "Recommendation 4 has been implemented with little effect. |",
        "Recommendation 4 has been implemented without its second part. |",
        "Recommendation 4 has been implemented without the training of judges. |",
        "Recommendation 4 has been implemented without success. |",
        "Recommendation 4 has been implemented without any effect. |",
        "Recommendation 4 has been implemented in all provinces but two. |",
        "Recommendation 4 has been implemented in all provinces except the north. |",
        "Recommendation 4 has been implemented across the south. |",
        "Recommendation 4 has been implemented throughout the south. |",
        "Recommendation 4 has been implemented in its first part. |",
        "Recommendation 4 has been implemented in its essentials. |",
        "Recommendation 4 has been implemented in its main points. |",
        "Recommendation 4 has been implemented in full in the capital. |",
        "Recommendation 4 has been implemented in all cities. |",
        "Recommendation 4 has been fully implemented for women. |",
        "Recommendation 4 has been implemented less in the north than in the south. |",
        "Recommendation 4 has been implemented, though not everywhere. |",
        "Recommendation 4 has been implemented, not in the islands though. |",
        "Recommendation 4 has been implemented, minus the training of judges. |",
        "Recommendation 4 has been implemented, bar the training of judges. |",
        "Recommendation 4 has been implemented, judges not included. |",
        "Recommendation 4 has been implemented (except judges). |",
        "Recommendation 4 is implemented: the law applies to boys only. |",
        "Recommendation 4 has been implemented: 30 per cent. |",
        "Recommendation 4 has been implemented because half of the prisons were closed. |",
        "Recommendation 4 has been 30 per cent implemented. |",
        "30 per cent of recommendation 4 has been implemented. |",
        "Except for the training of judges, recommendation 4 has been implemented. |",
        "With the exception of prisons, recommendation 4 has been implemented. |",
        "Apart from prisons, recommendation 4 has been fully implemented. |",
        "Recommendation 4 has been implemented as much as possible. |",
        "Recommendation 4 has been implemented to the extent possible. |",
        "Recommendation 4 has been implemented within the limits of the budget. |",
        "Recommendation 4 has been implemented subject to funds. |",
        "The goal is that recommendation 4 is implemented. |",
        "The objective is for recommendation 4 to be implemented. |",
        "Our intention is that recommendation 4 is implemented. |",
        "The target is that recommendation 4 is fully implemented in 2050. |",
        "It is important that recommendation 4 is implemented. |",
        "It is foreseen that recommendation 4 is implemented. |",
        "The plan is that recommendation 4 is fully implemented. |",
        "The Government wants recommendation 4 fully implemented. |",
        "The Government seeks to have recommendation 4 fully implemented. |",
        "By 2050, recommendation 4 is fully implemented. |",
        "Recommendation 4 is to be implemented. |",
        "Recommendation 4 is to be fully implemented by 2050. |",
        "Recommendation 4: fully implemented by 2050. |",
        "Recommendation 4: implemented in 2057 |",
        "Recommendation 4 is implemented as of 1 January 2057. |",
        "Recommendation 4 is implemented from next year. |",
        "From next year on, recommendation 4 is fully implemented. |",
        "Our vision is a country in which recommendation 4 is fully implemented. |",
        "The bill provides that recommendation 4 is implemented. |",
        "The National Action Plan foresees that recommendation 4 is implemented. |",
        "It is our hope that recommendation 4 is implemented. |",
        "It is hoped that recommendation 4 is implemented. |",
        "The Ministry is working towards recommendation 4 being fully implemented. |",
        "It is desirable that recommendation 4 is implemented. |",
        "Recommendation 4 will be fully implemented. |",
        "Recommendation 4 has been implemented. | IMPLEMENTED",
        "Recommendation 4 has been fully implemented since 2019. | IMPLEMENTED",
        "Recommendation 4 was implemented by Parliament in 2018. | IMPLEMENTED",
        "Recommendation 4 was implemented by the Ministry of Justice. | IMPLEMENTED",
        "Recommendation 4 has been implemented by adopting a law on prisons. | IMPLEMENTED",
        "Recommendation 4 has been implemented by means of Law 5. | IMPLEMENTED",
        "Recommendation 4 has been implemented by all ministries. | IMPLEMENTED",
        "Recommendation 4 has been implemented by Law 30/2019. | IMPLEMENTED",
        "Recommendation 4 was implemented by the end of 2019. | IMPLEMENTED",
        "Recommendation 4 has been implemented with the support of UNICEF. | IMPLEMENTED",
        "Recommendation 4 has been implemented with the help of civil society. | IMPLEMENTED",
        "Recommendation 4 has been implemented with the adoption of Law 5. | IMPLEMENTED",
        "Recommendation 4 has been implemented without exception. | IMPLEMENTED",
        "Recommendation 4 has been implemented in all provinces. | IMPLEMENTED",
        "Recommendation 4 has been implemented throughout the country. | IMPLEMENTED",
        "Recommendation 4 has been implemented through two laws. | IMPLEMENTED",
        "Recommendation 4 has been implemented in its entirety. | IMPLEMENTED",
        "Recommendation 4 has been implemented in full. | IMPLEMENTED",
        "Recommendation 4: fully implemented (2018). | IMPLEMENTED",
        "The Government is pleased to say that recommendation 4 has been implemented. |"
            + " IMPLEMENTED",
        "We believe that recommendation 4 has been implemented. | IMPLEMENTED",
        "It can be said that recommendation 4 has been implemented. | IMPLEMENTED",
        "There is no doubt that recommendation 4 has been implemented. | IMPLEMENTED",
        "Recommendation 4 has not been implemented. | NOT_IMPLEMENTED",
        "Recommendation 4 has not yet been implemented for lack of funds. | NOT_IMPLEMENTED",
        "Recommendation 4 is partially implemented. | PARTLY_IMPLEMENTED",
        "Recommendation 4 is being implemented. | IN_PROGRESS",
        "In accordance with Law 5, recommendation 4 has been implemented. | IMPLEMENTED",
        "As a result of the reform of 2018, recommendation 4 has been fully implemented. |"
            + " IMPLEMENTED",
        "Since the reform of 2018, recommendation 4 is implemented. | IMPLEMENTED",
        "Since the reform of 2018, recommendation 4 is implemented. | IMPLEMENTED",
        "Since the reform, recommendation 4 is implemented. | IMPLEMENTED",
        "Since the reform of 2018, recommendation 4 has been implemented. | IMPLEMENTED",
        "After the reform, recommendation 4 has been implemented. | IMPLEMENTED",
        "Recommendation 4 has been implemented (Law No. 5 of 2018). | IMPLEMENTED",
        "Theoretically, recommendation 4 has been implemented. |",
        "Officially, recommendation 4 has been implemented. |",
        "Domestically, recommendation 4 has been implemented. |",
        "Boys excepted, recommendation 4 has been implemented. |",
        "In the north, Sylvania has implemented recommendation 4. |",
        "In the north Sylvania has implemented recommendation 4. |",
        "For boys, the Act implements recommendation 4. |",
        "In 2018, the Assembly implemented recommendation 4. | IMPLEMENTED",
        "By Law 5, Sylvania has implemented recommendation 4. | IMPLEMENTED",
        "Sylvania has implemented recommendation 4 for boys. |",
        "Sylvania has implemented recommendation 4 in the north. |",
        "Sylvania has implemented recommendation 4 with respect to boys. |",
        "Sylvania has implemented recommendation 4 by 2050. |",
        "Recommendation 4, where it concerns boys, has been implemented. |",
        "Recommendation 4, as it concerns boys, has been implemented. |",
        "Recommendation 4, which Sylvania had accepted, has been implemented. | IMPLEMENTED",
        "Recommendation 4, in the north, has been implemented. |",
        "Recommendation 4 has been implemented in accordance with Law 5. | IMPLEMENTED",
        "Recommendation 4 has been implemented in cooperation with civil society. | IMPLEMENTED",
        "Recommendation 4 has been implemented by the adoption of the National Plan 2031–2040. |"
            + " IMPLEMENTED",
        "In principle, recommendation 4 has been implemented. |",
        "In response to recommendation 4, a law was adopted. |",
        "Recommendation 4 was implemented on 5 May 2018. | IMPLEMENTED",
        "Recommendation 4 has been implemented everywhere but in the north. |",
        "Recommendation 4 has been implemented by and large. |",
        "Recommendation 4 has been implemented in essence. |",
        "Recommendation 4 has been implemented as a matter of principle. |",
        "Recommendation 4 has been implemented under the condition that funds come. |",
        "Recommendation 4 has been implemented under certain circumstances. |",
        "Recommendation 4 has been implemented by the centre, not by the provinces. |",
        "Recommendation 4 has been implemented by the provinces of the south. |",
        "Recommendation 4 has been implemented by way of trial. |",
        "Recommendation 4 has been implemented through a pilot project. |",
        "Recommendation 4 has been implemented by a bill that is before Parliament. |",
        "Recommendation 4 has been implemented by a draft law. |",
        "Recommendation 4 has been implemented by law, at least on paper. |",
        "Recommendation 4 has been implemented, or so we hope. |",
        "Recommendation 4 has been implemented, if only in part. |",
        "Recommendation 4 has been implemented to a large extent. |",
        "Recommendation 4 has been implemented following a delay. | IMPLEMENTED",
        "Is recommendation 4 implemented? No. |",
        "To say that recommendation 4 has been implemented is to overlook the islands. |",
        "Had recommendation 4 been implemented, fewer would be in prison. |",
        "So that recommendation 4 is implemented, a plan was adopted. |",
        "Once recommendation 4 is implemented, a report follows. |",
        "Recommendation 4 is implemented each time a child is born. |",
        "Recommendation 4 is implemented if funds allow. |",
        "Recommendation 4 is implemented under the next plan. |",
        "Recommendation 4 was implemented and later abandoned. |",
        "Recommendation 4 was implemented from 2010 to 2015. |",
        "Recommendation 4 was implemented between 2010 and 2015. |",
        "Recommendation 4 was implemented in 2010, but no longer is. |",
        "Recommendation 4 was once implemented. |",
        "Recommendation 4 was temporarily implemented. |",
        "Recommendation 4 was fully implemented during the emergency. |",
        "Recommendation 4 is not implemented in the north. |",
        "Recommendation 4 has not been implemented with respect to boys. |",
        "Recommendation 4 has not been implemented by 30 per cent. |",
        "It can hardly be said that recommendation 4 has not been implemented. |",
        "It is not true that recommendation 4 has not been implemented. |",
        "It can hardly be said that recommendation 4 is partially implemented. |",
        "The aim is that recommendation 4 is partially implemented. |",
        "We do not believe that recommendation 4 is being implemented. |",
        "Recommendation 4 is partially implemented? |",
        "Is recommendation 4 being implemented? |",
        "Recommendation 4 is implemented by the Act on Equal Treatment of 2018. | IMPLEMENTED",
        "Recommendation 4 has been implemented by adopting the Family Code. | IMPLEMENTED",
        "Recommendation 4 has been fully implemented, in line with the Convention. | IMPLEMENTED",
        "Recommendation 4 has been implemented pursuant to article 5 of the Constitution. |"
            + " IMPLEMENTED",
        "Recommendation 4 has been fully implemented thanks to the efforts of all. | IMPLEMENTED",
        "Recommendation 4 has been implemented through training of the police. | IMPLEMENTED",
        "Recommendation 4 has been implemented: the Criminal Code was amended in 2019 and the"
            + " office was opened. | IMPLEMENTED",
        "The Government has fully implemented recommendation 4. | IMPLEMENTED",
        "With the adoption of Law 5, recommendation 4 has been implemented. | IMPLEMENTED",
        "With the adoption of Law 5, Sylvania has implemented recommendation 4. | IMPLEMENTED",
        "On 5 May 2018, recommendation 4 was implemented. | IMPLEMENTED",
        "In March 2018, Sylvania implemented recommendation 4. | IMPLEMENTED",
        "As a result, recommendation 4 has been implemented. | IMPLEMENTED",
        "Consequently, recommendation 4 has been implemented. | IMPLEMENTED",
        "In this way, recommendation 4 has been implemented. | IMPLEMENTED",
        "In the period under review, recommendation 4 was implemented. | IMPLEMENTED",
        "During the reporting period, recommendation 4 was fully implemented. | IMPLEMENTED",
        "Thus, the State has implemented recommendation 4. | IMPLEMENTED",
        "In the meantime, recommendation 4 has been implemented. | IMPLEMENTED",
        "At the time of writing, recommendation 4 has been implemented. | IMPLEMENTED",
      })
  void aLevelIsStatedWhereNothingTakesFromIt(String sentence, StatedLevel.Level expected) {
    assertThat(
            new LevelReader(new Qualifications())
                .read(sentence, voice(Language.ENGLISH))
                .map(StatedLevel::level))
        .isEqualTo(Optional.ofNullable(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH  | La recommandation 4 a été mise en œuvre.                      | IMPLEMENTED",
        "FRENCH  | Bien qu'aucun délai n'ait été fixé, la recommandation 4 a été mise en œuvre. |"
            + " IMPLEMENTED",
        "FRENCH  | Aucune des mesures de la recommandation 4 n'a été mise en œuvre. |",
        "FRENCH  | La recommandation 4 n'a été mise en œuvre que dans deux ports. |",
        "FRENCH  | La recommandation 4 aurait dû être mise en œuvre.              |",
        "FRENCH  | Selon les ONG, la recommandation 4 a été mise en œuvre.        |",
        "FRENCH  | La recommandation 4 a été mise en œuvre pour les adultes.     |",
        "FRENCH  | La recommandation 4 a été mise en œuvre à 60 %.               |",
        "FRENCH  | La recommandation 4 a été mise en œuvre ; les décrets manquent. |",
        "FRENCH  | La recommandation 4, comme d'autres qui ont été mises en œuvre, porte sur les"
            + " ports. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre en 2021 par une loi.  | IMPLEMENTED",
        "FRENCH  | La recommandation 4 a été mal mise en œuvre. |",
        "FRENCH  | Mise en œuvre : non |",
        "FRENCH  | Mise en œuvre : en partie |",
        "FRENCH  | Mise en œuvre : la loi 5 est entrée en vigueur. | IMPLEMENTED",
        "SPANISH | Implementada: no |",
        "SPANISH | Implementada: en parte |",
        "SPANISH | Implementada: la ley 5 fue aprobada. | IMPLEMENTED",
        "FRENCH  | La recommandation 4 est insuffisamment mise en œuvre. |",
        "FRENCH  | La recommandation 4 n'est plus mise en œuvre. |",
        "FRENCH  | La recommandation 4 n'a été nullement mise en œuvre. |",
        "FRENCH  | La recommandation 4 n'a pas été entièrement mise en œuvre. |",
        "FRENCH  | La recommandation 4 n'a pas encore été mise en œuvre. | NOT_IMPLEMENTED",
        "FRENCH  | La recommandation 4 a été acceptée et pleinement mise en œuvre. | IMPLEMENTED",
        "FRENCH | Le Gouvernement considère la recommandation 4 comme pleinement"
            + " réalisée. | IMPLEMENTED",
        "FRENCH | Les ONG considèrent la recommandation 4 comme pleinement réalisée. |",
        "FRENCH | Le Gouvernement ne considère pas la recommandation 4 comme réalisée." + " |",
        "FRENCH | La recommandation 4 a été exécutée en partie. | PARTLY_IMPLEMENTED",
        "FRENCH | La recommandation 4 a été exécutée en partie par les ONG, en partie"
            + " par l'État. |",
        "FRENCH | Les recommandations 4 à 6 ont toutes été mises en œuvre. |" + " IMPLEMENTED",
        "SPANISH | Se ha implementado en parte la recomendación 4. | PARTLY_IMPLEMENTED",
        "SPANISH | De las recomendaciones 4 a 6, todas han sido implementadas. |" + " IMPLEMENTED",
        "SPANISH | De las recomendaciones 4 a 6, no todas han sido implementadas. |",
        "SPANISH | La recomendación 4 ha sido mal implementada. |",
        "SPANISH | La recomendación 4 fue supuestamente cumplida. |",
        "SPANISH | La recomendación 4 no ha sido plenamente implementada. |",
        "SPANISH | La recomendación 4 no ha sido aún implementada. | NOT_IMPLEMENTED",
        "SPANISH | La recomendación 4 ha sido aceptada y debidamente implementada. | IMPLEMENTED",
        "SPANISH | La primera fase del plan sobre la recomendación 4 ha sido aplicada. |",
        "SPANISH | La recomendación 4 ha sido cumplida en un 60 %.               |",
        "SPANISH | La recomendación 4 ha sido aplicada para los adultos.         |",
        "SPANISH | La recomendación 4 ha sido aplicada desde 2021.               | IMPLEMENTED",
        "SPANISH | La recomendación 4 ha sido implementada.                       | IMPLEMENTED",
        "SPANISH | Aunque no se fijó un plazo, la recomendación 4 ha sido implementada. |"
            + " IMPLEMENTED",
        "SPANISH | Ninguna de las recomendaciones 4 y 5 ha sido implementada.     |",
        "SPANISH | La recomendación 4 debía haber sido implementada.              |",
        "SPANISH | La recomendación 4 ha sido implementada solo en dos puertos.   |",
        "SPANISH | Según las ONG, la recomendación 4 ha sido implementada.        |",
        "FRENCH  | On peut difficilement dire que la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | On ne saurait dire que la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | Nous ne croyons pas que la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | Le Gouvernement ne prétend pas que la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | Nul ne peut affirmer que la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | Il est douteux que la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | Il est prématuré de dire que la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | Trop peu a été fait pour dire que la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre par moitié. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre, à l'exception de la formation des"
            + " juges. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre en ce qui concerne les garçons. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre pour ce qui est des garçons. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre à San José, mais pas dans les autres"
            + " provinces. |",
        "FRENCH  | L'objectif est que la recommandation 4 est pleinement mise en œuvre. |",
        "FRENCH  | Le but est que la recommandation 4 soit mise en œuvre. |",
        "FRENCH  | La recommandation 4 : mise en œuvre (2057). |",
        "FRENCH  | Mise en œuvre (2057) |",
        "FRENCH  | La recommandation 4 a-t-elle été mise en œuvre ? |",
        "FRENCH  | La recommandation 4 a été mise en œuvre ? |",
        "FRENCH  | La recommandation 4 a été mise en œuvre avec quelques exceptions. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre sans la formation des juges. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre par trois ministères sur sept. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre dans toutes les provinces sauf deux. |",
        "FRENCH  | La recommandation 4 a été soi-disant mise en œuvre. |",
        "FRENCH  | Il semble que la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | Il est faux que la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre moins que prévu. |",
        "FRENCH  | Pour les garçons, la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre par la loi 5 de 2018. | IMPLEMENTED",
        "FRENCH  | La recommandation 4 est pleinement mise en œuvre. | IMPLEMENTED",
        "FRENCH  | La recommandation 4 a été mise en œuvre avec l'appui de l'UNICEF. | IMPLEMENTED",
        "FRENCH  | Nous estimons que la recommandation 4 a été mise en œuvre. | IMPLEMENTED",
        "FRENCH  | La recommandation 4 a été mise en œuvre dans toutes les provinces. |"
            + " IMPLEMENTED",
        "SPANISH | Difícilmente puede decirse que la recomendación 4 ha sido implementada. |",
        "SPANISH | No creemos que la recomendación 4 ha sido implementada. |",
        "SPANISH | El Gobierno no afirma que la recomendación 4 ha sido implementada. |",
        "SPANISH | Nadie puede afirmar que la recomendación 4 ha sido implementada. |",
        "SPANISH | Es dudoso que la recomendación 4 ha sido implementada. |",
        "SPANISH | Es prematuro decir que la recomendación 4 ha sido implementada. |",
        "SPANISH | Se ha hecho demasiado poco para decir que la recomendación 4 ha sido"
            + " implementada. |",
        "SPANISH | La recomendación 4 ha sido implementada por mitad. |",
        "SPANISH | La recomendación 4 ha sido implementada, con excepción de la formación de"
            + " jueces. |",
        "SPANISH | La recomendación 4 ha sido implementada con respecto a los niños. |",
        "SPANISH | La recomendación 4 ha sido implementada en lo que respecta a los niños. |",
        "SPANISH | La recomendación 4 ha sido implementada en San José, pero no en las demás"
            + " provincias. |",
        "SPANISH | El objetivo es que la recomendación 4 sea plenamente implementada. |",
        "SPANISH | El objetivo es que la recomendación 4 está plenamente implementada. |",
        "SPANISH | La recomendación 4: implementada (2057). |",
        "SPANISH | Implementada (2057) |",
        "SPANISH | ¿Ha sido implementada la recomendación 4? |",
        "SPANISH | La recomendación 4 ha sido implementada con algunas excepciones. |",
        "SPANISH | La recomendación 4 ha sido implementada sin la formación de jueces. |",
        "SPANISH | La recomendación 4 ha sido implementada por tres de siete ministerios. |",
        "SPANISH | La recomendación 4 ha sido implementada en todas las provincias menos dos. |",
        "SPANISH | Parece que la recomendación 4 ha sido implementada. |",
        "SPANISH | Es falso que la recomendación 4 ha sido implementada. |",
        "SPANISH | La recomendación 4 ha sido implementada menos de lo previsto. |",
        "SPANISH | La recomendación 4 ha sido implementada mediante la ley 5 de 2018. |"
            + " IMPLEMENTED",
        "SPANISH | La recomendación 4 ha sido implementada con el apoyo de UNICEF. | IMPLEMENTED",
        "SPANISH | La recomendación 4 ha sido implementada por el Ministerio de Justicia. |"
            + " IMPLEMENTED",
        "SPANISH | El Gobierno considera que la recomendación 4 ha sido implementada. |"
            + " IMPLEMENTED",
        "SPANISH | La recomendación 4 ha sido plenamente implementada. | IMPLEMENTED",
        "FRENCH  | Théoriquement, la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | À San José, la recommandation 4 a été mise en œuvre. |",
        "FRENCH  | En 2018, la recommandation 4 a été mise en œuvre. | IMPLEMENTED",
        "FRENCH  | Depuis la réforme, la recommandation 4 a été mise en œuvre. | IMPLEMENTED",
        "FRENCH  | La recommandation 4, là où elle concerne les garçons, a été mise en œuvre. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre d'ici à 2057. |",
        "FRENCH  | La recommandation 4 a été mise en œuvre dans tout le pays. | IMPLEMENTED",
        "FRENCH  | La recommandation 4 a été mise en œuvre sans délai. | IMPLEMENTED",
        "FRENCH  | Le Gouvernement estime que la recommandation 4 a été mise en œuvre. |"
            + " IMPLEMENTED",
        "FRENCH  | Le Gouvernement indique que la recommandation 4 a été mise en œuvre. |"
            + " IMPLEMENTED",
        "SPANISH | Teóricamente, la recomendación 4 ha sido implementada. |",
        "SPANISH | En San José, la recomendación 4 ha sido implementada. |",
        "SPANISH | En 2018, la recomendación 4 fue implementada. | IMPLEMENTED",
        "SPANISH | La recomendación 4 ha sido implementada en todo el país. | IMPLEMENTED",
        "SPANISH | La recomendación 4 ha sido implementada sin demora. | IMPLEMENTED",
        "SPANISH | El Gobierno señala que la recomendación 4 ha sido implementada. | IMPLEMENTED",
        "FRENCH  | Par l'adoption de la loi 5, la recommandation 4 a été mise en œuvre. |"
            + " IMPLEMENTED",
        "FRENCH  | Ainsi, la recommandation 4 a été pleinement mise en œuvre. | IMPLEMENTED",
        "FRENCH  | Grâce à la loi 5, la recommandation 4 est mise en œuvre. | IMPLEMENTED",
        "SPANISH | Con la aprobación de la ley 5, la recomendación 4 ha sido implementada. |"
            + " IMPLEMENTED",
        "SPANISH | Así, la recomendación 4 ha sido plenamente cumplida. | IMPLEMENTED",
        "SPANISH | Gracias a la ley 5, la recomendación 4 fue cumplida. | IMPLEMENTED",
      })
  void soItIsInFrenchAndSpanish(Language language, String sentence, StatedLevel.Level expected) {
    assertThat(
            new LevelReader(new Qualifications())
                .read(sentence, voice(language))
                .map(StatedLevel::level))
        .isEqualTo(Optional.ofNullable(expected));
  }

  /** Paragraphs of a report, and each passage that names 115.3 with its claim and level. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // What is said next takes it back,
        "Recommendation 115.3 is implemented. The law was repealed in 2018. | 2 unknown",
        "Recommendation 115.3 is implemented. Courts sit. The law was suspended. | 2 unknown",
        "Recommendation 115.3 is implemented. This is no longer so. | 2 unknown",
        "Recommendation 115.3 is implemented. But not in the islands. | 2 unknown",
        "Recommendation 115.3 is implemented. However, funds are few. | 2 unknown",
        "Recommendation 115.3 is implemented. Only in ports. | 2 unknown",
        "Recommendation 115.3 is implemented. That applies to boys only. | 2 unknown",
        // or not.
        "Recommendation 115.3 is implemented. The law was adopted in 2018. | 2 progress"
            + " implemented",
        "Recommendation 115.3 is implemented. It was a long way. Not all was easy. | 2 progress"
            + " implemented",
        "Recommendation 115.3 is implemented. Recommendation 115.4 was accepted. The law was"
            + " repealed. | 2 progress implemented",
        "Recommendation 115.3 is being implemented. The law was repealed. | 2 progress in-progress",
        "Recommendation 115.3 is not implemented. The law was repealed. | 2 denial not-implemented",
        // Another paragraph of the paper denies it.
        "Recommendation 115.3 is implemented. // Neither recommendation 115.3 nor recommendation"
            + " 115.4 has been fully implemented. | 2 progress; 3 denial",
        "Recommendation 115.3 is implemented. // Recommendation 115.3 has not been fully"
            + " implemented. | 2 progress; 3 denial",
        "Recommendation 115.3 is implemented. // Recommendation 115.3 has not been implemented."
            + " | 2 progress implemented; 3 denial not-implemented",
        "Recommendation 115.3 is implemented. // It can hardly be said that recommendation 115.3 is"
            + " implemented. | 2 progress; 3 unknown",
        "Recommendation 115.3 is implemented. // No judge was trained (115.3). | 2 progress"
            + " implemented; 3 denial",
        "Recommendation 115.3 is implemented. // Recommendation 115.4 has not been fully"
            + " implemented. | 2 progress implemented",
        // What is excepted is not claimed.
        "Recommendations 115.2 to 115.4 have been implemented, except 115.3. | 2 unknown",
        "Recommendations 115.2 to 115.4, with the exception of 115.3, have been implemented. | 2"
            + " unknown",
        "Recommendations 115.2 to 115.4 have been implemented, except 115.4. | 2 progress"
            + " implemented",
        "Recommendations 115.2 to 115.4 have been implemented, except 115.3, on which a law was"
            + " adopted. | 2 progress",
        // Years to come are counted from the paper's.
        "Recommendation 115.3: fully implemented (2018). | 2 progress implemented",
        "Recommendation 115.3: fully implemented (2021). | 2 description",
        "Recommendation 115.3 is fully implemented by 2021. | 2 description",
        "Recommendation 115.3: fully implemented? The Government does not think so. | 2 unknown",
      })
  void aLevelIsNotStatedWhereThePaperTakesItBack(String paragraphs, String expected)
      throws Exception {
    PaperDraft paper = PaperDraft.nationalReport().bold("I. Introduction").says("1. It began.");
    int number = 2;
    for (String each : paragraphs.split(" // ", -1)) {
      paper.says(number++ + ". " + each);
    }

    assertThat(stated(paper, "Ratify the Optional Protocol")).isEqualTo(expected);
  }

  private static String stated(PaperDraft paper, String text) throws Exception {
    List<ResultRow> rows =
        rows(
            ResultLine.of("115.2", "End it"),
            ResultLine.of("115.3", text),
            ResultLine.of("115.4", "Open it"));
    return FINDER
        .find(rows, List.of(paper.read()), new EvidenceFinder.Options(0, OptionalDouble.empty()))
        .recommendations()
        .get(1)
        .passages()
        .stream()
        .map(
            each ->
                each.paragraph().orElseThrow()
                    + " "
                    + each.claim().word()
                    + each.statedLevel().map(level -> " " + level.level().word()).orElse(""))
        .collect(Collectors.joining("; "));
  }

  @Test
  void whatUndoesWhatWasToBeUndoneTakesNothingBack() throws Exception {
    PaperDraft paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .says("1. Recommendation 115.3 is implemented. The law was repealed in 2018.");

    assertThat(stated(paper, "Repeal the law on insults")).isEqualTo("1 progress implemented");
  }

  @Test
  void whatOthersSayIsALevelInTheirPapers() {
    assertThat(
            new LevelReader(new Qualifications())
                .read(
                    "The Committee noted that recommendation 4 has been implemented.",
                    new Voice(Language.ENGLISH, Optional.empty(), 2024)))
        .isPresent();
  }

  @Test
  void aMalformedTableIsRefused() {
    assertThatThrownBy(() -> new WordingList<>("malformed.tsv", Claim.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not a language");
  }
}
