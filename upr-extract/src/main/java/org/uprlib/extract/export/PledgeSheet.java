package org.uprlib.extract.export;

import java.io.IOException;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Pledge;

/** The sheet of voluntary pledges and commitments. */
final class PledgeSheet {
  private final XlsxSheet sheet;

  PledgeSheet(SXSSFWorkbook workbook, XlsxStyles styles) {
    sheet =
        new XlsxSheet(workbook, styles, "Pledges")
            .columns(18, "State under review")
            .columns(9, "Session")
            .columns(11, "Paragraph")
            .columns(70, "Voluntary pledge or commitment")
            .columns(13, "Action")
            .columns(34, "Issues")
            .columns(20, "SOGIESC")
            .columns(30, "Words that announce it")
            .columns(7, "Page")
            .columns(20, "Stated in")
            .columns(24, "File")
            .head();
  }

  XlsxSheet sheet() {
    return sheet;
  }

  /** Adds a row for each pledge of {@code extraction}. */
  void write(Extraction extraction) throws IOException {
    for (Pledge pledge : extraction.pledges()) {
      EnrichmentTexts content = new EnrichmentTexts(pledge.enrichment());
      sheet.row(
          PaperNames.stateUnderReview(extraction.paper()),
          extraction.paper().session(),
          pledge.paragraph(),
          pledge.text(),
          content.actionTitle(),
          content.issues(),
          content.sogiesc(),
          pledge.announcement().words(),
          pledge.location().page(),
          pledge.document(),
          PaperNames.file(extraction, pledge.document()));
    }
  }
}
