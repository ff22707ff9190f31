package org.uprlib.extract.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.TempFile;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.model.Proposal;
import org.uprlib.extract.model.Recommendation;

/**
 * A workbook for people: recommendations, the same by State, pledges, what submissions propose,
 * notices and papers.
 */
final class XlsxExporter implements Exporter {
  private static final int ROWS_IN_MEMORY = 50;

  private final OutputStream stream;
  private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final XlsxSheet<Part<Recommendation>> recommendations;
  private final XlsxSheet<Part<StateRow>> byState;
  private final XlsxSheet<Part<Pledge>> pledges;
  private final XlsxSheet<Part<Proposal>> proposals;
  private final XlsxSheet<Part<Notice>> notices;
  private final XlsxSheet<Part<PaperCounts>> papers;

  /** Begins a workbook; its temporary files are all made here. */
  static XlsxExporter open(OutputStream stream) {
    return TempFile.withStrategy(new TemporaryFiles(), () -> new XlsxExporter(stream));
  }

  private XlsxExporter(OutputStream stream) {
    this.stream = stream;
    XlsxSheets sheets = new XlsxSheets(workbook);
    recommendations = sheets.recommendations();
    byState = sheets.byState();
    pledges = sheets.pledges();
    proposals = sheets.proposals();
    notices = sheets.notices();
    papers = sheets.papers();
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    List<Notice> remarks = new ArrayList<>(extraction.notices());
    int rows = 0;
    for (Recommendation recommendation : extraction.recommendations()) {
      boolean cut = recommendations.row(new Part<>(extraction, recommendation));
      for (StateRow row : StateRow.of(recommendation)) {
        cut |= byState.row(new Part<>(extraction, row));
        rows++;
      }
      if (cut) {
        remarks.add(cut(recommendation));
      }
    }
    for (Pledge pledge : extraction.pledges()) {
      pledges.row(new Part<>(extraction, pledge));
    }
    for (Proposal proposal : extraction.proposals()) {
      proposals.row(new Part<>(extraction, proposal));
    }
    for (Notice notice : remarks) {
      notices.row(new Part<>(extraction, notice));
    }
    papers.row(new Part<>(extraction, new PaperCounts(rows, remarks.size())));
  }

  private static Notice cut(Recommendation recommendation) {
    return Notice.at(
        recommendation.location().span(),
        "text-cut",
        "A text of "
            + recommendation.paragraph()
            + " is cut in this workbook: a cell holds no more than "
            + XlsxSheet.LONGEST_TEXT
            + " characters.");
  }

  @Override
  public void finish() throws IOException {
    for (XlsxSheet<?> sheet :
        List.of(recommendations, byState, pledges, proposals, notices, papers)) {
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
