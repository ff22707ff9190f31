package org.uprlib.extract.run.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where results are: a stretch of a file. Immutable.
 *
 * @param file name of the file
 * @param start first byte
 * @param length in bytes
 * @param sha256 hash of the stretch
 * @param modified when the file was last written, as in ISO 8601; null while it is being written
 */
record Rows(String file, long start, long length, String sha256, @Nullable String modified) {
  /** What was added to {@code place}, a file that is called {@code file}, from {@code start} on. */
  static Rows added(Path place, String file, long start) throws IOException {
    long end = Files.size(place);
    return new Rows(file, start, end - start, ContentHash.of(place, start, end), null);
  }

  /** One past the last byte. */
  long end() {
    return start + length;
  }

  /** The same elsewhere. */
  Rows at(String otherFile, long otherStart, @Nullable String otherModified) {
    return new Rows(otherFile, otherStart, length, sha256, otherModified);
  }

  /** True if {@code place} was not written since, or still has the same bytes there. */
  boolean areIn(Path place) {
    try {
      return end() <= Files.size(place)
          && (modified(place).equals(modified)
              || ContentHash.of(place, start, end()).equals(sha256));
    } catch (IOException e) {
      return false;
    }
  }

  /** When a file was last written. */
  static String modified(Path place) throws IOException {
    return Files.getLastModifiedTime(place).toInstant().toString();
  }
}
