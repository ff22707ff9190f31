package org.uprlib.core.read.limit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.error.LimitExceededException;

/**
 * Loads the whole content of a file or stream, as far as it may be read: a device or pipe may have
 * no end. Immutable and thread-safe.
 *
 * @param most the largest number of bytes
 */
public record WholeContent(long most) {
  private static final int CHUNK = 1 << 20;

  /**
   * The content of a file.
   *
   * @param name what messages call it
   * @throws LimitExceededException if it is larger
   * @throws IOException if it cannot be read
   */
  public byte[] of(Path path, String name) throws IOException {
    long size = Files.size(path);
    if (size > most) {
      throw new LimitExceededException(name, "bytes", most, size);
    }
    if (Files.isRegularFile(path)) {
      return Files.readAllBytes(path);
    }
    try (InputStream in = Files.newInputStream(path)) {
      return of(in, name);
    }
  }

  /** As {@link #of(Path, String)} for a stream, which stays open. */
  public byte[] of(InputStream in, String name) throws IOException {
    List<byte[]> chunks = new ArrayList<>();
    long size = 0;
    for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
      chunks.add(chunk);
      size += chunk.length;
      if (size > most) {
        throw new LimitExceededException(name, "bytes", most, size);
      }
    }
    ByteBuffer whole = ByteBuffer.allocate(Math.toIntExact(size));
    chunks.forEach(whole::put);
    return whole.array();
  }
}
