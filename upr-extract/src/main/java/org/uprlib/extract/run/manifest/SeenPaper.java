package org.uprlib.extract.run.manifest;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file whose content was seen. Immutable.
 *
 * @param path where it is, from the root of the file system
 * @param name what it is called in the results
 * @param sha256 hash of its content
 * @param stamp what the file system said of it then
 * @param seen when, as in ISO 8601
 * @param groups what the papers of its review have in common; null if that was not looked into
 * @param by the program, and its options, that looked
 */
record SeenPaper(
    String path,
    String name,
    String sha256,
    FileStamp stamp,
    String seen,
    @Nullable List<String> groups,
    String by) {
  SeenPaper {
    groups = groups == null ? null : List.copyOf(groups);
  }

  /** Whether the file that has {@code now} certainly has the same content still. */
  boolean isUnchanged(FileStamp now) {
    return Objects.equals(stamp, now) && stamp.isSettled(Instant.parse(seen));
  }
}
