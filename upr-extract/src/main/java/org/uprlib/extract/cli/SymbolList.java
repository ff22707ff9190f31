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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.uprlib.core.data.UserText;
import org.uprlib.core.error.InputFileException;
import org.uprlib.core.vocabulary.UnSymbol;

/**
 * Symbols of papers that somebody wants. Immutable.
 *
 * @param symbols each once, in the order of the list; not empty
 */
record SymbolList(List<UnSymbol> symbols) {
  private static final String COLUMN = "symbol";
  private static final char COMMENT = '#';

  SymbolList {
    symbols = List.copyOf(symbols);
  }

  /**
   * Reads a text with a symbol a line, or, if the file's name ends in {@code .csv}, the column
   * {@code symbol} or else the first one. Blank lines, and what follows {@code #} in a text, do not
   * count.
   *
   * @throws InputFileException if it is not UTF-8, or has no symbol, or something else than symbols
   * @throws IOException if it cannot be read
   */
  static SymbolList read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName());
    String text;
    try {
      text = new UserText(file).read();
    } catch (CharacterCodingException e) {
      throw new InputFileException(name, 0, "is not UTF-8 text", e);
    }
    Set<UnSymbol> symbols = new LinkedHashSet<>();
    if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
      table(name, text, symbols);
    } else {
      int line = 0;
      for (String each : text.split("\\R", -1)) {
        line++;
        int comment = each.indexOf(COMMENT);
        add(name, line, comment < 0 ? each : each.substring(0, comment), symbols);
      }
    }
    if (symbols.isEmpty()) {
      throw new InputFileException(name, 0, "contains no symbol", null);
    }
    return new SymbolList(List.copyOf(symbols));
  }

  private static void table(String name, String text, Set<UnSymbol> symbols) throws IOException {
    String first = text.lines().findFirst().orElse("");
    boolean semicolons = first.indexOf(';') >= 0 && first.indexOf(',') < 0;
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(semicolons ? ';' : ',')
            .setIgnoreEmptyLines(true)
            .setCommentMarker(COMMENT)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      int column = -1;
      for (CSVRecord row : parser) {
        if (column < 0) {
          column = column(row);
          if (row.get(Math.max(column, 0)).strip().equalsIgnoreCase(COLUMN)) {
            continue;
          }
        }
        if (row.size() > column) {
          add(name, Math.toIntExact(parser.getCurrentLineNumber()), row.get(column), symbols);
        }
      }
    } catch (UncheckedIOException e) {
      throw new InputFileException(name, 0, "is not CSV: " + e.getCause().getMessage(), e);
    }
  }

  private static int column(CSVRecord head) {
    for (int i = 0; i < head.size(); i++) {
      if (head.get(i).strip().equalsIgnoreCase(COLUMN)) {
        return i;
      }
    }
    return 0;
  }

  private static void add(String name, int line, String cell, Set<UnSymbol> symbols)
      throws InputFileException {
    String word = cell.strip();
    if (!word.isEmpty()) {
      symbols.add(
          UnSymbol.parse(word)
              .orElseThrow(
                  () ->
                      new InputFileException(
                          name,
                          line,
                          "'" + word + "' is not a symbol of a paper, such as A/HRC/43/15/Add.1",
                          null)));
    }
  }
}
