package org.uprlib.extract.rows.result;

import java.io.IOException;

/** Writes what was found. */
public interface FoundWriter {
  /** Writes one recommendation, which was read from {@code json}. */
  void write(ResultRow row, ResultReader.ResultJson json) throws IOException;

  /** Hands on all that was written to the stream. */
  void flush() throws IOException;
}
