package org.uprlib.extract.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.uprlib.core.error.CorruptException;
import org.uprlib.core.error.NotUprPaperException;
import org.uprlib.core.write.Console;
import org.uprlib.extract.PaperExtractor;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.model.Recommendation;
import org.uprlib.extract.write.export.Sylvania;

/**
 * What the command did.
 *
 * @param code exit code
 * @param out standard output
 * @param err lines of standard error
 */
record Ran(int code, String out, List<String> err) {
  /**
   * Reads small text files in place of papers: each line is a recommendation by Spain; {@code gap:}
   * begins a notice; {@code submission} makes it one with a proposal; the texts {@code no paper}
   * and {@code crash} fail, and so does an empty file.
   */
  static final PaperExtractor FAKE = Ran::extraction;

  /** Runs the command over files that {@link #FAKE} reads. */
  static Ran command(Object... arguments) {
    return command(FAKE, arguments);
  }

  static Ran command(PaperExtractor extractor, Object... arguments) {
    return command(extractor, "", arguments);
  }

  /** As {@link #command(Object...)}, with a text on standard input. */
  static Ran reading(String in, Object... arguments) {
    return command(FAKE, in, arguments);
  }

  private static Ran command(PaperExtractor extractor, String in, Object... arguments) {
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
            out,
            false,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    int code = ExtractProgram.run(console, options -> extractor, words);
    return new Ran(
        code,
        out.toString(StandardCharsets.UTF_8),
        err.toString(StandardCharsets.UTF_8).lines().toList());
  }

  private static Extraction extraction(Path path) throws IOException {
    String name = path.getFileName().toString();
    List<String> lines = Files.readAllLines(path);
    if (lines.isEmpty()) {
      throw new CorruptException(name, "is empty", null);
    }
    Extraction extraction = Sylvania.extraction(name);
    for (String line : lines) {
      if (line.equals("no paper")) {
        throw new NotUprPaperException(name, "conclusions");
      }
      if (line.equals("submission")) {
        return Sylvania.submission().named(name);
      }
      if (line.equals("crash")) {
        throw new IllegalStateException("bug");
      }
      extraction =
          line.startsWith("gap:")
              ? Sylvania.noticed(extraction, "numbering-gap", line.substring(4).strip())
              : with(extraction, line);
    }
    return extraction;
  }

  private static Extraction with(Extraction extraction, String text) {
    List<Recommendation> more = new ArrayList<>(extraction.recommendations());
    more.add(Sylvania.recommendation("115." + (more.size() + 1), text));
    return new Extraction(extraction.source(), extraction.paper(), more, extraction.notices());
  }
}
