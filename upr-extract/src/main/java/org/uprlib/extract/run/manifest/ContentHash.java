package org.uprlib.extract.run.manifest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of content, as 64 hexadecimal digits. Stateless. */
final class ContentHash {
  private static final int BUFFER = 1 << 16;

  private ContentHash() {}

  static String of(byte[] bytes) {
    return hex(sha256().digest(bytes));
  }

  /**
   * The hash of a file.
   *
   * @throws IOException if it cannot be read
   */
  static String of(Path file) throws IOException {
    return of(file, 0, Long.MAX_VALUE);
  }

  /** The hash of what is in a file from {@code start} to {@code end}, or to where it ends. */
  static String of(Path file, long start, long end) throws IOException {
    MessageDigest digest = sha256();
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    try (FileChannel channel = FileChannel.open(file)) {
      long at = start;
      while (at < end && channel.read(buffer.limit((int) Math.min(BUFFER, end - at)), at) > 0) {
        at += buffer.position();
        digest.update(buffer.flip());
        buffer.clear();
      }
    }
    return hex(digest.digest());
  }

  private static String hex(byte[] hash) {
    return HexFormat.of().formatHex(hash);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
