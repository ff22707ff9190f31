package org.uprlib.extract.rows.result;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.uprlib.extract.write.export.OutputFormat;

/** The formats that found recommendations are written in. Text is UTF-8. */
public enum FoundFormat implements OutputFormat {
  /** For people. */
  TEXT,
  /** A row a recommendation. */
  CSV,
  /** The results' own lines. */
  JSONL;

  /** Hands on rows, one after the other. */
  @FunctionalInterface
  public interface Rows {
    /** Hands on all of them. */
    void read(ResultReader.Receiver receiver) throws IOException;
  }

  /**
   * Writes rows, each as soon as it is handed on.
   *
   * @param stream buffered; closed by the caller
   */
  public void write(Rows rows, OutputStream stream) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    rows.read(
        switch (this) {
          case TEXT -> new FoundText(writer);
          case CSV -> FoundCsv.on(writer);
          case JSONL ->
              (row, json) -> {
                stream.write(json.line());
                stream.write('\n');
              };
        });
    writer.flush();
    stream.flush();
  }
}
