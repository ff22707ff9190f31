package org.uprlib.extract.rows.find;

import java.io.IOException;
import org.uprlib.extract.rows.result.ResultReader;
import org.uprlib.extract.rows.result.ResultRow;

/** Writes what was found. */
public interface FoundWriter {
  /** Writes one recommendation, which was read from {@code json}. */
  void write(ResultRow row, ResultReader.ResultJson json) throws IOException;

  /** Hands on all that was written to the stream. */
  void flush() throws IOException;
}
