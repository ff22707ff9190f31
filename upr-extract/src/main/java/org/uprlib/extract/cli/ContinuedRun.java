package org.uprlib.extract.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.write.InputGuard;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.OutputException;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.cli.NotingExtractor.HashedPaper;
import org.uprlib.extract.cli.Results.FileResults;
import org.uprlib.extract.cli.Results.FolderResults;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.export.ExportFormat;
import org.uprlib.extract.write.export.Exporter;

/**
 * A run that resumes from the reviews that earlier runs finished, and finishes others. A review is
 * read again if one of its papers changed, came, went, has another name or failed; or if another
 * version of the program read it, or other options were given. Not thread-safe, except its
 * extractor.
 */
final class ContinuedRun implements Closeable {
  private static final String IN_FOLDER = "upr-extract";

  private final FinishedReviews finished;
  private final Results results;
  private final Settings settings;
  private final NotingExtractor extractor;

  /** Paths and names of the papers of this run. */
  private final Set<String> here = new HashSet<>();

  /** The last one first. */
  private final List<ReviewResult> earlier;

  /** The earlier ones whose results are those of papers with the key. */
  private final Map<String, ReviewResult> known = new HashMap<>();

  private final List<ReviewResult> order = new ArrayList<>();
  private final List<ReviewResult> renamed = new ArrayList<>();

  private ContinuedRun(Settings settings, FinishedReviews finished, Supplier<PaperExtractor> reader)
      throws IOException {
    this.settings = settings;
    this.finished = finished;
    earlier = finished.all();
    results =
        settings.folder()
            ? new FolderResults(settings, finished, earlier)
            : new FileResults(settings.target(), finished);
    for (PaperFile file : settings.files()) {
      here.add(HashedPaper.place(file));
      here.add(file.name());
    }
    earlier.forEach(this::addWithGone);
    earlier.forEach(review -> known.put(review.key(), review));
    known.values().removeIf(review -> !review.complete());
    extractor =
        new NotingExtractor(
            reader, finished, settings.rehash(), review -> known.containsKey(key(review)));
  }

  /**
   * Begins where the last run into the same file or folder ended; a folder is made if it does not
   * exist.
   *
   * @param reader makes what reads papers, when the first is to be read
   * @throws InputFileException if a file in the place of a finished review is none
   * @throws OutputException if no run began the file, or another one is writing it
   * @throws IOException if it cannot be read or written
   */
  static ContinuedRun open(Settings settings, Supplier<PaperExtractor> reader) throws IOException {
    Path target = settings.target();
    Path folder = FinishedReviews.beside(settings.folder() ? target.resolve(IN_FOLDER) : target);
    if (settings.folder()) {
      Files.createDirectories(target);
      NewFile.sweep(target);
    } else if (Files.exists(target) && !FinishedReviews.areIn(folder)) {
      throw new OutputException(
          target,
          "it was not begun with --resume, so what it contains is not known; name another file");
    }
    FinishedReviews finished = FinishedReviews.open(folder, settings.by());
    try {
      return new ContinuedRun(settings, finished, reader);
    } catch (IOException e) {
      finished.close();
      throw e;
    }
  }

  /** Whether {@code file} is called as what a run keeps beside its results. */
  static boolean keeps(Path file) {
    return FinishedReviews.isNamed(file);
  }

  /** Where only some papers of a review are left, what was read of all of them stays. */
  private void addWithGone(ReviewResult review) {
    List<HashedPaper> left =
        review.papers().stream().filter(this::isHere).map(ReviewResult.PaperResult::paper).toList();
    if (!settings.prune() && left.size() < review.papers().size()) {
      known.putIfAbsent(ReviewResult.key(left, review.by()), review);
    }
  }

  private boolean isHere(ReviewResult.PaperResult paper) {
    return here.contains(paper.path()) || here.contains(paper.name());
  }

  /** What reads papers, those left out that an earlier run read. */
  PaperExtractor extractor() {
    return extractor;
  }

  private String key(List<HashedPaper> review) {
    return ReviewResult.key(review, settings.by());
  }

  /**
   * Takes what became of the papers of one review, and finishes it unless it is kept.
   *
   * @return what an earlier run noted of kept ones, or else this one
   */
  ReviewResult accept(List<Outcome> review) throws IOException {
    ReviewResult result =
        review.get(0) instanceof Outcome.Kept ? renamed(kept(review)) : finished(review);
    for (FinishedReviews.PaperResults each : finished.results(result)) {
      if (isHere(each.paper())) {
        results.put(each);
      }
    }
    order.add(result);
    return result.of(this::isHere);
  }

  private ReviewResult kept(List<Outcome> review) {
    return known.get(
        key(review.stream().map(outcome -> extractor.hashed(outcome.file())).toList()));
  }

  /** The same with its results called as they are in this run. */
  private ReviewResult renamed(ReviewResult review) {
    List<String> names =
        finished.results(review).stream()
            .map(each -> results.name(each.paper().name(), each.name()))
            .toList();
    if (names.equals(review.results())) {
      return review;
    }
    ReviewResult named = review.named(names);
    renamed.add(named);
    return named;
  }

  private ReviewResult finished(List<Outcome> review) throws IOException {
    // A file that was written to while it was read has no hash, and is read again.
    boolean steady = review.stream().allMatch(outcome -> extractor.isUntouched(outcome.file()));
    List<Extraction> read = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (Outcome outcome : review) {
      if (outcome instanceof Outcome.Read paper) {
        read.add(paper.extraction());
        String folder = settings.format().folder(paper.extraction());
        names.add(results.name(paper.file().name(), folder));
      }
    }
    ReviewResult result =
        new ReviewResult(
            ReviewResult.PaperResult.of(review, steady ? extractor::hashed : HashedPaper::unseen),
            names,
            extractor.millis(review),
            settings.by(),
            settings.format().word());
    Iterator<Extraction> extractions = read.iterator();
    for (FinishedReviews.PaperResults each : finished.results(result)) {
      finished.write(
          each.content(),
          stream -> {
            try (Exporter exporter = settings.format().openInFolder(stream)) {
              exporter.write(extractions.next());
              exporter.finish();
            }
          });
    }
    finished.add(result);
    return result;
  }

  /** Papers that earlier runs read and that are not among those of this run, by path. */
  List<String> gone() {
    Set<String> gone = new TreeSet<>();
    earlier.forEach(review -> review.papers().forEach(paper -> gone.add(paper.path())));
    settings.files().forEach(file -> gone.remove(HashedPaper.place(file)));
    return List.copyOf(gone);
  }

  /**
   * Puts the results in their place. Those of reviews all of whose papers are gone stay, behind the
   * others, and so do those in other formats.
   *
   * @return papers that are gone whose review was read again without them, by path
   */
  List<String> finish() throws IOException {
    Set<String> current = new HashSet<>();
    order.forEach(review -> current.add(review.key()));
    List<ReviewResult> staying = new ArrayList<>();
    List<ReviewResult> dropped = new ArrayList<>();
    for (ReviewResult review : earlier) {
      if (!current.contains(review.key())) {
        (stays(review) ? staying : dropped).add(review);
      }
    }
    List<ReviewResult> all = new ArrayList<>(order);
    all.addAll(lastOfEachPaper(staying));
    results.finish(all);
    for (ReviewResult review : renamed) {
      finished.add(review);
    }
    finished.keep(all);
    return dropped.stream()
        .filter(review -> !settings.prune())
        .flatMap(review -> review.papers().stream())
        .filter(paper -> !isHere(paper))
        .map(ReviewResult.PaperResult::path)
        .distinct()
        .toList();
  }

  /** Of {@code reviews}, the last first, those whose papers were not read again since. */
  private static List<ReviewResult> lastOfEachPaper(List<ReviewResult> reviews) {
    Map<String, ReviewResult> last = new TreeMap<>();
    for (ReviewResult review : reviews) {
      List<String> papers =
          review.papers().stream().map(paper -> paper.path() + "\n" + review.format()).toList();
      if (papers.stream().noneMatch(last::containsKey)) {
        papers.forEach(paper -> last.put(paper, review));
      }
    }
    return last.values().stream().distinct().toList();
  }

  private boolean stays(ReviewResult review) {
    boolean gone = review.papers().stream().noneMatch(this::isHere);
    return gone ? !settings.prune() : !settings.format().word().equals(review.format());
  }

  /** Lets go of the finished reviews, which stay. */
  @Override
  public void close() throws IOException {
    finished.close();
  }

  /**
   * What a run that resumes is given. Immutable.
   *
   * @param target file of JSON Lines, or folder, that results go to
   * @param folder whether it is a folder
   * @param format of the results
   * @param files all files of the run, each once
   * @param guard keeps results from replacing what is to be read
   * @param by the program and its options, as a text that is equal for equal results; its hash is
   *     noted
   * @param rehash whether to read files, too, that are as they were by size and times
   * @param prune whether not to keep the results of papers that are gone
   */
  record Settings(
      Path target,
      boolean folder,
      ExportFormat format,
      List<PaperFile> files,
      InputGuard guard,
      String by,
      boolean rehash,
      boolean prune) {
    Settings {
      files = List.copyOf(files);
      by = ContentHash.of(by);
    }
  }
}
