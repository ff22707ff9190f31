package org.uprlib.extract.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.uprlib.core.document.Notice;
import org.uprlib.core.vocabulary.Language;
import org.uprlib.core.vocabulary.RegionalGroup;
import org.uprlib.core.vocabulary.State;
import org.uprlib.extract.model.Evidence;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.PaperInfo;
import org.uprlib.extract.model.Position;
import org.uprlib.extract.model.PositionStatus;
import org.uprlib.extract.model.Proposal;
import org.uprlib.extract.model.Qualification;
import org.uprlib.extract.model.Recommendation;

/**
 * A workbook for people: recommendations, the same by State, what submissions propose, notices and
 * papers.
 */
final class XlsxExporter implements Exporter {
  private static final int ROWS_IN_MEMORY = 50;
  private static final String RECOMMENDATIONS = "Recommendations";
  private static final String BY_STATE = "By State";
  private static final String PROPOSALS = "Proposals";
  private static final String NOTICES = "Notices";
  private static final String PAPERS = "Papers";

  private final OutputStream stream;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final XlsxSheet recommendations;
  private final XlsxSheet byState;
  private final XlsxSheet proposals;
  private final XlsxSheet notices;
  private final XlsxSheet papers;

  /** Begins a workbook; its temporary files are all made here. */
  static XlsxExporter open(OutputStream stream) {
    return TempFile.withStrategy(new TemporaryFiles(), () -> new XlsxExporter(stream));
  }

  private XlsxExporter(OutputStream stream) {
    this.stream = stream;
    XlsxStyles styles = new XlsxStyles(workbook);
    recommendations =
        new XlsxSheet(workbook, styles, RECOMMENDATIONS)
            .columns(18, "State under review")
            .columns(9, "Session")
            .columns(11, "Paragraph")
            .columns(70, "Recommendation")
            .columns(28, "Recommending States")
            .columns(12, "Position")
            .columns(16, "Qualification")
            .columns(13, "Action")
            .columns(34, "Issues")
            .columns(20, "SOGIESC")
            .columns(28, "Treaties and mechanisms")
            .columns(20, "Groups of persons")
            .columns(10, "SDGs")
            .columns(14, "SMART")
            .columns(30, "Comment by the State", "Words that decided the position")
            .columns(20, "Theme heading")
            .columns(7, "Page")
            .columns(18, "Symbol")
            .columns(24, "File")
            .head();
    byState =
        new XlsxSheet(workbook, styles, BY_STATE)
            .columns(18, "State under review")
            .columns(9, "Session", "Cycle")
            .columns(11, "Paragraph")
            .columns(22, "Recommending State")
            .columns(8, "Code")
            .columns(20, "Regional group")
            .columns(60, "What this State asked for")
            .columns(12, "Position")
            .columns(16, "Qualification")
            .columns(13, "Action")
            .columns(34, "Issues")
            .columns(20, "SOGIESC")
            .columns(60, "Whole recommendation")
            .columns(7, "Page")
            .columns(18, "Symbol")
            .columns(24, "File")
            .head();
    proposals =
        new XlsxSheet(workbook, styles, PROPOSALS)
            .columns(18, "State under review")
            .columns(9, "Session")
            .columns(30, "Stakeholders")
            .columns(11, "Paragraph")
            .columns(70, "Proposed recommendation")
            .columns(28, "Section")
            .columns(13, "Action")
            .columns(34, "Issues")
            .columns(20, "SOGIESC")
            .columns(28, "Treaties and mechanisms")
            .columns(7, "Page")
            .columns(24, "File")
            .head();
    notices =
        new XlsxSheet(workbook, styles, NOTICES)
            .columns(28, "File")
            .columns(7, "Page")
            .columns(24, "Kind of notice")
            .columns(100, "Notice")
            .head();
    papers =
        new XlsxSheet(workbook, styles, PAPERS)
            .columns(28, "File")
            .columns(20, "Symbol", "Kind of paper", "State under review")
            .columns(8, "Code")
            .columns(9, "Session", "Cycle")
            .columns(10, "Council session")
            .columns(12, "Date", "Language")
            .columns(17, "Recommendations", "Rows by State")
            .columns(11, "Supported", "Noted", "Partial", "Pending", "Unknown", "Notices")
            .head();
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    List<Notice> remarks = new ArrayList<>(extraction.notices());
    int rows = 0;
    for (Recommendation recommendation : extraction.recommendations()) {
      List<StateRow> parts = StateRow.of(recommendation);
      boolean cut = writeRecommendation(extraction, recommendation);
      for (StateRow part : parts) {
        cut |= writeRow(extraction, part);
      }
      if (cut) {
        remarks.add(
            Notice.at(
                recommendation.location().span(),
                "text-cut",
                "A text of "
                    + recommendation.paragraph()
                    + " is cut in this workbook: a cell holds no more than "
                    + XlsxSheet.LONGEST_TEXT
                    + " characters."));
      }
      rows += parts.size();
    }
    for (Proposal proposal : extraction.proposals()) {
      writeProposal(extraction, proposal);
    }
    for (Notice notice : remarks) {
      notices.row(extraction.source(), notice.page(), notice.code(), notice.message());
    }
    writePaper(extraction, rows, remarks.size());
  }

  private boolean writeRecommendation(Extraction extraction, Recommendation recommendation)
      throws IOException {
    PaperInfo paper = extraction.paper();
    Position position = recommendation.position();
    EnrichmentTexts content = new EnrichmentTexts(recommendation.enrichment());
    return recommendations.row(
        PaperNames.stateUnderReview(paper),
        paper.session(),
        recommendation.paragraph(),
        recommendation.text(),
        recommendation.recommendingStates().stream()
            .map(State::name)
            .collect(Collectors.joining(", ")),
        position.status().word(),
        position.qualification().map(Qualification::word),
        content.actionTitle(),
        content.issues(),
        content.sogiesc(),
        content.instruments(),
        content.groups(),
        content.goals(),
        content.traits(),
        position.comment(),
        position.evidence().map(Evidence::words).or(position::reason),
        recommendation.heading(),
        recommendation.location().page(),
        paper.symbol(),
        extraction.source());
  }

  private boolean writeRow(Extraction extraction, StateRow row) throws IOException {
    PaperInfo paper = extraction.paper();
    Recommendation recommendation = row.recommendation();
    EnrichmentTexts content = new EnrichmentTexts(row.request().enrichment());
    return byState.row(
        PaperNames.stateUnderReview(paper),
        paper.session(),
        paper.cycle(),
        recommendation.paragraph(),
        row.state().map(State::name),
        row.state().map(State::code),
        row.state().flatMap(State::region).map(RegionalGroup::title),
        row.request().text(),
        recommendation.position().status().word(),
        recommendation.position().qualification().map(Qualification::word),
        content.actionTitle(),
        content.issues(),
        content.sogiesc(),
        recommendation.text(),
        recommendation.location().page(),
        paper.symbol(),
        extraction.source());
  }

  private void writeProposal(Extraction extraction, Proposal proposal) throws IOException {
    EnrichmentTexts content = new EnrichmentTexts(proposal.enrichment());
    proposals.row(
        PaperNames.stateUnderReview(extraction.paper()),
        extraction.paper().session(),
        extraction.stakeholders().stream()
            .map(each -> each.acronym().orElse(each.name()))
            .collect(Collectors.joining(", ")),
        proposal.paragraph(),
        proposal.text(),
        proposal.section(),
        content.actionTitle(),
        content.issues(),
        content.sogiesc(),
        content.instruments(),
        proposal.location().page(),
        extraction.source());
  }

  private void writePaper(Extraction extraction, int rows, int remarks) throws IOException {
    PaperInfo paper = extraction.paper();
    List<Object> values = new ArrayList<>();
    values.add(extraction.source());
    values.add(paper.symbol());
    values.add(paper.kind().word());
    values.add(PaperNames.stateUnderReview(paper));
    values.add(paper.stateUnderReview().map(State::code));
    values.add(paper.session());
    values.add(paper.cycle());
    values.add(paper.councilSession());
    values.add(paper.date());
    values.add(paper.language().map(Language::code));
    values.add(extraction.recommendations().size());
    values.add(rows);
    for (PositionStatus status : PositionStatus.values()) {
      values.add(count(extraction, status));
    }
    values.add(remarks);
    papers.row(values.toArray());
  }

  private static int count(Extraction extraction, PositionStatus status) {
    return (int)
        extraction.recommendations().stream().filter(r -> r.position().status() == status).count();
  }

  @Override
  public void finish() throws IOException {
    for (XlsxSheet sheet : List.of(recommendations, byState, proposals, notices, papers)) {
      sheet.finish();
    }
    workbook.writeAvoidingTempFiles(stream);
    stream.flush();
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
