package org.uprlib.extract.write.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.uprlib.core.document.FileType;

/**
 * Writes rows of CSV by RFC 4180, and reads CSV of similar forms. A text that a spreadsheet would
 * take for a formula is preceded by an apostrophe. Not thread-safe.
 */
public final class CsvSheet {
  /** A paper's path that begins with a dash; no formula, as it has no operator, call or link. */
  private static final Pattern PAPER =
      Pattern.compile(
          "-[\\p{L}\\p{N}_][\\p{L}\\p{N}_./ -]*\\.(?:"
              + String.join("|", new TreeSet<>(FileType.endings()))
              + ")",
          Pattern.CASE_INSENSITIVE);

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t');

  private final CSVPrinter printer;

  /** A sheet on {@code writer}, which the caller flushes and closes. */
  public CsvSheet(Writer writer) throws IOException {
    printer = new CSVPrinter(writer, CSVFormat.RFC4180);
  }

  /** Writes a sheet of {@code rows} in UTF-8 on {@code stream}, which the caller closes. */
  public static <T> void write(List<Field<T>> columns, Iterable<T> rows, OutputStream stream)
      throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    CsvSheet sheet = new CsvSheet(writer);
    sheet.head(columns);
    for (T row : rows) {
      sheet.row(columns, row);
    }
    writer.flush();
  }

  /**
   * The cells of {@code line}, the head of CSV that somebody else's program wrote, as far as none
   * has a delimiter in it.
   */
  public static List<String> heads(String line) {
    return List.of(line.replace("\"", "").split(String.valueOf(delimiter(line)), -1));
  }

  /**
   * Reads CSV that somebody else's program wrote.
   *
   * @param start how it begins, its first line at least
   * @throws IOException if {@code text} throws it
   */
  public static CSVParser parser(String start, Reader text) throws IOException {
    return CSVParser.parse(text, CSVFormat.RFC4180.builder().setDelimiter(delimiter(start)).get());
  }

  /**
   * The delimiter that is the most frequent in the first line: spreadsheets use that of their
   * country.
   */
  private static char delimiter(String text) {
    String head = text.lines().findFirst().orElse("");
    return DELIMITERS.stream()
        .max(Comparator.comparingLong(each -> head.chars().filter(c -> c == each).count()))
        .orElseThrow();
  }

  /** {@code cell} without the apostrophe that is put before what would be a formula. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") && FormulaStart.in(cell.substring(1)) ? cell.substring(1) : cell;
  }

  /** Writes one row; null is an empty cell. */
  public void row(Object... cells) throws IOException {
    for (Object cell : cells) {
      Object value = cell instanceof List<?> list ? joined(list) : cell;
      printer.print(value instanceof String text ? guarded(PlainText.printable(text)) : value);
    }
    printer.println();
  }

  /** Writes the names of those of {@code columns} that CSV has. */
  public <T> void head(List<Field<T>> columns) throws IOException {
    row(inCsv(columns).map(Field::name).toArray());
  }

  /** Writes the values of those of {@code columns} that CSV has. */
  public <T> void row(List<Field<T>> columns, T of) throws IOException {
    row(inCsv(columns).map(column -> column.value(of)).toArray());
  }

  private static <T> Stream<Field<T>> inCsv(List<Field<T>> columns) {
    return columns.stream().filter(column -> !column.name().isEmpty());
  }

  private static String joined(List<?> several) {
    return several.stream().map(String::valueOf).collect(Collectors.joining("; "));
  }

  private static String guarded(String text) {
    return FormulaStart.in(text) && !PAPER.matcher(text).matches() ? "'" + text : text;
  }

  /**
   * Decides whether a spreadsheet would take a text for a formula: because of its first character,
   * also a full-width one, which some programs fold, or one behind blanks that they cut off.
   * Stateless.
   */
  static final class FormulaStart {
    /** A regular expression that Java and, with flag {@code u}, JavaScript find in such a text. */
    static final String PATTERN =
        "^(?:[\\t\\r"
            + "\\n"
            + "]|[\\p{Z}\\p{Cc}\\p{Cf}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B\u2212])";

    private static final Pattern COMPILED = Pattern.compile(PATTERN);

    private FormulaStart() {}

    static boolean in(String text) {
      return COMPILED.matcher(text).find();
    }
  }
}
