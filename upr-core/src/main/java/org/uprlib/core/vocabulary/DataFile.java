package org.uprlib.core.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.StringTokenizer;

/** Reads a table of tab-separated columns that ships beside these classes. */
final class DataFile {
  private DataFile() {}

  /**
   * The rows of {@code name}: lines that are neither blank nor start with {@code #}.
   *
   * @throws IllegalStateException if a row has not {@code columns} columns
   */
  static List<Row> read(String name, int columns) {
    try (InputStream in = DataFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": missing from the class path.");
      }
      return parse(name, columns, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be read.", e);
    }
  }

  static List<Row> parse(String name, int columns, String text) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(name, number, List.of(line.split("\t", -1)));
      if (row.cells().size() != columns) {
        throw row.malformed("expected " + columns + " columns, found " + row.cells().size());
      }
      rows.add(row);
    }
    return List.copyOf(rows);
  }

  /** One row, which knows where it stands. */
  record Row(String file, int line, List<String> cells) {
    String get(int column) {
      return cells.get(column).strip();
    }

    /** The cell, which must not be empty. */
    String required(int column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw malformed("column " + (column + 1) + " is empty");
      }
      return cell;
    }

    /** The non-empty parts of the cell between separators. */
    List<String> list(int column, String separator) {
      List<String> parts = new ArrayList<>();
      StringTokenizer tokens = new StringTokenizer(get(column), separator);
      while (tokens.hasMoreTokens()) {
        parts.add(tokens.nextToken().strip());
      }
      return parts;
    }

    /** The whole number in the cell; empty if the cell is. */
    OptionalInt number(int column) {
      String cell = get(column);
      try {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
      } catch (NumberFormatException e) {
        throw malformed("'" + cell + "' is no whole number");
      }
    }

    /** The constant that the cell names, whatever its case. */
    <E extends Enum<E>> E oneOf(Class<E> type, int column) {
      String cell = required(column);
      try {
        return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw malformed("'" + cell + "' is no " + type.getSimpleName());
      }
    }

    IllegalStateException malformed(String defect) {
      return new IllegalStateException(file + ":" + line + ": " + defect + ".");
    }
  }
}
