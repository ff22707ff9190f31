package org.uprlib.extract.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.error.UprException;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.vocabulary.States;
import org.uprlib.core.write.Console;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.rows.repeat.RepeatFilter;
import org.uprlib.extract.rows.result.ExportRemarks;
import org.uprlib.extract.rows.result.ResultReader;
import org.uprlib.extract.rows.result.ResultRow;

/** Reads files of results, and reports those that cannot be read. Not thread-safe. */
final class ResultInput {
  /** Of what is wrong in a file, so much is reported word by word. */
  private static final int MOST_NAMES = 10;

  private static final String STANDARD_NAME = "standard input";

  private final Console console;
  private final ResultReader reader;
  private final RepeatFilter repeats;
  private final GivenFiles given;
  private final InputProblems problems;

  /**
   * @param repeats leaves out what is given twice
   */
  ResultInput(Console console, States states, RepeatFilter repeats) {
    this(console, states, UnaryOperator.identity(), repeats);
  }

  /**
   * The same, of which each recommendation counts once.
   *
   * @param enriching what is done to each recommendation of somebody else's database
   */
  ResultInput(Console console, States states, UnaryOperator<Extraction> enriching) {
    this(console, states, enriching, new RepeatFilter(false));
  }

  private ResultInput(
      Console console, States states, UnaryOperator<Extraction> enriching, RepeatFilter repeats) {
    this.console = console;
    this.repeats = repeats;
    this.given = new GivenFiles(console);
    this.problems = new InputProblems(console);
    this.reader = new ResultReader(states, enriching);
  }

  InputProblems problems() {
    return problems;
  }

  GivenFiles given() {
    return given;
  }

  /** The files that {@code inputs} name, or that are in folders among them. */
  List<Path> files(List<Path> inputs) {
    List<Path> files = new ArrayList<>();
    for (Path input : inputs) {
      if (input.equals(GivenFiles.STANDARD)) {
        files.add(input);
        continue;
      }
      PaperSearch search = PaperSearch.in(List.of(input), GivenFiles.ENDINGS);
      search.files().stream().map(PaperFile::path).filter(given::isFirst).forEach(files::add);
      problems.missing(search);
      if (Files.isDirectory(input) && search.files().isEmpty()) {
        problems.missing(input + ": contains no .jsonl or .json files.");
      }
    }
    // What is read from papers counts, rather than the same from an export.
    files.sort(Comparator.comparing(GivenFiles::isCsv));
    return files;
  }

  /** What leaves out what is given twice. */
  RepeatFilter repeats() {
    return repeats;
  }

  private static void addCount(List<String> lines, int count, String line) {
    if (count > 0) {
      lines.add(String.format(Locale.ROOT, line, count));
    }
  }

  /** All rows of the files that can be read to their end; no row of the others. */
  List<ResultRow> rows(List<Path> files) throws IOException {
    List<List<ResultRow>> read = new ArrayList<>();
    for (Path file : files) {
      List<ResultRow> rows = new ArrayList<>();
      read.add(readAll(file, (row, json) -> rows.add(row)) ? rows : List.of());
      read.get(read.size() - 1).forEach(row -> repeats.note(file.toString(), row));
    }
    List<ResultRow> all = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      try (RepeatFilter.Filter first =
          repeats.filter(files.get(i).toString(), (row, json) -> all.add(row))) {
        for (ResultRow row : read.get(i)) {
          first.accept(row);
        }
      }
    }
    return all;
  }

  /**
   * Hands on the rows of all files, in order and each recommendation once.
   *
   * @throws IOException if {@code receiver} throws it
   */
  void read(List<Path> files, ResultReader.Receiver receiver) throws IOException {
    note(files);
    readNoted(files, receiver);
  }

  /** As {@link #read}, of files that were {@linkplain #note noted}. */
  void readNoted(List<Path> files, ResultReader.Receiver receiver) throws IOException {
    for (Path file : files) {
      try (RepeatFilter.Filter first = repeats.filter(file.toString(), receiver)) {
        readAll(file, first);
      }
    }
  }

  /** Notes the answers of files of results that can be read once more, before any counts. */
  void note(List<Path> files) {
    for (Path file : files) {
      boolean again = Files.isRegularFile(file) || given.content(file).isPresent();
      if (!again || GivenFiles.isWorkbook(file)) {
        continue;
      }
      try (InputStream stream = new BufferedInputStream(given.open(file))) {
        if (!ResultReader.isUprInfo(stream)) {
          reader.read(file.toString(), stream, (row, json) -> repeats.note(file.toString(), row));
        }
      } catch (IOException e) {
        // Reported when it is read.
      }
    }
  }

  /**
   * Hands on all rows of one file, in order, repeats too; returns false if it cannot be read to its
   * end.
   *
   * @throws IOException if {@code receiver} throws it
   */
  private boolean readAll(Path file, ResultReader.Receiver receiver) throws IOException {
    boolean standard = file.equals(GivenFiles.STANDARD);
    boolean pipe = standard || GivenFiles.isPipe(file);
    String name = standard ? STANDARD_NAME : file.toString();
    if (GivenFiles.isWorkbook(file) && !pipe) {
      return completes(() -> report(name, reader.readWorkbook(name, file, receiver)));
    }
    InputStream opened;
    try {
      opened = standard ? console.in() : given.open(file);
    } catch (IOException e) {
      problems.failed(file, name, e);
      return false;
    }
    try (InputStream stream = new BufferedInputStream(opened)) {
      return completes(
          () ->
              report(
                  name,
                  pipe && ResultReader.isWorkbook(stream)
                      ? reader.readWorkbook(name, stream, receiver)
                      : reader.read(name, stream, receiver)));
    }
  }

  private interface Reading {
    void run() throws IOException;
  }

  /** Whether {@code reading} comes to its end; reports why it does not. */
  private boolean completes(Reading reading) throws IOException {
    try {
      reading.run();
      return true;
    } catch (InputFileException | UprException e) {
      problems.failed(e.getMessage());
      return false;
    }
  }

  private void report(String name, ExportRemarks remarks) {
    if (remarks.coded()) {
      console.line(name + ": position, action and issues are as UPR Info's coders recorded them");
    }
    List<ExportRemarks.Refused> refused = remarks.refused();
    refused.stream()
        .limit(MOST_NAMES)
        .forEach(
            row ->
                problems.failed(
                    name + ":" + row.line() + ": " + row.reason() + "; the row does not count"));
    List<String> lines = new ArrayList<>();
    addCount(lines, refused.size() - MOST_NAMES, "%,d further rows are malformed and do not count");
    remarks.leftOut().forEach((why, count) -> addCount(lines, count, "%,d rows " + said(why)));
    remarks.unknown().forEach((kind, words) -> addNames(lines, words, said(kind)));
    lines.forEach(line -> console.line(name + ": " + line));
  }

  private static String said(ExportRemarks.LeftOut why) {
    return switch (why) {
      case OTHER_BODY -> "are not of the review and do not count";
      case WITHOUT_TEXT -> "have no text and do not count";
      case REPEATED -> "occur twice and count once";
    };
  }

  private static String said(ExportRemarks.Unknown kind) {
    return switch (kind) {
      case STATE -> "not the name of a State";
      case RESPONSE -> "not a known answer";
      case ISSUE -> "not an issue of UPR Info's list";
      case DATE -> "not the date of a review";
    };
  }

  private static void addNames(List<String> lines, Map<String, Integer> names, String what) {
    names.entrySet().stream()
        .limit(MOST_NAMES)
        .map(
            each ->
                String.format(
                    Locale.ROOT, "'%s' is %s, in %,d rows", each.getKey(), what, each.getValue()))
        .forEach(lines::add);
    addCount(lines, names.size() - MOST_NAMES, "%,d further words are " + what);
  }

  /** Reports what is wrong with a command's files, and makes its exit code of it. */
  static final class InputProblems {
    private final Console console;
    private int exitCode = ProgramCommand.ALL_READ;

    InputProblems(Console console) {
      this.console = console;
    }

    /** What the command ends with. */
    int exitCode() {
      return exitCode;
    }

    /** What a path of the user's does not lead to. */
    void missing(String line) {
      report(ProgramCommand.BAD_USAGE, line);
    }

    /** All such paths of {@code search}, and folders that cannot be opened. */
    void missing(PaperSearch search) {
      search.missing().forEach(path -> missing(path + ": does not exist."));
      search.unreadable().forEach(folder -> missing(folder.message()));
    }

    /** What cannot be read and is left out. */
    void failed(String line) {
      report(ProgramCommand.SOME_FAILED, line);
    }

    void failed(PaperSearch.UnreadFile file) {
      failed(file.message());
    }

    void failed(Path path, String name, IOException e) {
      failed(PaperSearch.UnreadFile.of(new PaperFile(path, name), e));
    }

    private void report(int code, String line) {
      exitCode = Math.max(exitCode, code);
      console.line(line);
    }
  }
}
