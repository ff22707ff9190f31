package org.uprlib.extract.run.manifest;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.model.Extraction;

/**
 * Takes the hash of each file and the time of each review, and leaves out what an earlier run read.
 * Another extractor does the reading; it is made when the first file is to be read.
 */
public final class NotingExtractor implements PaperExtractor {
  private final Supplier<PaperExtractor> reader;
  private final Map<String, SeenPaper> earlier;
  private final boolean rehash;
  private final Predicate<List<PaperFile>> kept;
  private final Notes notes;
  private final Map<String, SeenPaper> now = new ConcurrentHashMap<>();
  private final Map<PaperFile, Long> times = new ConcurrentHashMap<>();

  /** Takes note of a file that was looked into. */
  @FunctionalInterface
  interface Notes {
    void add(SeenPaper paper) throws IOException;
  }

  /**
   * Of a run that goes on from earlier ones.
   *
   * @param reader makes what reads papers, when the first is to be read
   * @param earlier what earlier runs saw, by path
   * @param rehash whether a file that is as it was by size and times is hashed all the same
   * @param kept whether an earlier run's results of these papers are kept
   */
  NotingExtractor(
      Supplier<PaperExtractor> reader,
      Map<String, SeenPaper> earlier,
      boolean rehash,
      Predicate<List<PaperFile>> kept,
      Notes notes) {
    this.reader = reader;
    this.earlier = Map.copyOf(earlier);
    this.rehash = rehash;
    this.kept = kept;
    this.notes = notes;
  }

  /**
   * Of a run that reads everything.
   *
   * @param reader makes what reads papers, when the first is to be read
   */
  public NotingExtractor(Supplier<PaperExtractor> reader) {
    this(reader, Map.of(), false, review -> false, paper -> {});
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
    notes.add(grouped);
    return opened;
  }

  @Override
  public List<Outcome> extract(List<PaperExtractor.OpenedFile> review) {
    List<PaperFile> files = review.stream().map(PaperExtractor.OpenedFile::file).toList();
    files.forEach(this::seen);
    if (kept.test(files)) {
      return files.stream().<Outcome>map(Outcome.Kept::new).toList();
    }
    long start = System.nanoTime();
    List<Outcome> outcomes = reader.get().extract(review);
    times.put(files.get(0), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return outcomes;
  }

  /** The file as it is, hashed unless it certainly is as an earlier run saw it. */
  private SeenPaper look(PaperFile file) throws IOException {
    String path = SeenPaper.place(file);
    SeenPaper seen = now.get(path);
    if (seen == null) {
      seen = looked(file, path);
      now.put(path, seen);
    }
    return seen;
  }

  private SeenPaper looked(PaperFile file, String path) throws IOException {
    if (file.content().isPresent()) {
      return SeenPaper.of(file, ContentHash.of(file.content().get().bytes()));
    }
    if (file.isToBeHeld()) {
      throw new FileSystemException(path, null, "it can be read only once");
    }
    FileStamp stamp = FileStamp.of(file.path());
    SeenPaper before = earlier.get(path);
    boolean same = !rehash && before != null && before.isUnchanged(stamp);
    String seen = same ? before.seen() : Instant.now().toString();
    String sha256 = same ? before.sha256() : ContentHash.of(file.path());
    boolean known = before != null && before.sha256().equals(sha256);
    return new SeenPaper(file.name(), path, sha256, stamp, seen, known ? before.groups() : null);
  }

  /** The file as it was when it was looked into; unseen if it cannot be read. */
  SeenPaper seen(PaperFile file) {
    try {
      return look(file);
    } catch (IOException e) {
      return SeenPaper.unseen(file);
    }
  }

  /** Whether the file is as it was when it was looked into. */
  boolean isUntouched(PaperFile file) {
    try {
      SeenPaper seen = now.get(SeenPaper.place(file));
      return seen != null
          && (file.content().isPresent() || FileStamp.of(file.path()).equals(seen.stamp()));
    } catch (IOException e) {
      return false;
    }
  }

  /** How many milliseconds it took to read these papers of a review. */
  long millis(List<Outcome> review) {
    return times.getOrDefault(review.get(0).file(), 0L);
  }

  /** What became of the papers of a review, with hashes and time. */
  public ReviewResult result(List<Outcome> review) {
    return ReviewResult.of(ReviewResult.PaperResult.of(review, this::seen), millis(review));
  }
}
