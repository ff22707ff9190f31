package org.uprlib.extract.write.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format that results are written in, a constant of an enum. */
public interface OutputFormat {
  /** The constant's name. */
  String name();

  /** The word that stands for the format, e.g. {@code csv}. */
  default String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ending of its files: its word, unless it is a form of another format. */
  default String ending() {
    return word();
  }

  /** False for a format that is no text and so not for a terminal. */
  default boolean isText() {
    return !ending().equals("xlsx") && !ending().equals("parquet");
  }

  /**
   * The format of {@code type} with this {@link #word()}, in any case; {@code txt} too for {@code
   * text}; empty for other texts.
   */
  static <F extends Enum<F> & OutputFormat> Optional<F> of(Class<F> type, String word) {
    String said = word.toLowerCase(Locale.ROOT);
    String wanted = said.equals("txt") ? "text" : said;
    return Arrays.stream(type.getEnumConstants())
        .filter(format -> format.word().equals(wanted))
        .findFirst();
  }

  /** The format of {@code type} that the ending of a file gives, as {@link #of} does its word. */
  static <F extends Enum<F> & OutputFormat> Optional<F> ofFile(Class<F> type, Path file) {
    String name = file.toString();
    return of(type, name.substring(name.lastIndexOf('.') + 1));
  }
}
