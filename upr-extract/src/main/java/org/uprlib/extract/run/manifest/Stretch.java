package org.uprlib.extract.run.manifest;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file of results. Immutable.
 *
 * @param file name of the file
 * @param start first byte
 * @param length in bytes
 * @param sha256 hash of the stretch
 * @param modified when the file was last written, as in ISO 8601; null while it is being written
 */
record Stretch(String file, long start, long length, String sha256, @Nullable String modified) {
  /** One past its last byte. */
  long end() {
    return start + length;
  }
}
