package org.uprlib.extract.run.manifest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.write.export.ExportFormat;

/**
 * A run that goes on from what earlier runs noted, and notes what it reads itself, review by
 * review: first the results get to the disk, then the manifest lists them. A review is read again
 * if one of its papers changed, came, went, has another name or failed; or if another version of
 * the program read it, or other options were given. Not thread-safe but for its extractor.
 */
public final class ContinuedRun implements Closeable {
  private final Results results;
  private final Journal journal;
  private final String by;
  private final SeenPapers seen;
  private final NotingExtractor extractor;
  private final Map<ReviewResult.Key, ReviewResult> known;
  private final List<ReviewResult> order = new ArrayList<>();

  private ContinuedRun(
      Results results,
      Journal journal,
      String by,
      boolean rehash,
      Supplier<PaperExtractor> reader) {
    this.results = results;
    this.journal = journal;
    this.by = by;
    Manifest manifest = journal.manifest();
    this.known = Manifest.byKey(manifest.reviews());
    this.seen = new SeenPapers(manifest.papers(), rehash, by);
    this.extractor = new NotingExtractor(reader, seen, this::isKept, this::note);
  }

  /**
   * Begins where the last run into {@code file}, JSON Lines, ended.
   *
   * @param by the program and its options, as a text that is equal for equal results
   * @param rehash whether to read files, too, that are as they were by size and times
   * @param reader makes what reads papers, when the first is to be read
   * @throws ManifestException if what should be the manifest is none
   * @throws IOException if it cannot be read or written
   */
  public static ContinuedRun inFile(
      Path file, String by, boolean rehash, Supplier<PaperExtractor> reader) throws IOException {
    return open(LineResults.in(file), by, rehash, reader);
  }

  /**
   * As {@link #inFile}, with a file for each paper in {@code folder}, which is made if it does not
   * exist.
   */
  public static ContinuedRun inFolder(
      Path folder,
      ExportFormat format,
      ResultNames names,
      String by,
      boolean rehash,
      Supplier<PaperExtractor> reader)
      throws IOException {
    return open(FolderResults.in(folder, format, names), by, rehash, reader);
  }

  private static ContinuedRun open(
      Results results, String by, boolean rehash, Supplier<PaperExtractor> reader)
      throws IOException {
    Journal journal =
        Journal.open(
            results.manifest(), later -> later.reviews().stream().allMatch(results::holds));
    try {
      results.begin(journal.manifest().reviews());
      return new ContinuedRun(results, journal, by, rehash, reader);
    } catch (IOException e) {
      journal.close();
      throw e;
    }
  }

  /** What reads papers, those left out that an earlier run read. */
  public PaperExtractor extractor() {
    return extractor;
  }

  private boolean isKept(List<PaperFile> review) {
    return Optional.ofNullable(known.get(key(review)))
        .filter(result -> result.isComplete() && results.holds(result))
        .isPresent();
  }

  private ReviewResult.Key key(List<PaperFile> review) {
    return new ReviewResult.Key(
        review.stream().map(each -> ReviewResult.part(each.name(), seen.hash(each))).toList(), by);
  }

  private void note(SeenPaper paper) throws IOException {
    journal.add(paper);
  }

  /**
   * Takes what became of the papers of one review: writes and notes it, unless it is kept.
   *
   * @return what an earlier run noted of kept ones, or else this one
   */
  public ReviewResult accept(List<Outcome> review) throws IOException {
    List<PaperFile> files = review.stream().map(Outcome::file).toList();
    Optional<ReviewResult> before = Optional.ofNullable(known.get(key(files)));
    if (review.get(0) instanceof Outcome.Kept) {
      order.add(before.orElseThrow());
      return before.orElseThrow();
    }
    List<Outcome.Read> read = new ArrayList<>();
    for (Outcome outcome : review) {
      if (outcome instanceof Outcome.Read paper) {
        read.add(paper);
      }
    }
    List<Stretch> stretches =
        read.isEmpty()
            ? List.of()
            : results.write(read, before.map(ReviewResult::stretches).orElse(List.of()));
    boolean steady = files.stream().allMatch(seen::isUntouched);
    // A file that was written to while it was read has no hash, and is read again.
    List<PaperResult> papers = PaperResult.of(review, file -> steady ? seen.hash(file) : "");
    ReviewResult result =
        new ReviewResult(
            papers, stretches, extractor.time(files.get(0)).toMillis(), by, results.format());
    journal.add(result);
    order.add(result);
    return result;
  }

  /** Papers that earlier runs noted and that are not among {@code files}, by path. */
  public List<String> gone(List<PaperFile> files) {
    Set<String> here = paths(files);
    Set<String> gone = new HashSet<>();
    for (ReviewResult review : known.values()) {
      for (PaperResult paper : review.papers()) {
        if (!here.contains(paper.path())) {
          gone.add(paper.path());
        }
      }
    }
    return gone.stream().sorted().toList();
  }

  private static Set<String> paths(List<PaperFile> files) {
    Set<String> paths = new HashSet<>();
    files.forEach(file -> paths.add(PaperResult.place(file)));
    return paths;
  }

  /**
   * Puts the results in their place. Those of reviews all of whose papers are gone stay, behind the
   * others, and so do those in other formats.
   *
   * @param files all files of the run
   * @param prune whether not to keep the results of papers that are gone
   */
  public void finish(List<PaperFile> files, boolean prune) throws IOException {
    Map<ReviewResult.Key, ReviewResult> current = Manifest.byKey(order);
    Set<String> here = paths(files);
    Set<String> readNow = new HashSet<>();
    order.forEach(review -> review.papers().forEach(paper -> readNow.add(paper.name())));
    List<ReviewResult> all = new ArrayList<>(order);
    List<ReviewResult> dropped = new ArrayList<>();
    known.forEach(
        (key, review) -> {
          if (current.containsKey(key)) {
            // Read again, its results may be in another file.
            dropped.add(review);
            return;
          }
          boolean gone =
              review.papers().stream()
                  .noneMatch(
                      paper -> here.contains(paper.path()) || readNow.contains(paper.name()));
          boolean replaced = !gone && results.format().equals(review.format());
          boolean stays = !replaced && !(gone && prune) && results.holds(review);
          (stays ? all : dropped).add(review);
        });
    List<SeenPaper> papers = papersOf(all, files);
    List<ReviewResult> placed =
        results.place(all, dropped, reviews -> journal.prepare(papers, reviews));
    Manifest before = journal.manifest();
    if (!placed.equals(before.reviews()) || !papers.equals(List.copyOf(before.papers().values()))) {
      journal.replace(papers, placed);
    }
  }

  private List<SeenPaper> papersOf(List<ReviewResult> reviews, List<PaperFile> files) {
    Map<String, SeenPaper> papers = new TreeMap<>();
    for (ReviewResult review : reviews) {
      for (PaperResult paper : review.papers()) {
        seen.at(paper.path()).ifPresent(each -> papers.put(paper.path(), each));
      }
    }
    for (PaperFile file : files) {
      String path = PaperResult.place(file);
      seen.at(path).ifPresent(each -> papers.put(path, each));
    }
    return List.copyOf(papers.values());
  }

  /** Lets go of the manifest; what was noted stays. */
  @Override
  public void close() throws IOException {
    try (journal) {
      results.close();
    }
  }
}
