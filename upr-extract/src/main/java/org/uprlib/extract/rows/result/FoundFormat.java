package org.uprlib.extract.rows.result;

import java.io.IOException;
import java.io.OutputStream;
import org.uprlib.extract.write.export.OutputFormat;

/** The formats that found recommendations are written in. Text is UTF-8. */
public enum FoundFormat implements OutputFormat {
  /** For people. */
  TEXT,
  /** A row a recommendation. */
  CSV,
  /** The results' own lines. */
  JSONL;

  /**
   * Begins an output in this format.
   *
   * @param stream buffered; closed by the caller
   */
  public FoundWriter open(OutputStream stream) throws IOException {
    return switch (this) {
      case TEXT -> new FoundText(stream);
      case CSV -> new FoundCsv(stream);
      case JSONL -> new FoundLines(stream);
    };
  }

  /** The lines as they were read. */
  private static final class FoundLines implements FoundWriter {
    private final OutputStream stream;

    FoundLines(OutputStream stream) {
      this.stream = stream;
    }

    @Override
    public void write(ResultRow row, ResultReader.ResultJson json) throws IOException {
      stream.write(json.line());
      stream.write('\n');
    }

    @Override
    public void flush() throws IOException {
      stream.flush();
    }
  }
}
