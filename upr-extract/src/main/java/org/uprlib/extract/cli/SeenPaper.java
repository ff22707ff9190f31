package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A file whose content was seen. Immutable.
 *
 * @param path where it is, from the root of the file system
 * @param sha256 hash of its content
 * @param stamp what the file system said of it then; null if it can be read only once
 * @param settled whether a later change of its content gives it another stamp
 * @param groups what the papers of its review have in common; null if that was not looked into
 */
record SeenPaper(
    String path,
    String sha256,
    @Nullable Stamp stamp,
    boolean settled,
    @Nullable List<String> groups) {
  SeenPaper {
    groups = groups == null ? null : List.copyOf(groups);
  }

  /** Whether the file that has {@code now} certainly has the same content still. */
  boolean isUnchanged(Stamp now) {
    return settled && now.equals(stamp);
  }

  SeenPaper in(Set<String> itsGroups) {
    return new SeenPaper(path, sha256, stamp, settled, List.copyOf(new TreeSet<>(itsGroups)));
  }

  /**
   * What the file system says of a file without reading it. Two equal stamps mean the same content
   * if the stamp is {@linkplain #isSettled settled}. Immutable.
   *
   * @param size in bytes
   * @param modified when its content was last written, as in ISO 8601
   * @param changed when content, name or owner last changed, which programs cannot set back; null
   *     where the system does not give it
   * @param key what the system knows the file by; null where it does not say
   */
  record Stamp(long size, String modified, @Nullable String changed, @Nullable String key) {
    /** A file may be written twice within what its file system's clock distinguishes. */
    private static final Duration COARSEST_CLOCK = Duration.ofSeconds(3);

    private static final boolean UNIX =
        FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

    /**
     * The stamp of {@code file} now.
     *
     * @throws IOException if it does not exist
     */
    static Stamp of(Path file) throws IOException {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      Object key = attributes.fileKey();
      return new Stamp(
          attributes.size(),
          attributes.lastModifiedTime().toInstant().toString(),
          UNIX ? ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant().toString() : null,
          key == null ? null : key.toString());
    }

    /**
     * Whether the file was left alone for a while before {@code moment}, so that a later change
     * gives it another stamp.
     */
    boolean isSettled(Instant moment) {
      Instant latest = Instant.parse(changed == null ? modified : changed);
      return latest.plus(COARSEST_CLOCK).isBefore(moment);
    }
  }
}
