package org.uprlib.extract.write.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.uprlib.core.document.Notice;
import org.uprlib.core.write.OutputException;
import org.uprlib.extract.model.EnrichedProposal;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Pledge;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.format.ExtractionFields;
import org.uprlib.extract.write.format.RecommendationFields;
import org.uprlib.extract.write.format.Row;
import org.uprlib.extract.write.format.XlsxBook;
import org.uprlib.extract.write.translation.Notices;
import org.uprlib.extract.write.translation.Terminology;

/**
 * A workbook for people: recommendations, the same by State, pledges, what submissions propose,
 * notices and papers.
 */
final class XlsxExporter implements Exporter {
  private final OutputStream stream;
  private final XlsxBook book;
  private final XlsxBook.Sheet<Row<Recommendation>> recommendations;
  private final XlsxBook.Sheet<Row<Recommendation.StateRow>> byState;
  private final XlsxBook.Sheet<Row<Pledge>> pledges;
  private final XlsxBook.Sheet<Row<EnrichedProposal>> proposals;
  private final XlsxBook.Sheet<Row<Notice>> notices;
  private final XlsxBook.Sheet<Row<ExtractionFields.Counts>> papers;

  /** Begins a workbook with these words. */
  XlsxExporter(OutputStream stream, Terminology words) throws OutputException {
    this.stream = stream;
    book = XlsxBook.open(words);
    recommendations = book.sheet("Recommendations", RecommendationFields.sheet());
    byState = book.sheet("By State", RecommendationFields.sheetByState());
    pledges = book.sheet("Pledges", ExtractionFields.pledges());
    proposals = book.sheet("Proposals", ExtractionFields.proposals());
    notices = book.sheet("Notices", ExtractionFields.notices());
    papers = book.sheet("Papers", ExtractionFields.papers());
  }

  @Override
  public void write(Extraction extraction) throws IOException {
    List<Notice> remarks = new ArrayList<>(extraction.notices());
    int rows = 0;
    for (Recommendation recommendation : extraction.recommendations()) {
      boolean cut = recommendations.row(new Row<>(extraction, recommendation));
      for (Recommendation.StateRow row : recommendation.stateRows()) {
        cut |= byState.row(new Row<>(extraction, row));
        rows++;
      }
      if (cut) {
        remarks.add(cut(recommendation));
      }
    }
    for (Pledge pledge : extraction.pledges()) {
      pledges.row(new Row<>(extraction, pledge));
    }
    for (EnrichedProposal proposal : extraction.proposals()) {
      proposals.row(new Row<>(extraction, proposal));
    }
    for (Notice notice : remarks) {
      notices.row(new Row<>(extraction, notice));
    }
    papers.row(new Row<>(extraction, new ExtractionFields.Counts(rows, remarks.size())));
  }

  private static Notice cut(Recommendation recommendation) {
    return Notices.at(
        recommendation.location().span(), "text-cut", Map.of("label", recommendation.paragraph()));
  }

  @Override
  public void finish() throws IOException {
    book.write(stream);
  }

  @Override
  public void close() throws IOException {
    book.close();
  }
}
