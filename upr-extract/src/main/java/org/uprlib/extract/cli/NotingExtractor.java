package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.model.Extraction;

/**
 * Takes the hash of each file and the time of each review, and leaves out what an earlier run read.
 * Another extractor does the reading; it is made when the first file is to be read.
 */
final class NotingExtractor implements PaperExtractor {
  private final Supplier<PaperExtractor> reader;
  private final @Nullable FinishedReviews finished;
  private final boolean rehash;
  private final Predicate<List<HashedPaper>> kept;
  private final Map<String, SeenPaper> now = new ConcurrentHashMap<>();
  private final Map<PaperFile, Long> times = new ConcurrentHashMap<>();

  /**
   * Of a run that goes on from earlier ones.
   *
   * @param reader makes what reads papers, when the first is to be read
   * @param finished where it is noted what was seen of papers; null if nobody goes on from there
   * @param rehash whether a file that is as it was by size and times is hashed all the same
   * @param kept whether an earlier run's results of these papers are kept
   */
  NotingExtractor(
      Supplier<PaperExtractor> reader,
      @Nullable FinishedReviews finished,
      boolean rehash,
      Predicate<List<HashedPaper>> kept) {
    this.reader = reader;
    this.finished = finished;
    this.rehash = rehash;
    this.kept = kept;
  }

  /**
   * Of a run that reads everything.
   *
   * @param reader makes what reads papers, when the first is to be read
   */
  NotingExtractor(Supplier<PaperExtractor> reader) {
    this(reader, null, false, review -> false);
  }

  @Override
  public Extraction extract(Path path) throws IOException {
    return reader.get().extract(path);
  }

  @Override
  public PaperFile hold(PaperFile file) throws IOException {
    return reader.get().hold(file);
  }

  @Override
  public PaperExtractor.OpenedFile open(PaperFile file, boolean whole) throws IOException {
    SeenPaper seen = look(file);
    if (seen.groups() != null) {
      return new PaperExtractor.OpenedFile(file, Set.copyOf(seen.groups()), Optional.empty());
    }
    PaperExtractor.OpenedFile opened = reader.get().open(file, whole);
    SeenPaper grouped = seen.in(opened.groups());
    now.put(seen.path(), grouped);
    if (finished != null) {
      finished.add(grouped);
    }
    return opened;
  }

  @Override
  public List<Outcome> extract(List<PaperExtractor.OpenedFile> review) {
    List<PaperFile> files = review.stream().map(PaperExtractor.OpenedFile::file).toList();
    if (kept.test(files.stream().map(this::hashed).toList())) {
      return files.stream().<Outcome>map(Outcome.Kept::new).toList();
    }
    long start = System.nanoTime();
    List<Outcome> outcomes = reader.get().extract(review);
    times.put(files.get(0), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return outcomes;
  }

  /** The file as it is, hashed unless it certainly is as an earlier run saw it. */
  private SeenPaper look(PaperFile file) throws IOException {
    String path = HashedPaper.place(file);
    SeenPaper seen = now.get(path);
    if (seen == null) {
      seen = looked(file, path);
      now.put(path, seen);
    }
    return seen;
  }

  private SeenPaper looked(PaperFile file, String path) throws IOException {
    if (file.content().isPresent()) {
      return new SeenPaper(path, ContentHash.of(file.content().get().bytes()), null, false, null);
    }
    if (file.isToBeHeld()) {
      throw new FileSystemException(path, null, "it can be read only once");
    }
    SeenPaper.Stamp stamp = SeenPaper.Stamp.of(file.path());
    SeenPaper before = finished == null ? null : finished.seen(path).orElse(null);
    boolean same = !rehash && before != null && before.isUnchanged(stamp);
    boolean settled = same || stamp.isSettled(Instant.now());
    String sha256 = same ? before.sha256() : ContentHash.of(List.of(file.path()));
    boolean known = before != null && before.sha256().equals(sha256);
    return new SeenPaper(path, sha256, stamp, settled, known ? before.groups() : null);
  }

  /** The file as it was when it was looked into, without a hash if it cannot be read. */
  HashedPaper hashed(PaperFile file) {
    try {
      return HashedPaper.of(file, look(file).sha256());
    } catch (IOException e) {
      return HashedPaper.unseen(file);
    }
  }

  /** Whether the file is as it was when it was looked into. */
  boolean isUntouched(PaperFile file) {
    try {
      SeenPaper seen = now.get(HashedPaper.place(file));
      return seen != null
          && (file.content().isPresent() || SeenPaper.Stamp.of(file.path()).equals(seen.stamp()));
    } catch (IOException e) {
      return false;
    }
  }

  /** How many milliseconds it took to read these papers of a review. */
  long millis(List<Outcome> review) {
    return times.getOrDefault(review.get(0).file(), 0L);
  }

  /** What became of the papers of a review, with hashes and time. */
  ReviewResult result(List<Outcome> review) {
    return ReviewResult.of(ReviewResult.PaperResult.of(review, this::hashed), millis(review));
  }

  /**
   * A paper by its content. Immutable.
   *
   * @param name what it is called in the results
   * @param path where it is, from the root of the file system
   * @param sha256 hash of its content; empty if that was not taken
   */
  record HashedPaper(String name, String path, String sha256) {
    static HashedPaper of(PaperFile file, String sha256) {
      return new HashedPaper(file.name(), place(file), sha256);
    }

    /** A file of which no content was seen. */
    static HashedPaper unseen(PaperFile file) {
      return of(file, "");
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
  }

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
     * What the file system says of a file without reading it. Two equal stamps mean the same
     * content if the stamp is {@linkplain #isSettled settled}. Immutable.
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
            UNIX
                ? ((FileTime) Files.getAttribute(file, "unix:ctime")).toInstant().toString()
                : null,
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
}
