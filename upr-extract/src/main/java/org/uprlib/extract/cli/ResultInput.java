package org.uprlib.extract.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.search.PaperFile;
import org.uprlib.core.paper.search.PaperSearch;
import org.uprlib.core.paper.search.StandardPaper;
import org.uprlib.core.paper.search.UnreadFile;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.Console;
import org.uprlib.extract.rows.result.Repeats;
import org.uprlib.extract.rows.result.ResultException;
import org.uprlib.extract.rows.result.ResultReader;
import org.uprlib.extract.rows.result.ResultRow;
import org.uprlib.extract.rows.result.UhriReader;
import org.uprlib.extract.rows.result.UhriRemarks;

/** Reads files of results, and reports those that cannot be read. Not thread-safe. */
final class ResultInput {
  /** Stands for standard input. */
  static final Path STANDARD = StandardPaper.PATH;

  static final Set<String> ENDINGS = Set.of("jsonl", "json");

  /** Of what is wrong in a file, so much is told word by word. */
  private static final int MOST_NAMES = 10;

  private static final String STANDARD_NAME = "standard input";

  /** Whoever counts rows asks for no lines. */
  private static final byte[] NO_LINE = {};

  private final Console console;
  private final ResultReader reader;
  private final UhriReader index;
  private final Repeats repeats = new Repeats();
  private boolean missing;
  private boolean failed;

  ResultInput(Console console, States states) {
    this.console = console;
    this.reader = new ResultReader(states);
    this.index = new UhriReader(states);
  }

  /** Whether a path did not exist or held no results. */
  boolean anyMissing() {
    return missing;
  }

  /** Whether a file could not be read. */
  boolean anyFailed() {
    return failed;
  }

  /** The files that {@code inputs} stand for. */
  List<Path> files(List<Path> inputs) {
    List<Path> files = new ArrayList<>();
    for (Path input : inputs) {
      if (input.equals(STANDARD)) {
        files.add(input);
        continue;
      }
      PaperSearch search = PaperSearch.in(List.of(input), ENDINGS);
      search.files().forEach(file -> files.add(file.path()));
      search.missing().forEach(path -> tellMissing(path + ": does not exist."));
      search
          .unreadable()
          .forEach(folder -> tellMissing(folder.file().name() + ": " + folder.reason()));
      if (Files.isDirectory(input) && search.files().isEmpty()) {
        tellMissing(input + ": holds no .jsonl or .json files.");
      }
    }
    return files;
  }

  private void tellMissing(String line) {
    missing = true;
    console.line(line);
  }

  /** Lines on the rows that were left out as repeats. */
  List<String> repeated() {
    return repeated(List.of(repeats));
  }

  /** Lines on the rows that {@code all} left out as repeats. */
  static List<String> repeated(Collection<Repeats> all) {
    List<String> lines = new ArrayList<>();
    addCount(
        lines,
        all.stream().mapToInt(Repeats::ofSymbol).sum(),
        "%,d rows repeat a recommendation of the same symbol and number and do not count");
    addCount(
        lines,
        all.stream().mapToInt(Repeats::ofContent).sum(),
        "%,d rows are of papers without a symbol that hold the same recommendations as another, and"
            + " do not count");
    return lines;
  }

  private static void addCount(List<String> lines, int count, String line) {
    if (count > 0) {
      lines.add(String.format(Locale.ROOT, line, count));
    }
  }

  /** All rows of the files that can be read to their end; no row of the others. */
  List<ResultRow> rows(List<Path> files) throws IOException {
    List<ResultRow> all = new ArrayList<>();
    for (Path file : files) {
      List<ResultRow> rows = new ArrayList<>();
      if (readAll(file, (row, json) -> rows.add(row))) {
        try (Repeats.Filter first = repeats.filter(file.toString(), (row, json) -> all.add(row))) {
          for (ResultRow row : rows) {
            first.accept(row, () -> NO_LINE);
          }
        }
      }
    }
    return all;
  }

  /**
   * Hands on the rows of one file, in order and each recommendation once; returns false if it
   * cannot be read to its end.
   *
   * @throws IOException if {@code receiver} throws it
   */
  boolean read(Path file, ResultReader.Receiver receiver) throws IOException {
    try (Repeats.Filter first = repeats.filter(file.toString(), receiver)) {
      return readAll(file, first);
    }
  }

  /**
   * Hands on all rows of one file, in order, repeats too; returns false if it cannot be read to its
   * end.
   *
   * @throws IOException if {@code receiver} throws it
   */
  boolean readAll(Path file, ResultReader.Receiver receiver) throws IOException {
    boolean standard = file.equals(STANDARD);
    String name = standard ? STANDARD_NAME : file.toString();
    if (isWorkbook(file)) {
      return readIndex(file, receiver);
    }
    InputStream opened;
    try {
      opened = standard ? console.in() : Files.newInputStream(file);
    } catch (IOException e) {
      console.line(name + ": " + UnreadFile.of(new PaperFile(file, name), e).reason());
      failed = true;
      return false;
    }
    try (InputStream stream = opened) {
      reader.read(name, stream, receiver);
      return true;
    } catch (ResultException e) {
      console.line(e.getMessage());
      failed = true;
      return false;
    }
  }

  static boolean isWorkbook(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  private boolean readIndex(Path file, ResultReader.Receiver receiver) throws IOException {
    try {
      UhriRemarks remarks = index.read(file.toString(), file, receiver);
      lines(remarks).forEach(line -> console.line(file + ": " + line));
      return true;
    } catch (ResultException | UprException e) {
      console.line(e.getMessage());
      failed = true;
      return false;
    }
  }

  private static List<String> lines(UhriRemarks remarks) {
    List<String> lines = new ArrayList<>();
    addCount(lines, remarks.otherBodies(), "%,d rows are not of the review and do not count");
    addCount(lines, remarks.withoutText(), "%,d rows have no text and do not count");
    addCount(lines, remarks.repeated(), "%,d rows are there twice and count once");
    addNames(lines, remarks.unknownStates(), "no State's name");
    addNames(lines, remarks.unreadableDates(), "no date of a review");
    return lines;
  }

  private static void addNames(List<String> lines, Map<String, Integer> names, String what) {
    names.entrySet().stream()
        .limit(MOST_NAMES)
        .map(
            each ->
                String.format(
                    Locale.ROOT, "'%s' is %s, in %,d rows", each.getKey(), what, each.getValue()))
        .forEach(lines::add);
    addCount(lines, Math.max(0, names.size() - MOST_NAMES), "%,d further words are " + what);
  }
}
