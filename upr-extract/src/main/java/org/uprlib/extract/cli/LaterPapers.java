package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.Console;
import org.uprlib.extract.read.documentation.ReviewDocument;
import org.uprlib.extract.read.documentation.ReviewDocumentReader;

/**
 * Picks out of files those that say what became of recommendations, and reads them; reports what
 * cannot be read. Not thread-safe.
 */
final class LaterPapers {
  private final Console console;
  private final GivenFiles given;
  private final InputProblems problems;
  private final ReviewDocumentReader reader;
  private final List<ReviewDocument> papers = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  /**
   * @param results reads those of the files that are others
   */
  LaterPapers(Console console, States states, ResultInput results) {
    this.console = console;
    this.given = results.given();
    this.problems = results.problems();
    this.reader = ReviewDocumentReader.create(states);
  }

  /** Reads what of {@code inputs} is such a paper; returns the other files. */
  List<Path> read(List<Path> inputs) {
    List<Path> others = new ArrayList<>();
    List<Path> looked = new ArrayList<>();
    for (Path input : inputs) {
      if (isOfResults(input) || !Files.exists(input)) {
        others.add(input);
        continue;
      }
      looked.add(input);
      if (Files.isDirectory(input)) {
        others.addAll(GivenFiles.resultsIn(input));
      }
    }
    PaperSearch search = PaperSearch.in(looked);
    search.unreadable().forEach(problems::failed);
    try (Progress progress = Progress.on(console, false, search.files().size())) {
      for (PaperFile file : search.files()) {
        if (!isRead(file)) {
          others.add(file.path());
        }
        progress.step();
      }
    }
    return others;
  }

  private boolean isOfResults(Path input) {
    try {
      GivenFiles.Kind kind = given.kind(input);
      return kind == GivenFiles.Kind.RESULTS || kind == GivenFiles.Kind.EXPORT;
    } catch (IOException e) {
      // The reader of the others reports it.
      return true;
    }
  }

  /** False if the file is another paper. */
  private boolean isRead(PaperFile file) {
    try {
      Optional<byte[]> piped = given.content(file.path());
      Optional<ReviewDocument> paper =
          piped.isPresent()
              ? reader.read(piped.get(), file.name())
              : reader.read(file.path(), file.name());
      paper.ifPresent(
          read -> {
            papers.add(read);
            files.add(file.path());
            read.notices().forEach(notice -> console.line(file.name() + ": " + notice.message()));
          });
      return paper.isPresent();
    } catch (IOException e) {
      problems.failed(PaperSearch.UnreadFile.of(file, e));
      return true;
    }
  }

  List<ReviewDocument> papers() {
    return papers;
  }

  List<Path> files() {
    return files;
  }
}
