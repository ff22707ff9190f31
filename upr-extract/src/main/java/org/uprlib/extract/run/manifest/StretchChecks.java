package org.uprlib.extract.run.manifest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Checks whether a file of results still holds what was written to it. Stateless. */
final class StretchChecks {
  private StretchChecks() {}

  /** True if {@code file} was not written since, or still has the same bytes there. */
  static boolean holds(Path file, Stretch stretch) {
    try {
      return stretch.end() <= Files.size(file)
          && (modified(file).equals(stretch.modified()) || same(file, stretch));
    } catch (IOException e) {
      return false;
    }
  }

  static String modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file).toInstant().toString();
  }

  private static boolean same(Path file, Stretch stretch) throws IOException {
    try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
      stream.skipNBytes(stretch.start());
      return ContentHash.of(stream, stretch.length()).equals(stretch.sha256());
    }
  }
}
