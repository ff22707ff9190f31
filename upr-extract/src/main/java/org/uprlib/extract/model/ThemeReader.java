package org.uprlib.extract.model;

import java.util.List;
import org.uprlib.core.vocabulary.Language;

/** Finds themes of a user's own in a text. Implementations are thread-safe. */
@FunctionalInterface
public interface ThemeReader {
  /** The themes of an English {@code text}, each once, in the order of their first words. */
  List<Theme> read(String text);

  /** The same of a text in {@code language}, which readers that know English alone read as such. */
  default List<Theme> read(String text, Language language) {
    return read(text);
  }
}
