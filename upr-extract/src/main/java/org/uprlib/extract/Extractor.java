package org.uprlib.extract;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.uprlib.core.data.Lazy;
import org.uprlib.core.document.Document;
import org.uprlib.core.document.FileType;
import org.uprlib.core.error.InsufficientMemoryException;
import org.uprlib.core.error.InterruptedReadException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.FrontMatterReader;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperInfo;
import org.uprlib.core.paper.PaperKind;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.read.DocumentReader;
import org.uprlib.core.read.guard.ResourceGuard;
import org.uprlib.core.read.limit.Deadline;
import org.uprlib.core.read.limit.DeadlineExceededException;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.enrich.Enricher;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.GivenMetadata;
import org.uprlib.extract.model.ThemeReader;
import org.uprlib.extract.read.review.OpenPaper;
import org.uprlib.extract.read.review.Review;
import org.uprlib.extract.read.review.ReviewReader;
import org.uprlib.extract.text.phrase.PhraseBook;

/**
 * Pulls recommendations out of UPR papers.
 *
 * <pre>{@code
 * Extractor extractor = Extractor.create();
 * Extraction extraction = extractor.extract(Path.of("A_HRC_28_15_E.pdf"));
 * extraction.recommendations().forEach(r -> System.out.println(r.paragraph() + " " + r.text()));
 * }</pre>
 *
 * <p>Of many papers, those of one review are read together: {@link #extractAll} for results that
 * fit into memory, {@code new Batch(extractor, jobs)} for any number.
 *
 * <p>Immutable and thread-safe: making one begins to load the vocabulary and the models, so make
 * one and share it.
 */
public final class Extractor implements PaperExtractor {
  private final ReadLimits limits;
  private final DocumentReader reader;
  private final Lazy<FrontMatterReader> frontMatter;
  private final Lazy<ReviewReader> reviews;
  private final Lazy<Optional<Enricher>> enricher;
  private final Optional<ThemeReader> themes;
  private final GivenMetadata given;

  private Extractor(ExtractorOptions options) {
    this.given = options.given();
    this.themes = options.themes();
    this.limits = options.limits();
    // Vocabulary and models load while the first pages are read.
    Lazy<States> states = Lazy.begun(States::load);
    this.frontMatter = Lazy.begun(() -> new FrontMatterReader(states.get()));
    this.reviews =
        Lazy.begun(
            () ->
                new ReviewReader(
                    states.get(),
                    PhraseBook.load(states.get()),
                    frontMatter.get(),
                    given.submitters()));
    this.enricher =
        Lazy.begun(() -> options.enrich() ? Optional.of(Enricher.load()) : Optional.empty());
    this.reader = DocumentReader.create(limits);
  }

  /** An extractor with {@link ExtractorOptions#DEFAULT}. */
  public static Extractor create() {
    return create(ExtractorOptions.DEFAULT);
  }

  /** An extractor with these options. */
  public static Extractor create(ExtractorOptions options) {
    return new Extractor(Objects.requireNonNull(options, "options"));
  }

  /**
   * Reads the paper at {@code path}. A thread that is interrupted gives up with an {@link
   * InterruptedReadException}, here and in all that reads papers, and stays interrupted.
   *
   * @throws UprException if it cannot be read, by cause
   * @throws IOException if the file cannot be opened
   */
  @Override
  public Extraction extract(Path path) throws IOException {
    return extract(path, String.valueOf(path.getFileName()));
  }

  /**
   * Reads the paper at {@code path}, known as {@code name}: that of an upload, say, which lies in a
   * file of another name.
   *
   * @throws UprException if it cannot be read, by cause
   * @throws IOException if the file cannot be opened
   */
  public Extraction extract(Path path, String name) throws IOException {
    return ResourceGuard.run(
        name,
        () -> {
          Deadline deadline = deadline(name, 1);
          return only(review(List.of(opened(reader.read(path, name, deadline), deadline))));
        });
  }

  /**
   * Reads the paper in {@code bytes}, known as {@code name}.
   *
   * @throws UprException if it cannot be read, by cause
   */
  public Extraction extract(byte[] bytes, String name) throws UprException {
    return ResourceGuard.run(
        name,
        () -> {
          Deadline deadline = deadline(name, 1);
          return only(review(List.of(opened(reader.read(bytes, name, deadline), deadline))));
        });
  }

  /**
   * Reads the papers of one review together: its report, and addenda, corrigenda, decision and
   * matrix as far as they are given, in any order.
   *
   * @return what the report yields, with final positions
   * @throws UprException if a paper cannot be read, or belongs to another review, or the report is
   *     missing
   * @throws IOException if a file cannot be opened
   * @throws IllegalArgumentException if no paper is given
   */
  public Extraction extractReview(List<Path> papers) throws IOException {
    if (papers.isEmpty()) {
      throw new IllegalArgumentException("No paper is given");
    }
    String first = String.valueOf(papers.get(0).getFileName());
    return ResourceGuard.run(first, () -> oneReview(papers));
  }

  private Extraction oneReview(List<Path> papers) throws IOException {
    List<OpenPaper> opened = new ArrayList<>(papers.size());
    for (Path paper : papers) {
      String name = String.valueOf(paper.getFileName());
      Deadline deadline = deadline(name, papers.size());
      opened.add(opened(reader.read(paper, name, deadline), deadline));
    }
    Review review = review(opened);
    Extraction report = only(review);
    review.requireOne(opened);
    return report;
  }

  /**
   * Reads files and folders as the command does: of folders all papers in them and below, those of
   * one review together.
   *
   * @return what became of each file: one {@link Outcome.Read} a review, in the order of the first
   *     file of each; a path that does not exist is {@link Outcome.Failed}
   * @throws InterruptedException if the thread is interrupted
   */
  public List<Outcome> extractAll(List<Path> filesAndFolders) throws InterruptedException {
    PaperSearch search = PaperSearch.in(filesAndFolders);
    List<Outcome> outcomes = new ArrayList<>();
    for (Path path : search.missing()) {
      PaperFile file = new PaperFile(path, PaperFile.pathName(path));
      outcomes.add(Outcome.Failed.of(file, new NoSuchFileException(path.toString())));
    }
    search.unreadable().forEach(unread -> outcomes.add(new Outcome.Failed(unread)));
    if (search.files().isEmpty()) {
      return outcomes;
    }
    try {
      new Batch(this, Runtime.getRuntime().availableProcessors())
          .run(search.files(), outcomes::add);
    } catch (IOException e) {
      throw new IllegalStateException("The receiver does not throw it", e);
    }
    return outcomes;
  }

  @Override
  public PaperFile hold(PaperFile file) throws IOException {
    return file.holding(PaperFile.HeldContent.of(file.bytes(limits)));
  }

  @Override
  public PaperExtractor.OpenedFile open(PaperFile file, boolean whole) throws IOException {
    return ResourceGuard.run(
        file.name(),
        () -> {
          byte[] content = file.bytes(limits);
          if (whole) {
            try {
              DocumentReader.Opened read = reader.open(content, file.name());
              return opened(file, read.titlePage(), Optional.of(read.whole()));
            } catch (UprException e) {
              // Its title page may be sound.
            }
          }
          Document page = reader.readTitlePage(content, file.name());
          return opened(file, page, Optional.of(page).filter(d -> d.type() != FileType.PDF));
        });
  }

  private PaperExtractor.OpenedFile opened(
      PaperFile file, Document titlePage, Optional<Document> whole) {
    OpenPaper paper = opened(titlePage, deadline(file.name(), 1));
    return new PaperExtractor.OpenedFile(file, reviews.get().groups(paper), whole);
  }

  /**
   * Reads the papers of one review together and reports what became of each file.
   *
   * @throws IllegalArgumentException if two of them have one name
   */
  @Override
  public List<Outcome> extract(List<PaperExtractor.OpenedFile> review) {
    PaperFile.requireNamesOnce(review.stream().map(PaperExtractor.OpenedFile::file).toList());
    Map<PaperFile, Outcome> outcomes = new HashMap<>();
    Map<String, PaperFile> files = new HashMap<>();
    List<OpenPaper> papers = new ArrayList<>();
    for (PaperExtractor.OpenedFile each : review) {
      PaperFile file = each.file();
      try {
        papers.add(opened(each, review.size()));
        files.put(file.name(), file);
      } catch (InsufficientMemoryException e) {
        throw e.error();
      } catch (OutOfMemoryError e) {
        throw e;
      } catch (Throwable e) {
        outcomes.put(file, Outcome.Failed.of(file, e));
      }
    }
    try {
      Review read = review(papers);
      if (Thread.currentThread().isInterrupted()) {
        for (PaperFile file : files.values()) {
          IOException cause = new InterruptedReadException(file.name(), null);
          outcomes.put(file, Outcome.Failed.of(file, cause));
        }
      } else {
        report(read, files, outcomes);
      }
    } catch (OutOfMemoryError e) {
      throw e;
    } catch (DeadlineExceededException e) {
      files.values().forEach(file -> outcomes.put(file, Outcome.Failed.of(file, e.failure())));
    } catch (Throwable e) {
      files.values().forEach(file -> outcomes.put(file, Outcome.Failed.of(file, e)));
    }
    return review.stream()
        .map(each -> outcomes.computeIfAbsent(each.file(), Outcome.Joined::new))
        .toList();
  }

  private static void report(
      Review review, Map<String, PaperFile> files, Map<PaperFile, Outcome> outcomes) {
    for (Extraction extraction : review.extractions()) {
      PaperFile file = files.get(extraction.source());
      outcomes.put(file, new Outcome.Read(file, extraction));
    }
    for (UprException reason : review.unplaced()) {
      PaperFile file = files.get(reason.source());
      outcomes.put(file, Outcome.Failed.of(file, reason));
    }
  }

  /**
   * Reads {@code file} to its end, without making sense of it.
   *
   * @param papers number of papers of its review, which share their time
   * @throws UprException if it cannot be read, by cause
   * @throws IOException if the file cannot be opened
   */
  private OpenPaper opened(PaperExtractor.OpenedFile file, int papers) throws IOException {
    String name = file.file().name();
    Deadline deadline = deadline(name, papers);
    return opened(
        file.whole().isPresent()
            ? file.whole().get()
            : reader.read(file.file().bytes(limits), name, deadline),
        deadline);
  }

  private Deadline deadline(String name, int papers) {
    return Deadline.of(name, limits.withTimeout(limits.time().multipliedBy(papers)));
  }

  /** Makes sense of {@code papers}, which belong to one review; none of them stops the others. */
  private Review review(List<OpenPaper> papers) {
    Review review = reviews.get().read(papers);
    return enricher.get().map(each -> enriched(review, papers, each)).orElse(review);
  }

  private OpenPaper opened(Document document, Deadline deadline) {
    PaperInfo own = frontMatter.get().read(document);
    return OpenPaper.completed(document, own, given, deadline);
  }

  private Review enriched(Review review, List<OpenPaper> papers, Enricher enricher) {
    Map<String, Deadline> deadlines = new HashMap<>();
    papers.forEach(paper -> deadlines.put(paper.document().source(), paper.deadline()));
    List<Extraction> extractions = new ArrayList<>();
    List<UprException> unplaced = new ArrayList<>(review.unplaced());
    for (Extraction extraction : review.extractions()) {
      try {
        Deadline deadline = deadlines.get(extraction.source());
        extractions.add(enricher.enrich(extraction, deadline, themes));
      } catch (DeadlineExceededException e) {
        unplaced.add(e.failure());
      }
    }
    return new Review(extractions, unplaced);
  }

  private static Extraction only(Review review) throws UprException {
    if (!review.unplaced().isEmpty()) {
      throw review.unplaced().get(0);
    }
    return review.extractions().stream()
        .filter(Extractor::isReport)
        .findFirst()
        .orElseGet(() -> review.extractions().get(0));
  }

  private static boolean isReport(Extraction extraction) {
    return extraction.paper().kind() == PaperKind.WORKING_GROUP_REPORT;
  }
}
