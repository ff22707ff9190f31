package org.uprlib.extract.write.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.uprlib.extract.write.translation.Terminology;

/**
 * A column of a table. Immutable.
 *
 * @param <T> what a row is made of
 * @param name head of the column in CSV
 * @param title head of the column in a workbook, in English unless it has another language's
 * @param width in a workbook, in characters
 * @param value a text, whole number or date, or what {@link Terminology} has a word for; null for
 *     an empty cell
 */
public record Column<T>(String name, String title, int width, Function<T, ?> value) {
  /** A column of CSV and workbooks; what is optional may be empty. */
  public static <T> Column<T> of(String name, int width, String title, Function<T, ?> value) {
    return new Column<>(name, title, width, of -> plain(value.apply(of)));
  }

  /** A column of workbooks alone. */
  public static <T> Column<T> sheet(int width, String title, Function<T, ?> value) {
    return of("", width, title, value);
  }

  /** A column of CSV alone. */
  public static <T> Column<T> csv(String name, Function<T, ?> value) {
    return of(name, 0, "", value);
  }

  /** The same column of a row that is made of something that holds {@code T}. */
  public <S> Column<S> of(Function<S, ? extends T> part) {
    return of(name, width, title, row -> value.apply(part.apply(row)));
  }

  /** The same columns of a row that is made of something that holds {@code T}. */
  public static <S, T> List<Column<S>> all(List<Column<T>> columns, Function<S, ? extends T> part) {
    return columns.stream().map(column -> column.of(part)).toList();
  }

  /** The same column, so wide in a workbook. */
  public Column<T> wide(int characters) {
    return new Column<>(name, title, characters, value);
  }

  /** What stands in it for programs: a text, number or date; null if nothing does. */
  public @Nullable Object key(T of) {
    Object cell = value.apply(of);
    return cell == null ? null : Terminology.key(cell);
  }

  /** The same column of a row that is made of something that may hold {@code T}. */
  public <S> Column<S> in(Function<S, Optional<T>> part) {
    return of(name, width, title, row -> part.apply(row).map(value));
  }

  private static @Nullable Object plain(@Nullable Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (value instanceof OptionalInt number) {
      return number.isPresent() ? number.getAsInt() : null;
    }
    return value;
  }
}
