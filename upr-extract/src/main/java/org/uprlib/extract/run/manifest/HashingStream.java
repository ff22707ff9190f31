package org.uprlib.extract.run.manifest;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Hands on what is written and hashes it. */
final class HashingStream extends FilterOutputStream {
  private final ContentHash hash = new ContentHash();
  private long length;

  HashingStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int count) throws IOException {
    out.write(bytes, start, count);
    hash.add(bytes, start, count);
    length += count;
  }

  long length() {
    return length;
  }

  /** The hash of what was written; asked for once, at the end. */
  String sha256() {
    return hash.hex();
  }
}
