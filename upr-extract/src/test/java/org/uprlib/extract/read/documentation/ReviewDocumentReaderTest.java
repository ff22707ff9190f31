package org.uprlib.extract.read.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.Notice;
import org.uprlib.core.document.TestDocument;
import org.uprlib.core.error.UprException;

class ReviewDocumentReaderTest {
  private static final String LIST =
      "The stakeholders listed below have contributed information for this summary; the full texts"
          + " of all original submissions are available at: www.ohchr.org. Civil society"
          + " Individual submissions: AI Amnesty International, London, United Kingdom; HRHS Human"
          + " Rights House Sylvania (Norway); Joint submissions: JS1 Joint submission 1 submitted"
          + " by: The Karstal Network, the Institute on Prisons and Inclusion, and Open Doors"
          + " (Sylvania); PTP/JS2 Joint submission 2 submitted by: Partners for Truth and Peace,"
          + " namely Society Dawn; Society Dusk (Norway); National human rights institution: PDS"
          + " Public Defender of Sylvania**. Regional intergovernmental organization(s): CoE The"
          + " Council of Europe, Strasbourg (France); Attachments: (CoE-CPT) Report to Sylvania,"
          + " CPT/Inf (2017) 27; EU-FRA European Union Agency for Fundamental Rights, Vienna"
          + " (Austria).";

  private static String cited(List<Speaker> speakers) {
    return speakers.stream().map(Speaker::cited).collect(Collectors.joining(", "));
  }

  private static PaperDraft summary() {
    return PaperDraft.summary()
        .bold("I. Background")
        .noted("1. This is a summary of stakeholders’ submissions.", LIST);
  }

  @Test
  void aSummaryListsWhoContributed() throws UprException {
    assertThat(summary().read().contributors())
        .extracting(each -> each.cited() + " = " + each.name() + " " + each.members())
        .containsExactly(
            "AI = Amnesty International []",
            "HRHS = Human Rights House Sylvania []",
            "JS1 = Joint submission 1 [The Karstal Network, Institute on Prisons and Inclusion,"
                + " Open Doors]",
            "PTP/JS2 = Joint submission 2 [Society Dawn, Society Dusk]",
            "PDS = Public Defender of Sylvania []",
            "CoE = The Council of Europe []",
            "CoE-CPT = European Committee for the Prevention of Torture and Inhuman or"
                + " Degrading Treatment or Punishment []",
            "EU-FRA = European Union Agency for Fundamental Rights []");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AI stated that rape was not defined anew.        | AI, p. 2.             | AI",
        "Joint Submission (JS) 1 was concerned.           | JS1, paras. 4–6.      | JS1",
        "It was said that prisons were full.              | JS1, p. 3 and PDS, p. 4. See also AI,"
            + " p. 1. | JS1, PDS",
        "Amnesty International (AI) and PDS noted it.     | AI, p. 2.             | AI, PDS",
        "CoE-CPT found the cells too small.               | CoE-CPT, para. 9.     | CoE-CPT",
        "PTP was concerned about graves.                  | PTP/JS2, p. 1.        | PTP/JS2",
        "Nothing tells who says this.                     | See the annex.        |",
      })
  void aSummarysSentencesAreSaidByWhomTheyNameOrCite(String text, String note, String expected)
      throws UprException {
    ReviewDocument paper = summary().noted("2. " + text, note).read();

    ReviewDocument.Paragraph last = paper.paragraphs().get(1);
    assertThat(last.number()).hasValue("2");
    assertThat(cited(last.sentences().get(0).by())).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "CRC was concerned about prisons.                                      | CRC",
        "In 2016, the Human Rights Committee recommended bail.                 | HR Committee",
        "The Special Rapporteur on minority issues noted that much was done.   | Special Rapporteur"
            + " on minority issues",
        "UNHCR and UNICEF urged Sylvania to act.                               | UNHCR, UNICEF",
        "It was recommended that Sylvania ratify the Convention.               | CERD",
        "CRC was concerned. The Committee urged Sylvania to act.               | CRC; CRC",
        "CRC was concerned. CAT, too, was concerned. It urged Sylvania to act. | CRC; CAT; CAT",
      })
  void aCompilationsSentencesAreSaidByBodies(String text, String expected) throws UprException {
    ReviewDocument paper =
        PaperDraft.compilation()
            .bold("I. Background")
            .noted("1. " + text, "CERD/C/XSV/CO/8-11, para. 4.")
            .read();

    assertThat(paper.paragraphs().get(0).sentences())
        .extracting(said -> cited(said.by()))
        .containsExactly(expected.split("; "));
  }

  @Test
  void theSameBodySpeaksInTheNextParagraph() throws UprException {
    ReviewDocument paper =
        PaperDraft.compilation()
            .bold("I. Background")
            .says("1. CAT was concerned about prisons.")
            .says("2. The same Committee recommended bail.")
            .says("3. Sylvania has four prisons.")
            .read();

    assertThat(paper.paragraphs())
        .extracting(each -> cited(each.sentences().get(0).by()))
        .containsExactly("CAT", "CAT", "");
    assertThat(cited(paper.contributors())).isEqualTo("CAT");
  }

  @Test
  void aNationalReportIsTheStatesAndHasAnOutline() throws UprException {
    ReviewDocument paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .says("1. It was drafted by the Ministry. It was sent to NGOs.")
            .bold("II. Follow-up")
            .bold("A. Detention")
            .says("Centres for migrants")
            .says("2. The centre was closed:")
            .says("• In 2018, by law;")
            .bold("H. Health")
            .says("3. Clinics were built.")
            .bold("I. Housing")
            .says("4. Houses were built.")
            .read();

    assertThat(paper.kind()).isEqualTo(ReviewDocument.Kind.NATIONAL_REPORT);
    assertThat(paper.paper()).isEqualTo("A/HRC/WG.6/34/XSV/1");
    assertThat(paper.outline())
        .extracting(each -> each.level() + " " + each.text())
        .containsExactly(
            "1 I. Introduction",
            "1 II. Follow-up",
            "2 A. Detention",
            "4 Centres for migrants",
            "2 H. Health",
            "2 I. Housing");
    assertThat(paper.paragraphs())
        .extracting(
            each ->
                each.number().orElse("")
                    + " under "
                    + each.under().stream()
                        .map(heading -> heading.text().replaceAll("^(\\S+) .*", "$1"))
                        .collect(Collectors.joining(" ")))
        .containsExactly(
            "1 under I.",
            "2 under II. A. Centres",
            "2 under II. A. Centres",
            "3 under II. H.",
            "4 under II. I.");
    assertThat(paper.paragraphs().get(0).sentences())
        .extracting(ReviewDocument.Sentence::text)
        .containsExactly("It was drafted by the Ministry.", "It was sent to NGOs.");
    assertThat(paper.contributors())
        .extracting(each -> each.kind() + " " + each.name())
        .containsExactly("STATE Sylvania");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mid-term report of the Government of Norway on the second cycle | MID_TERM_REPORT",
        "Minutes of a meeting of the village council                     |",
        "Mid-term report on the recommendations of the Committee against Torture |",
        "Mid-term report on the National Action Plan |",
        "Mid-term report on the National Action Plan and the UPR | MID_TERM_REPORT",
        "Rapport à mi-parcours sur le plan d’action |",
        "Informe de medio término sobre la Convención |",
      })
  void otherPapersAreKnownByTheirTitles(String title, String expected) {
    var paper =
        PaperDraft.READER.read(
            new TestDocument()
                .heading(title)
                .says("The centre was closed in 2018 (recommendation 115.3).")
                .document());

    assertThat(paper.map(each -> each.kind().name()).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It is on the recommendations of the first review (A/HRC/12/5). | A/HRC/12/5, cycle 1",
        "It is on the second review (A/HRC/28/20/Add.1), after the first (A/HRC/12/5). |"
            + " A/HRC/28/20, cycle 2",
        "It is on the first review and looks to the second review. |",
        "It is on the review of January 2015. | ≤ 2015",
        "See resolution A/HRC/RES/16/21 on the review. |",
        "See A/HRC/17/31 on business. |",
        "Il porte sur le premier examen. | cycle 1",
        "Trata del segundo ciclo. | cycle 2",
        "Karstal, 12 December 2013, under the law of 1998. | ≤ 2013",
        "It is on the third review, before 2030. | cycle 3",
      })
  void aMidTermReportsOpeningSaysWhichReviewItIsOn(String line, String expected) {
    var paper =
        PaperDraft.READER.read(
            new TestDocument()
                .heading("Mid-term report of the Government of Norway")
                .says(line)
                .document());

    assertThat(paper.map(each -> each.reported().toString()))
        .hasValue(expected == null ? "" : expected);
  }

  @Test
  void offsetsLeadBackToTheWords() throws UprException {
    ReviewDocument paper =
        PaperDraft.nationalReport()
            .bold("I. Introduction")
            .says("1. It was drafted by the Ministry. It was sent to NGOs.")
            .read();

    ReviewDocument.Paragraph paragraph = paper.paragraphs().get(0);
    assertThat(paragraph.span().length()).isEqualTo(paragraph.text().length());
    assertThat(paragraph.sentences().get(1).span().start() - paragraph.span().start())
        .isEqualTo(paragraph.text().indexOf("It was sent"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Universal Periodic Review of Norway // 34th session // Submission by the Karstal Network"
            + " // 1. The centre was closed. | submission of Norway session 34 cycle 3 by"
            + " stakeholder Karstal Network",
        "Universal Periodic Review of Norway // Submission by: Karstal Network (KN) // 1. The"
            + " centre was closed. | submission of Norway session 0 cycle 0 by stakeholder Karstal"
            + " Network",
        "Universal Periodic Review // 34th session // Submission by: Karstal Network (KN) // 1."
            + " The centre was closed. | submission of - session 34 cycle 3 by stakeholder Karstal"
            + " Network",
        "Universal Periodic Review // Submission by: Karstal Network (KN) // 1. The centre was"
            + " closed. |",
        "Prisons in Norway // 34th session // Submission by: Karstal Network (KN) // 1. The centre"
            + " was closed. |",
        "Universal Periodic Review of Norway // 34th session // 1. The centre was closed. |",
        "Mid-term report on Norway, 34th session, second cycle // Submitted by: Karstal Network"
            + " (KN) // 1. The centre was closed. | mid-term-report of Norway session 0 cycle 3 by"
            + " stakeholder Karstal Network",
        "Mid-term report of the Government // Universal Periodic Review of Norway, 34th session //"
            + " 1. The centre was closed. | mid-term-report of Norway session 0 cycle 3 by state"
            + " Norway",
        "A/HRC/28/20 // Report of the Working Group on the Universal Periodic Review // Norway //"
            + " Submission by: Karstal Network (KN) |",
      })
  void submissionsAndMidTermReportsTellWhoWroteThem(String lines, String expected) {
    Optional<ReviewDocument> paper =
        PaperDraft.READER.read(new LaidOutPaper().says(lines.split(" // ", -1)).document());

    assertThat(
            paper
                .map(
                    each ->
                        each.kind().word()
                            + " of "
                            + each.info().stateUnderReviewName().orElse("-")
                            + " session "
                            + each.info().session().orElse(0)
                            + " cycle "
                            + each.info().cycle().orElse(0)
                            + " by "
                            + each.contributors().stream()
                                .map(by -> by.kind().word() + " " + by.name())
                                .collect(Collectors.joining(", ")))
                .orElse(""))
        .isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Its title block says that the State wrote it.
        "Government of Norway // Mid-term report, second cycle                  | state Norway",
        "Norway // Mid-term report // Ministry of Justice                       | state Norway",
        "The Ministry for Justice of Norway // Mid-term report                  | state Norway",
        "Mid-term report of the Kingdom of Norway                               | state Norway",
        "UPR mid-term report of Norway, 2018                                    | state Norway",
        "Mid-term report by the Government // Universal Periodic Review of Norway | state Norway",
        "Mid-term report on Norway // Submitted by the Kingdom of Norway        | state Norway",
        "Mid-term report, Norway // Prepared by the Ministry of Justice         | state Norway",
        "Rapport à mi-parcours du Gouvernement // Examen périodique universel de la Norvège | state"
            + " Norway",
        "Norvège // Rapport à mi-parcours // Ministère de la justice            | state Norway",
        "Rapport à mi-parcours de la Norvège // Examen périodique universel de la Norvège | state"
            + " Norway",
        "Informe de medio término // Examen periódico universal de Noruega // Ministerio de"
            + " Justicia | state Norway",
        "Informe de medio término de Noruega // Examen periódico universal de Noruega | state"
            + " Norway",
        "Royal Norwegian Ministry of Justice // Norway’s voluntary mid-term report | state Norway",
        "Royal Norwegian Ministry of Justice // UPR of Norway // Mid-term report | state Norway",
        "Norway’s third mid-term report // Universal Periodic Review            | state Norway",
        // It says that others did, whatever they write of the Government.
        "Norway’s mid-term report and civil society // Karstal                  | ''",
        "Joint civil society mid-term report // Norway                          | ''",
        "Stakeholders’ mid-term report on Norway                                | ''",
        "NGO mid-term report on the Government of Norway                        | ''",
        "Alternative report to the mid-term report of the Government of Norway  | ''",
        "Norway // Mid-term report of civil society on the Ministry of Justice  | ''",
        "Rapport à mi-parcours de la société civile // Norvège                  | ''",
        "Informe de medio término de la sociedad civil // Noruega               | ''",
        "Mid-term report on Norway // Submitted by: Karstal Network (KN)        | stakeholder"
            + " Karstal Network",
        "Mid-term report on Norway // Human Rights Centre Karstal               | stakeholder"
            + " Human Rights Centre Karstal",
        // Or it does not say.
        "Mid-term report // Universal Periodic Review // Norway                 | ''",
        "Mid-term review of Norway                                              | ''",
        "Mid-term report of Norway’s recommendations                            | ''",
        "Mid-term report on what was accepted by the Government of Norway       | ''",
        "Government policy and practice // Mid-term report on Norway            | ''",
        "Karstal Ministry of Grace // Mid-term report on Norway                 | ''",
        "On Norway’s old mid-term report // Mid-term report of 2020             | ''",
        "Government of Norway // Mid-term report // Human Rights Centre Karstal | ''",
      })
  void aMidTermReportIsTheStatesIfItsTitleBlockSaysSo(String lines, String expected) {
    List<String> texts =
        List.of(
            "1. The Government of Norway and the Ministry of Justice closed the centre.",
            "We, civil society, saw the ministry’s national report. More is said below.");
    for (String text : texts) {
      LaidOutPaper paper = new LaidOutPaper().says(lines.strip().split(" // ", -1));
      ReviewDocument read = PaperDraft.READER.read(paper.says(text).document()).orElseThrow();

      assertThat(
              read.contributors().stream()
                  .map(by -> by.kind().word() + " " + by.name())
                  .collect(Collectors.joining(", ")))
          .isEqualTo(expected);
      assertThat(read.notices())
          .extracting(Notice::code)
          .containsExactlyElementsOf(expected.isEmpty() ? List.of("no-author") : List.of());
    }
  }

  @Test
  void aCouncilThatIsToReportDidNotWriteAMidTermReport() throws UprException {
    ReviewDocument read =
        PaperDraft.of("Mid-term report", "Universal Periodic Review of Norway")
            .says("1. The plan ran until 2020, and all of it has been carried out.")
            .says("The Law Council is to deliver its report by the end of this year.")
            .read();

    assertThat(read.contributors()).isEmpty();
  }

  @Test
  void papersAreReadOfFiles(@TempDir Path folder) throws IOException {
    Path report = folder.resolve("a.docx");
    Files.write(report, PaperDraft.nationalReport().says("1. It was drafted.").bytes());
    Path midTerm = folder.resolve("b.docx");
    Files.write(midTerm, PaperDraft.of("Karstal", "Mid-term report of Norway").bytes());
    Path outcome = folder.resolve("c.docx");
    Files.write(
        outcome,
        PaperDraft.of("A/HRC/28/20", "Report of the Working Group on the Universal Periodic Review")
            .bytes());
    ReviewDocumentReader reader = PaperDraft.READER;

    assertThat(reader.read(report, "1.docx"))
        .hasValueSatisfying(paper -> assertThat(paper.source()).isEqualTo("1.docx"));
    assertThat(reader.read(midTerm, "2.docx").map(ReviewDocument::kind))
        .hasValue(ReviewDocument.Kind.MID_TERM_REPORT);
    assertThat(reader.read(outcome, "3.docx")).isEmpty();
  }

  @Test
  void whatMayBeWrongIsRemarked() throws UprException {
    Document document =
        LaidOutPaper.nationalReport()
            .says("1. It was drafted.")
            .document()
            .withNotices(List.of(Notice.general("ocr", "It was read of images.")));
    ReviewDocument report = PaperDraft.READER.read(document).orElseThrow();
    ReviewDocument unlisted = PaperDraft.summary().says("1. AI stated it.").read();

    assertThat(report.notices()).extracting(Notice::code).containsExactly("ocr");
    assertThat(unlisted.notices()).extracting(Notice::code).containsExactly("no-stakeholders");
    assertThat(summary().read().notices()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "NATIONAL_REPORT, national-report, national report",
    "STAKEHOLDERS_SUMMARY, stakeholders-summary, stakeholders summary",
  })
  void kindsHaveWords(ReviewDocument.Kind kind, String word, String words) {
    assertThat(kind.word()).isEqualTo(word);
    assertThat(kind.words()).isEqualTo(words);
  }
}
