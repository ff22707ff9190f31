package org.uprlib.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.uprlib.core.document.Document;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.extract.model.Extraction;

/** How a batch reads papers; must be thread-safe. */
@FunctionalInterface
public interface PaperExtractor {
  /**
   * Reads the paper at {@code path} alone.
   *
   * @throws org.uprlib.core.error.UprException if it cannot be read, by cause
   * @throws IOException if the file cannot be opened
   */
  Extraction extract(Path path) throws IOException;

  /**
   * Keeps the content of a file that can be read only once, {@linkplain PaperFile#isToBeHeld as a
   * pipe}, in memory, so that it can be opened, read and hashed. By default the file is returned as
   * it is.
   *
   * @throws org.uprlib.core.error.UprException if it cannot be read, by cause
   * @throws IOException if the file cannot be opened
   */
  default PaperFile hold(PaperFile file) throws IOException {
    return file;
  }

  /**
   * Reads as much of {@code file} as shows its review. A paper that cannot be read may be said to
   * be alone.
   *
   * @param whole whether to read all of it at once, as there is room to keep it
   * @throws IOException if the file cannot be opened
   */
  default OpenedFile open(PaperFile file, boolean whole) throws IOException {
    return OpenedFile.unread(file);
  }

  /**
   * Reads the papers of one review together.
   *
   * @return what became of each, in the same order
   * @throws IllegalArgumentException if two of them have one name
   * @throws OutOfMemoryError if there was not enough memory, so that it may be tried again
   */
  default List<Outcome> extract(List<OpenedFile> review) {
    PaperFile.requireNamesOnce(review.stream().map(OpenedFile::file).toList());
    List<Outcome> outcomes = new ArrayList<>(review.size());
    for (OpenedFile opened : review) {
      PaperFile file = opened.file();
      try {
        outcomes.add(new Outcome.Read(file, extract(file.path()).named(file.name())));
      } catch (OutOfMemoryError e) {
        throw e;
      } catch (Throwable e) {
        outcomes.add(Outcome.Failed.of(file, e));
      }
    }
    return outcomes;
  }

  /**
   * A file of a batch, as far as it was read to know its review. Immutable.
   *
   * @param file the file
   * @param groups what the papers of its review, or the files that may be the same paper, have in
   *     common: papers that share one of these are read together
   * @param whole its content, if that was read to the end and is kept, so that it need not be read
   *     again
   */
  public record OpenedFile(PaperFile file, Set<String> groups, Optional<Document> whole) {
    public OpenedFile {
      groups = Set.copyOf(groups);
    }

    /** A file that is to be read alone, and of which nothing was read yet. */
    public static OpenedFile unread(PaperFile file) {
      return new OpenedFile(file, Set.of(), Optional.empty());
    }

    /** The same, its content forgotten. */
    OpenedFile withoutContent() {
      return new OpenedFile(file, groups, Optional.empty());
    }

    /** Characters of the content that is kept. */
    int size() {
      return whole.map(document -> document.text().length()).orElse(0);
    }
  }
}
