package org.uprlib.extract.write.export;

import java.nio.file.Path;
import java.util.Optional;
import org.uprlib.core.vocabulary.Worded;

/** A format that results are written in, a constant of an enum. */
public interface OutputFormat extends Worded {
  /** The ending of its files: its word, unless it is a form of another format. */
  default String ending() {
    return word();
  }

  /** False for a format that is not text and so not for a terminal. */
  default boolean isText() {
    return !ending().equals("xlsx") && !ending().equals("parquet");
  }

  /**
   * The format of {@code type} with this {@link #word()}, in any case; {@code txt} too for {@code
   * text}; empty for other texts.
   */
  static <F extends Enum<F> & OutputFormat> Optional<F> of(Class<F> type, String word) {
    return Worded.of(type, word.equalsIgnoreCase("txt") ? "text" : word);
  }

  /** The format of {@code type} that the ending of a file gives, as {@link #of} does its word. */
  static <F extends Enum<F> & OutputFormat> Optional<F> ofFile(Class<F> type, Path file) {
    String name = file.toString();
    return of(type, name.substring(name.lastIndexOf('.') + 1));
  }
}
