package org.uprlib.extract.export;

import java.io.IOException;
import java.io.OutputStream;
import org.uprlib.extract.format.OutputFormat;

/** The formats that extractions are written in. Text is always UTF-8, without byte order mark. */
public enum ExportFormat implements OutputFormat {
  /** One row a recommendation and State, the grain that UPR Info counts in; RFC 4180. */
  CSV,
  /** One object a recommendation, one a line. */
  JSONL,
  /** One array with an object a paper. */
  JSON,
  /** A workbook for people. */
  XLSX,
  /** A workbook in the columns of OHCHR's Universal Human Rights Index; a row a recommendation. */
  UHRI,
  /** A table that Uwazi (HURIDOCS) imports; a row a recommendation, RFC 4180. */
  UWAZI;

  @Override
  public String ending() {
    return switch (this) {
      case UHRI -> XLSX.word();
      case UWAZI -> CSV.word();
      default -> word();
    };
  }

  /**
   * Begins an output in this format.
   *
   * @param stream buffered; closed by the caller
   * @throws IOException if {@code stream} throws it
   */
  public Exporter open(OutputStream stream) throws IOException {
    return new WholeExporter(exporter(stream));
  }

  private Exporter exporter(OutputStream stream) throws IOException {
    return switch (this) {
      case CSV -> CsvExporter.byState(stream);
      case JSONL -> JsonExporter.ofLines(stream);
      case JSON -> JsonExporter.ofPapers(stream);
      case XLSX -> new XlsxExporter(stream);
      case UHRI -> new UhriExporter(stream);
      case UWAZI -> CsvExporter.forUwazi(stream);
    };
  }
}
