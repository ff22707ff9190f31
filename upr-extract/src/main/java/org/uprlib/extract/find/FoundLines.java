package org.uprlib.extract.find;

import java.io.IOException;
import java.io.OutputStream;
import org.uprlib.extract.result.ResultReader;
import org.uprlib.extract.result.ResultRow;

/** The lines as they were read. */
final class FoundLines implements FoundWriter {
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
