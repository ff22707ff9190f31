package org.uprlib.extract.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uprlib.core.paper.PaperFile;
import org.uprlib.core.read.guard.WholeContent;
import org.uprlib.core.read.limit.ReadLimits;
import org.uprlib.extract.rows.result.ResultReader;

/**
 * Content of pipes, which have no ending and can be read only once: it is kept in memory and its
 * type is detected from its beginning. Not thread-safe.
 */
final class PipedInput {
  /** The program that writes to a pipe may have to read papers first. */
  private static final Duration LONGEST = Duration.ofHours(1);

  /** Where a workbook has its sheets: names of parts are uncompressed in a zip. */
  private static final String SHEETS = "xl/worksheets/";

  /** Where a text has its parts, and perhaps a workbook among them. */
  private static final String TEXT = "word/";

  /** Behind a byte order mark there may be blanks; an RTF file begins with a brace, too. */
  private static final Pattern JSON =
      Pattern.compile("(?:\u00EF\u00BB\u00BF)?\\s*(?:\\[|\\{(?!\\\\rtf))");

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
    if (path.equals(ResultInput.STANDARD) || !isPipe(path)) {
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
    return ResultInput.isCsv(path)
        ? Kind.EXPORT
        : ResultInput.isOfResults(path) ? Kind.RESULTS : Kind.PAPER;
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

  /** {@code file} with its content, if it is a pipe that was read. */
  PaperFile holding(PaperFile file) {
    Held piped = held.get(file.path());
    return piped == null ? file : file.holding(piped.content());
  }
}
