package org.uprlib.extract.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Hands out the lines of a stream as the bytes that they are. */
final class LineInput {
  private static final int LONGEST = 64 << 20;

  private final String source;
  private final InputStream stream;
  private int number;

  /**
   * @param stream buffered
   */
  LineInput(String source, InputStream stream) {
    this.source = source;
    this.stream = stream;
  }

  /** Number of the line that was handed out last, counted from 1. */
  int number() {
    return number;
  }

  /** The next line, without its end; empty after the last. */
  Optional<byte[]> next() throws IOException {
    int c = stream.read();
    if (c < 0) {
      return Optional.empty();
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (c >= 0 && c != '\n') {
      if (line.size() == LONGEST) {
        throw new ResultException(source, number, "is longer than 64 MiB", null);
      }
      line.write(c);
      c = stream.read();
    }
    return Optional.of(line.toByteArray());
  }
}
