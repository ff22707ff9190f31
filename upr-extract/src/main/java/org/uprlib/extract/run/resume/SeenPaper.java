package org.uprlib.extract.run.resume;

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
    @Nullable FileStamp stamp,
    boolean settled,
    @Nullable List<String> groups) {
  SeenPaper {
    groups = groups == null ? null : List.copyOf(groups);
  }

  /** Whether the file that has {@code now} certainly has the same content still. */
  boolean isUnchanged(FileStamp now) {
    return settled && now.equals(stamp);
  }

  SeenPaper in(Set<String> itsGroups) {
    return new SeenPaper(path, sha256, stamp, settled, List.copyOf(new TreeSet<>(itsGroups)));
  }
}
