package org.uprlib.extract.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.write.NewFile;
import org.uprlib.core.write.OutputException;
import org.uprlib.core.write.WholeFile;

/**
 * The folder of finished reviews beside the results of a run: a file for each review, named by what
 * distinguishes it from others, and beside it one for the results of each of its papers. They are
 * whole; what a killed run began is not there, or is not named by a review. Each paper that was
 * looked into has a file too. One run at a time has the folder.
 */
final class FinishedReviews implements Closeable {
  private static final String ENDING = ".reviews";
  private static final String LOCK = "lock";
  private static final String REVIEW = ".review";
  private static final String PAPER = ".paper";
  private static final Pattern OURS = Pattern.compile("[0-9a-f]{64}[.](?:review|paper|[0-9]+)");
  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final String by;
  private final FileChannel lock;

  private FinishedReviews(Path folder, String by, FileChannel lock) {
    this.folder = folder;
    this.by = by;
    this.lock = lock;
  }

  /** Whether {@code path} is called as such a folder. */
  static boolean isNamed(Path path) {
    return String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /** The folder beside the results {@code file}, or for those in a folder, in it. */
  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ENDING);
  }

  /** Whether a run began in {@code folder}. */
  static boolean areIn(Path folder) {
    return Files.exists(folder.resolve(LOCK));
  }

  /**
   * Opens the folder, made if it does not exist.
   *
   * @param by the program, and its options, that sees papers
   * @throws OutputException if another run has it
   */
  static FinishedReviews open(Path folder, String by) throws IOException {
    Files.createDirectories(folder);
    FileChannel lock =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      requireAlone(lock, folder);
    } catch (IOException e) {
      lock.close();
      throw e;
    }
    NewFile.sweep(folder);
    return new FinishedReviews(folder, by, lock);
  }

  private static void requireAlone(FileChannel channel, Path folder) throws OutputException {
    FileLock lock;
    try {
      lock = channel.tryLock();
    } catch (OverlappingFileLockException e) {
      lock = null;
    } catch (IOException e) {
      // A file system without locks.
      return;
    }
    if (lock == null) {
      throw new OutputException(folder, "another run is writing it");
    }
  }

  /**
   * All reviews, the one that was finished last first.
   *
   * @throws InputFileException if a file in the place of one is none
   */
  List<ReviewResult> all() throws IOException {
    List<ReviewResult> all = new ArrayList<>();
    List<Path> files = new ArrayList<>(files(REVIEW));
    files.sort(
        Comparator.comparingLong((Path file) -> -file.toFile().lastModified())
            .thenComparing(Comparator.naturalOrder()));
    for (Path file : files) {
      try {
        ReviewResult review = JSON.readValue(Files.readAllBytes(file), ReviewResult.class);
        if (results(review).stream().map(PaperResults::content).allMatch(Files::exists)) {
          all.add(review);
        }
      } catch (JsonProcessingException | RuntimeException e) {
        throw new InputFileException(
            file.toString(), 0, "is not a finished review; remove the file to read it again", e);
      }
    }
    return all;
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> OURS.matcher(String.valueOf(file.getFileName())).matches())
          .filter(file -> file.toString().endsWith(ending))
          .toList();
    }
  }

  /** Adds a review, whose results are there, or takes note of where they are now. */
  void add(ReviewResult review) throws IOException {
    write(folder.resolve(name(review) + REVIEW), stream -> stream.write(json(review)));
  }

  private static byte[] json(Object value) throws IOException {
    return JSON.writeValueAsBytes(value);
  }

  /**
   * Results of one paper.
   *
   * @param paper it
   * @param name what they are called in their place
   * @param content the file that has them here
   */
  record PaperResults(ReviewResult.PaperResult paper, String name, Path content) {}

  List<PaperResults> results(ReviewResult review) {
    List<PaperResults> results = new ArrayList<>();
    List<ReviewResult.PaperResult> read = review.read();
    for (int i = 0; i < read.size(); i++) {
      Path content = folder.resolve(name(review) + "." + i);
      results.add(new PaperResults(read.get(i), review.results().get(i), content));
    }
    return results;
  }

  /** Writes a file of this folder, which is there only when it is whole. */
  void write(Path file, WholeFile.Content content) throws IOException {
    try (NewFile whole = NewFile.in(folder)) {
      content.write(whole.stream());
      whole.moveTo(file);
    }
  }

  private static String name(ReviewResult review) {
    return ContentHash.of(review.key());
  }

  /** What a run of the same program saw of the paper at {@code path}. Thread-safe. */
  Optional<NotingExtractor.SeenPaper> seen(String path) {
    try {
      byte[] content = Files.readAllBytes(folder.resolve(name(path, by)));
      return Optional.of(JSON.readValue(content, NotingExtractor.SeenPaper.class));
    } catch (IOException | RuntimeException e) {
      // Not there, or half of it: it costs no more than another look.
      return Optional.empty();
    }
  }

  /** Adds a paper that was seen. Thread-safe. */
  void add(NotingExtractor.SeenPaper paper) throws IOException {
    Files.write(folder.resolve(name(paper.path(), by)), json(paper));
  }

  private static String name(String path, String by) {
    return ContentHash.of(path + "\n" + by) + PAPER;
  }

  /** Deletes all but {@code reviews}, their results and their papers. */
  void keep(Collection<ReviewResult> reviews) throws IOException {
    Set<Path> kept = new HashSet<>();
    for (ReviewResult review : reviews) {
      kept.add(folder.resolve(name(review) + REVIEW));
      results(review).forEach(each -> kept.add(each.content()));
      review.papers().forEach(each -> kept.add(folder.resolve(name(each.path(), review.by()))));
    }
    for (Path file : files("")) {
      if (!kept.contains(file)) {
        Files.delete(file);
      }
    }
  }

  /** Lets go of the folder; what is finished stays. */
  @Override
  public void close() throws IOException {
    lock.close();
  }
}
