package org.uprlib.extract.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The formats that extractions are written in. Text is always UTF-8, without byte order mark. */
public enum ExportFormat {
  /** One row a recommendation and State, the grain that UPR Info counts in; RFC 4180. */
  CSV,
  /** One object a recommendation, one a line. */
  JSONL,
  /** One array with an object a paper. */
  JSON,
  /** A workbook for people. */
  XLSX;

  /** The word that stands for the format, which is also its file ending, e.g. {@code csv}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** False for a format that is no text and so not for a terminal. */
  public boolean isText() {
    return this != XLSX;
  }

  /** The format with this {@link #word()}, in any case; empty for any other text. */
  public static Optional<ExportFormat> of(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.word().equals(wanted)).findFirst();
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
      case CSV -> new CsvExporter(stream);
      case JSONL -> JsonExporter.ofLines(stream);
      case JSON -> JsonExporter.ofPapers(stream);
      case XLSX -> new XlsxExporter(stream);
    };
  }
}
