package org.uprlib.extract.write.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalInt;
import java.util.ServiceLoader;
import org.uprlib.core.write.OutputException;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.translation.Terminology;

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
  UWAZI,
  /** A table for analysts, a row a recommendation; needs upr-parquet. */
  PARQUET;

  private static final String WITHOUT_VALUE = "__HIVE_DEFAULT_PARTITION__";

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
    return open(stream, Terminology.english());
  }

  /**
   * Begins an output in this format.
   *
   * @param stream buffered; closed by the caller
   * @param words what a workbook for people calls things; the other formats have one language
   * @throws IOException if {@code stream} throws it
   */
  public Exporter open(OutputStream stream, Terminology words) throws IOException {
    return new WholeExporter(exporter(stream, words));
  }

  /**
   * Begins an output of one paper in a folder of outputs, at {@link #folder}.
   *
   * @param stream buffered; closed by the caller
   * @throws IOException if {@code stream} throws it
   */
  public Exporter openInFolder(OutputStream stream) throws IOException {
    return openInFolder(stream, Terminology.english());
  }

  /**
   * Begins an output of one paper in a folder of outputs, at {@link #folder}.
   *
   * @param stream buffered; closed by the caller
   * @param words what a workbook for people calls things
   * @throws IOException if {@code stream} throws it
   */
  public Exporter openInFolder(OutputStream stream, Terminology words) throws IOException {
    return this == PARQUET ? new WholeExporter(provided(stream, true)) : open(stream, words);
  }

  /**
   * The folder for the output of {@code extraction} within a folder of outputs: of Parquet, one for
   * each cycle and session, by names from which readers of such stores read both; empty for others,
   * or else ending in a slash.
   */
  public String folder(Extraction extraction) {
    return this == PARQUET
        ? partition("cycle", extraction.paper().cycle())
            + partition("session", extraction.paper().session())
        : "";
  }

  private static String partition(String name, OptionalInt value) {
    return name + "=" + (value.isPresent() ? "" + value.getAsInt() : WITHOUT_VALUE) + "/";
  }

  private Exporter provided(OutputStream stream, boolean part) throws IOException {
    for (ExporterProvider provider :
        ServiceLoader.load(ExporterProvider.class, ExportFormat.class.getClassLoader())) {
      if (provider.format() == this) {
        return provider.open(stream, part);
      }
    }
    throw new OutputException(word(), "it needs upr-parquet.jar beside upr-extract.jar");
  }

  private Exporter exporter(OutputStream stream, Terminology words) throws IOException {
    return switch (this) {
      case CSV -> RowExporter.csv(stream);
      case JSONL -> RowExporter.jsonLines(stream);
      case JSON -> RowExporter.json(stream);
      case XLSX -> new XlsxExporter(stream, words);
      case UHRI -> RowExporter.uhri(stream);
      case UWAZI -> RowExporter.uwazi(stream);
      case PARQUET -> provided(stream, false);
    };
  }

  /** Sees to it that an output is completed once, at the latest when it is closed. */
  static final class WholeExporter implements Exporter {
    private final Exporter exporter;
    private boolean finished;
    private boolean failed;

    WholeExporter(Exporter exporter) {
      this.exporter = exporter;
    }

    @Override
    public void write(Extraction extraction) throws IOException {
      if (finished) {
        throw new IllegalStateException("The output is finished: nothing can be added to it");
      }
      failed = true;
      exporter.write(extraction);
      failed = false;
    }

    @Override
    public void finish() throws IOException {
      if (!finished) {
        finished = true;
        exporter.finish();
      }
    }

    /** What could not be written whole is not made to look so. */
    @Override
    public void close() throws IOException {
      try (exporter) {
        if (!failed) {
          finish();
        }
      }
    }
  }
}
