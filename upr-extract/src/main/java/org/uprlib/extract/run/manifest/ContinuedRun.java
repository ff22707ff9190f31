package org.uprlib.extract.run.manifest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.write.InputGuard;
import org.uprlib.core.write.NewFile;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.write.export.ExportFormat;

/**
 * A run that resumes from the manifest of earlier runs, and records what it reads itself, review by
 * review: first the results get to the disk, then the manifest lists them. A review is read again
 * if one of its papers changed, came, went, has another name or failed; or if another version of
 * the program read it, or other options were given. Not thread-safe, except its extractor.
 */
public final class ContinuedRun implements Closeable {
  private final Manifest manifest;
  private final Results results;
  private final Settings settings;
  private final NotingExtractor extractor;

  /** Paths and names of the papers of this run. */
  private final Set<String> here = new HashSet<>();

  private final Map<String, ReviewResult> known = new LinkedHashMap<>();
  private final Map<String, ReviewResult> withGone = new HashMap<>();
  private final Map<String, ReviewResult> kept = new ConcurrentHashMap<>();
  private final List<ReviewResult> order = new ArrayList<>();

  /**
   * What a run is given.
   *
   * @param files all files of the run, each once
   * @param by the program and its options, as a text that is equal for equal results; its hash is
   *     noted
   * @param rehash whether to read files, too, that are as they were by size and times
   * @param prune whether not to keep the results of papers that are gone
   */
  public record Settings(List<PaperFile> files, String by, boolean rehash, boolean prune) {
    public Settings {
      files = List.copyOf(files);
      by = ContentHash.of(by.getBytes(StandardCharsets.UTF_8));
    }
  }

  private ContinuedRun(
      Manifest manifest, Results results, Settings settings, Supplier<PaperExtractor> reader) {
    this.manifest = manifest;
    this.results = results;
    this.settings = settings;
    for (PaperFile file : settings.files()) {
      here.add(SeenPaper.place(file));
      here.add(file.name());
    }
    for (ReviewResult review : manifest.reviews()) {
      // A run that was killed at its end may have noted two places, of which one counts.
      if (!known.containsKey(review.key()) || results.hold(review)) {
        known.put(review.key(), review);
      }
    }
    known.values().forEach(this::addWithGone);
    extractor =
        new NotingExtractor(
            reader,
            seenBefore(),
            settings.rehash(),
            this::isKept,
            paper -> manifest.add(new Manifest.Looked(paper, settings.by())));
  }

  /**
   * Begins where the last run into {@code file}, JSON Lines, ended.
   *
   * @param reader makes what reads papers, when the first is to be read
   * @throws InputFileException if the file in the manifest's place is not a manifest
   * @throws IOException if it cannot be read or written
   */
  public static ContinuedRun inFile(Path file, Settings settings, Supplier<PaperExtractor> reader)
      throws IOException {
    LineResults results = LineResults.in(file);
    return new ContinuedRun(Manifest.open(results.manifest()), results, settings, reader);
  }

  /**
   * As {@link #inFile}, with a file for each paper in {@code folder}, which is made if it does not
   * exist.
   *
   * @param guard keeps results from replacing what is to be read
   */
  public static ContinuedRun inFolder(
      Path folder,
      ExportFormat format,
      InputGuard guard,
      Settings settings,
      Supplier<PaperExtractor> reader)
      throws IOException {
    Files.createDirectories(folder);
    NewFile.sweep(folder);
    Manifest manifest = Manifest.open(folder.resolve(FolderResults.MANIFEST));
    try {
      Results results =
          FolderResults.in(
              folder, format, settings.files(), manifest.reviews(), settings.prune(), guard);
      return new ContinuedRun(manifest, results, settings, reader);
    } catch (IOException e) {
      manifest.close();
      throw e;
    }
  }

  /** Whether {@code file} is called as what a run keeps beside its results. */
  public static boolean keeps(Path file) {
    return Manifest.keeps(file);
  }

  /** The papers that earlier runs saw, by path; what they have in common only for equal results. */
  private Map<String, SeenPaper> seenBefore() {
    Map<String, SeenPaper> papers = new HashMap<>();
    for (ReviewResult review : known.values()) {
      review.papers().forEach(each -> add(each.paper(), review.by(), papers));
    }
    manifest.looked().forEach(each -> add(each.paper(), each.by(), papers));
    return papers;
  }

  private void add(SeenPaper paper, String by, Map<String, SeenPaper> papers) {
    if (by.equals(settings.by())) {
      papers.put(paper.path(), paper);
    } else {
      papers.putIfAbsent(paper.path(), paper.withoutGroups());
    }
  }

  /** Where only some papers of a review are left, what was read of all of them stays. */
  private void addWithGone(ReviewResult review) {
    List<SeenPaper> left =
        review.papers().stream().map(ReviewResult.PaperResult::paper).filter(this::isHere).toList();
    if (!settings.prune() && left.size() < review.papers().size()) {
      withGone.put(ReviewResult.key(left, review.by()), review);
    }
  }

  private boolean isHere(SeenPaper paper) {
    return here.contains(paper.path()) || here.contains(paper.name());
  }

  /** What reads papers, those left out that an earlier run read. */
  public PaperExtractor extractor() {
    return extractor;
  }

  private boolean isKept(List<PaperFile> review) {
    String key = key(review);
    ReviewResult before = known.getOrDefault(key, withGone.get(key));
    if (before == null || !before.complete() || !results.hold(before)) {
      return false;
    }
    kept.put(key, before);
    return true;
  }

  private String key(List<PaperFile> review) {
    return ReviewResult.key(review.stream().map(extractor::seen).toList(), settings.by());
  }

  /**
   * Takes what became of the papers of one review: writes and notes it, unless it is kept.
   *
   * @return what an earlier run noted of kept ones, or else this one
   */
  public ReviewResult accept(List<Outcome> review) throws IOException {
    List<PaperFile> files = review.stream().map(Outcome::file).toList();
    ReviewResult result =
        review.get(0) instanceof Outcome.Kept ? kept.get(key(files)) : written(review, files);
    order.add(result);
    return result.of(paper -> isHere(paper.paper()));
  }

  private ReviewResult written(List<Outcome> review, List<PaperFile> files) throws IOException {
    List<Outcome.Read> read = new ArrayList<>();
    for (Outcome outcome : review) {
      if (outcome instanceof Outcome.Read paper) {
        read.add(paper);
      }
    }
    List<Rows> rows = read.isEmpty() ? List.of() : results.write(read);
    // A file that was written to while it was read has no hash, and is read again.
    boolean steady = files.stream().allMatch(extractor::isUntouched);
    ReviewResult result =
        new ReviewResult(
            ReviewResult.PaperResult.of(review, steady ? extractor::seen : SeenPaper::unseen),
            rows,
            extractor.millis(review),
            settings.by(),
            results.format().word());
    manifest.add(result);
    return result;
  }

  /** Papers that earlier runs noted and that are not among those of this run, by path. */
  public List<String> gone() {
    Set<String> gone = new TreeSet<>();
    known.values().forEach(review -> review.papers().forEach(paper -> gone.add(paper.path())));
    settings.files().forEach(file -> gone.remove(SeenPaper.place(file)));
    return List.copyOf(gone);
  }

  /**
   * Puts the results in their place. Those of reviews all of whose papers are gone stay, behind the
   * others, and so do those in other formats.
   *
   * @return papers that are gone whose review was read again without them, by path
   */
  public List<String> finish() throws IOException {
    Set<String> current = new HashSet<>();
    order.forEach(review -> current.add(review.key()));
    List<ReviewResult> all = new ArrayList<>(order);
    known.forEach(
        (key, review) -> {
          if (!current.contains(key) && stays(review) && results.hold(review)) {
            all.add(review);
          }
        });
    // Also what was read again: its results may be in another file now.
    Set<ReviewResult> dropped = new LinkedHashSet<>(manifest.reviews());
    all.forEach(dropped::remove);
    results.place(all, List.copyOf(dropped), manifest::prepare);
    manifest.replace();
    return dropped.stream()
        .filter(review -> !settings.prune())
        .flatMap(review -> review.papers().stream())
        .filter(paper -> !isHere(paper.paper()))
        .map(ReviewResult.PaperResult::path)
        .distinct()
        .toList();
  }

  private boolean stays(ReviewResult review) {
    boolean gone = review.papers().stream().noneMatch(paper -> isHere(paper.paper()));
    return gone ? !settings.prune() : !results.format().word().equals(review.format());
  }

  /** Lets go of the manifest; what was noted stays. */
  @Override
  public void close() throws IOException {
    manifest.close();
  }
}
