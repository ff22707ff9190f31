package org.uprlib.extract.run.resume;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the file system says of a file without reading it. Two equal stamps mean the same content if
 * the stamp is {@linkplain #isSettled settled}. Immutable.
 *
 * @param size in bytes
 * @param modified when its content was last written, as in ISO 8601
 * @param changed when content, name or owner last changed, which programs cannot set back; null
 *     where the system does not give it
 * @param key what the system knows the file by; null where it does not say
 */
record FileStamp(long size, String modified, @Nullable String changed, @Nullable String key) {
  /** A file may be written twice within what its file system's clock distinguishes. */
  private static final Duration COARSEST_CLOCK = Duration.ofSeconds(3);

  private static final boolean UNIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  /**
   * The stamp of {@code file} now.
   *
   * @throws IOException if it does not exist
   */
  static FileStamp of(Path file) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    Object key = attributes.fileKey();
    return new FileStamp(
        attributes.size(),
        attributes.lastModifiedTime().toInstant().toString(),
        UNIX ? ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant().toString() : null,
        key == null ? null : key.toString());
  }

  /**
   * Whether the file was left alone for a while before {@code moment}, so that a later change gives
   * it another stamp.
   */
  boolean isSettled(Instant moment) {
    Instant latest = Instant.parse(changed == null ? modified : changed);
    return latest.plus(COARSEST_CLOCK).isBefore(moment);
  }
}
