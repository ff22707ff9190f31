package org.uprlib.extract.manifest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells whether a file of results still holds what was written to it. Stateless. */
final class PieceChecks {
  private PieceChecks() {}

  /** True if {@code file} was not written since, or still has the same bytes there. */
  static boolean holds(Path file, Piece piece) {
    try {
      return piece.end() <= Files.size(file)
          && (modified(file).equals(piece.modified()) || same(file, piece));
    } catch (IOException e) {
      return false;
    }
  }

  static String modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().toString();
  }

  private static boolean same(Path file, Piece piece) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      stream.skipNBytes(piece.start());
      return ContentHash.of(stream, piece.length()).equals(piece.sha256());
    }
  }
}
