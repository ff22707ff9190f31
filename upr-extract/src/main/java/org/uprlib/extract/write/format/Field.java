package org.uprlib.extract.write.format;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A field of a JSON object: what it is called, what it holds and what that means. Immutable.
 *
 * @param <T> what the object is made of
 * @param name its name
 * @param kind what it holds
 * @param nullable whether it is null where a paper does not say
 * @param meaning in the words of FORMATS.md; empty string where the name says all
 * @param fields of the objects that it holds; empty for other kinds
 * @param optional whether an object may lack the field
 * @param written whether an object has the field
 * @param value a text, date, number, truth value, {@link Item}, list of texts or items, or null
 */
public record Field<T>(
    String name,
    Kind kind,
    boolean nullable,
    String meaning,
    List<? extends Field<?>> fields,
    boolean optional,
    Predicate<T> written,
    Function<T, ?> value) {

  /** What a field holds. */
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

  /** A field that holds a text. */
  public static <T> Field<T> text(String name, String meaning, Function<T, String> value) {
    return plain(name, Kind.TEXT, false, meaning, value);
  }

  /** A field that holds a text, or null. */
  public static <T> Field<T> optionalText(
      String name, String meaning, Function<T, Optional<String>> value) {
    return plain(name, Kind.TEXT, true, meaning, of -> value.apply(of).orElse(null));
  }

  /** A field that holds a whole number. */
  public static <T> Field<T> integer(String name, String meaning, Function<T, Integer> value) {
    return plain(name, Kind.INTEGER, false, meaning, value);
  }

  /** A field that holds a whole number, or null. */
  public static <T> Field<T> integerIfAny(
      String name, String meaning, Function<T, OptionalInt> value) {
    return plain(name, Kind.INTEGER, true, meaning, of -> boxed(value.apply(of)));
  }

  /** A field that holds a list of texts. */
  public static <T> Field<T> texts(String name, String meaning, Function<T, List<String>> value) {
    return plain(name, Kind.TEXTS, false, meaning, value);
  }

  /** A field that holds, as programs read it, what stands in {@code column}: a text, or null. */
  public static <T> Field<T> optionalText(String meaning, Column<? super T> column) {
    return plain(column.name(), Kind.TEXT, true, meaning, column::key);
  }

  /** A field that holds, as programs read it, what stands in {@code column}: a text. */
  public static <T> Field<T> text(String meaning, Column<T> column) {
    return plain(column.name(), Kind.TEXT, false, meaning, column::key);
  }

  /** A field that holds what stands in {@code column}: a whole number, or null. */
  public static <T> Field<T> integerIfAny(String meaning, Column<? super T> column) {
    return plain(column.name(), Kind.INTEGER, true, meaning, column::key);
  }

  /** A field of this kind. */
  public static <T> Field<T> plain(
      String name, Kind kind, boolean nullable, String meaning, Function<T, ?> value) {
    return new Field<>(name, kind, nullable, meaning, List.of(), false, of -> true, value);
  }

  /** A field that holds an object with these fields. */
  public static <T, U> Field<T> object(
      String name, String meaning, List<Field<U>> fields, Function<T, U> value) {
    return new Field<>(
        name,
        Kind.OBJECT,
        false,
        meaning,
        fields,
        false,
        of -> true,
        of -> new Item<>(fields, value.apply(of)));
  }

  /** A field that holds an object with these fields, or null. */
  public static <T, U> Field<T> objectIfAny(
      String name, String meaning, List<Field<U>> fields, Function<T, Optional<U>> value) {
    return new Field<>(
        name,
        Kind.OBJECT,
        true,
        meaning,
        fields,
        false,
        of -> true,
        of -> value.apply(of).map(item -> new Item<>(fields, item)).orElse(null));
  }

  /** A field that holds a list of objects with these fields. */
  public static <T, U> Field<T> objects(
      String name, String meaning, List<Field<U>> fields, Function<T, ? extends List<U>> value) {
    return new Field<>(
        name,
        Kind.OBJECTS,
        false,
        meaning,
        fields,
        false,
        of -> true,
        of -> value.apply(of).stream().map(item -> new Item<>(fields, item)).toList());
  }

  /** The field of its objects that has this name, if they have one. */
  public Optional<Field<?>> part(String ofName) {
    return fields.stream()
        .filter(field -> field.name().equals(ofName))
        .<Field<?>>map(field -> field)
        .findFirst();
  }

  /** The same field of an object that is made of something that holds {@code T}. */
  public <S> Field<S> of(Function<S, T> part) {
    return new Field<>(
        name,
        kind,
        nullable,
        meaning,
        fields,
        optional,
        whole -> written.test(part.apply(whole)),
        whole -> value.apply(part.apply(whole)));
  }

  /** The same fields of an object that is made of something that holds {@code T}. */
  public static <S, T> List<Field<S>> all(List<Field<T>> fields, Function<S, T> part) {
    return fields.stream().map(field -> field.of(part)).toList();
  }

  /** The same field, which an object has only if {@code condition} holds. */
  public Field<T> when(Predicate<T> condition) {
    return new Field<>(name, kind, nullable, meaning, fields, true, condition, value);
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }
}
