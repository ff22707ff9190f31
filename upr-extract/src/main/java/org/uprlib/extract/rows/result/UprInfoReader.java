package org.uprlib.extract.rows.result;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.read.guard.ResourceGuard;
import org.uprlib.core.vocabulary.States;
import org.uprlib.extract.model.Extraction;
import org.uprlib.extract.write.format.CsvSheet;

/**
 * Reads the CSV that UPR Info's database exports, a row for each State of a recommendation. Rows of
 * one State under review, session and text are one recommendation; position, action and issues are
 * as UPR Info's coders recorded them. Immutable and thread-safe.
 */
record UprInfoReader(States states) {
  private static final String MARK = "\uFEFF";

  /** Whether the rest of {@code stream}, which supports marks, begins as the export does. */
  static boolean isExport(InputStream stream) throws IOException {
    String start = ResultReader.start(stream, StandardCharsets.UTF_8);
    String head = start.lines().findFirst().orElse("").replace(MARK, "");
    return CsvSheet.heads(head).contains(UprInfoRowReader.REVIEWED);
  }

  /** Hands on the recommendations of {@code stream}, in order, once it was read to its end. */
  ExportRemarks read(String source, InputStream stream, ResultReader.ForeignReceiver receiver)
      throws IOException {
    return ResourceGuard.run(
        source,
        () -> {
          UprInfoRowReader rows = new UprInfoRowReader(new File(source).getName(), states);
          read(source, stream, rows);
          for (Extraction each : rows.recommendations()) {
            receiver.accept(each);
          }
          return rows.remarks();
        });
  }

  private static void read(String source, InputStream stream, UprInfoRowReader rows)
      throws InputFileException {
    int line = 1;
    try {
      String start = ResultReader.start(stream, StandardCharsets.UTF_8);
      Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder());
      CSVParser parser = CsvSheet.parser(start, text);
      Iterator<CSVRecord> records = parser.iterator();
      List<String> heads = records.hasNext() ? heads(records.next()) : List.of();
      for (String head : UprInfoRowReader.REQUIRED) {
        if (!heads.contains(head)) {
          throw new InputFileException(source, line, "has no column '" + head + "'", null);
        }
      }
      line = next(parser);
      while (records.hasNext()) {
        rows.add(line, heads, records.next().toList());
        line = next(parser);
      }
    } catch (UncheckedIOException e) {
      throw failed(source, line, e.getCause());
    } catch (IOException e) {
      throw failed(source, line, e);
    }
  }

  /** The line on which the next row begins. */
  private static int next(CSVParser parser) {
    return (int) parser.getCurrentLineNumber() + 1;
  }

  private static List<String> heads(CSVRecord first) {
    List<String> heads = new ArrayList<>();
    first.forEach(head -> heads.add(head.replace(MARK, "").strip()));
    return heads;
  }

  private static InputFileException failed(String source, int line, IOException e) {
    if (e instanceof InputFileException known) {
      return known;
    }
    return new InputFileException(
        source,
        line,
        e instanceof CharacterCodingException
            ? "is not UTF-8 text from here on"
            : "is not CSV from here on: " + e.getMessage(),
        e);
  }
}
