package org.uprlib.extract.cli;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVRecord;
import org.uprlib.core.data.UserText;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.vocabulary.UnSymbol;
import org.uprlib.extract.write.format.CsvSheet;

/** Reads lists of symbols of papers that somebody wants. Stateless. */
final class SymbolList {
  private static final String COLUMN = "symbol";
  private static final Pattern COMMENT = Pattern.compile("#.*");

  private SymbolList() {}

  /**
   * Reads a text with a symbol a line, or, if the file's name ends in {@code .csv}, the column
   * {@code symbol} or else the first one. Blank lines, and what follows {@code #} in a text, do not
   * count.
   *
   * @return each once, in the order of the list; not empty
   * @throws InputFileException if it is not UTF-8, or has no symbol, or something else than symbols
   * @throws IOException if it cannot be read
   */
  static List<UnSymbol> read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    Set<UnSymbol> symbols = new LinkedHashSet<>();
    int line = 0;
    for (String cell : cells(file, name)) {
      line++;
      if (!cell.isEmpty()) {
        symbols.add(symbol(cell, name, line));
      }
    }
    if (symbols.isEmpty()) {
      throw new InputFileException(name, "contains no symbol");
    }
    return List.copyOf(symbols);
  }

  /** What may be a symbol in each line; empty string where nothing may. */
  private static List<String> cells(Path file, String name) throws IOException {
    try {
      String text = new UserText(file).read();
      return name.toLowerCase(Locale.ROOT).endsWith(".csv")
          ? column(CsvSheet.parser(text, new StringReader(text)).getRecords())
          : text.lines().map(line -> COMMENT.matcher(line).replaceFirst("").strip()).toList();
    } catch (CharacterCodingException e) {
      throw new InputFileException(name, 0, "is not UTF-8 text", e);
    } catch (UncheckedIOException e) {
      throw new InputFileException(name, 0, "is not CSV: " + e.getCause().getMessage(), e);
    }
  }

  private static List<String> column(List<CSVRecord> rows) {
    int column =
        rows.stream()
            .limit(1)
            .flatMap(
                head -> IntStream.range(0, head.size()).filter(i -> isHead(head.get(i))).boxed())
            .findFirst()
            .orElse(0);
    return rows.stream()
        .map(row -> row.size() > column && !isHead(row.get(column)) ? row.get(column).strip() : "")
        .toList();
  }

  private static boolean isHead(String cell) {
    return cell.strip().equalsIgnoreCase(COLUMN);
  }

  private static UnSymbol symbol(String word, String name, int line) throws InputFileException {
    return UnSymbol.parse(word)
        .orElseThrow(
            () ->
                new InputFileException(
                    name,
                    line,
                    "'" + word + "' is not a symbol of a paper, such as A/HRC/43/15/Add.1",
                    null));
  }
}
