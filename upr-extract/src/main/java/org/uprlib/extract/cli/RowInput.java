package org.uprlib.extract.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.write.Console;
import org.uprlib.extract.Batch;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.rows.repeat.RepeatFilter;
import org.uprlib.extract.rows.result.ResultRow;

/**
 * Reads recommendations from files of results and, extracting them first, from papers; reports what
 * cannot be read. Not thread-safe.
 */
final class RowInput {
  private final Console console;
  private final Supplier<PaperExtractor> extractor;
  private final ResultInput input;
  private final List<Path> results = new ArrayList<>();
  private final List<PaperFile> papers = new ArrayList<>();

  /**
   * @param input reads files of results
   * @param extractor reads papers; asked for only if there are any
   */
  RowInput(
      Console console, ResultInput input, Supplier<PaperExtractor> extractor, List<Path> paths) {
    this.console = console;
    this.extractor = extractor;
    this.input = input;
    Set<Path> ofResults = new LinkedHashSet<>();
    Set<Path> ofPapers = new LinkedHashSet<>();
    for (Path path : paths) {
      Optional<GivenFiles.Kind> kind = kind(path);
      if (kind.isEmpty()) {
        continue;
      }
      switch (kind.get()) {
        case RESULTS, EXPORT -> ofResults.add(path);
        case PAPER -> ofPapers.add(path);
        case FOLDER -> {
          ofResults.add(path);
          ofPapers.add(path);
        }
      }
    }
    for (Path path : ofResults) {
      if (Files.isDirectory(path)) {
        GivenFiles.resultsIn(path).stream().filter(input.given()::isFirst).forEach(results::add);
      } else {
        results.addAll(input.files(List.of(path)));
      }
    }
    // What is read from papers counts, rather than the same from an export.
    results.sort(Comparator.comparing(this::isExport));
    PaperSearch search = PaperSearch.in(List.copyOf(ofPapers));
    search.files().forEach(file -> papers.add(input.given().holding(file)));
    input.problems().missing(search);
  }

  /** What {@code path} is; empty if it is a pipe that cannot be read, which is reported. */
  private Optional<GivenFiles.Kind> kind(Path path) {
    try {
      return Optional.of(input.given().kind(path));
    } catch (IOException e) {
      input.problems().failed(path, path.toString(), e);
      return Optional.empty();
    }
  }

  private boolean isExport(Path file) {
    return kind(file).equals(Optional.of(GivenFiles.Kind.EXPORT));
  }

  /** What the command ends with. */
  int exitCode() {
    return input.problems().exitCode();
  }

  List<Path> files() {
    List<Path> files = new ArrayList<>(results);
    papers.forEach(paper -> files.add(paper.path()));
    return files;
  }

  /** The recommendations of all files that can be read; reports those that are left out. */
  List<ResultRow> rows() throws IOException, InterruptedException {
    List<ResultRow> rows = new ArrayList<>();
    read(rows::add);
    input.repeats().lines().forEach(console::line);
    return rows;
  }

  /** Hands on the recommendations of all files that can be read. */
  void read(Consumer<ResultRow> receiver) throws IOException, InterruptedException {
    input.note(results);
    if (!papers.isEmpty()) {
      int jobs = Runtime.getRuntime().availableProcessors();
      try (Progress progress = Progress.on(console, false, papers.size())) {
        new Batch(extractor.get(), jobs)
            .run(
                papers,
                outcome -> {
                  accept(outcome, receiver);
                  progress.step();
                  return true;
                });
      }
    }
    input.readNoted(results, (row, json) -> receiver.accept(row));
  }

  private void accept(Outcome outcome, Consumer<ResultRow> receiver) throws IOException {
    if (outcome instanceof Outcome.Read read) {
      String name = read.file().name();
      try (RepeatFilter.Filter first =
          input.repeats().filter(name, (row, json) -> receiver.accept(row))) {
        for (ResultRow row : ResultRow.of(read.extraction())) {
          first.accept(row);
        }
      }
    } else if (outcome instanceof Outcome.Failed not) {
      input.problems().failed(not.unread());
    }
  }

  /** Lines on the rows that were left out as repeats. */
  List<String> repeated() {
    return input.repeats().lines();
  }
}
