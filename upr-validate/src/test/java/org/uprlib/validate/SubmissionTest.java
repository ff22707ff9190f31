package org.uprlib.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.paper.Authorship;
import org.uprlib.core.paper.Organisation;
import org.uprlib.core.paper.Part;
import org.uprlib.core.paper.PartKind;
import org.uprlib.core.paper.Proposal;
import org.uprlib.core.paper.Section;
import org.uprlib.core.paper.submission.Submission;
import org.uprlib.validate.fixture.Correct;
import org.uprlib.validate.fixture.SubmissionDraft;

class SubmissionTest {
  private static Submission read(SubmissionDraft paper) throws IOException {
    return Loaded.VALIDATOR.validate(paper.build(), "paper.docx").submission();
  }

  @Test
  void tellsWhoSubmitsForWhichState() throws IOException {
    Submission submission = read(Correct.joint());
    assertThat(submission.title())
        .contains("Joint submission to the Universal Periodic Review of Grenada");
    assertThat(submission.stateName()).contains("Grenada");
    assertThat(submission.state().orElseThrow().code()).isEqualTo("GRD");
    assertThat(submission.session()).hasValue(49);
    assertThat(submission.cycle()).hasValue(4);
    assertThat(submission.authorship()).isEqualTo(Authorship.JOINT);
    assertThat(submission.organisations())
        .extracting(Organisation::name)
        .containsExactly("Sylvanian Lawyers for Rights", "River Women's Network");
    assertThat(submission.organisations().get(0).acronym()).contains("SLR");
    assertThat(submission.contacts().emails()).containsExactly("office@slr.example");
    assertThat(submission.established()).hasValue(1998);
    assertThat(submission.keywords())
        .containsExactly("access to justice", "domestic violence", "legal aid");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Session 49 of the Working Group       | 49
          49e session                           | 49
          Thirty-fourth session                 | 34
          For the forty-ninth UPR session       | 49
          Sixty-fourth session                  | 0
          It was said at the 40th session.      | 0
          Council session, 24 February 2020     | 0
          Session 27 October – 7 November 2014  | 0
          """)
  void takesNoDayAndNoPartOfAnotherNumberForTheSession(String line, int session)
      throws IOException {
    SubmissionDraft paper = Correct.single().edit("49th session", "49th session, April 2025", line);
    assertThat(read(paper).session().orElse(0)).isEqualTo(session);
  }

  @Test
  void takesUnmarkedParagraphsUnderTheirHeadingForProposals() throws IOException {
    SubmissionDraft paper = Correct.single();
    paper.edit("Fund legal aid in all", SubmissionDraft.bullet(), "");
    paper.edit("Open a shelter", SubmissionDraft.bullet(), "");
    paper.after(
        ">Recommendations<",
        SubmissionDraft.p("", SubmissionDraft.run("These recommendations follow.", "")));
    assertThat(read(paper).proposals())
        .extracting(Proposal::text)
        .containsExactly(
            "Fund legal aid in all twenty-one districts by the end of 2027.",
            "Open a shelter in each district that takes women with disabilities.");
  }

  @Test
  void takesNoParagraphOnEarlierRecommendationsForAProposal() throws IOException {
    SubmissionDraft paper = Correct.single();
    paper.edit("Follow-up to", "Follow-up to the previous review", "On earlier recommendations");
    for (String words : List.of("At the previous review", "By March 2024")) {
      paper.edit(words, SubmissionDraft.number(), "");
    }
    assertThat(read(paper).proposals()).hasSize(2);
  }

  @Test
  void takesNoLongTitleForARunningParagraph() throws IOException {
    String title = "Shelters and legal aid for women with disabilities in the northern districts";
    SubmissionDraft paper =
        Correct.single()
            .after("By March 2024", SubmissionDraft.p("", SubmissionDraft.run(title, "")));
    assertThat(read(paper).paragraphs()).allMatch(p -> p.number().isPresent());
  }

  @Test
  void takesNoMandateForAStakeholder() throws IOException {
    String mandate = "Prepared by the Office, in accordance with the annex to resolution 5/1";
    SubmissionDraft paper =
        Correct.single()
            .remove("Submitted by")
            .after("49th", SubmissionDraft.p("", SubmissionDraft.run(mandate, "")));
    assertThat(read(paper).organisations()).isEmpty();
  }

  @Test
  void takesNoSessionOfTheCouncilForOneOfTheWorkingGroup() throws IOException {
    SubmissionDraft paper =
        Correct.single()
            .edit("49th session", "49th session, April 2025", "Twenty-eighth session")
            .after(
                "Twenty-eighth", SubmissionDraft.p("", SubmissionDraft.run("Agenda item 6", "")));
    assertThat(read(paper).session()).isEmpty();
  }

  @Test
  void takesNoCycleThatATableTellsOfForItsOwn() throws IOException {
    String cell = SubmissionDraft.p("", SubmissionDraft.run("Agreed in the first UPR cycle", ""));
    SubmissionDraft paper =
        Correct.single()
            .remove("49th session")
            .after("Contact", "<w:tbl><w:tr><w:tc>" + cell + "</w:tc></w:tr></w:tbl>");
    assertThat(read(paper).cycle()).isEmpty();
  }

  @Test
  void endsASummaryThatIsNotNumberedBeforeTheFirstNumber() throws IOException {
    SubmissionDraft paper = Correct.single();
    for (String words : List.of("Follow-up to", "Domestic violence", "Recommendations")) {
      paper.edit(words, "<w:pStyle w:val=\"Heading1\"/>", "");
    }
    assertThat(read(paper).paragraphs()).extracting(p -> p.number().orElse("")).contains("1", "4");
  }

  @Test
  void partsItIntoCoverContentsTextAndAnnexes() throws IOException {
    assertThat(read(Correct.coverAndContents()).parts())
        .extracting(Part::kind)
        .containsExactly(PartKind.COVER, PartKind.CONTENTS, PartKind.BODY);
    assertThat(read(Correct.annex()).parts())
        .extracting(Part::kind)
        .containsExactly(PartKind.BODY, PartKind.ANNEXES);
    assertThat(read(Correct.table()).tables()).hasSize(1);
  }

  @Test
  void numbersParagraphsUnderSections() throws IOException {
    Submission submission = read(Correct.typedNumbers());
    assertThat(submission.paragraphs())
        .extracting(p -> p.number().orElse("-"))
        .containsExactly("1", "2", "3", "4");
    assertThat(submission.sections())
        .extracting(Section::title)
        .containsExactly(
            "Summary", "Follow-up to the previous review", "Domestic violence", "Recommendations");
  }

  @Test
  void findsProposalsInListsAndInRunningText() throws IOException {
    SubmissionDraft paper =
        Correct.single()
            .edit(
                "Shelters exist",
                "women with disabilities.",
                "women. We recommend that Grenada open more of them.");
    Submission submission = read(paper);
    assertThat(submission.proposals())
        .extracting(Proposal::form)
        .containsExactly(Proposal.Form.IN_TEXT, Proposal.Form.LISTED, Proposal.Form.LISTED);
    assertThat(submission.proposals().get(0).text())
        .isEqualTo("We recommend that Grenada open more of them.");
    assertThat(submission.proposals().get(0).section()).contains("Domestic violence");
  }

  @Test
  void leavesUnknownWhatThePaperDoesNotTell() throws IOException {
    Submission submission =
        read(new SubmissionDraft().plain("Some words about courts in a town by the river."));
    assertThat(submission.title()).isEmpty();
    assertThat(submission.stateName()).isEmpty();
    assertThat(submission.session()).isEmpty();
    assertThat(submission.authorship()).isEqualTo(Authorship.UNKNOWN);
    assertThat(submission.organisations()).isEmpty();
    assertThat(submission.established()).isEmpty();
  }

  /** Lines on which a bracket ends and another holds a short name of nothing that stands there. */
  @ParameterizedTest
  @CsvSource({
    "Rights Watch Grenada (a) Water Network Group (XQZ)",
    "Sylvanian Lawyers (SLR) Quite Other Words Here (XQZW)",
    "Legal Aid Network (b) River Fund Valley Hills (KJQ) Coast Forum (c)"
  })
  @Timeout(60)
  void aShortNameThatFitsNothingEndsTheSearchForNames(String line) throws IOException {
    SubmissionDraft paper =
        new SubmissionDraft().plain("Universal Periodic Review of Grenada").plain(line);
    for (int i = 0; i < 8; i++) {
      paper.numbered(Correct.filler(60));
    }
    assertThat(read(paper).document().text()).contains(line);
  }
}
