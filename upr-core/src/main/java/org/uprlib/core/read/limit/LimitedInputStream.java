package org.uprlib.core.read.limit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.uprlib.core.error.LimitExceededException;

/** Spends of a budget for the bytes that pass. Not thread-safe. */
final class LimitedInputStream extends FilterInputStream {
  private final Budget budget;

  LimitedInputStream(InputStream in, Budget budget) {
    super(in);
    this.budget = budget;
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
      budget.spend(Budget.Cost.BYTES, bytes);
    }
  }
}
