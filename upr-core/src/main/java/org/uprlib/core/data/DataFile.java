package org.uprlib.core.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.StringTokenizer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables of tab-separated columns, and texts, that ship as resources beside the classes that
 * use them.
 */
public final class DataFile {
  private DataFile() {}

  /** Makes something of what a resource has. */
  @FunctionalInterface
  public interface Reading<R> {
    R of(InputStream in) throws IOException;
  }

  /**
   * What {@code reading} makes of the resource {@code name}.
   *
   * @param resources those beside the class that uses it, which its module hands in and need not
   *     open to this one
   * @throws IllegalStateException if it is missing
   */
  public static <R> R load(
      Function<String, @Nullable InputStream> resources, String name, Reading<R> reading) {
    try (InputStream in = resources.apply(name)) {
      if (in == null) {
        throw new IllegalStateException(name + ": missing from the class path.");
      }
      return reading.of(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": cannot be read.", e);
    }
  }

  /** The text of the resource {@code name}, for which see {@link #load}. */
  public static String text(Function<String, @Nullable InputStream> resources, String name) {
    return load(resources, name, in -> new String(in.readAllBytes(), StandardCharsets.UTF_8));
  }

  /**
   * The rows of the resource {@code name}: lines that are neither blank nor start with {@code #}.
   *
   * @param resources those beside the class that uses the table, which its module hands in and need
   *     not open to this one
   * @throws IllegalStateException if the resource is missing or a row has not {@code columns}
   *     columns
   */
  public static List<Row> read(
      Function<String, @Nullable InputStream> resources, String name, int columns) {
    return parse(name, columns, text(resources, name));
  }

  /**
   * The values of the rows of the resource {@code name}, by their first column, in their order.
   *
   * @param value of a row
   * @throws IllegalStateException as {@link #read}, or if two rows have the same first column
   */
  public static <V> Map<String, V> byKey(
      Function<String, @Nullable InputStream> resources,
      String name,
      int columns,
      Function<Row, V> value) {
    Map<String, V> values = new LinkedHashMap<>();
    for (Row row : read(resources, name, columns)) {
      if (values.put(row.required(0), value.apply(row)) != null) {
        throw row.malformed("'" + row.required(0) + "' occurs twice");
      }
    }
    return values;
  }

  /**
   * The rows of {@code text}, which messages call {@code name}.
   *
   * @throws IllegalStateException if a row has not {@code columns} columns
   */
  public static List<Row> parse(String name, int columns, String text) {
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

  /**
   * One row with its file and line. Immutable.
   *
   * @param file name of the table
   * @param line its line, counted from 1
   * @param cells its columns, as written
   */
  public record Row(String file, int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    /** The cell without blanks around it; empty string for an empty cell. */
    public String get(int column) {
      return cells.get(column).strip();
    }

    /**
     * The cell, which must not be empty.
     *
     * @throws IllegalStateException if it is
     */
    public String required(int column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw malformed("column " + (column + 1) + " is empty");
      }
      return cell;
    }

    /** The non-empty parts of the cell between separators. */
    public List<String> list(int column, String separator) {
      List<String> parts = new ArrayList<>();
      StringTokenizer tokens = new StringTokenizer(get(column), separator);
      while (tokens.hasMoreTokens()) {
        parts.add(tokens.nextToken().strip());
      }
      return parts;
    }

    /**
     * The whole number in the cell; empty if the cell is.
     *
     * @throws IllegalStateException if it is not a number
     */
    public OptionalInt number(int column) {
      String cell = get(column);
      try {
        return cell.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(cell));
      } catch (NumberFormatException e) {
        throw malformed("'" + cell + "' is not a whole number");
      }
    }

    /**
     * The number in the cell, with a point before its decimals.
     *
     * @throws IllegalStateException if it is not a number
     */
    public double decimal(int column) {
      String cell = required(column);
      try {
        return Double.parseDouble(cell);
      } catch (NumberFormatException e) {
        throw malformed("'" + cell + "' is not a number");
      }
    }

    /**
     * The constant that the cell names, ignoring case.
     *
     * @throws IllegalStateException if the type has no such constant
     */
    public <E extends Enum<E>> E oneOf(Class<E> type, int column) {
      String cell = required(column);
      try {
        return Enum.valueOf(type, cell.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw malformed("'" + cell + "' is not a value of " + type.getSimpleName());
      }
    }

    /** The exception to throw for a defect of this row, naming file and line. */
    public MalformedException malformed(String defect) {
      return new MalformedException(file, line, defect);
    }
  }

  /** A row of a table says something that cannot be. The message gives file and line. */
  public static final class MalformedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final int line;
    private final String defect;

    MalformedException(String file, int line, String defect) {
      super(file + ":" + line + ": " + defect + ".");
      this.file = file;
      this.line = line;
      this.defect = defect;
    }

    public String file() {
      return file;
    }

    public int line() {
      return line;
    }

    /** What is wrong, without file, line and full stop. */
    public String defect() {
      return defect;
    }
  }
}
