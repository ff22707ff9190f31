package org.uprlib.samples.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.extract.Extractor;
import org.uprlib.extract.Outcome;
import org.uprlib.extract.PaperExtractor;

/** What an executor does with papers. */
final class PaperReading {
  private PaperReading() {}

  /** One for an executor, made when its first paper comes: that takes a second. */
  private static final class Shared {
    static final Extractor EXTRACTOR = Extractor.create();
  }

  /** What a paper has in common with others of its review; nothing of one that cannot be read. */
  static List<String> groups(PaperContent paper) {
    return inFolder(
        folder -> {
          try {
            return List.copyOf(Shared.EXTRACTOR.open(file(folder, paper), false).groups());
          } catch (IOException | OutOfMemoryError e) {
            return List.of();
          }
        });
  }

  /**
   * The rows of a review's papers.
   *
   * @param failed is told a row for each paper that failed
   */
  static Iterator<Row> rows(Iterable<PaperContent> review, Consumer<Row> failed) {
    List<PaperContent> papers =
        StreamSupport.stream(review.spliterator(), false)
            .sorted(Comparator.comparingInt(PaperContent::place))
            .toList();
    return inFolder(
        folder -> {
          List<PaperExtractor.OpenedFile> files = new ArrayList<>();
          for (PaperContent paper : papers) {
            files.add(PaperExtractor.OpenedFile.unread(file(folder, paper)));
          }
          List<Row> rows = new ArrayList<>();
          for (Outcome outcome : read(files)) {
            if (outcome instanceof Outcome.Read read) {
              TableRows.of(read.extraction()).forEach(rows::add);
            } else if (outcome instanceof Outcome.Failed failure) {
              failed.accept(RowFactory.create(failure.file().name(), failure.reason()));
            }
          }
          return rows.iterator();
        });
  }

  private static List<Outcome> read(List<PaperExtractor.OpenedFile> files) {
    try {
      return Shared.EXTRACTOR.extract(files);
    } catch (OutOfMemoryError e) {
      return files.stream().<Outcome>map(each -> Outcome.Failed.of(each.file(), e)).toList();
    }
  }

  private static PaperFile file(Path folder, PaperContent paper) throws IOException {
    Path path = folder.resolve(Integer.toString(paper.place()));
    return new PaperFile(Files.write(path, paper.content()), paper.name());
  }

  private interface Work<T> {
    T in(Path folder) throws IOException;
  }

  private static <T> T inFolder(Work<T> work) {
    try {
      Path folder = Files.createTempDirectory("upr-spark");
      try {
        return work.in(folder);
      } finally {
        try (Stream<Path> files = Files.list(folder)) {
          for (Path file : (Iterable<Path>) files::iterator) {
            Files.delete(file);
          }
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
