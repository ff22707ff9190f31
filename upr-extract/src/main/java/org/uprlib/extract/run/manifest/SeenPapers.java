package org.uprlib.extract.run.manifest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.uprlib.core.paper.PaperFile;

/** Looks into files, and remembers what earlier runs saw there. Thread-safe. */
final class SeenPapers {
  private final Map<String, SeenPaper> earlier;
  private final Map<String, SeenPaper> now = new ConcurrentHashMap<>();
  private final boolean rehash;
  private final String by;

  /**
   * @param earlier what earlier runs saw, by path
   * @param rehash whether a file that is as it was by size and times is hashed all the same
   * @param by this program and its options
   */
  SeenPapers(Map<String, SeenPaper> earlier, boolean rehash, String by) {
    this.rehash = rehash;
    this.earlier = Map.copyOf(earlier);
    this.by = by;
  }

  /**
   * The file as it is, hashed unless it certainly is as an earlier run saw it.
   *
   * @throws IOException if it cannot be read
   */
  SeenPaper look(PaperFile file) throws IOException {
    String path = PaperResult.place(file);
    SeenPaper seen = now.get(path);
    if (seen == null) {
      seen = looked(file, path);
      now.put(path, seen);
    }
    return seen;
  }

  private SeenPaper looked(PaperFile file, String path) throws IOException {
    if (file.content().isPresent()) {
      return held(file, path);
    }
    if (file.isToBeHeld()) {
      throw new FileSystemException(path, null, "it can be read but once");
    }
    FileStamp stamp = FileStamp.of(file.path());
    SeenPaper before = earlier.get(path);
    boolean same = !rehash && before != null && before.isUnchanged(stamp);
    if (same && before.name().equals(file.name()) && before.by().equals(by)) {
      return before;
    }
    Instant moment = Instant.now();
    String sha256 = same ? before.sha256() : ContentHash.of(file.path());
    boolean known = before != null && before.sha256().equals(sha256) && before.by().equals(by);
    return new SeenPaper(
        path,
        file.name(),
        sha256,
        stamp,
        (same ? Instant.parse(before.seen()) : moment).toString(),
        known ? before.groups() : null,
        by);
  }

  private SeenPaper held(PaperFile file, String path) {
    byte[] bytes = file.content().orElseThrow().bytes();
    String now = Instant.now().toString();
    FileStamp stamp = new FileStamp(bytes.length, now, null, null);
    return new SeenPaper(path, file.name(), ContentHash.of(bytes), stamp, now, null, by);
  }

  /** The hash of a file that was looked into; empty if it cannot be read. */
  String hash(PaperFile file) {
    try {
      return look(file).sha256();
    } catch (IOException e) {
      return "";
    }
  }

  /** Whether the file is as it was when it was looked into. */
  boolean isUntouched(PaperFile file) {
    try {
      SeenPaper seen = now.get(PaperResult.place(file));
      return seen != null
          && (file.content().isPresent() || FileStamp.of(file.path()).equals(seen.stamp()));
    } catch (IOException e) {
      return false;
    }
  }

  /** Notes what the file's review has in common. */
  SeenPaper grouped(PaperFile file, Set<String> groups) throws IOException {
    SeenPaper seen = look(file);
    SeenPaper whole =
        new SeenPaper(
            seen.path(),
            seen.name(),
            seen.sha256(),
            seen.stamp(),
            seen.seen(),
            List.copyOf(new TreeSet<>(groups)),
            seen.by());
    now.put(seen.path(), whole);
    return whole;
  }

  /** What is known of a path: by this run, or else by an earlier one. */
  Optional<SeenPaper> at(String path) {
    return Optional.ofNullable(now.get(path)).or(() -> Optional.ofNullable(earlier.get(path)));
  }

  /** Whether this run learnt something of {@code seen}'s file that no earlier one noted. */
  boolean isNew(SeenPaper seen) {
    return !seen.equals(earlier.get(seen.path()));
  }
}
