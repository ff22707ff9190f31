package org.uprlib.extract.result;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells of which source it is when it cannot be read. */
final class SourceStream extends FilterInputStream {
  private final String source;

  SourceStream(String source, InputStream stream) {
    super(stream);
    this.source = source;
  }

  @Override
  public int read() throws IOException {
    try {
      return super.read();
    } catch (IOException e) {
      throw failed(e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    try {
      return super.read(bytes, offset, length);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private ResultException failed(IOException e) {
    return new ResultException(source, 0, "cannot be read: " + e.getMessage(), e);
  }
}
