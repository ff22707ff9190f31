package org.uprlib.extract.run.manifest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.extract.OpenedFile;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.model.Extraction;

/**
 * Leaves out what an earlier run read, and takes the time of what is read. Another extractor does
 * the reading; it is made when the first file is to be read.
 */
final class NotingExtractor implements PaperExtractor {
  private final Supplier<PaperExtractor> reader;
  private final SeenPapers seen;
  private final Predicate<List<PaperFile>> kept;
  private final Notes notes;
  private final Map<PaperFile, Duration> times = new ConcurrentHashMap<>();

  /** Takes note of what was found. */
  @FunctionalInterface
  interface Notes {
    void add(SeenPaper paper) throws IOException;
  }

  /**
   * @param kept whether an earlier run's results of these papers are kept
   */
  NotingExtractor(
      Supplier<PaperExtractor> reader,
      SeenPapers seen,
      Predicate<List<PaperFile>> kept,
      Notes notes) {
    this.reader = reader;
    this.seen = seen;
    this.kept = kept;
    this.notes = notes;
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
  public OpenedFile open(PaperFile file) throws IOException {
    SeenPaper known = seen.look(file);
    List<String> groups = known.groups();
    if (groups != null) {
      return new OpenedFile(file, Set.copyOf(groups), Optional.empty());
    }
    OpenedFile opened = reader.get().open(file);
    notes.add(seen.grouped(file, opened.groups()));
    return opened;
  }

  @Override
  public List<Outcome> extract(List<OpenedFile> review) {
    List<PaperFile> files = review.stream().map(OpenedFile::file).toList();
    files.forEach(seen::hash);
    if (kept.test(files)) {
      return files.stream().<Outcome>map(Outcome.Kept::new).toList();
    }
    long start = System.nanoTime();
    List<Outcome> outcomes = reader.get().extract(review);
    times.put(files.get(0), Duration.ofNanos(System.nanoTime() - start));
    return outcomes;
  }

  /** How long it took to read the review whose first file this is. */
  Duration time(PaperFile first) {
    return times.getOrDefault(first, Duration.ZERO);
  }
}
