package org.uprlib.extract.read.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.error.MissingReportException;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.error.ReviewMismatchException;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.Loaded;
import org.uprlib.extract.model.EnrichedProposal;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;

class ReviewReaderTest {
  private static final String TITLE =
      "Report of the Working Group on the Universal Periodic Review";
  private static final States STATES = Loaded.STATES;
  private static final FrontMatterReader FRONT = new FrontMatterReader(STATES);

  private static final ReviewReader READER =
      new ReviewReader(STATES, Loaded.BOOK, FRONT, List.of());

  private static OpenPaper open(TestDocument paper) {
    Document document = paper.document();
    return new OpenPaper(
        document, FRONT.read(document), Deadline.of("sylvania", ReadLimits.DEFAULT));
  }

  private static OpenPaper paper(String... lines) {
    return open(new TestDocument().says(lines));
  }

  private static OpenPaper report() {
    return open(
        new TestDocument()
            .says("A/HRC/99/15", TITLE, "Sylvania")
            .heading("II. Conclusions and/or recommendations")
            .says(
                "115. Sylvania supports the following recommendations:",
                "115.1 Ratify it (Spain)."));
  }

  private static OpenPaper addendum() {
    return paper("A/HRC/99/15/Add.1", TITLE, "Sylvania", "Addendum");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A/HRC/99/15             | " + TITLE + "                         | A/HRC/99/15",
        "A/HRC/99/15/Add.1       | " + TITLE + "                         | A/HRC/99/15",
        "A/HRC/99/15/Corr.1      | " + TITLE + "                         | A/HRC/99/15",
        "A/HRC/WG.6/7/L.11       | Draft report                          | A/HRC/WG.6/7/L.11",
        "A/HRC/DEC/99/111        | Adopts the outcome in A/HRC/99/15     | A/HRC/99/15",
        "A/HRC/DEC/99/111        | Adopts in A/HRC/99/15/Add.1           | A/HRC/99/15",
        "Matrix of positions     | on the recommendations in A/HRC/99/15 | A/HRC/99/15",
        "A/HRC/WG.6/48/SVN/1     | Answers to A/HRC/99/15                | ''",
        "A/HRC/WG.6/48/SVN/2     | Compilation, see A/HRC/99/15          | ''",
        "A letter                | that names nothing                    | ''",
      })
  void papersOfOneReviewShareAKey(String symbol, String line, String key) {
    assertThat(ReviewKey.of(paper(symbol, line)).map(ReviewKey::report).orElse("")).isEqualTo(key);
  }

  @Test
  void readsAReport() {
    Review review = READER.read(List.of(report()));
    assertThat(review.unplaced()).isEmpty();
    assertThat(review.extractions()).hasSize(1);
    assertThat(review.extractions().get(0).recommendations())
        .extracting(Recommendation::paragraph)
        .containsExactly("115.1");
  }

  @Test
  void anAddendumWithoutItsReportNamesWhatIsMissing() {
    Review review = READER.read(List.of(addendum()));
    assertThat(review.extractions()).isEmpty();
    assertThat(review.unplaced())
        .singleElement()
        .isInstanceOfSatisfying(
            MissingReportException.class, e -> assertThat(e.report()).isEqualTo("A/HRC/99/15"));
  }

  @Test
  void anAddendumMayComeBeforeItsReport() {
    Review review = READER.read(List.of(addendum(), report()));
    assertThat(review.extractions()).hasSize(1);
    assertThat(review.unplaced()).isEmpty();
  }

  @Test
  void aNationalReportHoldsNoRecommendations() {
    Review review = READER.read(List.of(paper("A/HRC/WG.6/48/SVN/1", "Slovenia")));
    Extraction extraction = review.extractions().get(0);
    assertThat(extraction.paper().kind()).isEqualTo(PaperKind.NATIONAL_REPORT);
    assertThat(extraction.recommendations()).isEmpty();
    assertThat(extraction.notices())
        .extracting("message")
        .containsExactly("This document contains no recommendations; it is: national report.");
  }

  @Test
  void aPaperWithoutConclusionsIsNoPaperOfTheReview() {
    Review review = READER.read(List.of(paper("A letter", "that names nothing")));
    assertThat(review.extractions()).isEmpty();
    assertThat(review.unplaced()).singleElement().isInstanceOf(NotUprPaperException.class);
  }

  private static TestDocument submission() {
    return new TestDocument()
        .says(
            "Joint submission to the Universal Periodic Review of Sylvania",
            "49th session of the Working Group",
            "Sylvanian Lawyers for Rights (SLR)")
        .heading("Conclusions and recommendations")
        .says("1. The courts are slow, and few can pay a lawyer.");
  }

  @Test
  void aSubmissionIsNoReportWithoutRecommendations() {
    OpenPaper paper =
        open(
            submission()
                .says("2. Open more courts in the towns by the river.")
                .listed("•", "Pay lawyers for those who cannot."));
    Extraction extraction = READER.read(List.of(paper)).extractions().get(0);
    assertThat(extraction.paper().kind()).isEqualTo(PaperKind.SUBMISSION);
    assertThat(extraction.paper().stateName()).contains("Sylvania");
    assertThat(extraction.paper().session()).hasValue(49);
    assertThat(extraction.recommendations()).isEmpty();
    assertThat(extraction.proposals())
        .extracting(each -> each.proposal().text())
        .contains(
            "Open more courts in the towns by the river.", "Pay lawyers for those who cannot.");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2. Open more courts.       | 2  | Open more courts.",
        "2) Open more courts.       | 2  | Open more courts.",
        "12.1. Open more courts.    | 12.1 | Open more courts.",
        "• Open more courts.        | '' | Open more courts.",
      })
  void aProposalHasItsNumberApart(String line, String number, String text) {
    OpenPaper paper = open(submission().says(line));
    Extraction extraction = READER.read(List.of(paper)).extractions().get(0);
    assertThat(extraction.proposals())
        .extracting(EnrichedProposal::proposal)
        .filteredOn(proposal -> proposal.text().equals(text))
        .extracting(proposal -> proposal.paragraph().orElse(""))
        .containsExactly(number);
  }

  @Test
  void aSubmissionThatNamesNoStateIsOneAllTheSame() {
    OpenPaper paper =
        open(
            new TestDocument()
                .says(
                    "Universal Periodic Review, 48th session",
                    "Views of civil society on the rights of road users",
                    "Stakeholder submission",
                    "Submitted by: Open Roads Initiative")
                .heading("Recommendations")
                .says("1. We recommend that the Government mark all crossings."));
    Extraction extraction = READER.read(List.of(paper)).extractions().get(0);
    assertThat(extraction.paper().kind()).isEqualTo(PaperKind.SUBMISSION);
    assertThat(extraction.proposals()).isNotEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Permanent Mission of France in Geneva, true",
    "Ministère des affaires étrangères, true",
    "Statement by France, true",
    "Declaración de Francia, true",
    "Statement by Lawyers of France, false",
    "Views of fishers on France, false",
    "Government officials and the poor, false"
  })
  void aPaperOfTheStateIsNoSubmission(String line, boolean ofState) {
    TestDocument document =
        new TestDocument()
            .says(
                line,
                "Universal Periodic Review of France",
                "48th session of the Working Group",
                "Submission by Rights Watch")
            .heading("Recommendations")
            .says("1. Open more courts.");

    assertThat(READER.read(List.of(open(document))).extractions()).hasSize(ofState ? 0 : 1);
  }

  @Test
  void aMatrixWithoutItsTableSaysSo() {
    Review review =
        READER.read(
            List.of(paper("UPR of Sylvania Thematic list of recommendations", "Supported")));
    assertThat(review.extractions()).isEmpty();
    assertThat(review.unplaced())
        .singleElement()
        .isInstanceOf(NotUprPaperException.class)
        .extracting(Throwable::getMessage)
        .asString()
        .contains("a table of recommendations");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A/HRC/98/15/Add.1 | " + TITLE + "                          | A/HRC/98/15",
        "A/HRC/98/15/Corr.1| " + TITLE + "                          | A/HRC/98/15",
        "A/HRC/DEC/98/111  | Adopts the outcome in A/HRC/98/15      | A/HRC/98/15",
      })
  void aPaperOfAnotherReviewIsNotJoined(String symbol, String line, String named) {
    Review review = READER.read(List.of(paper(symbol, line, "Sylvania"), report()));
    assertThat(review.extractions())
        .singleElement()
        .satisfies(
            report -> {
              assertThat(report.furtherPapers()).isEmpty();
              assertThat(report.decision()).isEmpty();
            });
    assertThat(review.unplaced())
        .singleElement()
        .isInstanceOfSatisfying(
            ReviewMismatchException.class, e -> assertThat(e.getMessage()).contains(named));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A/HRC/99/15/Add.1  | " + TITLE,
        "A/HRC/99/15/Corr.1 | " + TITLE,
      })
  void aPaperOfAnotherStateIsNotJoinedWhateverItsSymbol(String symbol, String line) {
    OpenPaper report = report("A/HRC/99/15", "Chile", 48, "115.1 Ratify it (Spain).");
    Review review = READER.read(List.of(paper(symbol, line, "Malta"), report));
    assertThat(review.extractions())
        .singleElement()
        .satisfies(read -> assertThat(read.furtherPapers()).isEmpty());
    assertThat(review.unplaced()).singleElement().isInstanceOf(ReviewMismatchException.class);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Note verbale | sends its answers to the recommendations in A/HRC/99/15. | supported",
        "Nota verbal  | sends its answers to the recommendations in A/HRC/98/15. | pending",
      })
  void aNoteOfTheStateIsReadWithTheReportThatItNames(String title, String says, String status) {
    OpenPaper report =
        open(
            new TestDocument()
                .says("A/HRC/99/15", TITLE, "Sylvania")
                .heading("II. Conclusions and/or recommendations")
                .says(
                    "115. Sylvania will examine the following recommendations and answer in due"
                        + " time:",
                    "115.1 Go (Spain)."));
    OpenPaper note =
        paper(
            "Permanent Mission of Sylvania",
            title,
            "The Permanent Mission of Sylvania " + says,
            "1. Sylvania accepts recommendation 115.1.");
    Review review = READER.read(List.of(report, note));
    assertThat(review.extractions())
        .singleElement()
        .satisfies(
            read ->
                assertThat(read.recommendations())
                    .extracting(each -> each.position().status().word())
                    .containsExactly(status));
  }

  private static OpenPaper report(String symbol, String state, int session, String... lines) {
    return open(
        new TestDocument()
            .says(symbol, TITLE, state)
            .says("1. The national report is A/HRC/WG.6/" + session + "/XXX/1.")
            .heading("II. Conclusions and/or recommendations")
            .says("115. " + state + " supports the following recommendations:")
            .says(lines));
  }

  @ParameterizedTest(name = "{0} {1} {2}, {3} {4} {5}")
  @CsvSource(
      delimiter = '|',
      value = {
        "A/HRC/WG.6/48/L.3 | Chile | 48 | A/HRC/99/15             | Chile | 48 | 1",
        "A/HRC/99/15       | Chile | 48 | A/HRC/99/15/Rev.1       | Chile | 48 | 1",
        "A/HRC/99/15/Rev.1 | Chile | 48 | A/HRC/99/15/Rev.2       | Chile | 48 | 1",
        "A/HRC/WG.6/48/L.3 | Chile | 48 | A/HRC/WG.6/48/L.3/Rev.1 | Chile | 48 | 1",
        "Advance Unedited Version | Chile | 48 | A/HRC/99/15      | Chile | 48 | 1",
        "Advance Unedited Version | Chile | 34 | A/HRC/99/15      | Chile | 48 | 2",
        "A/HRC/WG.6/48/L.3 | Chile | 48 | A/HRC/99/15             | Malta | 48 | 2",
        "A/HRC/WG.6/48/L.3 | Chile | 48 | A/HRC/77/15             | Chile | 34 | 2",
        "A/HRC/99/15       | Chile | 48 | A/HRC/99/15             | Malta | 48 | 2",
      })
  void ofSeveralIssuesOfOneReportTheLastCounts(
      String symbol, String state, int session, String later, String of, int in, int reports) {
    OpenPaper one =
        report(symbol, state, session, "115.1 Build wells (Spain).", "115.2 Build dams (Cuba).");
    OpenPaper other =
        report(later, of, in, "115.1 Build dams (Cuba).", "115.2 Build wells (Spain).");
    Review review = READER.read(List.of(one, other));
    assertThat(review.extractions()).hasSize(reports);
    if (reports == 1) {
      Extraction read = review.extractions().get(0);
      assertThat(read.paper().symbol()).contains(later);
      assertThat(read.furtherPapers()).hasSize(1);
      assertThat(read.notices()).extracting("code").contains("paper-replaced");
    }
  }

  @Test
  void aReportAndItsAddendumInOneFileAreBothRead() {
    OpenPaper joined =
        open(
            new TestDocument()
                .says("A/HRC/99/15", TITLE, "Sylvania")
                .heading("II. Conclusions and/or recommendations")
                .says("115. The following recommendations will be examined by Sylvania:")
                .says("115.1 Ratify it (Spain).", "115.2 Build dams (Cuba).")
                .heading("Annex")
                .says("Composition of the delegation")
                .says("A/HRC/99/15/Add.1", TITLE, "Sylvania", "Addendum")
                .says("1. Sylvania supports recommendation 115.1 and notes 115.2."));
    Review review = READER.read(List.of(joined));
    assertThat(review.unplaced()).isEmpty();
    assertThat(review.extractions())
        .singleElement()
        .satisfies(
            read ->
                assertThat(read.recommendations())
                    .extracting(each -> each.position().status().word())
                    .containsExactly("supported", "noted"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"A/HRC/WG.6/48/L.3, draft-report", "A/HRC/99/15, ''"})
  void aDraftAloneSaysThatItIsOne(String symbol, String code) {
    OpenPaper paper = report(symbol, "Chile", 48, "115.1 Build wells (Spain).");
    assertThat(READER.read(List.of(paper)).extractions().get(0).notices())
        .extracting(Notice::code)
        .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "115.2 Build dams (Cuba);      | '' | 115.2",
        "115.2 Build dams (Cuba); and  | '' | 115.2",
        "115.2 Build dams and          | '' | 115.2",
        "115.2 修建水坝（古巴）；        | '' | 115.2",
        "115.2 Build dams (Cuba)       | '' | none",
        "115.2 Build dams (Cuba).      | '' | none",
        "115.2 修建水坝（古巴）。        | '' | none",
        "115.2 Build dams (Cuba);      | 116. All conclusions are those of the States. | none",
        "115.2 Build dams (Cuba);      | All conclusions are those of the States.      | none",
        "115.2 Build dams (Cuba);      | Annex | none",
      })
  void aReportThatBreaksOffInItsListSaysSo(String last, String behind, String label) {
    OpenPaper paper =
        behind.isEmpty()
            ? report("A/HRC/99/15", "Sylvania", 48, "115.1 Build wells (Spain);", last)
            : report("A/HRC/99/15", "Sylvania", 48, "115.1 Build wells (Spain);", last, behind);
    String told =
        READER.read(List.of(paper)).extractions().get(0).notices().stream()
            .filter(notice -> notice.code().equals("report-breaks-off"))
            .map(Notice::message)
            .findFirst()
            .orElse("none");
    assertThat(told).contains(label);
  }

  @Test
  void theAddendumOfADraftIsJoinedWithIt() {
    OpenPaper draft =
        open(
            new TestDocument()
                .says("A/HRC/WG.6/48/L.3", TITLE, "Sylvania")
                .heading("II. Conclusions and/or recommendations")
                .says("6. Sylvania supports the following recommendations:", "6.1 Go (Spain)."));
    Review review = READER.read(List.of(addendum(), draft));
    assertThat(review.unplaced()).isEmpty();
    assertThat(review.extractions())
        .singleElement()
        .satisfies(report -> assertThat(report.furtherPapers()).hasSize(1));
  }

  @Test
  void aMatrixBelongsToTheReportThatMostOfItsRowsName() {
    OpenPaper matrix =
        paper(
            "UPR of Sylvania Thematic list of recommendations",
            "8.1 Follow up on A/HRC/50/29 (Spain); Source of position: A/HRC/99/15 - Para 8",
            "8.2 Go (Chile); Source of position: A/HRC/99/15/Add.1 - Para 3");
    assertThat(ReviewKey.of(matrix)).contains(new ReviewKey("A/HRC/99/15"));
  }
}
