package org.uprlib.extract.rows.result;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.uprlib.core.error.InputFileException;

/** The format of a stream, detected from its beginning. */
enum ResultShape {
  /** An object a line. */
  LINES,
  /** An array of papers. */
  ARRAY,
  /** Only blanks. */
  NOTHING;

  private static final String MARK = "\u00EF\u00BB\u00BF";
  private static final String HINT =
      "; extract it first: upr-extract FILE --format jsonl --out results.jsonl";
  private static final Map<String, String> PAPERS =
      Map.of(
          "%PDF", "is a PDF, not a file of results" + HINT,
          "PK", "is an office document, not a file of results" + HINT,
          "\u00D0\u00CF\u0011\u00E0", "is an office document, not a file of results" + HINT,
          "{\\rtf", "is an RTF document, not a file of results" + HINT,
          "source,symbol,", "is CSV; results are read back from jsonl and json only");

  /**
   * Looks at the beginning of {@code stream}, which supports marks; a byte order mark is skipped.
   *
   * @throws InputFileException if that is not a result of the command
   */
  static ResultShape of(String source, InputStream stream) throws IOException {
    String start = ResultReader.start(stream, StandardCharsets.ISO_8859_1);
    if (start.startsWith(MARK)) {
      stream.skipNBytes(MARK.length());
      start = start.substring(MARK.length());
    }
    Optional<String> paper =
        PAPERS.keySet().stream().filter(start::startsWith).findFirst().map(PAPERS::get);
    if (paper.isPresent()) {
      throw new InputFileException(source, paper.get());
    }
    String text = start.strip();
    if (text.isEmpty() && start.length() < ResultReader.LOOKED_AT) {
      return NOTHING;
    }
    if (text.startsWith("[")) {
      return ARRAY;
    }
    if (text.startsWith("{")) {
      return LINES;
    }
    boolean html = text.toLowerCase(Locale.ROOT).startsWith("<");
    throw new InputFileException(
        source,
        "is not a result of upr-extract: expected JSON" + (html ? ", found a page or XML" : ""));
  }
}
