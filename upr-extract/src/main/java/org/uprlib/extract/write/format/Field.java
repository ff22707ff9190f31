package org.uprlib.extract.write.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.uprlib.extract.write.translation.Terminology;

/**
 * A field of a JSON object, a column of CSV or of a workbook: its name, type, meaning and value.
 * Immutable.
 *
 * @param <T> what the object or row is made of
 * @param name in JSON and CSV; empty string for a column of workbooks alone
 * @param title head of the column in a workbook, in English unless it has another language's; empty
 *     string for what workbooks do not have
 * @param width in a workbook, in characters
 * @param kind type of its value
 * @param nullable whether it is null where a paper does not say
 * @param meaning in the words of FORMATS.md; empty string where the name says all
 * @param fields of the objects that are its value; empty for other kinds
 * @param optional whether an object may lack the field
 * @param written whether an object has the field
 * @param cell a text, date, number, truth value, {@link Item}, list of texts or items, or what
 *     {@link Terminology} has a word for; null for nothing
 */
public record Field<T>(
    String name,
    String title,
    int width,
    Kind kind,
    boolean nullable,
    String meaning,
    List<? extends Field<?>> fields,
    boolean optional,
    Predicate<T> written,
    Function<T, ?> cell) {
  private static final double DECIMALS = 1000;

  /** The type of a field's value. */
  public enum Kind {
    TEXT,
    /** A {@link java.time.LocalDate}; only tables have it. */
    DATE,
    INTEGER,
    NUMBER,
    BOOLEAN,
    TEXTS,
    OBJECT,
    OBJECTS
  }

  /**
   * An object as a value.
   *
   * @param fields its fields
   * @param of what it is made of
   */
  public record Item<U>(List<Field<U>> fields, U of) {}

  /** A field with a text. */
  public static <T> Field<T> text(String name, String meaning, Function<T, String> value) {
    return plain(name, Kind.TEXT, false, meaning, value);
  }

  /** A field with a text, or null. */
  public static <T> Field<T> optionalText(
      String name, String meaning, Function<T, Optional<String>> value) {
    return plain(name, Kind.TEXT, true, meaning, value);
  }

  /** A field with a whole number. */
  public static <T> Field<T> integer(String name, String meaning, Function<T, Integer> value) {
    return plain(name, Kind.INTEGER, false, meaning, value);
  }

  /** A field with a whole number, or null. */
  public static <T> Field<T> integerIfAny(
      String name, String meaning, Function<T, OptionalInt> value) {
    return plain(name, Kind.INTEGER, true, meaning, value);
  }

  /** A field with a truth value. */
  public static <T> Field<T> truth(String name, String meaning, Predicate<T> value) {
    return plain(name, Kind.BOOLEAN, false, meaning, value::test);
  }

  /** A field with a probability or share, to three decimals. */
  public static <T> Field<T> share(String name, String meaning, ToDoubleFunction<T> value) {
    return plain(name, Kind.NUMBER, false, meaning, of -> rounded(value.applyAsDouble(of)));
  }

  /** A field with a probability or share, or null. */
  public static <T> Field<T> shareIfAny(
      String name, String meaning, Function<T, OptionalDouble> value) {
    return plain(
        name,
        Kind.NUMBER,
        true,
        meaning,
        of -> value.apply(of).stream().mapToObj(Field::rounded).findFirst());
  }

  /** A probability or share to three decimals. */
  public static double rounded(double share) {
    return Math.round(share * DECIMALS) / DECIMALS;
  }

  /** A field with a list of texts. */
  public static <T> Field<T> texts(String name, String meaning, Function<T, List<String>> value) {
    return plain(name, Kind.TEXTS, false, meaning, value);
  }

  /** A field of this kind. */
  public static <T> Field<T> plain(
      String name, Kind kind, boolean nullable, String meaning, Function<T, ?> value) {
    return holding(name, kind, nullable, meaning, List.of(), value);
  }

  /** A field with an object that has these fields. */
  public static <T, U> Field<T> object(
      String name, String meaning, List<Field<U>> fields, Function<T, U> value) {
    return holding(
        name, Kind.OBJECT, false, meaning, fields, of -> new Item<>(fields, value.apply(of)));
  }

  /** A field with an object that has these fields, or null. */
  public static <T, U> Field<T> objectIfAny(
      String name, String meaning, List<Field<U>> fields, Function<T, Optional<U>> value) {
    return holding(
        name,
        Kind.OBJECT,
        true,
        meaning,
        fields,
        of -> value.apply(of).map(item -> new Item<>(fields, item)));
  }

  /** A field with a list of objects that have these fields. */
  public static <T, U> Field<T> objects(
      String name, String meaning, List<Field<U>> fields, Function<T, ? extends List<U>> value) {
    return holding(
        name, Kind.OBJECTS, false, meaning, fields, of -> items(fields, value.apply(of)));
  }

  private static <U> List<Item<U>> items(List<Field<U>> fields, List<U> of) {
    return of.isEmpty() ? List.of() : of.stream().map(item -> new Item<>(fields, item)).toList();
  }

  /** A column of CSV and workbooks; what is optional may be empty. */
  public static <T> Field<T> column(String name, int width, String title, Function<T, ?> value) {
    return plain(name, Kind.TEXT, true, "", value).headed(width, title);
  }

  /** A column of workbooks alone. */
  public static <T> Field<T> sheet(int width, String title, Function<T, ?> value) {
    return column("", width, title, value);
  }

  /** A column of CSV alone. */
  public static <T> Field<T> csv(String name, Function<T, ?> value) {
    return column(name, 0, "", value);
  }

  private static <T> Field<T> holding(
      String name,
      Kind kind,
      boolean nullable,
      String meaning,
      List<? extends Field<?>> fields,
      Function<T, ?> value) {
    return new Field<>(
        name,
        "",
        0,
        kind,
        nullable,
        meaning,
        fields,
        false,
        of -> true,
        of -> plain(value.apply(of)));
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

  /** Its value for programs; null for nothing. */
  public @Nullable Object value(T of) {
    Object held = cell.apply(of);
    return held == null ? null : Terminology.key(held);
  }

  /** The field of its objects that has this name, if they have one. */
  public Optional<Field<?>> part(String ofName) {
    return fields.stream()
        .filter(field -> field.name().equals(ofName))
        .<Field<?>>map(field -> field)
        .findFirst();
  }

  /** The same field of something that contains a {@code T}. */
  public <S> Field<S> of(Function<S, ? extends T> part) {
    return with(whole -> written.test(part.apply(whole)), whole -> cell.apply(part.apply(whole)));
  }

  /** The same field of something that may contain a {@code T}. */
  public <S> Field<S> in(Function<S, Optional<T>> part) {
    return with(whole -> true, whole -> part.apply(whole).map(cell).orElse(null));
  }

  private <S> Field<S> with(Predicate<S> condition, Function<S, ?> held) {
    return new Field<>(
        name, title, width, kind, nullable, meaning, fields, optional, condition, held);
  }

  /** The same fields of something that contains a {@code T}. */
  public static <S, T> List<Field<S>> all(List<Field<T>> fields, Function<S, ? extends T> part) {
    return fields.stream().map(field -> field.<S>of(part)).toList();
  }

  /** The same field, which an object has only if {@code condition} is true. */
  public Field<T> when(Predicate<T> condition) {
    return new Field<>(name, title, width, kind, nullable, meaning, fields, true, condition, cell);
  }

  /** The same field, which workbooks have as a column with this head. */
  public Field<T> headed(int characters, String head) {
    return new Field<>(
        name, head, characters, kind, nullable, meaning, fields, optional, written, cell);
  }

  /** The same field, so wide in a workbook. */
  Field<T> wide(int characters) {
    return headed(characters, title);
  }

  /** The same field, with this meaning. */
  public Field<T> meaning(String words) {
    return new Field<>(name, title, width, kind, nullable, words, fields, optional, written, cell);
  }
}
