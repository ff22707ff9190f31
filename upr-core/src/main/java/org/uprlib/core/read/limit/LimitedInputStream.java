package org.uprlib.core.read.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.uprlib.core.error.LimitExceededException;

/** Passes bytes on until there are more than allowed, then fails. Not thread-safe. */
final class LimitedInputStream extends FilterInputStream {
  private final String source;
  private final long allowed;
  private long passed;

  /**
   * @param source name of the file that is read, for the message
   * @param allowed the largest number of bytes to pass
   */
  LimitedInputStream(InputStream in, String source, long allowed) {
    super(in);
    this.source = source;
    this.allowed = allowed;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(read);
    return read;
  }

  @Override
  public long skip(long wanted) throws IOException {
    long skipped = super.skip(wanted);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long bytes) throws LimitExceededException {
    if (bytes > 0) {
      passed += bytes;
      if (passed > allowed) {
        throw new LimitExceededException(source, "bytes when unpacked", allowed, passed);
      }
    }
  }
}
