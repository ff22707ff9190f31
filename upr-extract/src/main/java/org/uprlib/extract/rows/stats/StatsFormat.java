package org.uprlib.extract.rows.stats;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.uprlib.extract.write.export.OutputFormat;

/** The formats that counts are written in. Text is UTF-8. */
public enum StatsFormat implements OutputFormat {
  /** Aligned tables for people. */
  TEXT,
  /** A row a count. */
  CSV,
  /** One object. */
  JSON;

  /**
   * Writes counts.
   *
   * @param top how many values of a table are wanted, 0 for all
   * @param stream closed by the caller
   */
  public void write(Findings findings, int top, OutputStream stream) throws IOException {
    int most = top == 0 ? Integer.MAX_VALUE : top;
    if (this == JSON) {
      new JsonCounts(most).write(findings, stream);
      return;
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    if (this == CSV) {
      new CsvCounts(most, writer).write(findings);
    } else {
      writer.write(new TextCounts(most).text(findings));
    }
    writer.flush();
  }
}
