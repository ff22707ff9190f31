package org.uprlib.extract.cli;

import java.io.ByteArrayInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.paper.PaperSearch;
import org.uprlib.core.read.guard.WholeContent;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.core.write.Console;
import org.uprlib.extract.rows.result.ResultReader;

/**
 * What the files that a command is given are: by their names or, of pipes, which have none and can
 * be read only once, by their content, which is kept in memory. Not thread-safe.
 */
final class GivenFiles {
  static final Path STANDARD = Console.STANDARD_INPUT;

  static final Set<String> ENDINGS = Set.of("jsonl", "json");

  /** Of OHCHR's index and UPR Info's database; of folders, these are not taken. */
  private static final Set<String> EXPORTS = Set.of("xlsx", "csv");

  /** The program that writes to a pipe may have to read papers first. */
  private static final Duration LONGEST = Duration.ofHours(1);

  /** Where a workbook has its sheets: names of parts are uncompressed in a zip. */
  private static final String SHEETS = "xl/worksheets/";

  /** Where a text has its parts, and perhaps a workbook among them. */
  private static final String TEXT = "word/";

  /** Behind a byte order mark there may be blanks; an RTF file begins with a brace, too. */
  private static final Pattern JSON =
      Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*(?:\\[|\\{(?!\\\\rtf))");

  private final Console console;
  private final Set<Path> known = new HashSet<>();
  private final WholeContent whole = new WholeContent(ReadLimits.DEFAULT.bytes(), LONGEST);
  private final Map<Path, Held> held = new HashMap<>();
  private final Map<Path, IOException> failed = new HashMap<>();

  private record Held(Kind kind, PaperFile.HeldContent content) {}

  /** What a path is taken for: a pipe by what comes out of it, any other by its name. */
  enum Kind {
    FOLDER,
    PAPER,
    RESULTS,
    /** Of UPR Info's database. */
    EXPORT
  }

  /**
   * @param console where it is reported what is given twice
   */
  GivenFiles(Console console) {
    this.console = console;
  }

  /** Whether {@code file} was not given before; reports it if it was. */
  boolean isFirst(Path file) {
    boolean first = known.add(file.toAbsolutePath().normalize());
    if (!first) {
      console.line(file + ": is given twice and counts once");
    }
    return first;
  }

  /** The files of results in {@code folder} and below. */
  static List<Path> resultsIn(Path folder) {
    return PaperSearch.in(List.of(folder), ENDINGS).files().stream().map(PaperFile::path).toList();
  }

  static boolean isPipe(Path path) {
    return new PaperFile(path, "").isToBeHeld();
  }

  /**
   * What {@code path} is. A pipe is read to its end.
   *
   * @throws IOException if it cannot be read
   */
  Kind kind(Path path) throws IOException {
    if (failed.containsKey(path)) {
      throw failed.get(path);
    }
    if (held.containsKey(path)) {
      return held.get(path).kind();
    }
    if (path.equals(STANDARD) || !isPipe(path)) {
      return named(path);
    }
    try {
      byte[] content = whole.of(path, path.toString());
      held.put(path, new Held(kind(content), PaperFile.HeldContent.of(content)));
      return held.get(path).kind();
    } catch (IOException e) {
      failed.put(path, e);
      throw e;
    }
  }

  private static Kind named(Path path) {
    if (Files.isDirectory(path)) {
      return Kind.FOLDER;
    }
    return isCsv(path) ? Kind.EXPORT : isOfResults(path) ? Kind.RESULTS : Kind.PAPER;
  }

  /** Whether {@code file} is taken for results or for somebody else's database, by its name. */
  private static boolean isOfResults(Path file) {
    String name = file.toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return file.equals(STANDARD) || ENDINGS.contains(ending) || EXPORTS.contains(ending);
  }

  /** Whether {@code file} is UPR Info's export, by its name. */
  static boolean isCsv(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /** Whether {@code file} is the workbook of OHCHR's index, by its name. */
  static boolean isWorkbook(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx");
  }

  private static Kind kind(byte[] content) throws IOException {
    if (ResultReader.isUprInfo(new ByteArrayInputStream(content))) {
      return Kind.EXPORT;
    }
    String text = new String(content, StandardCharsets.ISO_8859_1);
    boolean workbook = text.startsWith("PK") && text.contains(SHEETS) && !text.contains(TEXT);
    return workbook || JSON.matcher(text).lookingAt() ? Kind.RESULTS : Kind.PAPER;
  }

  /** The content of {@code path}, if it is a pipe that was read. */
  Optional<byte[]> content(Path path) {
    return Optional.ofNullable(held.get(path)).map(each -> each.content().bytes());
  }

  /**
   * Opens {@code file}; not by {@link Files} if it is a pipe, since a channel fails to find its
   * position there.
   */
  InputStream open(Path file) throws IOException {
    Optional<byte[]> piped = content(file);
    if (piped.isPresent()) {
      return new ByteArrayInputStream(piped.get());
    }
    return Files.isRegularFile(file)
        ? Files.newInputStream(file)
        : new FileInputStream(file.toFile());
  }

  /** {@code file} with its content, if it is a pipe that was read. */
  PaperFile holding(PaperFile file) {
    Held piped = held.get(file.path());
    return piped == null ? file : file.holding(piped.content());
  }
}
