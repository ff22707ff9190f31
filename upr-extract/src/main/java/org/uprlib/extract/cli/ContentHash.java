package org.uprlib.extract.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 of content, as 64 hexadecimal digits. Stateless. */
final class ContentHash {
  private ContentHash() {}

  static String of(byte[] bytes) {
    return hex(sha256().digest(bytes));
  }

  static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The hash of files, one after the other.
   *
   * @throws IOException if one cannot be read
   */
  static String of(List<Path> files) throws IOException {
    DigestOutputStream hashed = new DigestOutputStream(OutputStream.nullOutputStream(), sha256());
    for (Path file : files) {
      Files.copy(file, hashed);
    }
    return hex(hashed.getMessageDigest().digest());
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
