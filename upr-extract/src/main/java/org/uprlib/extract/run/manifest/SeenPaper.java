package org.uprlib.extract.run.manifest;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.paper.PaperFile;

/**
 * A file whose content was seen. Immutable.
 *
 * @param name what it is called in the results
 * @param path where it is, from the root of the file system
 * @param sha256 hash of its content; empty if that was not taken
 * @param stamp what the file system said of it then; null if it can be read only once
 * @param seen when, as in ISO 8601; null if there is no stamp
 * @param groups what the papers of its review have in common; null if that was not looked into
 */
record SeenPaper(
    String name,
    String path,
    String sha256,
    @Nullable FileStamp stamp,
    @Nullable String seen,
    @Nullable List<String> groups) {
  SeenPaper {
    groups = groups == null ? null : List.copyOf(groups);
  }

  /** A file of which no content was seen. */
  static SeenPaper unseen(PaperFile file) {
    return of(file, "");
  }

  /** A file whose content has this hash and cannot be seen again. */
  static SeenPaper of(PaperFile file, String sha256) {
    return new SeenPaper(file.name(), place(file), sha256, null, null, null);
  }

  /** Where {@code file} is, from the root of the file system. */
  static String place(PaperFile file) {
    Path place = file.path().toAbsolutePath().normalize();
    if (!place.getFileSystem().equals(FileSystems.getDefault())) {
      return place.toUri().toString();
    }
    String text = place.toString();
    return text.indexOf('\uFFFD') < 0 ? text : PaperFile.pathName(place);
  }

  /** Whether the file that has {@code now} certainly has the same content still. */
  boolean isUnchanged(FileStamp now) {
    return seen != null && now.equals(stamp) && now.isSettled(Instant.parse(seen));
  }

  SeenPaper in(Set<String> itsGroups) {
    return new SeenPaper(name, path, sha256, stamp, seen, List.copyOf(new TreeSet<>(itsGroups)));
  }

  SeenPaper withoutGroups() {
    return new SeenPaper(name, path, sha256, stamp, seen, null);
  }
}
