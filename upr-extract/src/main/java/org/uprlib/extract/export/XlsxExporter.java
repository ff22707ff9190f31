package org.uprlib.extract.export;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.uprlib.core.document.Notice;
import org.uprlib.extract.format.ExtractionFields;
import org.uprlib.extract.format.RecommendationFields;
import org.uprlib.extract.format.Row;
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
  private final XlsxSheet<Row<Recommendation>> recommendations;
  private final XlsxSheet<Row<Row.ByState>> byState;
  private final XlsxSheet<Row<Pledge>> pledges;
  private final XlsxSheet<Row<Proposal>> proposals;
  private final XlsxSheet<Row<Notice>> notices;
  private final XlsxSheet<Row<ExtractionFields.Counts>> papers;

  /** Begins a workbook; its temporary files are all made here. */
  static XlsxExporter open(OutputStream stream) {
    return TempFile.withStrategy(new TemporaryFiles(), () -> new XlsxExporter(stream));
  }

  private XlsxExporter(OutputStream stream) {
    this.stream = stream;
    XlsxStyles styles = new XlsxStyles(workbook);
    recommendations =
        new XlsxSheet<>(workbook, styles, "Recommendations", RecommendationFields.SHEET);
    byState = new XlsxSheet<>(workbook, styles, "By State", RecommendationFields.SHEET_BY_STATE);
    pledges = new XlsxSheet<>(workbook, styles, "Pledges", ExtractionFields.PLEDGES);
    proposals = new XlsxSheet<>(workbook, styles, "Proposals", ExtractionFields.PROPOSALS);
    notices = new XlsxSheet<>(workbook, styles, "Notices", ExtractionFields.NOTICES);
    papers = new XlsxSheet<>(workbook, styles, "Papers", ExtractionFields.PAPERS);
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    List<Notice> remarks = new ArrayList<>(extraction.notices());
    int rows = 0;
    for (Recommendation recommendation : extraction.recommendations()) {
      boolean cut = recommendations.row(new Row<>(extraction, recommendation));
      for (Row<Row.ByState> row : Row.byState(extraction, recommendation)) {
        cut |= byState.row(row);
        rows++;
      }
      if (cut) {
        remarks.add(cut(recommendation));
      }
    }
    for (Pledge pledge : extraction.pledges()) {
      pledges.row(new Row<>(extraction, pledge));
    }
    for (Proposal proposal : extraction.proposals()) {
      proposals.row(new Row<>(extraction, proposal));
    }
    for (Notice notice : remarks) {
      notices.row(new Row<>(extraction, notice));
    }
    papers.row(new Row<>(extraction, new ExtractionFields.Counts(rows, remarks.size())));
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

  /** Makes temporary files that are gone when the program ends, however it ends. */
  private static final class TemporaryFiles implements TempFileCreationStrategy {
    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
      return gone(Files.createTempFile(prefix, suffix));
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
      return gone(Files.createTempDirectory(prefix));
    }

    private static File gone(Path path) {
      File file = path.toFile();
      file.deleteOnExit();
      return file;
    }
  }
}
