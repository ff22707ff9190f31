package org.uprlib.extract.run.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of content, as 64 hexadecimal digits. Not thread-safe. */
public final class ContentHash {
  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest = sha256();

  /**
   * The hash of a file.
   *
   * @throws IOException if it cannot be read
   */
  public static String of(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return of(stream, Long.MAX_VALUE);
    }
  }

  /** The hash of {@code bytes}. */
  public static String of(byte[] bytes) {
    ContentHash hash = new ContentHash();
    hash.add(bytes, 0, bytes.length);
    return hash.hex();
  }

  /** The hash of what {@code stream} has next, at most {@code length} bytes. */
  static String of(InputStream stream, long length) throws IOException {
    ContentHash hash = new ContentHash();
    byte[] buffer = new byte[BUFFER];
    long left = length;
    int count = 0;
    while (left > 0 && count >= 0) {
      count = stream.read(buffer, 0, (int) Math.min(buffer.length, left));
      if (count > 0) {
        hash.add(buffer, 0, count);
        left -= count;
      }
    }
    return hash.hex();
  }

  /** Adds content. */
  void add(byte[] bytes, int start, int length) {
    digest.update(bytes, start, length);
  }

  /** The hash of what was added. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
